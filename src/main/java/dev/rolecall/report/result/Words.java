package dev.rolecall.report.result;

import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Kpi;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Members that are one of some fixed words; another word is a problem, and reads as the first. */
final class Words {

  private Words() {}

  static Category category(Members from) {
    return one(from, "category", Category.values(), Category::id);
  }

  static Kpi kpi(Members from, String key) {
    return one(from, key, Kpi.values(), Kpi::id);
  }

  static Unit unit(Members from) {
    return one(from, "unit", Unit.values(), Unit::id);
  }

  static Input input(Members from) {
    return input(from, "path");
  }

  static Input input(Members from, String key) {
    Optional<Input> found = Input.at(from.text(key));
    if (found.isEmpty()) {
      from.refuse(key, "the path of an input");
    }
    return found.orElse(Input.NAME);
  }

  static <T> T one(Members from, String key, T[] values, Function<T, String> id) {
    String word = from.text(key);
    Optional<T> found = Arrays.stream(values).filter(v -> id.apply(v).equals(word)).findFirst();
    if (found.isEmpty()) {
      String all = Arrays.stream(values).map(id).collect(Collectors.joining(", "));
      from.refuse(key, "one of " + all);
    }
    return found.orElse(values[0]);
  }
}
