package dev.rolecall.interview;

import dev.rolecall.profile.Input;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The way through the questions so far. Immutable.
 *
 * @param asked the inputs that were answered or passed over, in that order
 * @param at which of them is being looked at again; the number of all where none is
 * @param passed those that are not known
 */
record Trail(List<Input> asked, int at, Set<Input> passed) {

  static final Trail START = new Trail(List.of(), 0, Set.of());

  /** The input that is being looked at again. */
  Optional<Input> revisited() {
    return at < asked.size() ? Optional.of(asked.get(at)) : Optional.empty();
  }

  /** One step back, if there is one. */
  Optional<Trail> back() {
    return at > 0 ? Optional.of(new Trail(asked, at - 1, passed)) : Optional.empty();
  }

  /** On to the next open question, an input having been answered. */
  Trail answered(Input input) {
    return after(input, false);
  }

  /** On to the next open question, an input being unknown. */
  Trail passedOver(Input input) {
    return after(input, true);
  }

  private Trail after(Input input, boolean unknown) {
    List<Input> all = new ArrayList<>(asked);
    if (!all.contains(input)) {
      all.add(input);
    }
    Set<Input> without = EnumSet.noneOf(Input.class);
    without.addAll(passed);
    without.remove(input);
    if (unknown) {
      without.add(input);
    }
    return new Trail(List.copyOf(all), all.size(), Set.copyOf(without));
  }
}
