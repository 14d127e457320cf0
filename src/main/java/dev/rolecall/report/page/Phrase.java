package dev.rolecall.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A line of text in which numbers are known as such. */
public record Phrase(List<Span> spans) {

  private static final String PLACE = "%s";

  public Phrase {
    spans = List.copyOf(spans);
  }

  /** Nothing. */
  public static Phrase none() {
    return new Phrase(List.of());
  }

  /** A text, unchanged. */
  public static Phrase of(String words) {
    return words.isEmpty() ? none() : of(new Span.Words(words));
  }

  public static Phrase of(Span span) {
    return new Phrase(List.of(span));
  }

  /**
   * A sentence with something in the place of each {@code %s}: a phrase, a span, a text, a number,
   * or an optional one of them.
   *
   * @param sentence our own words; what others wrote is a part, never joined to the sentence
   */
  public static Phrase of(String sentence, Object... parts) {
    Phrase all = none();
    int from = 0;
    for (Object part : parts) {
      int place = sentence.indexOf(PLACE, from);
      all = all.and(sentence.substring(from, place)).and(any(part));
      from = place + PLACE.length();
    }
    return all.and(sentence.substring(from));
  }

  /** The same as a text alone. */
  public static String text(String sentence, Object... parts) {
    return of(sentence, parts).shown();
  }

  /** What may be in a cell or in a sentence. */
  static Phrase any(Object part) {
    if (part instanceof Phrase phrase) {
      return phrase;
    }
    if (part instanceof Span span) {
      return of(span);
    }
    if (part instanceof Optional<?> found) {
      return found.map(Phrase::any).orElse(none());
    }
    if (part instanceof String || part instanceof Number) {
      return of(part.toString());
    }
    throw new IllegalArgumentException("not a part of a phrase: " + part);
  }

  public Phrase and(String words) {
    return and(of(words));
  }

  public Phrase and(Phrase more) {
    List<Span> all = new ArrayList<>(spans);
    all.addAll(more.spans);
    return new Phrase(all);
  }

  /** The same with its first word capitalized, if it begins with words. */
  public Phrase capital() {
    if (spans.isEmpty() || !(spans.get(0) instanceof Span.Words words)) {
      return this;
    }
    List<Span> all = new ArrayList<>(spans);
    all.set(0, new Span.Words(capital(words.shown())));
    return new Phrase(all);
  }

  /** A text with a capital first letter. */
  public static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** Phrases one after the other. */
  public static Phrase joined(List<Phrase> phrases, String between) {
    return phrases.stream().reduce((one, next) -> one.and(between).and(next)).orElse(none());
  }

  public boolean isEmpty() {
    return spans.isEmpty();
  }

  /** What a reader sees of it. */
  public String shown() {
    return spans.stream().map(Span::shown).collect(Collectors.joining());
  }
}
