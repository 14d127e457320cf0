package dev.rolecall.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rolecall.WhatIfFirms;
import dev.rolecall.assessment.Comparer.Side;
import dev.rolecall.assessment.Comparison.Cause;
import dev.rolecall.assessment.Comparison.Effect;
import dev.rolecall.assessment.Comparison.InputChange;
import dev.rolecall.assessment.Comparison.LedgerChange;
import dev.rolecall.decision.Depth;
import dev.rolecall.decision.Settings;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rulebook.Change;
import dev.rolecall.rulebook.RulebookReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ComparerTest {

  private static final Rulebook STANDARD = RulebookReader.standard();
  private static final Settings DRAWS = new Settings(64, 1);

  @Test
  void nothingDiffers() {
    Comparison same = compare(WhatIfFirms.nearTie(), WhatIfFirms.nearTie());
    assertThat(same.cause().kind()).isEqualTo(Cause.Kind.NOTHING_DIFFERS);
    assertThat(same.inputs()).isEmpty();
    assertThat(same.values()).isEmpty();
    assertThat(same.ledgers()).allSatisfy(ledger -> assertThat(ledger.rows()).isEmpty());
  }

  /** However a value is written, it is the same value. */
  @Test
  void wordingIsNoDifference() {
    Comparison same =
        compare(
            WhatIfFirms.nearTie("client_response.missed_calls=0.12", "firm.attorneys=2.0"),
            WhatIfFirms.nearTie("client_response.missed_calls=12%"));
    assertThat(same.inputs()).isEmpty();
  }

  @Test
  void oneChangeAlone() {
    Comparison comparison =
        compare(
            WhatIfFirms.nearTie(),
            WhatIfFirms.nearTie(
                "drafting.attorney_hours_per_week=4",
                "client_response.missed_calls=13%",
                "firm.name=Other"));
    Cause cause = comparison.cause();
    assertThat(cause.kind()).isEqualTo(Cause.Kind.ALONE);
    assertThat(cause.needed()).containsExactly("drafting.attorney_hours_per_week");
    assertThat(cause.effects())
        .extracting(Effect::path)
        .containsExactly("drafting.attorney_hours_per_week", "client_response.missed_calls");
    assertThat(cause.option()).isEqualTo(comparison.from().recommendation());
    assertThat(cause.rival()).isEqualTo(comparison.to().recommendation());
    assertThat(cause.leadFrom()).isPositive();
    assertThat(cause.leadTo()).isNegative();
  }

  /** A gate turns the verdict without moving a point. */
  @Test
  void aGateIsACause() {
    Comparison comparison =
        compare(WhatIfFirms.nearTie(), WhatIfFirms.nearTie("economics.budget_per_year=40000"));
    assertThat(comparison.to().recommendation()).isEqualTo("hold");
    assertThat(comparison.cause().kind()).isEqualTo(Cause.Kind.ALONE);
    assertThat(comparison.cause().needed()).containsExactly("economics.budget_per_year");
    assertThat(comparison.cause().effects().get(0).moved()).isZero();
  }

  @Test
  void severalTogether() {
    ProfileDocument clients =
        WhatIfFirms.nearTie("client_response.lag_hours=40", "coordination.task_lag_days=7");
    Comparison comparison = compare(clients, WhatIfFirms.all().get("calm"));
    Cause cause = comparison.cause();
    assertThat(comparison.to().recommendation()).isEqualTo("hold");
    assertThat(cause.kind()).isEqualTo(Cause.Kind.TOGETHER);
    assertThat(cause.needed()).hasSizeGreaterThan(1).hasSizeLessThan(6);
    assertThat(cause.effects())
        .noneSatisfy(effect -> assertThat(effect.recommendation()).isEqualTo("hold"));
  }

  @Test
  void theSameVerdict() {
    Comparison comparison =
        compare(
            WhatIfFirms.nearTie(),
            WhatIfFirms.nearTie("drafting.backlog_hours=160", "firm.litigated=49%"));
    Cause cause = comparison.cause();
    assertThat(cause.kind()).isEqualTo(Cause.Kind.SAME_VERDICT);
    assertThat(cause.needed()).isEmpty();
    assertThat(cause.effects().get(0).path()).isEqualTo("drafting.backlog_hours");
    assertThat(cause.effects().get(0).moved()).isNotZero();
  }

  @Test
  void whatIsTakenAwayIsAssumed() {
    ProfileDocument less = WhatIfFirms.nearTie();
    Comparison comparison = compare(WhatIfFirms.nearTie("caseload.new_leads_per_month=60"), less);
    InputChange change = comparison.inputs().get(0);
    assertThat(change.from().assumed()).isFalse();
    assertThat(change.to().assumed()).isTrue();
    assertThat(change.to().number().orElseThrow().likely()).isEqualTo(16);
    Cause cause = comparison.cause();
    assertThat(cause.leadFrom() + cause.effects().get(0).moved())
        .isCloseTo(cause.leadTo(), within(1e-9));
  }

  @Test
  void twoRulebooks() {
    Rulebook house =
        rulebook(
            "categories: {durability: {weight: 100}}\n"
                + "priors: {caseload.new_leads_per_month: {value: 40}}\n");
    Side from = new Side(WhatIfFirms.nearTie(), STANDARD);
    Comparison comparison = compare(from, new Side(WhatIfFirms.nearTie(), house));
    assertThat(comparison.inputs()).isEmpty();
    assertThat(comparison.values())
        .containsExactly(
            new Change(
                "priors.caseload.new_leads_per_month.value",
                "{low: 2, likely: 8, high: 20}",
                "40",
                "a trial"),
            new Change("categories.durability.weight", "10", "100", "a trial"));
    assertThat(comparison.cause().effects())
        .extracting(Effect::path)
        .containsExactlyInAnyOrder(
            "priors.caseload.new_leads_per_month.value", "categories.durability.weight");
    assertThat(comparison.cause().effects())
        .allSatisfy(effect -> assertThat(effect.moved()).isNotZero());
  }

  /** Values that make no rulebook one by one are one change. */
  @Test
  void aNewOptionAndItsRoleGoTogether() {
    Rulebook house =
        rulebook(
            "options: {two: {label: two, hires: [paralegal, paralegal], sentence: hire two,"
                + " assumption: ours}, hold: {alternative: true}, none: {label: none, hires: [],"
                + " sentence: hire nobody, assumption: ours}}\n");
    Side from = new Side(WhatIfFirms.nearTie(), STANDARD);
    Comparison comparison = compare(from, new Side(WhatIfFirms.nearTie(), house));
    assertThat(comparison.cause().effects()).extracting(Effect::path).containsExactly("rulebook");
    assertThat(comparison.cause().effects().get(0).recommendation())
        .isEqualTo(comparison.to().recommendation());
  }

  static List<Arguments> pairs() {
    Map<String, ProfileDocument> firms = WhatIfFirms.all();
    List<String> names = List.copyOf(firms.keySet());
    return names.stream()
        .map(
            name -> {
              String next = names.get((names.indexOf(name) + 1) % names.size());
              return Arguments.of(name, next, firms.get(name), firms.get(next));
            })
        .toList();
  }

  @ParameterizedTest(name = "{0} and {1}")
  @MethodSource("pairs")
  void rowsAddUpAndTheCauseTurnsTheVerdict(
      String one, String other, ProfileDocument a, ProfileDocument b) {
    Comparison comparison = compare(a, b);
    for (LedgerChange ledger : comparison.ledgers()) {
      double sum = ledger.rows().stream().mapToDouble(LedgerChange.RowChange::points).sum();
      double moved = ledger.scoreTo().orElseThrow() - ledger.scoreFrom().orElseThrow();
      assertThat(sum).isCloseTo(moved, within(1e-9));
    }
    ProfileDocument turned = a;
    for (String path : comparison.cause().needed()) {
      turned = turned.taking(path, b);
    }
    String after = assess(new Side(turned, STANDARD)).recommendation();
    assertThat(after).isEqualTo(comparison.to().recommendation());
  }

  private static Rulebook rulebook(String changes) {
    String text = "rulebook: 1\nreason: a trial\nid: house\nversion: '1'\n" + changes;
    RulebookReader.Reading reading =
        RulebookReader.over("house.yaml", text.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.problems().all()).isEmpty();
    return reading.rulebook().orElseThrow();
  }

  private static Comparison compare(ProfileDocument one, ProfileDocument other) {
    return compare(new Side(one, STANDARD), new Side(other, STANDARD));
  }

  private static Comparison compare(Side from, Side to) {
    return new Comparer(from, to, DRAWS, assess(from), assess(to)).compare();
  }

  private static Assessment assess(Side side) {
    return new Advisor(side.rulebook(), DRAWS, "0")
        .assess(side.document().under(side.rulebook()).profile().orElseThrow(), Depth.VERDICT);
  }
}
