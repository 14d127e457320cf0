package dev.rolecall.assessment;

import dev.rolecall.assessment.Axis.Stop;
import dev.rolecall.document.Node.ScalarNode;
import dev.rolecall.document.NumberReader;
import dev.rolecall.document.Place;
import dev.rolecall.document.Problems;
import dev.rolecall.document.SourceText;
import dev.rolecall.document.Suggestion;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Setting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a {@code --vary} option; every fault is a located problem that names the option. */
public final class AxisReader {

  /** The most values of one input. */
  public static final int MOST_STEPS = 101;

  private static final int FEWEST_STEPS = 2;

  /** Low..high, and how many steps after the last colon. */
  private static final Pattern RANGE = Pattern.compile("(?s)(.*?)\\.\\.(.*?)(?::([^:]*))?");

  /** How many steps after a range, after its last colon. */
  private static final Pattern STEPPED = Pattern.compile("(?s)(.*):([^:]*)");

  private final String path;
  private final String values;
  private final Place place;
  private final Problems problems;

  private AxisReader(Setting variation, Problems problems) {
    path = variation.path();
    values = variation.value();
    this.problems = problems;
    place = new Place(SourceText.of("--vary " + path + "=" + values, values), 1, 1);
  }

  /**
   * The axis that an option asks for; empty if the problems have errors.
   *
   * @param variation {@code lo..hi} or {@code lo..hi:steps} of a number, {@code one,other} of a
   *     word
   * @param steps how many values a number takes if the option does not say
   */
  public static Optional<Axis> read(Setting variation, int steps, Problems problems) {
    return new AxisReader(variation, problems).read(steps);
  }

  private Optional<Axis> read(int steps) {
    Optional<Input> input = Input.at(path).filter(AxisReader::canVary);
    if (input.isEmpty()) {
      boolean known = Input.at(path).isPresent();
      List<String> paths =
          Arrays.stream(Input.values()).filter(AxisReader::canVary).map(Input::path).toList();
      problems.error(
          place,
          path,
          known ? "an input that cannot be varied" : "no input that can be varied",
          "the path of a number or of a word, such as drafting.backlog_hours",
          Suggestion.hint(path, paths));
      return Optional.empty();
    }
    List<Stop> stops = input.get().isChoice() ? words(input.get()) : numbers(input.get(), steps);
    return stops.isEmpty() ? Optional.empty() : Optional.of(new Axis(input.get(), stops));
  }

  private static boolean canVary(Input input) {
    return switch (input.kind()) {
      case NUMBER, CHOICE, CHOICE_OR_SHARES -> true;
      case EXACT -> input.path().startsWith("priorities.");
      default -> false;
    };
  }

  private List<Stop> words(Input input) {
    List<Stop> stops = new ArrayList<>();
    int from = 0;
    for (String part : values.split(",", -1)) {
      String word = input.meant(part).orElse("");
      if (word.isEmpty()) {
        error(from, part, "one of " + String.join(", ", input.words()), "");
      } else if (stops.contains(Stop.word(word))) {
        error(from, part, "each word once", "");
      } else {
        stops.add(Stop.word(word));
      }
      from += part.length() + 1;
    }
    if (stops.size() == 1 && !problems.hasErrors()) {
      error(0, values, "two words or more, with commas between", "");
    }
    return problems.hasErrors() ? List.of() : List.copyOf(stops);
  }

  private List<Stop> numbers(Input input, int steps) {
    Matcher stepped = STEPPED.matcher(values);
    String range = stepped.matches() ? stepped.group(1) : values;
    int stops = stepped.matches() ? steps(stepped.start(2), stepped.group(2)) : steps;
    if (stops == 0) {
      return List.of();
    }
    return NumberReader.estimate(node(0, range), input.limits(), new Problems())
        .filter(ends -> !ends.isExact())
        .map(ends -> Stop.between(input, ends.low(), ends.high(), stops))
        .orElseGet(() -> wrongNumbers(input, stops));
  }

  /** Says what is wrong with what is no range. */
  private List<Stop> wrongNumbers(Input input, int steps) {
    Matcher match = RANGE.matcher(values);
    if (!match.matches()) {
      error(0, values, "lo..hi or lo..hi:steps, such as 60..200:8", "");
      return List.of();
    }
    Optional<Double> low = number(input, match, 1);
    Optional<Double> high = number(input, match, 2);
    if (low.isEmpty() || high.isEmpty() || !rises(low.get(), high.get())) {
      return List.of();
    }
    return Stop.between(input, low.get(), high.get(), steps);
  }

  private Optional<Double> number(Input input, Matcher match, int group) {
    return NumberReader.number(
        node(match.start(group), match.group(group)), input.limits(), problems);
  }

  private int steps(int from, String text) {
    int count = text.strip().matches("[0-9]{1,4}") ? Integer.parseInt(text.strip()) : 0;
    if (count >= FEWEST_STEPS && count <= MOST_STEPS) {
      return count;
    }
    error(from, text, "a whole number of steps from " + FEWEST_STEPS + " to " + MOST_STEPS, "");
    return 0;
  }

  private boolean rises(double low, double high) {
    if (low >= high) {
      String hint = low == high ? "" : "the lower number comes first";
      error(0, values, "two numbers, lower..higher", hint);
    }
    return low < high;
  }

  /** Reports a part of the values, by where it begins in them. */
  private void error(int from, String part, String expected, String hint) {
    problems.error(node(from, part), part.strip(), expected, hint);
  }

  private ScalarNode node(int from, String text) {
    int start = from + text.length() - text.stripLeading().length();
    Place at = new Place(place.source(), 1, values.codePointCount(0, start) + 1);
    return new ScalarNode(at, path, text.strip(), true);
  }
}
