package dev.rolecall.decision;

import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Decimals;
import java.util.Optional;

/**
 * Where the verdict changes as one input does: `assess --set` with the value gives another
 * recommendation, from the same seed and draws.
 *
 * @param from what the verdict rests on: the central value
 * @param until the value nearest to {@code to} that was found to leave the verdict as it is
 * @param to the value that changes it
 * @param recommendation the id of the option that is recommended there
 * @param distance how far that is, over the range that such firms report; 0 for a word that was not
 *     stated
 * @param usual whether firms of this kind report such values
 */
public record FlipPoint(
    Input input,
    Value from,
    Value until,
    Value to,
    String recommendation,
    double distance,
    boolean usual) {

  /** Throws unless all three are numbers, or all words, as the input is. */
  public FlipPoint {
    boolean word = input.isChoice();
    if (from.isWord() != word || until.isWord() != word || to.isWord() != word) {
      throw new IllegalArgumentException("values of " + input.path());
    }
  }

  /** A number in the input's unit, or one of its words. */
  public record Value(Optional<Double> number, Optional<String> word) {

    /** Throws unless it is one of the two. */
    public Value {
      if (number.isPresent() == word.isPresent()) {
        throw new IllegalArgumentException("a number or a word");
      }
    }

    private boolean isWord() {
      return word.isPresent();
    }

    static Value of(double number) {
      return new Value(Optional.of(number), Optional.empty());
    }

    static Value of(String word) {
      return new Value(Optional.empty(), Optional.of(word));
    }

    /** As {@code --set} accepts it. */
    public String setting() {
      return word.or(() -> number.map(Decimals::exact)).orElseThrow();
    }
  }

  /** The same with another option recommended there. */
  FlipPoint to(String option) {
    return new FlipPoint(input, from, until, to, option, distance, usual);
  }

  /** Whether a number has to rise to get there. */
  public boolean rises() {
    return to.number().orElse(0.0) > from.number().orElse(0.0);
  }
}
