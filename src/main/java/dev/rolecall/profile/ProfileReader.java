package dev.rolecall.profile;

import dev.rolecall.document.Fields;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.Node.ScalarNode;
import dev.rolecall.document.Problems;
import dev.rolecall.document.Suggestion;
import dev.rolecall.profile.Input.Kind;
import dev.rolecall.profile.InputSpec.Plausible;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.rulebook.Planning.StateRule;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Scales.CategoryWeight;
import dev.rolecall.rulebook.Staffing.Duty;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a firm profile and reports every problem at once, each at its place. */
public final class ProfileReader {

  /** The key that says which version of the format a profile is in. */
  public static final String VERSION_KEY = "rolecall";

  /** The only version so far, and the one of a profile that does not say. */
  public static final String VERSION = "1";

  /** What a firm writes for what it does not know. */
  public static final String UNKNOWN = "unknown";

  private static final Set<String> UNKNOWN_WORDS =
      Set.of(UNKNOWN, "don't know", "dont know", "not known", "no idea");

  private static final double DAY_HOURS = 8;
  private static final double CLOCK_DAY = 24;

  /** Nobody does more admin and drafting in a week. */
  private static final double MOST_HOURS = 100;

  private static final double WEEK_HOURS = 168;

  private static final List<Input> PRIORITIES = Input.under("priorities.");

  private final Rulebook rulebook;
  private final Problems problems;
  private final boolean partial;
  private final StatedValues values;

  /**
   * @param partial whether required inputs may still be missing
   */
  private ProfileReader(Rulebook rulebook, Problems problems, boolean partial) {
    this.rulebook = rulebook;
    this.problems = problems;
    this.partial = partial;
    values = new StatedValues(rulebook, problems);
  }

  /**
   * The result of reading.
   *
   * @param profile empty where a problem is an error
   * @param duties the node of each duty to delegate, by id, for problems that are found later
   * @param values the node of each input's value, for the same reason
   */
  public record Reading(
      Optional<Profile> profile,
      Problems problems,
      Map<String, Node> duties,
      Map<Input, Node> values) {

    /** The same where a warning is an error. */
    public Reading strict() {
      return problems.hasWarnings()
          ? new Reading(Optional.empty(), problems.strict(), duties, values)
          : this;
    }
  }

  /** Reads a document; {@code problems} are what was found so far. */
  static Reading read(
      ProfileDocument document, Optional<MapNode> root, Problems problems, Rulebook rulebook) {
    ProfileReader reader = new ProfileReader(rulebook, problems, false);
    root.ifPresent(reader::check);
    Optional<Profile> profile =
        root.isEmpty() || problems.hasErrors()
            ? Optional.empty()
            : Optional.of(
                new ProfileCompletion(reader.values, rulebook).complete(document, problems));
    Map<String, Node> duties = Map.copyOf(reader.values.duties);
    Map<Input, Node> nodes = Map.copyOf(reader.values.nodes);
    return new Reading(profile, problems, duties, nodes);
  }

  /** Adds what is wrong with a document in which required inputs may still be missing. */
  static void check(Optional<MapNode> root, Problems problems, Rulebook rulebook) {
    root.ifPresent(new ProfileReader(rulebook, problems, true)::check);
  }

  private void check(MapNode root) {
    if (root.entries().isEmpty() && problems.hasErrors()) {
      return;
    }
    Fields fields = Fields.of(root, problems);
    fields.word(VERSION_KEY, List.of(VERSION));
    readUnder("", fields);
    fields.refuseOthers(ProfileReader::hint);
    checkTogether();
  }

  /** Reads every input whose path begins with a prefix that ends in a dot, or is empty. */
  private void readUnder(String prefix, Fields fields) {
    for (String key : Input.keysUnder(prefix)) {
      String path = prefix + key;
      Optional<Input> input = Input.at(path);
      if (input.isPresent()) {
        value(input.get(), key, fields);
      } else {
        section(path, fields.node(key), fields);
      }
    }
  }

  private void value(Input input, String key, Fields fields) {
    Optional<Node> node = fields.node(key);
    if (node.isPresent() && isUnknown(input, node.get())) {
      unknown(input, node.get());
    } else if (node.isPresent()) {
      values.read(input, node.get(), fields);
    } else if (input.isRequired() && !partial && !isRefused(input.path(), fields)) {
      problems.missing(fields.map(), input.path(), input.question(), input.help());
    }
  }

  /** Whether a firm says that it does not know; a text, such as a name, says itself. */
  static boolean isUnknown(Input input, Node node) {
    return input.kind() != Kind.TEXT
        && node instanceof ScalarNode scalar
        && UNKNOWN_WORDS.contains(scalar.text().strip().toLowerCase(Locale.ROOT));
  }

  /** A wide prior stands in; where everything rests on the answer, every report says so. */
  private void unknown(Input input, Node node) {
    if (input.isRequired()) {
      String hint = "count or guess it: a wide range is assumed, and the advice rests on it";
      problems.warn(node, "unknown", input.limits().expected(), hint);
    }
  }

  private void section(String path, Optional<Node> node, Fields parent) {
    String key = path.substring(path.lastIndexOf('.') + 1);
    Fields fields = parent.fields(key);
    if (node.isEmpty() && isRefused(path, parent)) {
      return;
    }
    readUnder(path + ".", fields);
    fields.refuseOthers(ProfileReader::hint);
  }

  /**
   * Whether a key is there with a value that had to be refused, or is misspelled: what is reported
   * so is not missing too.
   */
  private static boolean isRefused(String path, Fields fields) {
    MapNode map = fields.map();
    int dot = path.lastIndexOf('.');
    String key = path.substring(dot + 1);
    Set<String> keys = Input.keysUnder(path.substring(0, dot + 1));
    return map.refused().contains(key)
        || map.entries().keySet().stream()
            .filter(written -> !keys.contains(written))
            .anyMatch(written -> Suggestion.nearest(written, keys).filter(key::equals).isPresent());
  }

  /** Where a misplaced key belongs, or what a misspelled one was meant to be. */
  private static String hint(String key) {
    List<String> paths = Arrays.stream(Input.values()).map(Input::path).toList();
    List<String> names =
        paths.stream().map(path -> path.substring(path.lastIndexOf('.') + 1)).toList();
    return Suggestion.nearest(key, names)
        .map(name -> "did you mean `" + paths.get(names.indexOf(name)) + "`?")
        .orElse("");
  }

  /** Checks values against each other, and against what is usual and permitted. */
  private void checkTogether() {
    values.numbers.forEach(this::unitLooksRight);
    attorneyHoursFit();
    prioritiesCount();
    expectationsAgree();
    values.duties.forEach(this::mayBeDelegated);
  }

  private void unitLooksRight(Input input, Estimate value) {
    Plausible plausible = input.plausible();
    double likely = value.likely();
    if (input == Input.SLA_HOURS && likely > DAY_HOURS && likely % CLOCK_DAY == 0) {
      String days = Decimals.atMost(likely / DAY_HOURS, 0);
      warn(
          input,
          likely,
          "business hours, of which a day has 8: that is " + days + " business days",
          "if you count around the clock, write ",
          Decimals.exact(likely / CLOCK_DAY * DAY_HOURS));
    } else if (!plausible.holds(likely)) {
      String expected =
          "usually "
              + input.unit().show(plausible.low())
              + " to "
              + input.unit().show(plausible.high());
      Optional<Plausible.Slip> slip = plausible.slip(likely);
      warn(
          input,
          likely,
          expected,
          slip.map(one -> "if that is in " + one.unit() + ", write ").orElse(""),
          slip.map(one -> one.turned(likely)).orElse(""));
    }
  }

  /** Warns of a number; {@code instead} is what it was perhaps meant to be. */
  private void warn(Input input, double value, String expected, String hint, String instead) {
    Node node = values.nodes.get(input);
    problems.warn(node, input.unit().show(value), expected, hint + instead, instead);
  }

  /** Refuses weeks that nobody has, and warns of hours that do not fit into those worked. */
  private void attorneyHoursFit() {
    double admin = values.exact(Input.ADMIN_HOURS).orElse(0.0);
    double drafting = values.exact(Input.DRAFTING_HOURS).orElse(0.0);
    double worked = values.exact(Input.WORKED_HOURS).orElse(0.0);
    double sum = admin + drafting;
    String found = Decimals.atMost(sum, 1) + " hours of admin and drafting a week";
    if (sum > MOST_HOURS) {
      Input larger = admin >= drafting ? Input.ADMIN_HOURS : Input.DRAFTING_HOURS;
      String expected = "at most " + Decimals.atMost(MOST_HOURS, 0) + " hours for each attorney";
      problems.error(values.nodes.get(larger), found, expected, "both are per attorney");
    } else if (worked > WEEK_HOURS) {
      String hours = Input.WORKED_HOURS.unit().show(worked);
      problems.error(values.nodes.get(Input.WORKED_HOURS), hours, "at most the 168 of a week", "");
    } else if (worked > 0 && sum > worked) {
      String expected = "at most the " + Decimals.atMost(worked, 1) + " hours worked";
      problems.warn(values.nodes.get(Input.WORKED_HOURS), found, expected, "both are per attorney");
    }
  }

  private void prioritiesCount() {
    if (rulebook.scales().categories().values().stream().anyMatch(this::counts)) {
      return;
    }
    PRIORITIES.stream()
        .filter(values.numbers::containsKey)
        .findFirst()
        .map(values.nodes::get)
        .ifPresent(
            first -> problems.error(first, "0 for all four", "at least one priority above 0", ""));
  }

  /** True where a category's weight is above 0: the stated one, else the rulebook's. */
  private boolean counts(CategoryWeight category) {
    return values.priority(category.category()).orElse(category.weight()) > 0;
  }

  private void expectationsAgree() {
    Node node = values.nodes.get(Input.EXPECT_NEVER);
    List<String> never = values.list(Input.EXPECT_NEVER);
    // beside a recommendation an empty list is what `--accept` leaves of `never`
    boolean recommends = !values.list(Input.EXPECT_RECOMMENDATION).isEmpty();
    for (Input input : List.of(Input.EXPECT_RECOMMENDATION, Input.EXPECT_NEVER)) {
      if (!recommends
          && values.nodes.get(input) instanceof Node.ListNode list
          && list.items().isEmpty()) {
        problems.error(list, "an empty list", "at least one option", "leave it out to allow any");
      }
    }
    if (rulebook.staffing().mainOptions().stream().allMatch(one -> never.contains(one.id()))) {
      problems.error(node, "every option", "fewer: one is always recommended", "");
    }
    for (String option : values.list(Input.EXPECT_RECOMMENDATION)) {
      if (never.contains(option)) {
        problems.error(node, option, "no option that is also the expected recommendation", "");
      }
    }
  }

  /**
   * Refuses duties that only an attorney may do. Those that only some roles may do depend on whom
   * the firm hires, and are not a problem yet.
   */
  private void mayBeDelegated(String id, Node node) {
    Duty duty = rulebook.staffing().duties().get(id);
    if (duty.isForAttorneysOnly()) {
      String found = node instanceof ScalarNode scalar ? scalar.text() : id;
      String rule = "[rule " + id + "; " + duty.basis().cite() + "]";
      problems.error(
          node,
          found,
          "duties that a supervised non-lawyer may do",
          duty.label() + " is for an attorney " + rule + stateRule(duty));
    }
  }

  private String stateRule(Duty duty) {
    Optional<StateRule> state =
        values.words.getOrDefault(Input.STATE, List.of()).stream()
            .findFirst()
            .map(rulebook.planning().states()::get);
    return state
        .filter(rule -> rule.keeps().contains(duty.id()))
        .map(rule -> ", in " + rule.label() + " by its own rule too [" + rule.basis().cite() + "]")
        .orElse("");
  }
}
