package dev.rolecall.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A line of text in which numbers are known as such. */
public record Phrase(List<Span> spans) {

  public Phrase {
    spans = List.copyOf(spans);
  }

  /** Nothing. */
  public static Phrase none() {
    return new Phrase(List.of());
  }

  public static Phrase of(String words) {
    return none().and(words);
  }

  public static Phrase of(Span span) {
    return new Phrase(List.of(span));
  }

  public Phrase and(String words) {
    return words.isEmpty() ? this : and(new Span.Words(words));
  }

  public Phrase and(Span span) {
    return and(of(span));
  }

  public Phrase and(Phrase more) {
    List<Span> all = new ArrayList<>(spans);
    all.addAll(more.spans);
    return new Phrase(all);
  }

  /** The same with its first word capitalised, if it begins with words. */
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
    Phrase all = none();
    for (Phrase phrase : phrases) {
      all = all.spans.isEmpty() ? phrase : all.and(between).and(phrase);
    }
    return all;
  }

  public boolean isEmpty() {
    return spans.isEmpty();
  }

  /** What a reader sees of it. */
  public String shown() {
    return spans.stream().map(Span::shown).collect(Collectors.joining());
  }
}
