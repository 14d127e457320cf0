package dev.rolecall.profile;

import dev.rolecall.document.Limits;
import dev.rolecall.profile.Input.Kind;
import dev.rolecall.profile.InputSpec.Plausible.Slip;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The properties of one row of the catalog. Not changed once the row is made. */
final class InputSpec {

  /**
   * Open matters for each of the staff: our estimate, only to choose which head counts to ask
   * about.
   */
  private static final double MATTERS_EACH = 40;

  /** The postal codes of the fifty states, the District of Columbia and the territories. */
  static final List<String> STATES =
      List.of(
          ("AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH"
                  + " NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY"
                  + " DC AS GU MP PR VI")
              .split(" "));

  final String path;
  final String label;
  Kind kind;
  final Unit unit;
  Plausible plausible = new Plausible(-Limits.LARGEST, Limits.LARGEST, List.of());
  List<String> words = List.of();
  Map<String, String> meanings = Map.of();
  boolean required;
  boolean lever;
  String example = "";
  String question = "";
  String help = "";
  String why = "";
  String entry = "";
  List<String> trials = List.of();
  double mattersPerTrial;
  private Sign sign = Sign.NOT_NEGATIVE;

  private enum Sign {
    POSITIVE,
    NOT_NEGATIVE,
    ANY
  }

  private InputSpec(String path, String label, Kind kind, Unit unit) {
    this.path = path;
    this.label = label;
    this.kind = kind;
    this.unit = unit;
  }

  static InputSpec of(String path, String label, Kind kind) {
    return new InputSpec(path, label, kind, Unit.FACTOR);
  }

  static InputSpec word(String path, String label, List<String> words) {
    InputSpec word = of(path, label, Kind.WORD);
    word.words = words;
    return word;
  }

  static InputSpec choice(String path, String label, List<String> words) {
    InputSpec choice = word(path, label, words);
    choice.kind = Kind.CHOICE;
    return choice;
  }

  static InputSpec number(String path, String label, Unit unit) {
    return new InputSpec(path, label, Kind.NUMBER, unit);
  }

  static InputSpec share(String path, String label) {
    return new InputSpec(path, label, Kind.NUMBER, Unit.SHARE);
  }

  static InputSpec staff(String path, String label) {
    InputSpec count = number(path, label, Unit.HEADS).usual(0, 200).trials("1");
    count.mattersPerTrial = MATTERS_EACH;
    return count;
  }

  static InputSpec staffLoad(String kind, String people) {
    return share("firm.staff_load." + kind, "share of the " + people + "' week in use")
        .example("70%")
        .asks(
            "What share of the week is filled with work for your " + people + "?",
            "Ask them to tally one ordinary week. If it is not stated, they count as fully busy.")
        .because(
            "Colleagues with hours to spare may take on more. It decides measures only, never a score.",
            "measures.rebalance");
  }

  static InputSpec salary(String path, String label) {
    return number(path, label, Unit.DOLLARS_PER_YEAR)
        .usual(
            15_000,
            250_000,
            new Slip("thousands of dollars", 1_000),
            new Slip("dollars a month", 12),
            new Slip("dollars an hour", 2_080));
  }

  static InputSpec priority(String path, String category) {
    return new InputSpec(path, "priority of " + category, Kind.EXACT, Unit.POINTS)
        .asks(
            "How important is " + category + " to you?",
            "Any number, 0 or more; only the ratios between the four matter.")
        .because("It weights the four categories of a score.", "categories." + category);
  }

  InputSpec positive() {
    sign = Sign.POSITIVE;
    return this;
  }

  InputSpec anySign() {
    sign = Sign.ANY;
    return this;
  }

  InputSpec orShares() {
    kind = Kind.CHOICE_OR_SHARES;
    return this;
  }

  InputSpec exact() {
    kind = Kind.EXACT;
    return this;
  }

  /** The usual range, and other units that the number may have been written in. */
  InputSpec usual(double low, double high, Slip... slips) {
    plausible = new Plausible(low, high, List.of(slips));
    return this;
  }

  /** Must be stated; a value to start from. */
  InputSpec required(String written) {
    required = true;
    return example(written);
  }

  /** An owner can change it, or will live through its change. */
  InputSpec lever() {
    lever = true;
    return this;
  }

  InputSpec example(String written) {
    example = written;
    return this;
  }

  InputSpec asks(String text, String how) {
    question = text;
    help = how;
    return this;
  }

  InputSpec because(String reason, String rulebookEntry) {
    why = reason;
    entry = rulebookEntry;
    return this;
  }

  /** What each of its words means, in their order. */
  InputSpec means(String... texts) {
    Map<String, String> all = new LinkedHashMap<>();
    for (int i = 0; i < texts.length; i++) {
      all.put(words.get(i), texts[i]);
    }
    meanings = all;
    return this;
  }

  InputSpec trials(String... answers) {
    trials = List.of(answers);
    return this;
  }

  Limits limits() {
    if (unit == Unit.SHARE) {
      double least = sign == Sign.ANY ? -1 : 0;
      double most = sign == Sign.ANY ? 10 : 1;
      String expected = sign == Sign.ANY ? "a share such as 10% or -5%" : "a share, 0% to 100%";
      return new Limits(expected, unit, least, false, most);
    }
    String expected = "a number of " + unit.words();
    return switch (sign) {
      case POSITIVE -> new Limits(expected + ", more than 0", unit, 0, true, Limits.LARGEST);
      case NOT_NEGATIVE -> Limits.atLeastZero(expected + ", 0 or more").of(unit);
      case ANY -> Limits.any(expected).of(unit);
    };
  }

  /**
   * The usual range of a number, and the units that people confuse. A value outside is not wrong,
   * but is worth a question.
   *
   * @param low the lowest usual value
   * @param high the highest usual value
   * @param slips other units that the number may have been written in
   */
  record Plausible(double low, double high, List<Slip> slips) {

    /** A confused unit: the number times {@code factor} would be in the right one. */
    record Slip(String unit, double factor) {

      /** What was perhaps meant, as a profile writes it. */
      String turned(double value) {
        double meant = value * factor;
        return Decimals.atMost(meant, meant < 10 ? 2 : 0).replace(",", "");
      }
    }

    boolean holds(double value) {
      return value == 0 || (value >= low && value <= high);
    }

    /** The unit that a value outside the range was probably written in, if one fits. */
    Optional<Slip> slip(double value) {
      return slips.stream()
          .filter(slip -> value * slip.factor() >= low && value * slip.factor() <= high)
          .findFirst();
    }
  }
}
