package dev.rolecall.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which dimension of the draws a number has: one that goes by the number's id alone, so that a new
 * input, parameter, role or practice area leaves the draws of all other numbers as they were.
 *
 * <p>The ids in {@code dimensions.txt} have the dimension that is their place in it. Any other,
 * such as that of a consultant's own role, has one after these, by a hash of the id; where an
 * earlier id of the rulebook has that already, the next free one.
 */
final class Dimensions {

  /** As many are kept for the list; the rest is for other ids. */
  static final int LISTED = 500;

  private static final int OTHERS = 500;

  private Dimensions() {}

  /**
   * The dimension of each slot.
   *
   * @param slots the slot of each number, by its id; a slot without one has the first dimension,
   *     and no use for it
   */
  static int[] bySlot(Map<String, Integer> slots) {
    int[] dimensions = new int[Collections.max(slots.values()) + 1];
    of(slots.keySet()).forEach((id, dimension) -> dimensions[slots.get(id)] = dimension);
    return dimensions;
  }

  /** The dimension of each of a rulebook's ids, from 0. */
  static Map<String, Integer> of(Collection<String> ids) {
    Map<String, Integer> listed = listed();
    Map<String, Integer> dimensions = new LinkedHashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (String id : ids) {
      int dimension = listed.getOrDefault(id, LISTED + Math.floorMod(id.hashCode(), OTHERS));
      while (!taken.add(dimension)) {
        dimension++;
      }
      dimensions.put(id, dimension);
    }
    return dimensions;
  }

  /** The ids that have a dimension of their own, and which. */
  static Map<String, Integer> listed() {
    Map<String, Integer> places = new LinkedHashMap<>();
    try (InputStream in = Dimensions.class.getResourceAsStream("dimensions.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(id -> places.putIfAbsent(id, places.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return places;
  }
}
