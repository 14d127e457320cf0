package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Glossary;
import dev.rolecall.assessment.OptionResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One letter for each main option: the first of its id that is not taken yet, as a capital. */
final class OptionLetters {

  private static final String ALSO = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  private static final String NONE = "*";

  private final Map<String, Glossary.Choice> options;
  private final Map<String, String> letters = new LinkedHashMap<>();

  /** Letters for options by id, in order. */
  OptionLetters(Map<String, Glossary.Choice> options) {
    this.options = options;
    options.keySet().forEach(id -> letters.put(id, free(id.toUpperCase(Locale.ROOT) + ALSO)));
  }

  /** Letters for the main options of a result. */
  static OptionLetters of(Assessment result) {
    Map<String, Glossary.Choice> options = new LinkedHashMap<>();
    for (OptionResult option : result.options()) {
      options.put(option.id(), result.glossary().option(option.id()));
    }
    return new OptionLetters(options);
  }

  private String free(String wanted) {
    return wanted
        .chars()
        .mapToObj(Character::toString)
        .filter(letter -> ALSO.contains(letter) && !letters.containsValue(letter))
        .findFirst()
        .orElse(NONE);
  }

  /** An option's letter. */
  String of(String id) {
    return letters.get(id);
  }

  /** The option's place in the rulebook's order. */
  int index(String id) {
    return ids().indexOf(id);
  }

  /** The letter and the name: "P paralegal". */
  String named(String id) {
    return of(id) + " " + label(id);
  }

  /** The name alone. */
  String label(String id) {
    return options.get(id).label();
  }

  /** The options' ids, in the rulebook's order. */
  List<String> ids() {
    return List.copyOf(options.keySet());
  }
}
