package dev.rolecall.profile;

import dev.rolecall.document.Limits;
import dev.rolecall.profile.Plausible.Slip;
import dev.rolecall.quantity.Unit;
import java.util.List;

/** Collects the properties of one row of the catalogue. Not changed after the row is made. */
final class InputSpec {

  /** Open matters that one of the staff may well look after: a working value, only to ask by. */
  static final double MATTERS_EACH = 40;

  final String path;
  final String label;
  InputKind kind;
  final Unit unit;
  Plausible plausible = new Plausible(-Limits.LARGEST, Limits.LARGEST, List.of());
  List<String> words = List.of();
  boolean required;
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

  private InputSpec(String path, String label, InputKind kind, Unit unit) {
    this.path = path;
    this.label = label;
    this.kind = kind;
    this.unit = unit;
  }

  static InputSpec of(String path, String label, InputKind kind) {
    return new InputSpec(path, label, kind, Unit.FACTOR);
  }

  static InputSpec text(String path, String label, String question, String help) {
    return of(path, label, InputKind.TEXT).asks(question, help);
  }

  static InputSpec word(String path, String label, List<String> words) {
    return of(path, label, InputKind.WORD).words(words);
  }

  static InputSpec number(String path, String label, Unit unit) {
    return new InputSpec(path, label, InputKind.NUMBER, unit);
  }

  static InputSpec share(String path, String label) {
    return new InputSpec(path, label, InputKind.NUMBER, Unit.SHARE);
  }

  static InputSpec salary(String path, String label) {
    return number(path, label, Unit.DOLLARS_PER_YEAR)
        .usual(
            Plausible.between(
                15_000,
                250_000,
                new Slip("thousands of dollars", 1_000),
                new Slip("dollars a month", 12),
                new Slip("dollars an hour", 2_080)));
  }

  static InputSpec priority(String path, String category) {
    return new InputSpec(path, "priority of " + category, InputKind.EXACT, Unit.POINTS)
        .asks(
            "How much does " + category + " count?",
            "Any number, 0 or more; only the proportions of the four matter.")
        .because("It weighs the four categories of a score.", "categories." + category);
  }

  InputSpec positive() {
    sign = Sign.POSITIVE;
    return this;
  }

  InputSpec anySign() {
    sign = Sign.ANY;
    return this;
  }

  InputSpec exact() {
    kind = InputKind.EXACT;
    return this;
  }

  InputSpec usual(Plausible range) {
    plausible = range;
    return this;
  }

  InputSpec words(List<String> allowed) {
    words = allowed;
    return this;
  }

  InputSpec required() {
    required = true;
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

  InputSpec trials(String... answers) {
    trials = List.of(answers);
    return this;
  }

  InputSpec trialPer(double openMatters) {
    mattersPerTrial = openMatters;
    return this;
  }

  Limits limits() {
    if (unit == Unit.SHARE) {
      double least = sign == Sign.ANY ? -1 : 0;
      double most = sign == Sign.ANY ? 10 : 1;
      String expected = sign == Sign.ANY ? "a share such as 10% or -5%" : "a share, 0% to 100%";
      return new Limits(expected, true, least, false, most);
    }
    String expected = "a number of " + unit.words();
    return switch (sign) {
      case POSITIVE -> new Limits(expected + ", more than 0", false, 0, true, Limits.LARGEST);
      case NOT_NEGATIVE -> Limits.atLeastZero(expected + ", 0 or more");
      case ANY -> Limits.any(expected);
    };
  }
}
