package dev.rolecall.report.section;

import dev.rolecall.rulebook.Staffing.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One letter for each main option: the first of its id that is not taken yet, as a capital. */
final class OptionLetters {

  private static final String ALSO = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  private static final char NONE = '*';

  private final List<Option> options;
  private final Map<String, Character> letters = new LinkedHashMap<>();

  OptionLetters(List<Option> options) {
    this.options = options;
    for (Option option : options) {
      letters.put(option.id(), free(option.id().toUpperCase(Locale.ROOT) + ALSO));
    }
  }

  private char free(String wanted) {
    for (char letter : wanted.toCharArray()) {
      if (ALSO.indexOf(letter) >= 0 && !letters.containsValue(letter)) {
        return letter;
      }
    }
    return NONE;
  }

  /** An option's letter. */
  String of(String id) {
    return letters.get(id).toString();
  }

  /** The option's place in the rulebook's order. */
  int index(String id) {
    return List.copyOf(letters.keySet()).indexOf(id);
  }

  /** The letter and the name: "P paralegal". */
  String named(String id) {
    return of(id) + " " + option(id).label();
  }

  Option option(String id) {
    return options.get(index(id));
  }

  List<Option> options() {
    return options;
  }
}
