package dev.rolecall.profile;

import dev.rolecall.document.DocumentEditor;
import dev.rolecall.document.Problem;
import dev.rolecall.document.Problems;
import dev.rolecall.rulebook.Rulebook;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A profile in which every mistake of one meaning is mended: a misspelled key or word, a share
 * without its percent sign, a range the wrong way round. No other character is changed.
 *
 * @param text the whole of it
 * @param changes what was changed, in the order of the text
 * @param left what is still wrong or odd
 */
public record ProfileRepair(String text, List<Change> changes, Problems left) {

  /** A mended key may bring to light a faulty value, and that another. */
  private static final int MOST_ROUNDS = 4;

  private static final String KEY = "the key ";

  /** A key or a value that was replaced. */
  public record Change(int line, String from, String to) {}

  /** Mends a profile. */
  public static ProfileRepair of(String file, String text, Rulebook rulebook) {
    List<Change> changes = new ArrayList<>();
    String now = text;
    Problems left = problems(file, now, rulebook);
    for (int round = 0; round < MOST_ROUNDS && left.hasErrors(); round++) {
      String before = now;
      now = mended(now, left, changes);
      left = problems(file, now, rulebook);
      if (now.equals(before)) {
        break;
      }
    }
    changes.sort(Comparator.comparingInt(Change::line));
    return new ProfileRepair(now, List.copyOf(changes), left);
  }

  private static Problems problems(String file, String text, Rulebook rulebook) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ProfileDocument.read(file, bytes, List.of()).under(rulebook).problems();
  }

  /** From the last to the first, so that the places of the others stay right. */
  private static String mended(String text, Problems problems, List<Change> changes) {
    List<Problem> certain =
        problems.all().stream().filter(one -> one.isError() && !one.instead().isEmpty()).toList();
    Optional<DocumentEditor> any = DocumentEditor.ofAny(text);
    if (certain.isEmpty() || any.isEmpty()) {
      return text;
    }
    try {
      DocumentEditor editor = any.get();
      for (int i = certain.size() - 1; i >= 0; i--) {
        Problem one = certain.get(i);
        boolean key = one.found().startsWith(KEY);
        String found = key ? one.found().substring(KEY.length()) : one.found();
        if (editor.replace(one.place(), found, one.instead())) {
          changes.add(new Change(one.place().line(), found, one.instead()));
        }
      }
      return editor.text();
    } catch (DocumentEditor.Refused e) {
      return text;
    }
  }
}
