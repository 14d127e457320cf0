package dev.rolecall.profile;

import dev.rolecall.document.Limits;
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

  InputSpec(String path, String label, InputKind kind, Unit unit) {
    this.path = path;
    this.label = label;
    this.kind = kind;
    this.unit = unit;
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
