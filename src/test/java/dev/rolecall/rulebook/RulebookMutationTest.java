package dev.rolecall.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.Trial;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Depth;
import dev.rolecall.document.DocumentReader;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No number of the rulebook is idle: a change of one digit changes the result of at least one of
 * the fixture firms, at central values or else over 64 draws. The numbers of the measures, which
 * move no score, have the same test beside the measures.
 */
class RulebookMutationTest {

  private static final Set<String> SECTIONS =
      Set.of(
          "parameters",
          "priors",
          "practice_areas",
          "kpis",
          "needs",
          "categories",
          "roles",
          "durability",
          "gates");

  /**
   * Priors that only measures read, by their central value and where a measure is near; and the
   * rate of a firm without hourly work, which bills none of the hire's hours at whatever rate.
   */
  private static final List<String> IDLE =
      List.of(
          "priors/client_response.missed_calls/value/low",
          "priors/client_response.missed_calls/value/high",
          "priors/attorney_time.clerical/value/low",
          "priors/attorney_time.clerical/value/likely",
          "priors/attorney_time.clerical/value/high",
          "priors/attorney_time.worked_hours_per_week/value/low",
          "priors/attorney_time.worked_hours_per_week/value/likely",
          "priors/attorney_time.worked_hours_per_week/value/high",
          "priors/economics.staff_billing_rate/value");

  /** Central values of what only a spread is taken from: a uniform factor has no peak. */
  private static final List<String> UNUSED_PEAKS = List.of("parameters/weight_factor/value/likely");

  /** Numbers that say when a text mentions what the JSON always has. */
  private static final Set<String> OF_THE_TEXT = Set.of("parameters/equal_points/value");

  /** Numbers of the report alone, each with a test of its own at its threshold. */
  private static final Set<String> OF_JUDGEMENT =
      Set.of(
          "parameters/moderate/value",
          "parameters/unknown_share/value",
          "parameters/unknown_points/value",
          "parameters/measure_shown/value");

  /** Numbers that an interview alone reads, as it takes an answer; its own tests have them. */
  private static final Set<String> OF_THE_INTERVIEW =
      Set.of("parameters/priority_more/value", "parameters/priority_less/value");

  private static final List<Trial> FIRMS = firms();
  private static final List<List<String>> RESULTS = new ArrayList<>();

  private static List<Trial> firms() {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/dev/rolecall/firms"))) {
      List<Trial> firms = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        firms.add(Trial.of(Files.readString(file)));
      }
      return firms;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @BeforeAll
  static void assessUnderTheDefault() {
    Rulebook standard = RulebookReader.standard();
    for (Trial firm : FIRMS) {
      RESULTS.add(
          List.of(
              json(firm, standard, 0),
              json(firm, standard, 64),
              text(firm, standard),
              report(firm, standard)));
    }
  }

  private static String json(Trial firm, Rulebook rulebook, int draws) {
    return Trial.computed(firm.assess(rulebook, draws, Depth.VERDICT));
  }

  private static String report(Trial firm, Rulebook rulebook) {
    return Trial.computed(firm.assess(rulebook, 64, Depth.REPORT));
  }

  /** The text report without the rulebook's changes and the last lines, which print the digests. */
  private static String text(Trial firm, Rulebook rulebook) {
    Assessment assessment = firm.assess(rulebook, 64);
    String text = Trial.text(assessment, false);
    return text.substring(0, text.indexOf("\nAssumptions\n"));
  }

  static List<String> numbers() {
    return Leaves.numbers().keySet().stream()
        .filter(path -> SECTIONS.contains(path.split("/")[0]))
        .filter(path -> !IDLE.contains(path) && !OF_JUDGEMENT.contains(path))
        .filter(path -> !UNUSED_PEAKS.contains(path) && !OF_THE_INTERVIEW.contains(path))
        .filter(path -> !isShareOfANeed(path))
        .toList();
  }

  private static boolean isShareOfANeed(String path) {
    return path.matches("needs/[^/]+/kpis/[^/]+");
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void everyNumberMatters(String path) {
    List<String> values = changed(Leaves.numbers().get(path));
    assertThat(shows(path, values))
        .as(path + " as any of " + values + " changes no result")
        .isTrue();
  }

  @Test
  void whatIsIdleIsIdleStill() {
    assertThat(Leaves.numbers().keySet()).containsAll(IDLE).containsAll(UNUSED_PEAKS);
    for (String path : Stream.concat(IDLE.stream(), UNUSED_PEAKS.stream()).toList()) {
      List<String> values = changed(Leaves.numbers().get(path));
      String far = values.get(values.size() - 1);
      assertThat(shows(path, List.of(far))).as("no longer idle, take it off: " + path).isFalse();
    }
  }

  /** The shares of a need must add up to 1, so they are moved together. */
  @Test
  void sharesOfANeedMatter() {
    Map<String, List<String>> needs = new LinkedHashMap<>();
    Leaves.numbers().keySet().stream()
        .filter(RulebookMutationTest::isShareOfANeed)
        .forEach(
            path ->
                needs
                    .computeIfAbsent(
                        path.substring(0, path.lastIndexOf('/')), key -> new ArrayList<>())
                    .add(path));
    assertThat(needs).hasSize(4);
    for (List<String> shares : needs.values()) {
      for (String share : shares) {
        assertThat(override(share + "=0.35")).as("shares must add up to 1").isEmpty();
      }
      if (shares.size() == 2) {
        assertThat(showsAll(shares.get(0) + "=0.35", shares.get(1) + "=0.65")).isTrue();
      }
    }
  }

  /** Whether any of some values changes a result: the cheapest results of all are tried first. */
  private static boolean shows(String path, List<String> values) {
    List<Rulebook> rulebooks =
        values.stream().flatMap(value -> override(path + "=" + value).stream()).toList();
    return showsInAny(rulebooks)
        || OF_THE_TEXT.contains(path)
            && rulebooks.stream().anyMatch(RulebookMutationTest::showsInText);
  }

  private static boolean showsInAny(List<Rulebook> rulebooks) {
    return rulebooks.stream().anyMatch(rulebook -> showsIn(rulebook, 0, 0))
        || rulebooks.stream().anyMatch(rulebook -> showsIn(rulebook, 1, 64))
        || rulebooks.stream().anyMatch(RulebookMutationTest::showsInReport);
  }

  private static boolean showsAll(String... entries) {
    return showsInAny(override(entries).stream().toList());
  }

  private static boolean showsInReport(Rulebook rulebook) {
    for (int i = 0; i < FIRMS.size(); i++) {
      if (!report(FIRMS.get(i), rulebook).equals(RESULTS.get(i).get(3))) {
        return true;
      }
    }
    return false;
  }

  private static boolean showsIn(Rulebook rulebook, int kind, int draws) {
    for (int i = 0; i < FIRMS.size(); i++) {
      if (!json(FIRMS.get(i), rulebook, draws).equals(RESULTS.get(i).get(kind))) {
        return true;
      }
    }
    return false;
  }

  private static boolean showsInText(Rulebook rulebook) {
    for (int i = 0; i < FIRMS.size(); i++) {
      if (!text(FIRMS.get(i), rulebook).equals(RESULTS.get(i).get(2))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The default with some numbers changed, and nothing of what they rest on; empty where it is
   * refused.
   */
  private static Optional<Rulebook> override(String... entries) {
    MapNode tree = RulebookReader.standard().tree();
    for (String entry : entries) {
      String path = entry.substring(0, entry.indexOf('='));
      String value = entry.substring(entry.indexOf('=') + 1);
      Node node =
          DocumentReader.readValue("over", path.replace('/', '.'), value).root().orElseThrow();
      tree = tree.with(List.of(path.split("/")), node);
    }
    return RulebookReader.read(tree, List.of(), new Problems()).rulebook();
  }

  /**
   * The number with one digit changed, the least telling change first: one up or down in the last
   * of its first four digits, else in its first, else a little above it, or below where it is the
   * whole of a share.
   */
  private static List<String> changed(String number) {
    List<Integer> digits = new ArrayList<>();
    for (int i = 0; i < number.length(); i++) {
      boolean leadingZero = digits.isEmpty() && number.charAt(i) == '0' && number.length() > 1;
      if (Character.isDigit(number.charAt(i)) && !leadingZero) {
        digits.add(i);
      }
    }
    int last = digits.get(Math.min(4, digits.size()) - 1);
    List<String> values = new ArrayList<>();
    for (int at : new int[] {last, digits.get(0)}) {
      int digit = number.charAt(at) - '0';
      for (int other : new int[] {digit + 1, digit - 1}) {
        if (other >= 0 && other <= 9) {
          values.add(number.substring(0, at) + other + number.substring(at + 1));
        }
      }
    }
    values.add(number + (number.contains(".") ? "1" : ".01"));
    if (number.equals("1")) {
      values.add("0.99");
    }
    return values.stream().distinct().toList();
  }
}
