package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Glossary;
import dev.rolecall.decision.FlipPoint;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.page.Phrase;
import java.util.List;

/** A flip point as a sentence: which option wins once an input passes which value. */
final class FlipPhrase {

  private static final String HIRE = "hire ";

  private FlipPhrase() {}

  /** "a paralegal wins once the drafting backlog passes 164 hours (now 140)". */
  static Phrase of(FlipPoint flip, Assessment result) {
    Phrase text = Phrase.of(winner(flip.recommendation(), result) + " once ");
    List<FlipPoint.Change> changes = flip.changes();
    for (int i = 0; i < changes.size(); i++) {
      InputPhrase phrase = new InputPhrase(changes.get(i).input());
      boolean up = changes.get(i).to() > changes.get(i).from();
      String below = up ? " above " : " below ";
      text = text.and(i == 0 ? phrase.moves(up) : " together with " + phrase.subject() + below);
      text = text.and(values(changes.get(i), phrase, result));
    }
    return text.and(flip.usual() ? "" : ", which is unusual for such firms");
  }

  private static Phrase values(FlipPoint.Change change, InputPhrase phrase, Assessment result) {
    Unit unit = change.input().unit();
    int places = Wording.placesApart(unit, change.from(), change.to());
    return Phrase.of(
        "%s (now %s%s)",
        phrase.isCount()
            ? Wording.bare(unit, change.to(), places)
            : Wording.of(unit, change.to(), places),
        Wording.bare(unit, change.from(), places),
        result.isStated(change.input()) ? "" : ", assumed");
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
