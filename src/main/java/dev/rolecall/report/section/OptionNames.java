package dev.rolecall.report.section;

import dev.rolecall.assessment.OptionResult;
import dev.rolecall.assessment.Sweep;
import dev.rolecall.assessment.Sweep.Trial;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the options of a sweep are called: each by a letter and, as it is hired, by its name. */
final class OptionNames {

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  private static final String NO_LETTER = "*";

  private final Sweep sweep;
  private final Map<String, String> letters;

  OptionNames(Sweep sweep) {
    this.sweep = sweep;
    letters = letters(sweep.now().options().stream().map(OptionResult::id).toList());
  }

  /** One letter for each option: the first of its id that is not taken yet, as a capital. */
  static Map<String, String> letters(List<String> ids) {
    Map<String, String> letters = new LinkedHashMap<>();
    for (String id : ids) {
      String letter =
          (id.toUpperCase(Locale.ROOT) + LETTERS)
              .chars()
              .mapToObj(Character::toString)
              .filter(one -> LETTERS.contains(one) && !letters.containsValue(one))
              .findFirst()
              .orElse(NO_LETTER);
      letters.put(id, letter);
    }
    return letters;
  }

  String letter(String id) {
    return letters.get(id);
  }

  /** The name of an option; each, where some trials hire it in another way. */
  String label(String id) {
    return label(id, sweep.trials().stream());
  }

  private String label(String id, Stream<Trial> trials) {
    return trials
        .map(trial -> trial.result().glossary().option(id).label())
        .distinct()
        .collect(Collectors.joining(" or "));
  }

  /** The letter and the name: "P paralegal". */
  private String named(String id) {
    return named(id, sweep.trials().stream());
  }

  String named(String id, Stream<Trial> trials) {
    return letters.get(id) + " " + label(id, trials);
  }

  /** All of them: "P paralegal, H hybrid". */
  String all() {
    return letters.keySet().stream().map(this::named).collect(Collectors.joining(", "));
  }
}
