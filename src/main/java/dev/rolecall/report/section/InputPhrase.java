package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Glossary;
import dev.rolecall.assessment.InputValue;
import dev.rolecall.decision.FlipPoint;
import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.page.Phrase;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An input as the subject of a sentence, and which option wins once it passes a value. */
record InputPhrase(Input input) {

  private static final String HIRE = "hire ";
  private static final Set<Unit> COUNTS = Set.of(Unit.HEADS, Unit.MATTERS, Unit.LEADS_PER_MONTH);

  /** "hours of the hire", "matters in litigation", "drafts awaiting review". */
  private static final String AFTER_THE_NOUN = " (of|for|free|in|on|a|awaiting) .*| worked.*";

  /** True for what is counted, where the label says the unit already. */
  boolean isCount() {
    return COUNTS.contains(input.unit());
  }

  /** "the drafting backlog", "missed calls", "the number of attorneys". */
  String subject() {
    if (isCount()) {
      return "the number of " + input.label();
    }
    return isPlural() || isClause() ? input.label() : "the " + input.label();
  }

  /** "the drafting backlog passes ", "missed calls fall below ". */
  String moves(boolean up) {
    boolean plural = isPlural() && !isCount();
    String verb = up ? (plural ? "pass" : "passes") : (plural ? "fall below" : "falls below");
    return subject() + " " + verb + " ";
  }

  private boolean isClause() {
    return input.label().startsWith("how ");
  }

  private boolean isPlural() {
    return input.label().replaceFirst(AFTER_THE_NOUN, "").endsWith("s") && !isClause();
  }

  /** Its value: "110 hours", "60 to 110 hours, most likely 85", "in_house (assumed)". */
  String value(InputValue value, int places) {
    if (value.isNone()) {
      return "not stated";
    }
    String text =
        value
            .number()
            .map(number -> Wording.range(input.unit(), number, places).shown())
            .orElseGet(() -> words(value));
    return text + (value.assumed() ? " (assumed)" : "");
  }

  /** "in_house or virtual", "family 80%, estate 20%". */
  static String words(InputValue value) {
    return value.shares().isEmpty()
        ? String.join(value.input().isChoice() ? " or " : ", ", value.words())
        : value.shares().entrySet().stream()
            .map(share -> share.getKey() + " " + Wording.percent(share.getValue()).shown())
            .collect(Collectors.joining(", "));
  }

  /** "a paralegal wins once the drafting backlog passes 164 hours (now 140)". */
  static Phrase flip(FlipPoint flip, Assessment result) {
    Phrase text = Phrase.of(winner(flip.recommendation(), result) + " once ");
    List<FlipPoint.Change> changes = flip.changes();
    for (int i = 0; i < changes.size(); i++) {
      InputPhrase phrase = new InputPhrase(changes.get(i).input());
      boolean up = changes.get(i).to() > changes.get(i).from();
      String below = up ? " above " : " below ";
      text = text.and(i == 0 ? phrase.moves(up) : " together with " + phrase.subject() + below);
      text = text.and(phrase.values(changes.get(i), result));
    }
    return text.and(flip.usual() ? "" : ", which is unusual for such firms");
  }

  private Phrase values(FlipPoint.Change change, Assessment result) {
    Unit unit = input.unit();
    int places = Wording.placesApart(unit, change.from(), change.to());
    return Phrase.of(
        "%s (now %s%s)",
        isCount() ? Wording.bare(unit, change.to(), places) : Wording.of(unit, change.to(), places),
        Wording.bare(unit, change.from(), places),
        result.isStated(input) ? "" : ", assumed");
  }

  /** "a paralegal wins", "hiring nobody yet wins". */
  static String winner(String option, Assessment result) {
    Glossary.Choice winner = result.glossary().option(option);
    return winner(winner.sentence(), winner.hires().size() == 1);
  }

  /**
   * The same of an option of any rulebook.
   *
   * @param sentence what the option means, as advice
   * @param one whether it hires one person
   */
  static String winner(String sentence, boolean one) {
    String brief = brief(sentence);
    if (!brief.startsWith(HIRE)) {
      return "to " + brief + " wins";
    }
    String who = brief.substring(HIRE.length());
    return (one ? who : "hiring " + who) + " wins";
  }

  /** An advice without what explains it after a colon. */
  static String brief(String sentence) {
    return sentence.replaceFirst("(?s):.*", "");
  }
}
