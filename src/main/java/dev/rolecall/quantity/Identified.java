package dev.rolecall.quantity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A constant of an enum with an id, by which files and the JSON result name it. */
public interface Identified {

  String name();

  /** The id: the name in lower case. */
  default String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant with an id, if there is one. */
  static <T extends Identified> Optional<T> of(T[] constants, String id) {
    return Arrays.stream(constants).filter(constant -> constant.id().equals(id)).findFirst();
  }

  /** The ids of some constants. */
  static List<String> ids(Identified[] constants) {
    return Arrays.stream(constants).map(Identified::id).toList();
  }
}
