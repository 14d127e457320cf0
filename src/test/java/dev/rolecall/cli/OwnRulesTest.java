package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rolecall.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A consultant's own gates, durability rules and pay, from readings that exist. */
class OwnRulesTest {

  private static final String FIRM = "examples/solo-injury.yaml";

  private static final String LEADS =
      """
      gates:
        leads:
          label: new leads that one hire can meet
          reads: caseload.new_leads_per_month
          unit: leads_per_month
          limit: 30
          warns_from: 20
          message: one hire cannot meet that many new leads
          options: [case_manager]
          assumption: Seen at our clients.
      """;

  @TempDir private Path temp;

  private String rules(String yaml) throws IOException {
    return Files.writeString(temp.resolve("mine.yaml"), "rulebook: 1\n" + yaml).toString();
  }

  private JsonNode assess(String yaml, String... more) throws IOException {
    List<String> args = new ArrayList<>(List.of("assess", FIRM, "--draws=64", "--format=json"));
    args.add("--rulebook=" + rules(yaml));
    args.addAll(List.of(more));
    Ran ran = Ran.rolecall(args.toArray(String[]::new));
    assertThat(ran.err()).isEmpty();
    return Schemas.json(ran.out());
  }

  private static JsonNode option(JsonNode result, String id) {
    for (JsonNode option : result.path("options")) {
      if (option.path("id").asString().equals(id)) {
        return option;
      }
    }
    throw new AssertionError("no option " + id);
  }

  @Test
  void aGateOfOnesOwnRulesOutAnOptionWithItsMessage() throws IOException {
    JsonNode result = assess(LEADS, "--set=caseload.new_leads_per_month=31");
    JsonNode out = option(result, "case_manager");
    assertThat(out.path("eligible").asBoolean()).isFalse();
    assertThat(out.path("gates").path(0).path("id").asString()).isEqualTo("leads");
    assertThat(out.path("gates").path(0).path("reading").asDouble()).isEqualTo(31);
    assertThat(out.path("gates").path(0).path("excess").asDouble()).isEqualTo(1);
    assertThat(out.path("gates").path(0).path("reason").asString())
        .isEqualTo(
            "one hire cannot meet that many new leads (31 leads a month; the limit is 30 leads a"
                + " month)");
    assertThat(result.path("recommendation").asString()).isNotEqualTo("case_manager");
    assertThat(option(result, "hybrid").path("gates")).isEmpty();
    String full =
        Ran.rolecall(
                "assess",
                FIRM,
                "--draws=64",
                "--full",
                "--width=200",
                "--set=caseload.new_leads_per_month=31",
                "--rulebook=" + rules(LEADS))
            .out();
    assertThat(full)
        .contains("one hire cannot meet that many new leads (31 leads a month; the limit is 30");
  }

  @Test
  void itWarnsBelowTheLimitAndIsSilentWhereTheFirmDidNotSay() throws IOException {
    JsonNode near = option(assess(LEADS, "--set=caseload.new_leads_per_month=30"), "case_manager");
    assertThat(near.path("eligible").asBoolean()).isTrue();
    assertThat(near.path("gates").path(0).path("rules_out").asBoolean()).isFalse();
    JsonNode far = option(assess(LEADS, "--set=caseload.new_leads_per_month=20"), "case_manager");
    assertThat(far.path("gates")).isEmpty();
    String firm = Files.readString(Path.of(FIRM)).replaceAll(" +new_leads_per_month:[^\n]*\n", "");
    Path silent = Files.writeString(temp.resolve("silent.yaml"), firm);
    Ran ran =
        Ran.rolecall(
            "assess",
            silent.toString(),
            "--draws=64",
            "--format=json",
            "--rulebook=" + rules(LEADS.replace("limit: 30", "limit: 0.1").replace("20", "0.1")));
    assertThat(option(Schemas.json(ran.out()), "case_manager").path("gates")).isEmpty();
  }

  @Test
  void aVerdictFlipsAndDriftsAtItAsAtAnyOther() throws IOException {
    String rules = "--rulebook=" + rules(LEADS);
    Ran flips =
        Ran.rolecall("whatif", FIRM, "--draws=64", "--set=caseload.new_leads_per_month=29", rules);
    assertThat(flips.out())
        .contains("The number of new leads a month reaches 30.1 (now 29): hire a hybrid.");
    String[] check = {"check", FIRM, "--draws=64", rules, "--set=caseload.new_leads_per_month=31"};
    Ran drift = Ran.rolecall(check);
    assertThat(drift.exit()).isEqualTo(1);
    check[4] = "--set=caseload.new_leads_per_month=29";
    assertThat(Ran.rolecall(check).exit()).isZero();
  }

  @Test
  void aGateMayReadTheOption() throws IOException {
    String team =
        "gates: {team: {label: t, reads: staff_per_attorney, unit: heads, limit: 1.5,"
            + " message: the insurer accepts no larger team, assumption: ours}}\n";
    JsonNode both = option(assess(team, "--set=readiness.hire_hours_per_week=40"), "both");
    assertThat(both.path("eligible").asBoolean()).isFalse();
    assertThat(both.path("gates").findValuesAsString("id")).contains("team");
    JsonNode hold = option(assess(team), "hold");
    assertThat(hold.path("gates")).isEmpty();
  }

  @Test
  void aDurabilityRuleOfOnesOwnTakesItsPointsAndTheRowsAddUp() throws IOException {
    String surge =
        "durability: {surge: {label: too many leads, reads: caseload.new_leads_per_month,"
            + " unit: leads_per_month, from: 20, to: 40, points: 10, assumption: ours}}\n";
    JsonNode result = assess(surge, "--set=caseload.new_leads_per_month=30");
    JsonNode option = option(result, "paralegal");
    double sum = 0;
    double points = 0;
    for (JsonNode row : option.path("contributions")) {
      sum += row.path("points").asDouble();
      if (row.path("rule").asString().equals("surge")) {
        points = row.path("points").asDouble();
        assertThat(row.path("reading").asDouble()).isEqualTo(30);
      }
    }
    // half of 10 points, times the weight of durability: a tenth, give or take
    assertThat(points).isBetween(-0.6, -0.4);
    assertThat(sum).isCloseTo(option.path("score").path("likely").asDouble(), within(1e-7));
    for (JsonNode row : option(result, "hold").path("contributions")) {
      if (row.path("rule").asString().equals("surge")) {
        assertThat(row.path("points").asDouble()).isZero();
      }
    }
  }

  @Test
  void aRoleOfOnesOwnIsPaidWhatTheRulebookSays() throws IOException {
    String clerk =
        """
        roles:
          clerk:
            label: clerk
            owns: [coordination]
            competence: {drafting: 0, client: 0.2, coordination: 0.8}
            affinity:
              drafting: {value: 0, assumption: ours}
              client_response: {value: 0.2, assumption: ours}
              coordination: {value: 0.6, assumption: ours}
              attorney_time: {value: 0.7, assumption: ours}
            pay: PAY
            assumption: ours
        options:
          clerk: {label: clerk, hires: [clerk], sentence: hire a clerk, assumption: ours}
        """;
    String full = "--set=readiness.hire_hours_per_week=40";
    JsonNode cheap = option(assess(clerk.replace("PAY", "30000"), full), "clerk");
    JsonNode dear =
        option(
            assess(clerk.replace("PAY", "{low: 50000, likely: 60000, high: 70000}"), full),
            "clerk");
    double less = cheap.path("cost").asDouble();
    double more = dear.path("cost").asDouble();
    // 46 weeks of the year; load and expected turnover come on top
    assertThat(more - less).isCloseTo(30_000 * 46 / 52 * 1.33, within(500.0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gates: {g: {reads: staff_per_atorney, unit: heads, limit: 1, message: m}}"
            + " | gates.g.reads: found `staff_per_atorney`; expected the path of an input, or one of"
            + " cost_per_year, supervision_hours, staff_per_attorney, busiest_load, least_load",
        "gates: {g: {reads: firm.atorneys, unit: heads, limit: 1, message: m}}"
            + " | gates.g.reads: found `firm.atorneys`; expected the path of an input that is a number",
        "gates: {g: {reads: firm.state, unit: heads, limit: 1, message: m}}"
            + " | gates.g.reads: found `firm.state`; expected the path of an input that is a number",
        "gates: {g: {reads: firm.attorneys, unit: heads, limit: 1}}"
            + " | gates.g.message: found nothing; expected a text",
        "gates: {g: {reads: firm.attorneys, unit: heads, limit: 1, message: m, options: [boss]}}"
            + " | gates.g.options[0]: found `boss`; expected one of hold, paralegal, case_manager, hybrid,"
            + " both, legal_assistant",
        "gates: {span: {reads: firm.attorneys}}"
            + " | gates.span.reads: found the key reads; expected one of limit, warns_from, label, unit,"
            + " claims, reason, sources, assumption",
        "durability: {d: {unit: heads, from: 1, to: 2, points: 3}}"
            + " | durability.d.reads: found nothing; expected the path of an input, or one of"
            + " cost_per_year, supervision_hours, staff_per_attorney, busiest_load, least_load",
        "durability: {span: {reads: firm.attorneys}}"
            + " | durability.span.reads: found the key reads; expected one of from, to, label, unit,"
            + " points, requires_staff, claims, reason, sources, assumption"
      })
  void aRuleThatCannotWorkIsRefused(String yaml, String problem) throws IOException {
    Ran ran = Ran.rolecall("rules", "--rulebook", rules("reason: a trial\n" + yaml + "\n"));
    assertThat(ran.exit()).isEqualTo(65);
    assertThat(ran.err().lines().filter(line -> line.contains(" error: ")))
        .singleElement()
        .asString()
        .endsWith(problem);
  }
}
