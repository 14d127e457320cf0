package dev.rolecall.cli;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** One of a few words, each a constant's name in lower case: reads it, and offers all of them. */
class Choice<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {

  private final Map<String, E> words = new LinkedHashMap<>();

  Choice(List<E> allowed) {
    allowed.forEach(one -> words.put(one.name().toLowerCase(Locale.ROOT), one));
  }

  @Override
  public E convert(String text) {
    if (!words.containsKey(text)) {
      String list = String.join(", ", words.keySet()).replaceFirst(", ([^,]*)$", " or $1");
      throw refusal(text, list);
    }
    return words.get(text);
  }

  /** Why a value is refused: "'x' is not a whole number". */
  static TypeConversionException refusal(String text, String wanted) {
    return new TypeConversionException("'" + text + "' is not " + wanted);
  }

  @Override
  public Iterator<String> iterator() {
    return words.keySet().iterator();
  }
}
