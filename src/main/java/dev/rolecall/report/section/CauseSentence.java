package dev.rolecall.report.section;

import dev.rolecall.assessment.Comparison;
import dev.rolecall.assessment.Comparison.Cause;
import dev.rolecall.assessment.Comparison.Effect;
import dev.rolecall.assessment.Comparison.InputChange;
import dev.rolecall.assessment.Glossary;
import dev.rolecall.assessment.InputValue;
import dev.rolecall.assessment.OptionResult.Gate;
import dev.rolecall.document.SafeText;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.page.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In one line: what changed the verdict, or what moved one that stayed. */
public final class CauseSentence {

  private static final double VISIBLE = 0.05;
  private static final int VALUE_SHOWN = 180;

  private final Comparison comparison;
  private final Cause cause;

  private CauseSentence(Comparison comparison) {
    this.comparison = comparison;
    cause = comparison.cause();
  }

  /** The sentence, with a full stop. */
  public static String of(Comparison comparison) {
    return new CauseSentence(comparison).sentence();
  }

  private String sentence() {
    return switch (cause.kind()) {
      case NOTHING_DIFFERS -> "nothing that counts differs.";
      case SAME_VERDICT -> same(cause.effects().get(0));
      case ALONE -> change(cause.needed().get(0)) + ". " + alone() + "; " + turn();
      case TOGETHER ->
          cause.needed().stream().map(this::change).collect(Collectors.joining("; and "))
              + ". No single change does it; together they do; "
              + turn();
      case UNTRACED -> untraced();
    };
  }

  /** How far one change is the cause, where there may be others. */
  private String alone() {
    int all = cause.effects().size();
    int turning = cause.turning(comparison.to().recommendation()).size();
    if (all == 1) {
      return "That alone changes the advice";
    }
    return turning == 1
        ? "Of " + all + " differences, only this one changes the advice by itself"
        : "Of "
            + all
            + " differences, "
            + turning
            + " would each change the advice by themselves, this one most";
  }

  private String untraced() {
    boolean same = cause.option().equals(comparison.to().recommendation());
    return (same ? "the advice is the same; " : "")
        + lead()
        + ". Which difference did it cannot be traced: the results come from other editions of"
        + " Rolecall or its rulebook, or from other simulations.";
  }

  private String same(Effect most) {
    return Math.abs(most.moved()) < VISIBLE
        ? "the advice is the same, and nothing that differs moves its lead."
        : Phrase.text(
            "the advice is the same; what moves its lead most is %s, by %s points; in all, %s.",
            change(most.path()), Wording.signed(most.moved()), lead());
  }

  /** What the change did to the two options: a hard limit, or points, or both. */
  private String turn() {
    List<String> parts = new ArrayList<>();
    if (!comparison.limitsThen().isEmpty()) {
      parts.add(
          "a limit then rules out "
              + closed(label(cause.option()))
              + ": "
              + reasons(comparison.limitsThen()));
    }
    if (!comparison.limitsBefore().isEmpty()) {
      parts.add(
          "before, a limit ruled out "
              + closed(label(cause.rival()))
              + ": "
              + reasons(comparison.limitsBefore()));
    }
    boolean overtaken = cause.leadFrom() > 0 && cause.leadTo() < 0;
    if (overtaken || parts.isEmpty()) {
      parts.add(lead());
    }
    return String.join("; ", parts) + ".";
  }

  private static String reasons(List<Gate> limits) {
    return limits.stream().map(Gate::reason).collect(Collectors.joining(", and "));
  }

  private String lead() {
    return Phrase.text(
        "the lead of %s over %s goes from %s to %s points",
        closed(label(cause.option())),
        closed(label(cause.rival())),
        Wording.points(cause.leadFrom()),
        Wording.points(cause.leadTo()));
  }

  /** A label that goes on with a comma, and one that ends it: "both, part time,". */
  static String closed(String label) {
    return label.contains(",") ? label + "," : label;
  }

  private String label(String id) {
    Glossary from = comparison.from().glossary();
    Glossary glossary = from.options().containsKey(id) ? from : comparison.to().glossary();
    return safe(glossary.option(id).label());
  }

  /** "the drafting backlog, from 140 to 200 hours"; "the rulebook's drain.value, from 8 to 10". */
  private String change(String path) {
    Stream<String> inputs =
        comparison.inputs().stream()
            .filter(change -> change.input().path().equals(path))
            .map(CauseSentence::input);
    Stream<String> values =
        comparison.values().stream()
            .filter(change -> change.path().equals(path))
            .map(c -> String.join(" ", safe(path) + ", from", value(c.from()), "to", value(c.to())))
            .map("the rulebook's "::concat);
    return Stream.concat(inputs, values).findFirst().orElse("the rulebook as a whole");
  }

  private static String input(InputChange change) {
    int places = placesApart(change);
    InputPhrase phrase = new InputPhrase(change.input());
    boolean both = isExact(change.from()) && isExact(change.to());
    String from = value(phrase, change.from(), places, both);
    String to = value(phrase, change.to(), places, both && phrase.isCount());
    return phrase.subject() + ", from " + from + " to " + to;
  }

  private static String value(InputPhrase phrase, InputValue value, int places, boolean bare) {
    Unit unit = phrase.input().unit();
    return bare
        ? unit.amount(value.number().orElseThrow().likely(), places)
        : phrase.value(value, places);
  }

  private static boolean isExact(InputValue value) {
    return !value.assumed() && value.number().filter(Estimate::isExact).isPresent();
  }

  /** How many decimals it takes to tell the two values apart. */
  static int placesApart(InputChange change) {
    Unit unit = change.input().unit();
    if (change.from().number().isEmpty() || change.to().number().isEmpty()) {
      return unit.places();
    }
    double from = change.from().number().get().likely();
    double to = change.to().number().get().likely();
    return from == to ? unit.places() : Wording.placesApart(unit, from, to);
  }

  /** A value of a rulebook; "nothing" where it is empty. */
  static String value(String text) {
    return text.isEmpty() ? "nothing" : safe(text);
  }

  /** What a rulebook says, cut where it is too long for a line. */
  static String safe(String text) {
    return SafeText.of(text, VALUE_SHOWN);
  }
}
