package dev.rolecall.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words that are looked for in records: whole cells by their fingerprint, and words within a
 * text, of which nothing is kept but that it has them.
 */
final class Vocabulary {

  /** Lists of words, by name. */
  private final Map<String, List<String>> lists;

  Vocabulary(Map<String, List<String>> lists) {
    this.lists = lists;
  }

  List<String> words(String list) {
    return lists.getOrDefault(list, List.of());
  }

  /**
   * Recognizes whole cells.
   *
   * @param names of lists; a cell of the first is 0, of the second 1 and so on
   */
  Map<Long, Long> cells(List<String> names) {
    Map<Long, Long> cells = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      for (String word : words(names.get(i))) {
        cells.putIfAbsent(CellParser.key(word), (long) i);
      }
    }
    return cells;
  }

  /**
   * Finds words within a text.
   *
   * @param names of lists; a text with a word of the first has bit 0, of the second bit 1
   */
  Finder finder(List<String> names) {
    Finder finder = new Finder();
    for (int i = 0; i < names.size(); i++) {
      for (String word : words(names.get(i))) {
        finder.add(word, i);
      }
    }
    return finder;
  }

  /** Looks for words in slices of text, at the start of a word, whatever follows. */
  static final class Finder {

    private static final int LETTERS = 26;

    private record Word(char[] text, int bit) {}

    private final List<List<Word>> byLetter = new ArrayList<>();

    private Finder() {
      for (int i = 0; i <= LETTERS; i++) {
        byLetter.add(new ArrayList<>());
      }
    }

    private void add(String word, int bit) {
      char[] text = word.toLowerCase(Locale.ROOT).toCharArray();
      byLetter.get(letter(text[0])).add(new Word(text, bit));
    }

    private static int letter(char lower) {
      return lower >= 'a' && lower <= 'z' ? lower - 'a' : LETTERS;
    }

    /** The bits of the words that are there; {@link CellParser#NONE} where there is no text. */
    long find(char[] text, int from, int length) {
      long found = 0;
      boolean any = false;
      boolean start = true;
      for (int i = from; i < from + length; i++) {
        char c = Character.toLowerCase(text[i]);
        boolean letter = Character.isLetterOrDigit(c);
        any |= letter;
        if (start && letter) {
          List<Word> words = byLetter.get(letter(c));
          for (int word = 0; word < words.size(); word++) {
            Word one = words.get(word);
            found |= isAt(one.text, text, i, from + length) ? 1L << one.bit : 0;
          }
        }
        start = !letter;
      }
      return any ? found : CellParser.NONE;
    }

    private static boolean isAt(char[] word, char[] text, int at, int end) {
      if (at + word.length > end) {
        return false;
      }
      for (int i = 0; i < word.length; i++) {
        if (Character.toLowerCase(text[at + i]) != word[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
