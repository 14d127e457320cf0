package dev.rolecall.profile;

import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Figures.Prior;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.Collection;
import java.util.List;

/** What the schema, the template and the docs all say of an input. */
final class InputWords {

  private static final String NOTHING = "nothing";
  private static final int MOST_WORDS = 12;

  private final Rulebook rulebook;
  private final SampleValue samples;

  InputWords(Rulebook rulebook) {
    this.rulebook = rulebook;
    this.samples = new SampleValue(rulebook);
  }

  /** What may be written: "a number of hours, 0 or more". */
  String accepts(Input input) {
    return switch (input.kind()) {
      case NUMBER -> input.limits().expected();
      case EXACT -> input.limits().expected() + ", no range";
      case WORD -> words(input);
      case TEXT -> "a text";
      case AREA_SHARES -> "shares that add up to 100%, of " + list(areas());
      case DUTIES -> "duties, one or a list; `rolecall rules duties` has their ids";
      case OPTIONS -> "one or a list of " + list(options());
    };
  }

  private String words(Input input) {
    return input.words().size() > MOST_WORDS
        ? "one of " + input.words().size() + " codes, such as " + samples.of(input)
        : "one of " + list(input.words());
  }

  /** What holds if nothing is written; "required" where something must be. */
  String ifLeftOut(Input input) {
    if (input.isRequired()) {
      return "required";
    }
    if (input.kind() == InputKind.TEXT) {
      return "the file's name";
    }
    return samples
        .prior(input)
        .map(prior -> assumed(input, prior) + " (assumed)")
        .or(() -> samples.weight(input).map(weight -> SampleValue.written(input, weight)))
        .orElse(NOTHING);
  }

  /** What may be written and what holds if nothing is, as sentences. */
  String sentences(Input input) {
    String accepts = accepts(input);
    String left = ifLeftOut(input);
    return Character.toUpperCase(accepts.charAt(0))
        + accepts.substring(1)
        + (input.isRequired()
            ? ". Required."
            : left.equals(NOTHING) ? ". May be left out." : ". If left out: " + left + ".");
  }

  private static String assumed(Input input, Prior prior) {
    if (prior.value().isEmpty()) {
      return prior.word().orElse("");
    }
    Unit unit = input.unit();
    String times =
        prior.per().flatMap(Input::at).map(per -> " for each of the " + per.label()).orElse("");
    String when =
        prior
            .when()
            .map(
                other ->
                    "; "
                        + estimate(other.value(), unit)
                        + " if "
                        + other.input()
                        + " is "
                        + other.word())
            .orElse("");
    return estimate(prior.value().get(), unit) + times + when;
  }

  private static String estimate(Estimate value, Unit unit) {
    return value.isExact()
        ? unit.show(value.likely())
        : bare(value.low(), unit)
            + " to "
            + unit.show(value.high())
            + ", most likely "
            + bare(value.likely(), unit);
  }

  private static String bare(double value, Unit unit) {
    return unit.show(value).split(" ")[0];
  }

  /** The practice areas of the rulebook. */
  List<String> areas() {
    return List.copyOf(rulebook.figures().areas().keySet());
  }

  /** The duties of the rulebook. */
  List<String> duties() {
    return List.copyOf(rulebook.staffing().duties().keySet());
  }

  /** The options that can be recommended. */
  List<String> options() {
    return rulebook.staffing().mainOptions().stream().map(Option::id).toList();
  }

  private static String list(Collection<String> words) {
    return String.join(", ", words);
  }
}
