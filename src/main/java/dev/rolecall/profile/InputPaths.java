package dev.rolecall.profile;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The catalogue as the tree that a profile is. */
final class InputPaths {

  private InputPaths() {}

  /** The keys under a prefix that ends in a dot, or is empty, in the order of the catalogue. */
  static Set<String> keysUnder(String prefix) {
    Set<String> keys = new LinkedHashSet<>();
    for (Input input : Input.values()) {
      String path = input.path();
      if (path.startsWith(prefix)) {
        int dot = path.indexOf('.', prefix.length());
        keys.add(path.substring(prefix.length(), dot < 0 ? path.length() : dot));
      }
    }
    return keys;
  }

  /** True where an input that must be there is under a prefix. */
  static boolean isRequired(String prefix) {
    return inputsUnder(prefix).stream().anyMatch(Input::isRequired);
  }

  /** The inputs under a prefix, in the order of the catalogue. */
  static List<Input> inputsUnder(String prefix) {
    return Arrays.stream(Input.values()).filter(i -> i.path().startsWith(prefix)).toList();
  }
}
