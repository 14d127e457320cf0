package dev.rolecall.portfolio.check;

import java.util.Comparator;
import java.util.List;

/**
 * Some characters of a text that others take the place of.
 *
 * @param from the offset of the first
 * @param to just past the last; the same where something is only put in
 */
record Splice(int from, int to, String with) {

  /** The text with all of them done; they must not overlap. */
  static String all(String text, List<Splice> splices) {
    StringBuilder out = new StringBuilder(text);
    splices.stream()
        .sorted(Comparator.comparingInt(Splice::from).reversed())
        .forEach(splice -> out.replace(splice.from, splice.to, splice.with));
    return out.toString();
  }
}
