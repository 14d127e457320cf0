package dev.rolecall.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import dev.rolecall.Schemas;
import dev.rolecall.assessment.Advisor;
import dev.rolecall.decision.Depth;
import dev.rolecall.decision.Settings;
import dev.rolecall.document.Json;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.profile.ProfileTemplate;
import dev.rolecall.profile.Setting;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ResultSchemaTest {

  private static final Schema SCHEMA = Schemas.schema(PublishedSchema.RESULT.text());
  private static final Rulebook STANDARD = RulebookReader.standard();
  private static final Rulebook CHANGED =
      RulebookReader.over(
              "mine.yaml",
              """
              rulebook: 1
              reason: a trial
              id: mine
              parameters: {drain: {value: 10}}
              options: {two_paralegals: {hires: [paralegal, paralegal]}}
              """
                  .getBytes(StandardCharsets.UTF_8))
          .rulebook()
          .orElseThrow();

  private static ObjectNode result(int draws, Rulebook rulebook, List<Setting> settings) {
    byte[] template = ProfileTemplate.text(STANDARD).getBytes(StandardCharsets.UTF_8);
    Profile profile =
        ProfileDocument.read("firm.yaml", template, settings)
            .under(rulebook)
            .profile()
            .orElseThrow();
    Settings drawn = new Settings(draws, 1);
    return (ObjectNode)
        Schemas.json(Json.document(new Advisor(rulebook, drawn, "0").assess(profile, Depth.FULL)));
  }

  @Test
  void isASchemaByTheRulesOfSchemasAndStrictThroughout() {
    assertThat(Schemas.faults(PublishedSchema.RESULT.text())).isEmpty();
    strict(Schemas.json(PublishedSchema.RESULT.text()));
  }

  private static void strict(JsonNode node) {
    if (node.has("properties")) {
      assertThat(node.path("additionalProperties").isBoolean()).as(node.toString()).isTrue();
      assertThat(node.path("required").size()).isEqualTo(node.path("properties").size());
    }
    node.forEach(ResultSchemaTest::strict);
  }

  static Stream<List<Setting>> firms() {
    return Stream.of(
        List.of(),
        List.of(new Setting("firm.name", "Ab \u202e\"x\""), new Setting("firm.state", "ca")),
        List.of(new Setting("economics.budget_per_year", "60000..90000")),
        List.of(
            new Setting("economics.budget_per_year", "1"),
            new Setting("readiness.supervision_hours_per_week", "0"),
            new Setting("firm.staff.paralegals", "20")),
        List.of(
            new Setting("caseload.open_matters", "0"), new Setting("drafting.backlog_hours", "0")),
        List.of(
            new Setting("client_response.lag_hours", "1"),
            new Setting("drafting.backlog_hours", "1"),
            new Setting("drafting.attorney_hours_per_week", "0"),
            new Setting("attorney_time.admin_hours_per_week", "0"),
            new Setting("coordination.task_lag_days", "0"),
            new Setting("coordination.milestone_slippage", "0%")),
        List.of(
            new Setting("firm.attorneys", "0.2"), new Setting("caseload.open_matters", "20000")));
  }

  @ParameterizedTest
  @MethodSource("firms")
  void resultsOfAllKindsOfFirmsAreRight(List<Setting> settings) {
    for (Rulebook rulebook : List.of(STANDARD, CHANGED)) {
      for (int draws : new int[] {0, 64}) {
        ObjectNode result = result(draws, rulebook, settings);

        assertThat(Schemas.faults(SCHEMA, result)).isEmpty();
        assertThat(result.path("strength").isNull()).isEqualTo(draws == 0);
        assertThat(result.path("run").path("rulebook").path("changes").size())
            .isEqualTo(rulebook == STANDARD ? 0 : 3);
      }
    }
  }

  @Test
  void aGatedOptionShowsItsGates() {
    Setting budget = new Setting("economics.budget_per_year", "1");

    assertThat(result(64, STANDARD, List.of(budget)).path("options").path(1).path("gates").size())
        .isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format\": \"2\"}",
        "{\"extra\": 1}",
        "{\"recommendation\": null}",
        "{\"strength\": \"certain\"}",
        "{\"confidence\": 0.5}",
        "{\"confidence\": {\"share\": 1, \"low\": 0}}",
        "{\"firm\": {\"name\": \"x\"}}",
        "{\"firm\": {\"name\": \"x\", \"state\": 5}}",
        "{\"options\": {}}",
        "{\"measures\": [{\"id\": \"virtual\"}]}",
        "{\"flip_points\": [{\"changes\": [], \"recommendation\": \"hold\", \"distance\": 1}]}",
        "{\"measure_next\": {}}",
        "{\"plan\": []}",
        "{\"gains\": [\"a.b\"]}",
        "{\"inputs\": [{\"path\": \"a.b\", \"assumed\": true}]}"
      })
  void whatIsNotOfTheFormatIsRefused(String changes) {
    ObjectNode result = result(0, STANDARD, List.of());
    result.setAll((ObjectNode) Schemas.json(changes));

    assertThat(Schemas.faults(SCHEMA, result)).isNotEmpty();
  }

  @Test
  void everyMemberIsRequired() {
    ObjectNode result = result(0, STANDARD, List.of());
    List<String> names = List.copyOf(result.propertyNames());

    assertThat(names).hasSize(25);
    for (String name : names) {
      ObjectNode without = result.deepCopy();
      without.remove(name);
      assertThat(Schemas.faults(SCHEMA, without)).as(name).hasSize(1);
    }
  }
}
