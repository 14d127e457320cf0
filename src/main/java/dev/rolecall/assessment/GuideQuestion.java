package dev.rolecall.assessment;

import dev.rolecall.model.Diagnosis;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rules.Question;
import java.util.List;

/**
 * A question by which the guides find the role to hire, answered from the firm's numbers.
 *
 * @param question in words
 * @param yes the answer
 * @param pointsTo who to hire where it is a yes, in words
 * @param needs ids of the needs that it asks about; none where it asks about litigation in several
 *     practice areas
 */
public record GuideQuestion(
    String id,
    String question,
    boolean yes,
    String pointsTo,
    List<String> needs,
    List<String> sources) {

  /** Pressures that ought to be equal may be that far apart. */
  private static final double ROUNDING = 1e-9;

  static List<GuideQuestion> all(Profile profile, Rulebook rulebook, Diagnosis diagnosis) {
    return rulebook.rules().questions().values().stream()
        .map(
            one ->
                new GuideQuestion(
                    one.id(),
                    one.label(),
                    isYes(one, profile, diagnosis),
                    one.pointsTo(),
                    one.needs(),
                    one.basis().sources()))
        .toList();
  }

  private static boolean isYes(Question question, Profile profile, Diagnosis diagnosis) {
    double from = question.from() - ROUNDING;
    if (question.needs().isEmpty()) {
      return profile.central(Input.LITIGATED) * profile.areas().size() >= from;
    }
    List<Double> pressures =
        diagnosis.needs().stream()
            .filter(reading -> question.needs().contains(reading.need().id()))
            .map(Diagnosis.NeedReading::pressure)
            .toList();
    return question.each()
        ? pressures.stream().allMatch(pressure -> pressure >= from)
        : pressures.stream().anyMatch(pressure -> pressure >= from);
  }
}
