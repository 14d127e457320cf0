package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Assessment.FlipPoint;
import dev.rolecall.assessment.Glossary;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.FlipWording;
import dev.rolecall.report.InputPhrase;
import dev.rolecall.report.Wording;
import dev.rolecall.report.page.Phrase;
import java.util.List;

/** A flip point as a sentence: which option wins once an input passes which value. */
public final class FlipPhrase {

  private FlipPhrase() {}

  /** "a paralegal wins once the drafting backlog passes 164 hours (now 140)". */
  public static Phrase of(FlipPoint flip, Assessment result) {
    Phrase text = Phrase.of(winner(flip.recommendation(), result) + " once ");
    List<Assessment.Change> changes = flip.changes();
    for (int i = 0; i < changes.size(); i++) {
      InputPhrase phrase = new InputPhrase(changes.get(i).input());
      boolean up = changes.get(i).to() > changes.get(i).from();
      String below = up ? " above " : " below ";
      text = text.and(i == 0 ? phrase.moves(up) : " together with " + phrase.subject() + below);
      text = text.and(values(changes.get(i), phrase, result));
    }
    return text.and(flip.usual() ? "" : ", which is unusual for such firms");
  }

  /** "a paralegal wins", "hiring nobody yet wins". */
  public static String winner(String option, Assessment result) {
    Glossary.Choice winner = result.glossary().option(option);
    return FlipWording.winner(winner.sentence(), winner.hires().size() == 1);
  }

  private static Phrase values(Assessment.Change change, InputPhrase phrase, Assessment result) {
    Unit unit = change.input().unit();
    int places = Wording.placesApart(unit, change.from(), change.to());
    Phrase to =
        Phrase.of(
            phrase.isCount()
                ? Amounts.bare(unit, change.to(), places)
                : Amounts.of(unit, change.to(), places));
    boolean stated = result.isStated(change.input());
    return to.and(" (now ")
        .and(Amounts.bare(unit, change.from(), places))
        .and(stated ? ")" : ", assumed)");
  }
}
