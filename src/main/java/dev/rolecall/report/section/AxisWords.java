package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Axis;
import dev.rolecall.assessment.InputValue;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.page.Phrase;
import java.util.List;
import java.util.Optional;

/** A varied input in the firm's own units. */
final class AxisWords {

  private final Axis axis;
  private final InputPhrase phrase;
  private final Unit unit;
  private final Optional<InputValue> value;
  private final int places;

  AxisWords(Axis axis, Assessment result) {
    this.axis = axis;
    phrase = new InputPhrase(axis.input());
    unit = axis.input().unit();
    value = result.input(axis.input());
    int enough = unit.places();
    for (int stop = 1; axis.isNumber() && stop < axis.stops().size(); stop++) {
      int apart = Wording.placesApart(unit, axis.number(stop - 1), axis.number(stop));
      enough = Math.max(enough, apart);
    }
    places = enough;
  }

  /** Every value that is tried: a number without its unit's words, or a word. */
  List<String> amounts() {
    return axis.stops().stream()
        .map(stop -> stop.number().map(this::amount).orElse(InputPhrase.plain(stop.text())))
        .toList();
  }

  String amount(double value) {
    return unit.amount(value, places);
  }

  /** Where a region begins or ends: between two values that are tried, more exactly. */
  String edge(double value) {
    boolean end = value == axis.low() || value == axis.high();
    return unit.amount(value, end || unit.isMoney() ? places : places + 1);
  }

  /** What the amounts count: "hours a week"; empty where they say it themselves. */
  String unitWords() {
    return switch (unit) {
      case SHARE, MULTIPLE, POINTS, FACTOR -> "";
      default -> unit.words().replaceFirst("^dollars ?", "");
    };
  }

  /** What a column of the amounts is called: "Hours"; "Value" where they say the unit. */
  String valueTitle() {
    return unit.isMoney() || unitWords().isEmpty() ? "Value" : Phrase.capital(unitWords());
  }

  /** "drafting backlog, hours". */
  String label() {
    String label = axis.input().label();
    return unitWords().isEmpty() || phrase.isCount() ? label : label + ", " + unitWords();
  }

  /** "the drafting backlog from 60 to 200 hours (now 110)". */
  String range() {
    List<String> amounts = amounts();
    String words = phrase.isCount() ? "" : " " + unitWords();
    String values =
        axis.isNumber()
            ? " from " + amounts.get(0) + " to " + amounts.get(amounts.size() - 1) + words
            : " " + String.join(", ", amounts);
    return phrase.subject() + values.stripTrailing() + " (" + now() + ")";
  }

  private String now() {
    boolean assumed = value.filter(InputValue::assumed).isPresent();
    String shown =
        nowNumber()
            .map(number -> unit.amount(number, unit.places()))
            .or(() -> value.map(InputPhrase::words))
            .orElse("not stated");
    return "now " + shown + (assumed ? ", assumed" : "");
  }

  /** The firm's own central value, where it has one. */
  Optional<Double> nowNumber() {
    return value.flatMap(InputValue::number).map(Estimate::likely);
  }
}
