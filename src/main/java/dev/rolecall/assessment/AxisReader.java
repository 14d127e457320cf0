package dev.rolecall.assessment;

import dev.rolecall.assessment.Axis.Stop;
import dev.rolecall.document.Node.ScalarNode;
import dev.rolecall.document.NumberReader;
import dev.rolecall.document.Place;
import dev.rolecall.document.Problems;
import dev.rolecall.document.SourceText;
import dev.rolecall.document.Suggestion;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Input.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a {@code --vary} option; every fault is a located problem that names the option. */
public final class AxisReader {

  /** The most values of one input. */
  public static final int MOST_STEPS = 101;

  private static final int FEWEST_STEPS = 2;

  /**
   * One {@code --vary path=values}, as it was typed.
   *
   * @param values {@code lo..hi} or {@code lo..hi:steps} of a number, {@code one,other} of a word
   */
  public record Variation(String path, String values) {

    /** The option as it was typed, to name it in problems. */
    public String option() {
      return "--vary " + path + "=" + values;
    }
  }

  private final Variation variation;
  private final Place place;
  private final Problems problems;

  private AxisReader(Variation variation, Problems problems) {
    this.variation = variation;
    this.problems = problems;
    place = new Place(SourceText.of(variation.option(), variation.values()), 1, 1);
  }

  /**
   * The axis that an option asks for; empty if the problems have errors.
   *
   * @param steps how many values a number takes if the option does not say
   */
  public static Optional<Axis> read(Variation variation, int steps, Problems problems) {
    return new AxisReader(variation, problems).read(steps);
  }

  private Optional<Axis> read(int steps) {
    Optional<Input> input = Input.at(variation.path()).filter(AxisReader::canVary);
    if (input.isEmpty()) {
      boolean known = Input.at(variation.path()).isPresent();
      problems.error(
          place,
          variation.path(),
          known ? "an input that cannot be varied" : "no input that can be varied",
          "the path of a number or of a word, such as drafting.backlog_hours",
          didYouMean());
      return Optional.empty();
    }
    List<Stop> stops =
        input.get().kind() == Kind.WORD ? words(input.get()) : numbers(input.get(), steps);
    return stops.isEmpty() ? Optional.empty() : Optional.of(new Axis(input.get(), stops));
  }

  private static boolean canVary(Input input) {
    return switch (input.kind()) {
      case NUMBER -> true;
      case WORD -> input != Input.STATE;
      case EXACT -> input.path().startsWith("priorities.");
      default -> false;
    };
  }

  private String didYouMean() {
    List<String> paths =
        Arrays.stream(Input.values()).filter(AxisReader::canVary).map(Input::path).toList();
    return Suggestion.nearest(variation.path(), paths)
        .map(path -> "did you mean `" + path + "`?")
        .orElse("");
  }

  private List<Stop> words(Input input) {
    List<Stop> stops = new ArrayList<>();
    int from = 0;
    for (String part : variation.values().split(",", -1)) {
      ScalarNode node = node(from, part);
      from += part.length() + 1;
      String word = part.strip().toLowerCase(Locale.ROOT).replace('-', '_');
      if (!input.words().contains(word)) {
        String expected = "one of " + String.join(", ", input.words());
        problems.error(node, part.strip(), expected, "");
      } else if (stops.contains(Stop.word(word))) {
        problems.error(node, part.strip(), "each word once", "");
      } else {
        stops.add(Stop.word(word));
      }
    }
    if (stops.size() == 1 && !problems.hasErrors()) {
      String expected = "two words or more, with commas between";
      problems.error(node(0, variation.values()), variation.values(), expected, "");
    }
    return problems.hasErrors() ? List.of() : List.copyOf(stops);
  }

  private List<Stop> numbers(Input input, int steps) {
    String text = variation.values();
    int dots = text.indexOf("..");
    int colon = text.lastIndexOf(':');
    int end = colon > dots ? colon : text.length();
    if (dots < 0) {
      problems.error(node(0, text), text, "lo..hi or lo..hi:steps, such as 60..200:8", "");
      return List.of();
    }
    Optional<Double> low = number(input, 0, text.substring(0, dots));
    Optional<Double> high = number(input, dots + 2, text.substring(dots + 2, end));
    int count = colon > dots ? steps(colon + 1, text.substring(colon + 1)) : steps;
    if (low.isEmpty() || high.isEmpty() || count == 0 || !rises(low.get(), high.get())) {
      return List.of();
    }
    return Stop.between(input, low.get(), high.get(), count);
  }

  private Optional<Double> number(Input input, int from, String text) {
    return NumberReader.number(node(from, text), input.limits(), problems);
  }

  private int steps(int from, String text) {
    int count = text.strip().matches("[0-9]{1,4}") ? Integer.parseInt(text.strip()) : 0;
    if (count >= FEWEST_STEPS && count <= MOST_STEPS) {
      return count;
    }
    String expected = "a whole number of steps from " + FEWEST_STEPS + " to " + MOST_STEPS;
    problems.error(node(from, text), text.strip(), expected, "");
    return 0;
  }

  private boolean rises(double low, double high) {
    if (low < high) {
      return true;
    }
    String hint = low == high ? "" : "the lower number comes first";
    problems.error(
        node(0, variation.values()), variation.values(), "two numbers, lower..higher", hint);
    return false;
  }

  private ScalarNode node(int from, String text) {
    int start = from + text.length() - text.stripLeading().length();
    Place at = new Place(place.source(), 1, variation.values().codePointCount(0, start) + 1);
    return new ScalarNode(at, variation.path(), text.strip(), true);
  }
}
