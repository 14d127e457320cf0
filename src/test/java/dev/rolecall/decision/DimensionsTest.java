package dev.rolecall.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.Trial;
import dev.rolecall.model.UncertainInputs;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A number's draws are its own: they stay when other numbers come and go. */
class DimensionsTest {

  private static final Rulebook STANDARD = RulebookReader.standard();
  private static final Settings SETTINGS = new Settings(256, 1);

  private static final String FIRM =
      """
      rolecall: 1
      firm: {attorneys: 3, practice_areas: {family: 60%, estate: 40%}}
      caseload: {open_matters: 100}
      drafting: {backlog_hours: 60..110}
      client_response: {lag_hours: 14}
      """;

  /** A consultant's own role, option and practice area. */
  private static final String OVERLAY =
      """
      rulebook: 1
      reason: a trial
      roles:
        scribe:
          label: scribe
          owns: [DRAFTING]
          competence: {drafting: 0.5..0.9, client: 0..0.2, coordination: 0..0.2}
          competence_basis: assumption
          affinity:
            drafting: {value: 0.8, basis: assumption}
            client_response: {value: 0.1, basis: assumption}
            coordination: {value: 0.1, basis: assumption}
            attorney_time: {value: 0.3, basis: assumption}
          pay: [economics.paralegal_salary]
          billable: true
          covered_by: [paralegals]
          assumption: a role of our own
      options:
        scribe: {label: scribe, sentence: hire a scribe, hires: [scribe], assumption: ours}
      practice_areas:
        admiralty:
          {label: admiralty, drafting: 2, client: 0.4, coordination: 0.8, grade: U, assumption: ours}
      """;

  @Test
  void everyShippedIdIsListedOnce() {
    assertThat(UncertainInputs.slotsById(STANDARD).keySet())
        .as("add a new id at the end of the list in Dimensions")
        .allSatisfy(id -> assertThat(Dimensions.listed()).containsKey(id));
    assertThat(Dimensions.listed().values())
        .as("no id is there twice")
        .containsExactlyElementsOf(IntStream.range(0, Dimensions.listed().size()).boxed().toList());
    assertThat(Dimensions.listed()).hasSizeLessThanOrEqualTo(Dimensions.EACH);
  }

  @Test
  void everyIdHasADimensionOfItsOwn() {
    Map<String, Integer> dimensions =
        Dimensions.of(UncertainInputs.slotsById(Trial.rulebook(OVERLAY)).keySet());
    assertThat(dimensions.values()).doesNotHaveDuplicates();
    assertThat(dimensions.get("roles.scribe.drafting")).isBetween(500, 999);
  }

  @Test
  void idsThatHashAlikeTakeTheNextFreeDimension() {
    // "Aa" and "BB" have the same hash, 2112: 500 + 2112 % 500 = 612
    assertThat(Dimensions.of(List.of("Aa", "BB", "conversion")))
        .containsEntry("Aa", 612)
        .containsEntry("BB", 613)
        .containsEntry("conversion", Dimensions.listed().get("conversion"));
  }

  @Test
  void moreIdsThanDimensionsStillDiffer() {
    List<String> ids = IntStream.range(0, 700).mapToObj(i -> "number " + i).toList();
    Set<Integer> dimensions = new HashSet<>(Dimensions.of(ids).values());
    assertThat(dimensions).hasSize(700);
    assertThat(dimensions.stream().mapToInt(d -> d).max().orElseThrow()).isGreaterThan(999);
  }

  @Test
  void aNumberThatNobodyReadsLeavesAllOthers() {
    Map<String, Integer> before = Dimensions.of(UncertainInputs.slotsById(STANDARD).keySet());
    List<String> more = new ArrayList<>(before.keySet());
    more.add(0, "firm.parking_spaces");
    assertThat(Dimensions.of(more)).containsAllEntriesOf(before);
  }

  @Test
  void answeringOneMoreInputLeavesTheDrawsOfAllOthers() {
    Map<String, List<Double>> before = draws(Trial.of(FIRM), STANDARD);
    Map<String, List<Double>> after =
        draws(Trial.of(FIRM).with("attorney_time.clerical=20%..25%"), STANDARD);
    assertThat(after.remove("attorney_time.clerical"))
        .isNotEqualTo(before.remove("attorney_time.clerical"));
    assertThat(after).isEqualTo(before);
  }

  @Test
  void anotherPracticeAreaLeavesTheDrawsOfTheFirst() {
    Map<String, List<Double>> two = draws(Trial.of(FIRM), STANDARD);
    Map<String, List<Double>> other =
        draws(Trial.of(FIRM.replace("family: 60%, estate: 40%", "estate: 100%")), STANDARD);
    // the assumed fee is that of the practice areas, and so another number
    assertThat(other.remove("economics.fee_per_matter"))
        .isNotEqualTo(two.remove("economics.fee_per_matter"));
    assertThat(other).isEqualTo(two);
  }

  @Test
  void aConsultantsOwnRoleLeavesTheDrawsOfAllOthers() {
    Rulebook own = Trial.rulebook(OVERLAY);
    Map<String, List<Double>> before = draws(Trial.of(FIRM), STANDARD);
    Map<String, List<Double>> after = draws(Trial.of(FIRM), own);
    assertThat(after).containsAllEntriesOf(before);
    assertThat(after.get("roles.scribe.drafting")).doesNotHaveDuplicates();
    // 3 streams of a role, 2 errors of an option, 3 streams of a practice area
    assertThat(after).hasSize(before.size() + 8);
  }

  /** By a number's id: its value in each draw. */
  private static Map<String, List<Double>> draws(Trial firm, Rulebook rulebook) {
    UncertainInputs inputs = new UncertainInputs(firm.profile(rulebook), rulebook);
    Map<String, List<Double>> draws = new LinkedHashMap<>();
    Map<String, Integer> slots = UncertainInputs.slotsById(rulebook);
    slots.keySet().forEach(id -> draws.put(id, new ArrayList<>()));
    new SharedDraws(rulebook, SETTINGS)
        .forEach(
            inputs,
            SETTINGS.draws(),
            draw -> slots.forEach((id, slot) -> draws.get(id).add(draw[slot])));
    return draws;
  }
}
