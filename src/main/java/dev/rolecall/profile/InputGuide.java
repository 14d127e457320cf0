package dev.rolecall.profile;

import dev.rolecall.document.FlowText;
import dev.rolecall.document.Node;
import dev.rolecall.document.Node.ScalarNode;
import dev.rolecall.document.NumberReader;
import dev.rolecall.document.Problems;
import dev.rolecall.profile.Input.Kind;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Identified;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Evidence.Citation;
import dev.rolecall.rulebook.Figures.Prior;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Scales.CategoryWeight;
import dev.rolecall.rulebook.Staffing.Duty;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the interview, the schema, the template and the docs say about an input: what may be
 * written, a value to fill in, and what a rulebook assumes if nothing is.
 */
public final class InputGuide {

  private static final String NOTHING = "nothing";
  private static final int MOST_WORDS = 12;
  private static final double LOW_SAMPLE = 0.75;
  private static final double HIGH_SAMPLE = 1.25;

  private final Rulebook rulebook;

  public InputGuide(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** What may be written: "a number of hours, 0 or more". */
  public String accepts(Input input) {
    return switch (input.kind()) {
      case NUMBER -> input.limits().expected();
      case EXACT -> input.limits().expected() + ", no range";
      case WORD, CHOICE -> words(input);
      case CHOICE_OR_SHARES -> words(input) + ", or shares of several that add up to 100%";
      case TEXT -> "a text";
      case DATE -> "a day such as " + input.example();
      case AREA_SHARES -> "shares that add up to 100%, of " + String.join(", ", areas());
      case DUTIES -> "one duty or a list of duties; `rolecall rules duties` lists them";
      case OPTIONS -> "one or a list of " + String.join(", ", options());
      case SEVERITIES ->
          "off, warn or error for each of " + String.join(", ", Identified.ids(CheckRule.values()));
      case IGNORED -> "a list of maps with `rule`, `reason` and `until`, a day";
    };
  }

  private String words(Input input) {
    return input.words().size() > MOST_WORDS
        ? "one of " + input.words().size() + " codes, such as " + sample(input)
        : "one of " + String.join(", ", input.words());
  }

  /** What is assumed if nothing is written: "8 hours (assumed)", "nothing" or "required". */
  public String ifLeftOut(Input input) {
    if (input.isRequired()) {
      return "required";
    }
    return assumed(input);
  }

  /** What is assumed if the answer is not known; "nothing" where nothing is. */
  public String assumed(Input input) {
    if (input.kind() == Kind.TEXT) {
      return "the file's name";
    }
    return prior(input)
        .map(prior -> assumed(input, prior) + " (assumed)")
        .or(() -> weight(input).map(weight -> written(input, weight)))
        .orElse(NOTHING);
  }

  /** What may be written and what is assumed if nothing is, as sentences. */
  public String sentences(Input input) {
    String accepts = accepts(input);
    String left = ifLeftOut(input);
    return Character.toUpperCase(accepts.charAt(0))
        + accepts.substring(1)
        + (input.isRequired()
            ? ". Required; `unknown` assumes " + assumed(input).replace(" (assumed)", "") + "."
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
            .map(w -> "; " + estimate(w.value(), unit) + " if " + w.input() + " is " + w.word())
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

  /** What the assumed value is based on; empty where nothing is assumed. */
  public Optional<Citation> assumption(Input input) {
    return prior(input).map(Prior::basis);
  }

  /** The words that an answer may have, for completion; empty for numbers and free text. */
  public List<String> completions(Input input) {
    return switch (input.kind()) {
      case WORD, CHOICE, CHOICE_OR_SHARES -> input.words();
      case AREA_SHARES -> areas();
      case DUTIES -> duties();
      case OPTIONS -> options();
      case NUMBER, EXACT, TEXT, DATE, SEVERITIES, IGNORED -> List.of();
    };
  }

  /**
   * Plausible answers of a firm that did not say, as written in a profile: the allowed words, else
   * the catalog's trials. Empty for ranges, whose value is estimated from the range itself.
   */
  public List<String> plausible(Input input) {
    return switch (input.kind()) {
      case AREA_SHARES -> areas().stream().map(area -> "{" + area + ": 100%}").toList();
      case CHOICE, CHOICE_OR_SHARES -> input.words();
      default -> input.trials();
    };
  }

  /** The same for one firm, whose caseload suggests head counts. */
  public List<String> plausible(Input input, Profile firm) {
    List<String> trials = input.trials(firm.central(Input.OPEN_MATTERS));
    return trials.isEmpty() ? plausible(input) : trials;
  }

  List<String> areas() {
    return List.copyOf(rulebook.figures().areas().keySet());
  }

  List<String> duties() {
    return List.copyOf(rulebook.staffing().duties().keySet());
  }

  /** The options that can be recommended. */
  List<String> options() {
    return rulebook.staffing().mainOptions().stream().map(Option::id).toList();
  }

  /** A value to fill in, as YAML: the example of the catalog, else what would be assumed. */
  String sample(Input input) {
    if (!input.example().isEmpty()) {
      return input.example();
    }
    return switch (input.kind()) {
      case AREA_SHARES -> sampleAreas();
      case DUTIES -> sampleDuties();
      case OPTIONS -> sampleOptions(input);
      case EXACT -> Decimals.exact(weight(input).orElse(1.0));
      default -> prior(input).map(prior -> sample(input, prior)).orElse("");
    };
  }

  /** The sample, and the assumed range where there is one. */
  List<String> samples(Input input) {
    String sample = sample(input);
    return prior(input)
        .filter(prior -> prior.per().isEmpty())
        .flatMap(Prior::value)
        .filter(value -> !value.isExact())
        .map(value -> written(input, value.low()) + ".." + written(input, value.high()))
        .map(range -> List.of(sample, range))
        .orElse(List.of(sample));
  }

  /** A number and a range as a person would say them, in the input's unit; none for words. */
  public List<String> spoken(Input input) {
    if (!input.isNumber()) {
      return List.of();
    }
    ScalarNode sample = new ScalarNode(null, "", sample(input), true);
    Estimate value =
        NumberReader.estimate(sample, input.limits(), new Problems()).orElse(Estimate.exact(1));
    double likely = Decimals.significant(value.likely(), 2);
    double low = Decimals.significant(value.isExact() ? likely * LOW_SAMPLE : value.low(), 2);
    double high = Decimals.significant(value.isExact() ? likely * HIGH_SAMPLE : value.high(), 2);
    int places = input.unit().places();
    return low == high
        ? List.of(input.unit().amount(likely, places))
        : List.of(
            input.unit().amount(likely, places),
            input.unit().amount(low, places) + " to " + input.unit().amount(high, places));
  }

  /** What was understood of an answer, as a person would say it: "$90,000 a year". */
  public String heard(Input input, Node node) {
    return NumberReader.estimate(node, input.limits(), new Problems())
        .filter(value -> input.isNumber())
        .map(value -> range(value, input.unit()))
        .orElseGet(() -> FlowText.unquoted(node).replace('_', ' ').replaceAll("[{}\\[\\]]", ""));
  }

  private static String range(Estimate value, Unit unit) {
    int places = unit.places() + 1;
    return value.isExact()
        ? unit.show(value.likely(), places)
        : unit.amount(value.low(), places) + " to " + unit.show(value.high(), places);
  }

  /** The rulebook's prior of an input, if it has one. */
  Optional<Prior> prior(Input input) {
    return Optional.ofNullable(rulebook.figures().priors().get(input.path()));
  }

  /** The rulebook's weight of the category that an input is the priority of. */
  Optional<Double> weight(Input input) {
    return input.category().map(rulebook.scales().categories()::get).map(CategoryWeight::weight);
  }

  private String sample(Input input, Prior prior) {
    if (prior.value().isEmpty()) {
      return prior.word().orElse("");
    }
    double times =
        prior.per().flatMap(Input::at).map(per -> Double.parseDouble(sample(per))).orElse(1.0);
    return written(input, prior.value().get().likely() * times);
  }

  /** A number as written in a profile. */
  static String written(Input input, double value) {
    return input.unit() == Unit.SHARE ? Decimals.exact(value * 100) + "%" : Decimals.exact(value);
  }

  private String sampleAreas() {
    return areas().size() == 1
        ? "{" + areas().get(0) + ": 100%}"
        : "{" + areas().get(0) + ": 80%, " + areas().get(1) + ": 20%}";
  }

  private String sampleDuties() {
    return rulebook.staffing().duties().values().stream()
        .filter(duty -> !duty.isForAttorneysOnly())
        .map(Duty::id)
        .limit(2)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private String sampleOptions(Input input) {
    if (input == Input.EXPECT_NEVER) {
      return "[" + options().get(options().size() - 1) + "]";
    }
    String nobody = rulebook.staffing().baseline().id();
    return options().stream().filter(id -> !id.equals(nobody)).findFirst().orElseThrow();
  }
}
