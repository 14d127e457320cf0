package dev.rolecall.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import dev.rolecall.Schemas;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class ProfileSchemaTest {

  private static final Rulebook RULEBOOK = RulebookReader.standard();
  private static final String TEXT = text(RULEBOOK);
  private static final Schema SCHEMA = Schemas.schema(TEXT);
  private static final String LEAST =
      """
      rolecall: 1
      firm: {attorneys: 2}
      caseload: {open_matters: 140}
      drafting: {backlog_hours: 90}
      client_response: {lag_hours: 30}
      """;

  private static String text(Rulebook rulebook) {
    return ProfileSchema.text(rulebook);
  }

  private static boolean reads(String yaml, Setting... settings) {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    return ProfileDocument.read("firm.yaml", bytes, List.of(settings))
        .under(RULEBOOK)
        .profile()
        .isPresent();
  }

  private static List<String> faults(String yaml) {
    return Schemas.faults(SCHEMA, Schemas.yaml(yaml));
  }

  static String harbor() throws IOException {
    try (InputStream in = ProfileSchemaTest.class.getResourceAsStream("harbor.yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void theVersionMayBeLeftOut() {
    String unversioned = LEAST.replace("rolecall: 1\n", "");
    assertThat(reads(unversioned)).isTrue();
    assertThat(faults(unversioned)).isEmpty();
    assertThat(reads("rolecall: 2\n" + unversioned)).isFalse();
    assertThat(faults("rolecall: 2\n" + unversioned)).isNotEmpty();
  }

  @Test
  void isASchemaByTheRulesOfSchemas() {
    assertThat(Schemas.faults(TEXT)).isEmpty();
    assertThat(Schemas.faults("{\"type\": \"nothing\"}")).as("the check can fail").isNotEmpty();
  }

  @Test
  void acceptsTheLeastTheTemplateAndAProfileWithEverything() throws IOException {
    assertThat(faults(LEAST)).isEmpty();
    assertThat(faults(ProfileTemplate.text(RULEBOOK))).isEmpty();
    assertThat(faults(harbor())).isEmpty();
    assertThat(reads(harbor())).isTrue();
  }

  static Stream<String> wrong() {
    return Stream.of(
        LEAST.replace("rolecall: 1", "rolecall: 2"),
        LEAST.replace("firm: {attorneys: 2}", "firm: {}"),
        LEAST.replace("firm: {attorneys: 2}\n", ""),
        LEAST.replace("attorneys: 2", "attorneys: 0"),
        LEAST.replace("attorneys: 2", "attorneys: several"),
        LEAST.replace("attorneys: 2", "attorneys: [2]"),
        LEAST.replace("attorneys: 2", "attorneys:"),
        LEAST.replace("attorneys: 2", "attorneys: {low: 1, high: 2}"),
        LEAST.replace("attorneys: 2", "attorneys: {low: 1, likely: 2, high: 3, mean: 2}"),
        LEAST.replace("attorneys: 2", "attorneys: 2, partners: 1"),
        LEAST.replace("attorneys: 2", "attorneys: 2, name: ''"),
        LEAST.replace("attorneys: 2", "attorneys: 2, name: [a]"),
        LEAST.replace("attorneys: 2", "attorneys: 2, state: XX"),
        LEAST.replace("attorneys: 2", "attorneys: 2, staff: 3"),
        LEAST.replace("attorneys: 2", "attorneys: 2, litigated: 35"),
        LEAST.replace("attorneys: 2", "attorneys: 2, fee_model: percentage"),
        LEAST.replace("attorneys: 2", "attorneys: 2, fee_model: []"),
        LEAST.replace("attorneys: 2", "attorneys: 2, fee_model: [hourly, hourly]"),
        LEAST.replace("attorneys: 2", "attorneys: 2, fee_model: {}"),
        LEAST.replace("attorneys: 2", "attorneys: 2, fee_model: {weekly: 100%}"),
        LEAST.replace("attorneys: 2", "attorneys: 2, state: [CA, NY]"),
        LEAST.replace("attorneys: 2", "attorneys: 2, practice_areas: {}"),
        LEAST.replace("attorneys: 2", "attorneys: 2, practice_areas: {injry: 100%}"),
        LEAST.replace("attorneys: 2", "attorneys: 2, practice_areas: {family: 0.5..1}"),
        LEAST.replace("backlog_hours: 90", "backlog_hours: 60...110"),
        LEAST.replace("backlog_hours: 90", "backlog_hours: ninety-ish pages"),
        LEAST.replace("attorneys: 2", "attorneys: 2, practice_areas: mostly family"),
        LEAST.replace("attorneys: 2", "attorneys: 2, practice_areas: [family, injury]"),
        LEAST.replace("backlog_hours: 90", "backlog_hours: 2e9"),
        LEAST.replace("backlog_hours: 90", "backlog_hours: 90%"),
        LEAST + "priorities: {fit: -1}\n",
        LEAST + "priorities: {fit: 20..30}\n",
        LEAST + "priorities: {fit: 0, relief: 0, return: 0, durability: 0}\n",
        LEAST + "expect: {recommendation: secretary}\n",
        LEAST + "expect: {never: [both, secretary]}\n",
        LEAST + "expect: {min_confidence: 120%}\n",
        LEAST + "readiness: {delegated_duties: [lunch]}\n",
        LEAST + "readiness: {sop_maturity: [none, scant]}\n",
        LEAST + "readiness: {sourcing: {virtual: 100%}}\n",
        LEAST + "remarks: none\n",
        "- rolecall: 1\n");
  }

  @ParameterizedTest
  @MethodSource
  void wrong(String yaml) {
    assertThat(reads(yaml)).as("the reader takes it").isFalse();
    assertThat(faults(yaml)).as("the schema's faults").isNotEmpty();
  }

  static Stream<String> right() {
    return Stream.of(
        LEAST.replace("rolecall: 1", "rolecall: \"1\""),
        LEAST.replace("attorneys: 2", "attorneys: ~2.5"),
        LEAST.replace("attorneys: 2", "attorneys: two"),
        LEAST.replace("attorneys: 2", "attorneys: 2 lawyers, state: Texas"),
        LEAST.replace("attorneys: 2", "attorneys: 2, state: new york, practice_areas: family"),
        LEAST.replace(
            "attorneys: 2", "attorneys: 2, practice_areas: {injury: 80%, Family Law: 20%}"),
        LEAST.replace("attorneys: 2", "attorneys: 2, practice_areas: '80% injury, 20% family'"),
        LEAST.replace("attorneys: 2", "attorneys: 2, practice_areas: 'injury 80, the rest family'"),
        LEAST.replace("attorneys: 2", "attorneys: 2, fee_model: 'contingency 80%, hourly 20%'"),
        LEAST.replace("attorneys: 2", "attorneys: 2, fee_model: hourly or flat fee"),
        LEAST.replace("backlog_hours: 90", "backlog_hours: 60-110"),
        LEAST.replace("backlog_hours: 90", "backlog_hours: 60 to 110 hours"),
        LEAST.replace("lag_hours: 30", "lag_hours: about 2 business days"),
        LEAST + "economics:\n  budget_per_year: $90,000\n",
        LEAST + "economics: {budget_per_year: 60-80k a year}\n",
        LEAST + "readiness: {sourcing: remote, sop_maturity: some}\n",
        LEAST.replace("attorneys: 2", "attorneys: '2'"),
        LEAST.replace("attorneys: 2", "attorneys: {low: 1, likely: '2', high: 3}"),
        LEAST.replace("attorneys: 2", "attorneys: 2, name: 2024, state: ca"),
        LEAST.replace("attorneys: 2", "attorneys: 2, name: true, fee_model: Hourly"),
        LEAST.replace("attorneys: 2", "attorneys: 2, practice_areas: {family: 50%, estate: 0.5}"),
        LEAST + "readiness: {sourcing: In-House, delegated_duties: Court-Filings}\n",
        LEAST + "readiness: {sop_maturity: none, delegated_duties: []}\n",
        LEAST + "readiness: {sop_maturity: [none, Partial], sourcing: [In-House, virtual]}\n",
        LEAST.replace("attorneys: 2", "attorneys: 2, fee_model: {contingency: 80%, hourly: 0.2}"),
        LEAST.replace("attorneys: 2", "attorneys: 2, fee_model: [hourly, flat]"),
        LEAST + "priorities: {fit: 0, relief: 0, return: 0}\n",
        LEAST + "expect: {recommendation: [Case-Manager, hold], never: both}\n",
        LEAST + "coordination: {}\n");
  }

  @ParameterizedTest
  @MethodSource
  void right(String yaml) {
    assertThat(reads(yaml)).as("the reader takes it").isTrue();
    assertThat(faults(yaml)).as("the schema's faults").isEmpty();
  }

  /** Texts of numbers, right and wrong, for every kind of number there is. */
  private static final List<String> NUMBERS =
      List.of(
          "0 1 2 5. .5 0.35 +3 -3 -0 -0.0 0.0 1e0 1e-3 00012 1,000 1_000 $90 90k 0x10 NaN .inf -.inf",
          "60..110 0..5 -5..5 0...7 5....7 60..110..200 60-110 .. 1.. ..1 ~90 ~~90 ~ ~-5 ~.5 -~5",
          "35% 0% 100% 101% -5% -100% -101% 1000% 1001% 0.5% .5% 35%% %35 20%..50% 20%..0.5",
          "0.2..50% 0.2..0.5 ~35% ~0.35 ~101% -5%..15% -0.05..0.15 -2..0.5 1.0 1.0001 1.5 1000000000",
          "1000000001 999999999.5 1000000000.0 1000000000.5 0.000001 0.0000009 0.0001% 0.00009% 0.0000",
          "-0.0000009 -1000000000 -1000000001 12345678901 e5 1e 1e1000 +-1 1+1 ½ ٣ 1.2.3 +.5 -.5 +5% +~5");

  static Stream<String> numbers() {
    return NUMBERS.stream().flatMap(line -> Stream.of(line.split(" ")));
  }

  static List<Input> kinds() {
    return List.of(
        Input.BACKLOG_HOURS,
        Input.ATTORNEYS,
        Input.BACKLOG_TREND,
        Input.LITIGATED,
        Input.GROWTH,
        Input.PRIORITY_FIT,
        Input.EXPECT_MIN_CONFIDENCE);
  }

  @Test
  void agreesWithTheReaderOnEveryWayToWriteANumber() {
    List<String> disagreements = new ArrayList<>();
    for (Input input : kinds()) {
      numbers()
          .flatMap(text -> Stream.of(text, " " + text + " ", text.replace("..", " .. ")))
          .distinct()
          .forEach(text -> compare(input, "\"" + text + "\"", disagreements));
    }
    assertThat(disagreements).isEmpty();
  }

  private static void compare(Input input, String text, List<String> disagreements) {
    String yaml = with(input.path(), text);
    boolean read = reads(yaml);
    if (read != faults(yaml).isEmpty()) {
      disagreements.add(input.path() + ": " + text + (read ? " is read" : " is not read"));
    }
  }

  /** The least profile with another value at a path of two steps. */
  private static String with(String path, String value) {
    String section = path.substring(0, path.indexOf('.'));
    String key = path.substring(path.indexOf('.') + 1);
    StringBuilder yaml = new StringBuilder();
    boolean found = false;
    for (String line : LEAST.split("\n")) {
      if (line.startsWith(section + ":")) {
        found = true;
        String rest =
            line.contains(key + ":")
                ? ""
                : ", " + line.substring(line.indexOf('{') + 1, line.length() - 1);
        yaml.append(section + ": {" + key + ": " + value + rest + "}\n");
      } else {
        yaml.append(line).append('\n');
      }
    }
    return found ? yaml.toString() : yaml + section + ": {" + key + ": " + value + "}\n";
  }

  @Test
  void agreesWithTheReaderOnNumbersThatAreNoText() {
    List<String> disagreements = new ArrayList<>();
    for (Input input : kinds()) {
      Stream.of("0", "1", "2", "-1", "1.5", "0.5", "11", "-0.5", "1000000000", "1000000001")
          .forEach(text -> compare(input, text, disagreements));
      Stream.of("true", "[1]", "{}", "1e-7", "-1e-7", "0.000001", "-0.0")
          .forEach(text -> compare(input, text, disagreements));
    }
    assertThat(disagreements).isEmpty();
  }

  @Test
  void whatTakesArithmeticIsLeftToTheReader() {
    for (String yaml :
        List.of(
            with("caseload.open_matters", "9..5"),
            with("firm.litigated", "'1e3'"),
            with("caseload.open_matters", "{low: 3, likely: 2, high: 1}"),
            with("firm.practice_areas", "{family: 50%}"),
            with("expect.never", "[both], recommendation: both"))) {
      assertThat(reads(yaml)).as(yaml).isFalse();
      assertThat(faults(yaml)).as(yaml).isEmpty();
    }
  }

  private static JsonNode at(Input input) {
    String pointer = "/properties/" + input.path().replace(".", "/properties/");
    return Schemas.json(TEXT).at(pointer);
  }

  @ParameterizedTest
  @EnumSource(Input.class)
  void everyInputHasATitleAQuestionItsHelpAndExamplesThatAreRight(Input input) {
    JsonNode schema = at(input);

    assertThat(schema.path("title").asString()).isEqualTo(input.label());
    assertThat(schema.path("description").asString())
        .startsWith(input.question() + " " + input.help() + " ");
    assertThat(schema.path("examples").size()).isPositive();
    schema.path("examples").forEach(example -> isRight(input, example.toString()));
    if (schema.has("default")) {
      isRight(input, schema.path("default").toString());
    }
  }

  private static void isRight(Input input, String value) {
    assertThat(reads(LEAST, new Setting(input.path(), value))).as(value).isTrue();
    if (input.path().split("\\.").length == 2) {
      assertThat(faults(with(input.path(), value))).as(value).isEmpty();
    }
  }

  @Test
  void saysOfAnInputWhatTheTemplateAndTheDocsSay() {
    assertThat(at(Input.SLIPPAGE).path("description").asString())
        .isEqualTo(
            "What share of case milestones is met late? Demands, filings and disclosures of the last"
                + " quarter: late ones divided by all. A share, 0% to 100%. If left out: 4% to 25%,"
                + " most likely 10% (assumed).");
    assertThat(at(Input.SLIPPAGE).path("examples")).hasToString("[\"10%\",\"4%..25%\"]");
    assertThat(at(Input.SLIPPAGE).has("default")).isFalse();
    assertThat(at(Input.SLA_HOURS).path("default")).hasToString("8");
    assertThat(at(Input.SOURCING).path("default")).hasToString("\"in_house\"");
    assertThat(at(Input.SOURCING).path("anyOf").path(1).path("const").asString())
        .isEqualTo("virtual");
    assertThat(at(Input.SOURCING).path("anyOf").path(1).path("description").asString())
        .startsWith(
            "virtual: Remote staff through a provider, for a monthly fee. Would this person");
    assertThat(at(Input.PRACTICE_AREAS).path("default")).hasToString("{\"general\":\"100%\"}");
    assertThat(at(Input.PRIORITY_RETURN).path("default")).hasToString("35");
    assertThat(at(Input.NEW_LEADS).has("default")).as("it follows the attorneys").isFalse();
  }

  /**
   * An editor shows the words of whatever form a value matches, and of the input where it matches
   * none: so every form has the input's, and no definition has its own.
   */
  @ParameterizedTest
  @EnumSource(Input.class)
  void hoveringShowsTheQuestionUnitAndDefaultWhateverIsWritten(Input input) {
    JsonNode schema = at(input);
    String description = schema.path("description").asString();
    assertThat(description)
        .startsWith(input.question() + " " + input.help())
        .contains(new InputGuide(RULEBOOK).sentences(input));
    for (JsonNode form : schema.path("anyOf")) {
      assertThat(form.path("title").asString()).isEqualTo(input.label());
      assertThat(form.path("description").asString()).endsWith(description);
    }
    List<JsonNode> definitions = forms(schema);
    schema.path("anyOf").forEach(definitions::remove);
    assertThat(definitions).noneMatch(form -> form.has("title") || form.has("description"));
  }

  /** The forms of a value, through every reference. */
  private static List<JsonNode> forms(JsonNode schema) {
    List<JsonNode> all = new ArrayList<>();
    for (JsonNode form : schema.path("anyOf")) {
      all.add(form);
      all.addAll(forms(form));
      String reference = form.path("$ref").asString("");
      if (!reference.isEmpty()) {
        JsonNode target = Schemas.json(TEXT).at(reference.substring(1));
        all.add(target);
        all.addAll(forms(target));
      }
    }
    return all;
  }

  @Test
  void everySectionAndEveryChoiceIsExplained() {
    JsonNode root = Schemas.json(TEXT).path("properties");
    for (String section : List.of("firm", "caseload", "readiness", "priorities", "expect")) {
      assertThat(root.path(section).path("description").asString()).endsWith(".");
    }
    for (Input input : List.of(Input.SOP_MATURITY, Input.SOURCING, Input.FEE_MODEL, Input.STATE)) {
      assertThat(input.words()).allMatch(word -> input.meaning(word).isPresent());
    }
    assertThat(Input.STATE.meaning("NC")).contains("North Carolina");
    assertThat(Input.STATE.meaning("DC")).contains("District of Columbia");
  }

  @Test
  void knowsTheWordsOfAConsultantsRulebook() {
    String yaml =
        "rulebook: 1\nreason: a trial\noptions: {two_paralegals: {hires: [paralegal, paralegal]}}\n"
            + "practice_areas: {tax: {drafting: 1, client: 1, coordination: 1, grade: U,"
            + " assumption: ours}}\n";
    Rulebook rulebook =
        RulebookReader.over("mine.yaml", yaml.getBytes(StandardCharsets.UTF_8)).rulebook().get();
    String profile =
        LEAST.replace("attorneys: 2", "attorneys: 2, practice_areas: {tax: 100%}")
            + "expect: {recommendation: two-paralegals}\n";

    assertThat(Schemas.faults(Schemas.schema(text(rulebook)), Schemas.yaml(profile))).isEmpty();
    assertThat(faults(profile)).isNotEmpty();
  }

  @Test
  void isWrittenTheSameTwice() {
    assertThat(text(RULEBOOK)).isEqualTo(TEXT).doesNotContain("null").endsWith("}\n");
  }
}
