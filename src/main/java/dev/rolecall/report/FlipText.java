package dev.rolecall.report;

import dev.rolecall.decision.FlipPoint;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.List;
import java.util.Map;

/** A flip point as a sentence: who wins once what passes which value, and what it is now. */
public final class FlipText {

  private final Profile profile;
  private final Map<String, Option> options;

  public FlipText(Profile profile, Map<String, Option> options) {
    this.profile = profile;
    this.options = options;
  }

  /** "a paralegal wins once the drafting backlog passes 164 hours (now 140)". */
  public String sentence(FlipPoint flip) {
    List<FlipPoint.Change> changes = flip.changes();
    StringBuilder text = new StringBuilder(changes.size() > 1 ? "or " : "");
    text.append(winner(options.get(flip.recommendation()))).append(" once ");
    for (int i = 0; i < changes.size(); i++) {
      InputPhrase phrase = new InputPhrase(changes.get(i).input());
      boolean up = changes.get(i).to() > changes.get(i).from();
      String below = up ? " above " : " below ";
      text.append(i == 0 ? phrase.moves(up) : " together with " + phrase.subject() + below);
      text.append(values(changes.get(i)));
    }
    return text + (flip.usual() ? "" : ", which is unusual for such firms");
  }

  /** "a paralegal wins", "hiring nobody yet wins". */
  static String winner(Option option) {
    return FlipWording.winner(option.sentence(), option.hires().size() == 1);
  }

  private String values(FlipPoint.Change change) {
    Input input = change.input();
    Unit unit = input.unit();
    int places = Wording.placesApart(unit, change.from(), change.to());
    InputPhrase phrase = new InputPhrase(input);
    String to =
        phrase.isCount() ? unit.amount(change.to(), places) : unit.show(change.to(), places);
    String assumed = profile.assumed().contains(input) ? ", assumed" : "";
    return to + " (now " + unit.amount(change.from(), places) + assumed + ")";
  }
}
