package dev.rolecall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.assessment.Advisor;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Depth;
import dev.rolecall.decision.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Holds every score, share, contribution, flip point and dollar figure to what the first edition
 * computed, within 1e-9: the inside is rebuilt, the numbers do not move. Goes when the model
 * changes on purpose.
 */
class SameNumbersTest {

  private static final Path FOLDER = Path.of("src/test/resources/dev/rolecall/numbers");
  private static final double TOLERANCE = 1e-9;
  private static final int WEEKS = 52;
  private static final int[] WEEKS_KEPT = {12, 25, 51};

  /** What is no result of the model, or is worded. */
  private static final Set<String> LEFT_OUT =
      Set.of("format", "firm", "inputs", "glossary", "run", "assumed");

  private static final Set<String> LEFT_OUT_BELOW =
      Set.of(
          "category",
          "rule",
          "id",
          "path",
          "input",
          "role",
          "week",
          "sources",
          "text",
          "if_missed",
          "how",
          "reason",
          "postings",
          "compliance",
          "ownership",
          "duties",
          "limits");

  static List<String> examples() {
    return ExampleFirms.files();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleKeepsItsNumbers(String file) throws IOException {
    Advisor advisor = new Advisor(ExampleFirms.RULEBOOK, Settings.STANDARD, "test");
    Assessment assessment = advisor.assess(ExampleFirms.read(file), Depth.FULL);
    JsonNode root = new ObjectMapper().readTree(Trial.json(assessment));
    List<String> now = new ArrayList<>();
    flatten(root, "", now);
    assertSame(Files.readAllLines(FOLDER.resolve(ExampleFirms.name(file) + ".txt")), now);
  }

  private static void flatten(JsonNode node, String path, List<String> into) {
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> member : node.properties()) {
        boolean out =
            path.isEmpty()
                ? LEFT_OUT.contains(member.getKey())
                : LEFT_OUT_BELOW.contains(member.getKey());
        if (!out) {
          flatten(member.getValue(), join(path, member.getKey()), into);
        }
      }
    } else if (node.isArray() && node.size() == WEEKS && !node.get(0).isContainer()) {
      for (int week : WEEKS_KEPT) {
        flatten(node.get(week), join(path, Integer.toString(week)), into);
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        flatten(node.get(i), join(path, key(node.get(i), i)), into);
      }
    } else {
      into.add(before(path) + " " + (node.isNull() ? "null" : node.asString()));
    }
  }

  /** Members that had another name. */
  private static String before(String path) {
    return path.replaceAll("^(options\\.\\w+\\.score)\\.likely$", "$1")
        .replaceAll("^(options\\.\\w+\\.score)\\.(low|high)$", "$1_$2")
        .replace("plan.supervision.insufficient", "plan.supervision.short")
        .replaceAll("^gains\\.", "measure_next.");
  }

  private static String join(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private static String key(JsonNode item, int index) {
    for (String key : List.of("id", "path", "input")) {
      if (item.has(key)) {
        return item.get(key).asString();
      }
    }
    if (item.has("category") && item.has("rule")) {
      return item.get("category").asString() + "/" + item.get("rule").asString();
    }
    for (String key : List.of("rule", "role")) {
      if (item.has(key)) {
        return item.get(key).asString();
      }
    }
    return item.has("week") ? "week" + item.get("week").asString() : Integer.toString(index);
  }

  /** Every line of before is there, in order where a key repeats, with the same value. */
  private static void assertSame(List<String> before, List<String> now) {
    Map<String, List<String>> values = byKey(now);
    byKey(before)
        .forEach(
            (key, expected) -> {
              List<String> found = values.get(key);
              assertThat(found).as(key).isNotNull().hasSameSizeAs(expected);
              for (int i = 0; i < expected.size(); i++) {
                assertThat(isSame(expected.get(i), found.get(i)))
                    .as(key + ": was " + expected.get(i) + ", is " + found.get(i))
                    .isTrue();
              }
            });
  }

  private static Map<String, List<String>> byKey(List<String> lines) {
    return lines.stream()
        .collect(
            Collectors.groupingBy(
                line -> line.substring(0, line.indexOf(' ')),
                Collectors.mapping(
                    line -> line.substring(line.indexOf(' ') + 1), Collectors.toList())));
  }

  private static boolean isSame(String before, String now) {
    if (before.equals(now)) {
      return true;
    }
    if (!before.matches("-?[0-9].*") || !now.matches("-?[0-9].*")) {
      return false;
    }
    double one = Double.parseDouble(before);
    double other = Double.parseDouble(now);
    return Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one));
  }

  @Test
  void generatedFirmsKeepTheirNumbers() throws IOException {
    List<String> lines = Files.readAllLines(FOLDER.resolve("generated-firms.csv"));
    List<String> header = List.of(lines.get(0).split(","));
    List<Trial> firms = SampleFirms.some(lines.size() - 1);
    Advisor advisor = new Advisor(ExampleFirms.RULEBOOK, Settings.STANDARD, "test");
    for (int firm = 0; firm < firms.size(); firm++) {
      Assessment assessment =
          advisor.assess(firms.get(firm).profile(ExampleFirms.RULEBOOK), Depth.VERDICT);
      JsonNode root = new ObjectMapper().readTree(Trial.json(assessment));
      String[] before = lines.get(firm + 1).split(",");
      for (int column = 0; column < before.length; column++) {
        String now = value(root, header.get(column));
        assertThat(isSame(before[column], now))
            .as("firm %s, %s: was %s, is %s", firm, header.get(column), before[column], now)
            .isTrue();
      }
    }
  }

  private static String value(JsonNode root, String column) {
    JsonNode node =
        switch (column) {
          case "recommendation", "strength", "true_constraint" -> root.get(column);
          case "runner_up", "margin" -> root.get("lead").get(column);
          case "measure_next" -> root.get("measure_next").path(0);
          case "confidence" -> root.get("confidence").get("share");
          case "confidence_low", "confidence_high" ->
              root.get("confidence").get(column.substring("confidence_".length()));
          case "net_benefit" -> benefit(root).get("likely");
          case "net_benefit_low", "net_benefit_high" ->
              benefit(root).get(column.substring("net_benefit_".length()));
          default ->
              item(root.get("options"), column)
                  .map(option -> option.get("score").get("likely"))
                  .or(() -> item(root.get("needs"), column).map(need -> need.get("pressure")))
                  .orElseThrow();
        };
    return node.isNull() || node.isMissingNode() ? "None" : node.asString();
  }

  private static JsonNode benefit(JsonNode root) {
    return item(root.get("options"), root.get("recommendation").asString())
        .orElseThrow()
        .get("net_benefit");
  }

  private static Optional<JsonNode> item(JsonNode items, String id) {
    return items.valueStream().filter(item -> item.get("id").asString().equals(id)).findFirst();
  }
}
