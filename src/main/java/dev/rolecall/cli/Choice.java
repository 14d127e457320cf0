package dev.rolecall.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** One of a few words, each a constant's name in lower case: reads it, and offers all of them. */
abstract class Choice<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {

  private final List<E> allowed;

  Choice(List<E> allowed) {
    this.allowed = allowed;
  }

  @Override
  public E convert(String text) {
    return allowed.stream()
        .filter(one -> word(one).equals(text))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("'" + text + "' is not " + list()));
  }

  /** "text, markdown or json". */
  private String list() {
    List<String> words = new ArrayList<>(words());
    String last = words.remove(words.size() - 1);
    return String.join(", ", words) + " or " + last;
  }

  private List<String> words() {
    return allowed.stream().map(Choice::word).toList();
  }

  private static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Iterator<String> iterator() {
    return words().iterator();
  }
}
