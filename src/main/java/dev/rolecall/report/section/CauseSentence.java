package dev.rolecall.report.section;

import dev.rolecall.assessment.Glossary;
import dev.rolecall.assessment.InputValue;
import dev.rolecall.assessment.OptionResult.Gate;
import dev.rolecall.assessment.compare.Comparison;
import dev.rolecall.assessment.compare.Comparison.Cause;
import dev.rolecall.assessment.compare.Comparison.Effect;
import dev.rolecall.assessment.compare.Comparison.InputChange;
import dev.rolecall.document.SafeText;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.InputPhrase;
import dev.rolecall.report.InputValueText;
import dev.rolecall.report.Wording;
import dev.rolecall.rulebook.Rulebook.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** In one line: what changed the verdict, or what moved one that stayed. */
public final class CauseSentence {

  private static final double VISIBLE = 0.05;

  private static final int VALUE_SHOWN = 180;

  private final Comparison comparison;

  private CauseSentence(Comparison comparison) {
    this.comparison = comparison;
  }

  /** The sentence, with a full stop. */
  public static String of(Comparison comparison) {
    return new CauseSentence(comparison).sentence();
  }

  private String sentence() {
    Cause cause = comparison.cause();
    return switch (cause.kind()) {
      case NOTHING_DIFFERS -> "nothing that counts differs.";
      case SAME_VERDICT -> same(cause);
      case ALONE ->
          change(cause.needed().get(0)) + ". That alone changes the advice; " + turn(cause);
      case TOGETHER ->
          cause.needed().stream().map(this::change).collect(Collectors.joining("; and "))
              + ". No single change does it; together they do; "
              + turn(cause);
    };
  }

  private String same(Cause cause) {
    Effect most = cause.effects().get(0);
    if (Math.abs(most.moved()) < VISIBLE) {
      return "the advice is the same, and nothing that differs moves its lead.";
    }
    return "the advice is the same; what moves its lead most is "
        + change(most)
        + ", by "
        + Wording.signed(most.moved())
        + " points; in all, "
        + lead(cause)
        + ".";
  }

  /** What the change did to the two options: a hard limit, or points, or both. */
  private String turn(Cause cause) {
    List<String> parts = new ArrayList<>();
    if (!cause.limitsThen().isEmpty()) {
      parts.add(label(cause.option()) + " is then ruled out: " + reasons(cause.limitsThen()));
    }
    if (!cause.limitsBefore().isEmpty()) {
      parts.add(label(cause.rival()) + " was ruled out before: " + reasons(cause.limitsBefore()));
    }
    boolean overtaken = cause.leadFrom() > 0 && cause.leadTo() < 0;
    if (overtaken || parts.isEmpty()) {
      parts.add(lead(cause));
    }
    return String.join("; ", parts) + ".";
  }

  private static String reasons(List<Gate> limits) {
    return limits.stream().map(Gate::reason).collect(Collectors.joining(", and "));
  }

  private String lead(Cause cause) {
    return "the lead of "
        + label(cause.option())
        + " over "
        + label(cause.rival())
        + " goes from "
        + Wording.points(cause.leadFrom())
        + " to "
        + Wording.points(cause.leadTo())
        + " points";
  }

  private String label(String id) {
    Glossary from = comparison.from().glossary();
    Glossary glossary = from.options().containsKey(id) ? from : comparison.to().glossary();
    return SafeText.of(glossary.option(id).label(), VALUE_SHOWN);
  }

  private String change(Effect effect) {
    return effect.input().map(CauseSentence::input).orElseGet(() -> value(effect.path()));
  }

  /** "the drafting backlog, from 140 to 200 hours". */
  private static String input(InputChange change) {
    int places = placesApart(change);
    InputPhrase phrase = new InputPhrase(change.input());
    boolean both = isExact(change.from()) && isExact(change.to());
    Unit unit = change.input().unit();
    String from =
        both
            ? unit.amount(change.from().number().orElseThrow().likely(), places)
            : InputValueText.of(change.input(), change.from(), places);
    String to =
        both && phrase.isCount()
            ? unit.amount(change.to().number().orElseThrow().likely(), places)
            : InputValueText.of(change.input(), change.to(), places);
    return phrase.subject() + ", from " + from + " to " + to;
  }

  /** How many decimals it takes to tell the two values apart. */
  static int placesApart(InputChange change) {
    int places = change.input().unit().places();
    if (change.from().number().isEmpty() || change.to().number().isEmpty()) {
      return places;
    }
    double from = change.from().number().get().likely();
    double to = change.to().number().get().likely();
    return from == to ? places : Wording.placesApart(change.input().unit(), from, to);
  }

  private static boolean isExact(InputValue value) {
    return !value.assumed() && value.number().filter(Estimate::isExact).isPresent();
  }

  private String value(String path) {
    return comparison.values().stream()
        .filter(change -> change.path().equals(path))
        .findFirst()
        .map(CauseSentence::value)
        .orElse("the rulebook as a whole");
  }

  /** "the rulebook's parameters.drain.value, from 8 to 10". */
  private static String value(Change change) {
    return "the rulebook's "
        + SafeText.of(change.path(), VALUE_SHOWN)
        + ", from "
        + shown(change.from())
        + " to "
        + shown(change.to());
  }

  private static String shown(String text) {
    return text.isEmpty() ? "nothing" : SafeText.of(text, VALUE_SHOWN);
  }
}
