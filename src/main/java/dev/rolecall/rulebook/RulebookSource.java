package dev.rolecall.rulebook;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A rulebook as Java source: the calls of constructors that make the same records again. The build
 * compiles that of the default rulebook, since a class is there at once where its YAML would have
 * to be read and checked in every run.
 */
final class RulebookSource {

  private static final String HEAD =
      """
      package dev.rolecall.rulebook;

      import java.util.EnumMap;
      import java.util.EnumSet;
      import java.util.LinkedHashMap;
      import java.util.List;
      import java.util.Map;
      import java.util.Optional;

      final class StandardRulebook {

      """;

  private final StringBuilder members = new StringBuilder();

  /** Roles are made once each: the options that hire them have the very same ones. */
  private final Map<Role, String> roles = new IdentityHashMap<>();

  private int maps;

  private RulebookSource() {}

  /** The source of a class that takes the place of {@link StandardRulebook}. */
  static String of(Rulebook rulebook) {
    RulebookSource source = new RulebookSource();
    String made = source.made(rulebook);
    return HEAD + source.members + "  static final Rulebook RULEBOOK = " + made + ";\n}\n";
  }

  private String value(Type type, Object value) {
    if (value instanceof String text) {
      return literal(text);
    } else if (value instanceof Enum<?> constant) {
      return name(constant.getDeclaringClass()) + "." + constant.name();
    } else if (value instanceof Optional<?> optional) {
      return optional.isEmpty()
          ? "Optional.empty()"
          : "Optional.of(" + value(argument(type, 0), optional.get()) + ")";
    } else if (value instanceof EnumSet<?> set) {
      return set.isEmpty()
          ? "EnumSet.noneOf(" + name(argument(type, 0)) + ".class)"
          : "EnumSet.of(" + values(type, set) + ")";
    } else if (value instanceof List<?> list) {
      return "List.of(" + values(type, list) + ")";
    } else if (value instanceof Map<?, ?> map) {
      return map(type, map);
    } else if (value instanceof Role role) {
      return role(role);
    } else if (value instanceof Record made) {
      return made(made);
    } else if (value instanceof Double || value instanceof Integer || value instanceof Boolean) {
      return value.toString();
    }
    throw new IllegalArgumentException("no source for " + value);
  }

  private String values(Type type, Collection<?> values) {
    List<String> all = new ArrayList<>();
    values.forEach(value -> all.add(value(argument(type, 0), value)));
    return String.join(", ", all);
  }

  private String made(Record made) {
    List<String> values = new ArrayList<>();
    for (RecordComponent component : made.getClass().getRecordComponents()) {
      try {
        Object value = component.getAccessor().invoke(made);
        values.add(value(component.getGenericType(), value));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(e);
      }
    }
    return "new " + name(made.getClass()) + "(" + String.join(", ", values) + ")";
  }

  private String role(Role role) {
    String known = roles.get(role);
    if (known != null) {
      return known;
    }
    String made = made(role);
    String name = "ROLE_" + (roles.size() + 1);
    members.append("  private static final Role " + name + " = " + made + ";\n\n");
    roles.put(role, name);
    return name;
  }

  /** A map takes a method of its own: one alone for all values would be larger than may be. */
  private String map(Type type, Map<?, ?> map) {
    if (map.isEmpty()) {
      return "Map.of()";
    }
    StringBuilder puts = new StringBuilder();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      String key = value(argument(type, 0), entry.getKey());
      String value = value(argument(type, 1), entry.getValue());
      puts.append("    map.put(" + key + ", " + value + ");\n");
    }
    String method = "map" + ++maps + "()";
    members.append("  private static " + name(type) + " " + method + " {\n");
    members.append("    " + name(type) + " map = new " + kind(type, map) + ";\n");
    members.append(puts).append("    return map;\n  }\n\n");
    return method;
  }

  private static String kind(Type type, Map<?, ?> map) {
    if (map instanceof EnumMap) {
      return "EnumMap<>(" + name(argument(type, 0)) + ".class)";
    } else if (map instanceof LinkedHashMap) {
      return "LinkedHashMap<>()";
    }
    throw new IllegalArgumentException("a map without order: " + map);
  }

  private static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }

  private static String name(Type type) {
    return type.getTypeName().replace('$', '.');
  }

  /** A text in quotes. */
  static String literal(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append(String.format(Locale.ROOT, "\\%03o", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
