package dev.rolecall.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.ExampleFirms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileEditTest {

  private static final String FIRM =
      """
      # mine
      rolecall: 1
      firm:
        name: 'Ruiz''s # 1'   # a name
        attorneys: 2 # both of us
        staff: {paralegals: 1}
        practice_areas: {family: 80%, "estate": 20%}  # by count
      caseload:
        # from the list
        open_matters: "80"
      drafting: { backlog_hours: 16, attorney_hours_per_week: {low: 2, likely: 4, high: 9} }
      client_response:
        lag_hours: 32
      economics: {}
      """;

  @Test
  void replacesAValueAndNothingElse() {
    assertThat(changed(Input.ATTORNEYS, "3"))
        .isEqualTo(FIRM.replace("attorneys: 2 #", "attorneys: 3 #"));
    assertThat(changed(Input.NAME, "\"Ruiz: & Co\""))
        .isEqualTo(FIRM.replace("'Ruiz''s # 1'", "\"Ruiz: & Co\""));
    assertThat(changed(Input.OPEN_MATTERS, "60..110")).isEqualTo(FIRM.replace("\"80\"", "60..110"));
    assertThat(changed(Input.PRACTICE_AREAS, "{family: 100%}"))
        .isEqualTo(FIRM.replace("{family: 80%, \"estate\": 20%}", "{family: 100%}"));
    assertThat(changed(Input.DRAFTING_HOURS, "~5"))
        .isEqualTo(FIRM.replace("{low: 2, likely: 4, high: 9}", "~5"));
    assertThat(changed(Input.BACKLOG_HOURS, "{low: 1, likely: 2, high: 3}"))
        .isEqualTo(
            FIRM.replace("backlog_hours: 16", "backlog_hours: {low: 1, likely: 2, high: 3}"));
  }

  @Test
  void replacesABlockBelowItsKey() {
    String block =
        FIRM.replace("  lag_hours: 32\n", "  lag_hours:\n    low: 1\n    likely: 2\n    high: 3\n");
    assertThat(edit(block, Input.LAG_HOURS, "32")).contains(FIRM);
    String list =
        "rolecall: 1\nreadiness:\n  delegated_duties:\n  - a\n  - b\n  need_lasts_months: 9\n";
    assertThat(edit(list, Input.DELEGATED_DUTIES, "[a, b, c]"))
        .contains(
            "rolecall: 1\nreadiness:\n  delegated_duties: [a, b, c]\n  need_lasts_months: 9\n");
  }

  @Test
  void addsAKeyToItsSectionOrASectionToTheEnd() {
    assertThat(changed(Input.NEW_LEADS, "20"))
        .isEqualTo(FIRM.replace("caseload:\n", "caseload:\n  new_leads_per_month: 20\n"));
    assertThat(changed(Input.CASE_MANAGERS, "1"))
        .isEqualTo(FIRM.replace("{paralegals: 1}", "{case_managers: 1, paralegals: 1}"));
    assertThat(changed(Input.BUDGET, "90000"))
        .isEqualTo(FIRM.replace("economics: {}", "economics: {budget_per_year: 90000}"));
    assertThat(changed(Input.AWAITING_REVIEW, "3"))
        .isEqualTo(FIRM.replace("{ backlog", "{awaiting_review_hours: 3, backlog"));
    assertThat(changed(Input.TASK_LAG, "6"))
        .isEqualTo(FIRM + "coordination:\n  task_lag_days: 6\n");
    assertThat(edit(FIRM.stripTrailing(), Input.TASK_LAG, "6"))
        .contains(FIRM + "coordination:\n  task_lag_days: 6");
    String without = FIRM.replace("  staff: {paralegals: 1}\n", "");
    assertThat(edit(without, Input.PARALEGALS, "1"))
        .contains(without.replace("firm:\n", "firm:\n  staff:\n    paralegals: 1\n"));
  }

  @Test
  void makesACommentOfWhatIsNotKnownAfterAll() {
    assertThat(removed(FIRM, Input.PRACTICE_AREAS))
        .contains(FIRM.replace("practice_areas", "#practice_areas"));
    assertThat(removed(FIRM, Input.DRAFTING_HOURS)).as("within braces").isEmpty();
  }

  @Test
  void keepsLineEndsAndTheByteOrderMark() {
    String dos = "\uFEFF" + FIRM.replace("\n", "\r\n");
    assertThat(edit(dos, Input.TASK_LAG, "6"))
        .contains(dos + "coordination:\r\n  task_lag_days: 6\r\n");
    assertThat(edit(dos, Input.ATTORNEYS, "3"))
        .contains(dos.replace("attorneys: 2", "attorneys: 3"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rolecall: 1\nfirm:\n  attorneys:\n    low: 1\n    likely: 2 # a comment\n    high: 3\n",
        "rolecall: 1\nfirm: {attorneys: {low: 1, # a comment\n likely: 2, high: 3}}\n",
        "rolecall: 1\nfirm:\n  attorneys: >-\n    2\n"
      })
  void givesUpWhereSomethingWouldBeLost(String text) {
    assertThat(edit(text, Input.ATTORNEYS, "3")).isEmpty();
  }

  @Test
  void leavesJsonJson() {
    String json = "{\n\t\"rolecall\": 1,\n\t\"firm\": {\"name\": \"A\", \"attorneys\": 2}\n}\n";
    assertThat(edit(json, Input.ATTORNEYS, "3"))
        .contains(json.replace("\"attorneys\": 2", "\"attorneys\": 3"));
    assertThat(edit(json, Input.NAME, "Ruiz")).contains(json.replace("\"A\"", "\"Ruiz\""));
    assertThat(edit(json, Input.ATTORNEYS, "{low: 1, likely: 2, high: ~3}"))
        .contains(
            json.replace(
                "\"attorneys\": 2",
                "\"attorneys\": {\"low\": 1, \"likely\": 2, \"high\": \"~3\"}"));
    assertThat(edit(json, Input.STATE, "CA"))
        .contains(json.replace("{\"name\"", "{\"state\": \"CA\", \"name\""));
    assertThat(edit(json, Input.TASK_LAG, "3"))
        .contains(json.replace("2}\n", "2},\n\t\"coordination\": {\"task_lag_days\": 3}\n"));
    assertThat(removed(json, Input.NAME)).isEmpty();
  }

  @Test
  void theTemplateIsFilledInLineByLine() {
    String template = ProfileTemplate.text(ExampleFirms.RULEBOOK);
    String text = template;
    int inCommentedSections = 0;
    for (Input input : Input.values()) {
      String answer =
          input.kind() == Input.Kind.TEXT
              ? "Hale"
              : new InputGuide(ExampleFirms.RULEBOOK).sample(input);
      String edited = edit(text, input, answer).orElseThrow();
      boolean hasALine = edited.lines().count() == text.lines().count();
      inCommentedSections += hasALine ? 0 : 1;
      assertThat(hasALine || isInACommentedSection(template, input)).as(input.path()).isTrue();
      text = edited;
    }
    assertThat(inCommentedSections).isLessThan(Input.values().length - 10);
    assertThat(text.lines().filter(line -> line.matches(" *#[a-z].*[^:]"))).isEmpty();
    assertThat(under(text).profile().orElseThrow().assumed()).isEmpty();
  }

  /** A section that nothing is filled in of is a comment with its heading, and is added anew. */
  private static boolean isInACommentedSection(String template, Input input) {
    String[] parts = input.path().split("\\.");
    String section = parts[parts.length - 2];
    return template.lines().anyMatch(line -> line.matches("# *" + section + ":"));
  }

  @ParameterizedTest
  @MethodSource("dev.rolecall.ExampleFirms#files")
  void everyExampleTakesEveryAnswerWithoutLosingAComment(String file) throws IOException {
    String text = Files.readString(Path.of(file));
    for (Input input : Input.values()) {
      if (input.isNumber()) {
        String edited = edit(text, input, "~0.5").orElseThrow();
        assertThat(under(edited).profile()).isPresent();
        assertThat(comments(edited)).isEqualTo(comments(text));
        assertThat(edit(edited, input, "~0.5")).contains(edited);
      }
    }
  }

  private static List<String> comments(String text) {
    return text.lines()
        .filter(line -> line.contains("#"))
        .map(l -> l.substring(l.indexOf('#')))
        .toList();
  }

  private static String changed(Input input, String value) {
    return edit(FIRM, input, value).orElseThrow();
  }

  private static Optional<String> edit(String text, Input input, String value) {
    return ProfileEdit.of(text, document(text).with("test", input, value));
  }

  private static Optional<String> removed(String text, Input input) {
    return ProfileEdit.of(text, document(text).without(input));
  }

  private static ProfileReader.Reading under(String text) {
    return document(text).under(ExampleFirms.RULEBOOK);
  }

  private static ProfileDocument document(String text) {
    return ProfileDocument.read("firm.yaml", text.getBytes(StandardCharsets.UTF_8), List.of());
  }
}
