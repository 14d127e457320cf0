package dev.rolecall.interview;

import dev.rolecall.profile.Input;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The questions asked so far. Immutable.
 *
 * @param asked the inputs that were answered or passed over, in that order
 * @param at the index of the one that is being asked again; the size of {@code asked} if none is
 * @param passed the inputs that are not known
 */
record QuestionHistory(List<Input> asked, int at, Set<Input> passed) {

  static final QuestionHistory START = new QuestionHistory(List.of(), 0, Set.of());

  /** The input that is being asked again. */
  Optional<Input> revisited() {
    return at < asked.size() ? Optional.of(asked.get(at)) : Optional.empty();
  }

  /** One step back, if there is one. */
  Optional<QuestionHistory> back() {
    return at > 0 ? Optional.of(new QuestionHistory(asked, at - 1, passed)) : Optional.empty();
  }

  /** The history after an input was answered. */
  QuestionHistory answered(Input input) {
    return after(input, false);
  }

  /** The history after an input was left unknown. */
  QuestionHistory passedOver(Input input) {
    return after(input, true);
  }

  private QuestionHistory after(Input input, boolean unknown) {
    List<Input> all = new ArrayList<>(asked);
    if (!all.contains(input)) {
      all.add(input);
    }
    Set<Input> unknowns = EnumSet.noneOf(Input.class);
    unknowns.addAll(passed);
    unknowns.remove(input);
    if (unknown) {
      unknowns.add(input);
    }
    return new QuestionHistory(List.copyOf(all), all.size(), Set.copyOf(unknowns));
  }
}
