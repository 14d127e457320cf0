package dev.rolecall.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a misspelled word was probably meant to be: the known word that is the fewest slips away,
 * where a slip is a letter too many, too few or wrong, or two neighbors swapped
 * (Damerau-Levenshtein distance in its optimal string alignment form). At most one slip for three
 * letters; case does not count, nor '-' for '_'. Where none is so near, the one that it shortens:
 * {@code budget} for {@code budget_per_year}.
 */
public final class Suggestion {
  private static final int LONGEST = 64;

  /** Less is no short form of a longer word. */
  private static final int SHORTEST = 3;

  private Suggestion() {}

  /** The nearest of the known words, the first of those equally near, if any is near enough. */
  public static Optional<String> nearest(String word, Collection<String> known) {
    return all(word, known).stream().findFirst().or(() -> shortened(word, known));
  }

  /** The known word that has all the parts of a word, and the fewest others; if it is one. */
  private static Optional<String> shortened(String word, Collection<String> known) {
    if (word.length() > LONGEST || word.length() < SHORTEST) {
      return Optional.empty();
    }
    List<String> parts = parts(word);
    List<String> longer = known.stream().filter(one -> parts(one).containsAll(parts)).toList();
    int fewest = longer.stream().mapToInt(one -> parts(one).size()).min().orElse(0);
    List<String> fitting =
        longer.stream().filter(one -> parts(one).size() == fewest).distinct().toList();
    return Optional.of(fitting).filter(all -> all.size() == 1).map(all -> all.get(0));
  }

  private static List<String> parts(String word) {
    return List.of(folded(word).replace('.', '_').replace(' ', '_').split("_"));
  }

  /** The only one that is the fewest slips away; empty where two are as near. */
  public static Optional<String> only(String word, Collection<String> known) {
    return Optional.of(all(word, known)).filter(all -> all.size() == 1).map(all -> all.get(0));
  }

  /** The nearest of the known words, all those equally near. */
  private static List<String> all(String word, Collection<String> known) {
    List<String> nearest = new ArrayList<>();
    int least = word.length() > LONGEST ? -1 : LONGEST;
    String folded = folded(word);
    for (String candidate : known) {
      int limit = Math.min(least, Math.max(word.length(), candidate.length()) / 3);
      int slips = slips(folded, candidate, limit);
      if (slips < least && slips <= limit) {
        nearest.clear();
      }
      if (slips <= limit && !nearest.contains(candidate)) {
        least = slips;
        nearest.add(candidate);
      }
    }
    return nearest;
  }

  /** The nearest as a question, "did you mean `x`?"; "" if none is near enough. */
  public static String hint(String word, Collection<String> known) {
    return nearest(word, known).map(near -> "did you mean `" + near + "`?").orElse("");
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT).replace('-', '_');
  }

  private static int slips(String a, String candidate, int limit) {
    if (Math.abs(a.length() - candidate.length()) > limit) {
      return Integer.MAX_VALUE;
    }
    String b = folded(candidate);
    int[][] slips = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          slips[i][j] = i + j;
          continue;
        }
        int changed = slips[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int added = 1 + Math.min(slips[i - 1][j], slips[i][j - 1]);
        int swapped = swapped(a, b, i, j) ? slips[i - 2][j - 2] + 1 : changed;
        slips[i][j] = Math.min(swapped, Math.min(changed, added));
      }
    }
    return slips[a.length()][b.length()];
  }

  private static boolean swapped(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
