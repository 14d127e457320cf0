package dev.rolecall.document;

import dev.rolecall.quantity.Decimals;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes JSON with two spaces of indentation and line feeds, or all on one line. Numbers have at
 * most ten significant digits and are the same text on every JDK; a missing value is null, never
 * absent.
 */
public final class JsonTree implements AutoCloseable {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().characterEscapes(new HiddenCharacters()).build();

  private final JsonGenerator out;

  /** Writes to a target; nothing is whole before {@link #close}. */
  public JsonTree(Appendable target) {
    this(target, new Indented());
  }

  private JsonTree(Appendable target, ObjectWriteContext layout) {
    out = FACTORY.createGenerator(layout, new AppendableWriter(target));
  }

  /** Writes one line, without a blank. */
  public static JsonTree line(Appendable target) {
    return new JsonTree(target, ObjectWriteContext.empty());
  }

  /** Asks for an indented layout. */
  private static final class Indented extends ObjectWriteContext.Base {
    private final DefaultIndenter indenter = new DefaultIndenter("  ", "\n");

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter()
          .withObjectIndenter(indenter)
          .withArrayIndenter(indenter)
          .createInstance();
    }
  }

  /** An object as an item or the root. */
  public void object(Runnable members) {
    out.writeStartObject();
    members.run();
    out.writeEndObject();
  }

  /** An object as a member. */
  public void object(String name, Runnable members) {
    out.writeName(name);
    object(members);
  }

  /** A member whose value is written by what follows. */
  public void member(String name, Runnable value) {
    out.writeName(name);
    value.run();
  }

  /** An array whose items are written one after the other. */
  public <T> void array(String name, Collection<T> items, Consumer<T> write) {
    out.writeName(name);
    items(items, write);
  }

  /** An array as an item or a member's value. */
  public <T> void items(Collection<T> items, Consumer<T> write) {
    out.writeStartArray();
    items.forEach(write);
    out.writeEndArray();
  }

  /** An array of texts. */
  public void texts(String name, Collection<String> texts) {
    array(name, texts, out::writeString);
  }

  /** A text. */
  public void text(String name, String text) {
    out.writeName(name);
    out.writeString(text);
  }

  /** A text, or null. */
  public void text(String name, Optional<String> text) {
    text.ifPresentOrElse(present -> text(name, present), () -> nothing(name));
  }

  /** True or false. */
  public void flag(String name, boolean flag) {
    out.writeName(name);
    out.writeBoolean(flag);
  }

  /** A number. */
  public void number(String name, double value) {
    out.writeName(name);
    item(value);
  }

  /** A number, or null. */
  public void number(String name, Optional<Double> value) {
    value.ifPresentOrElse(present -> number(name, present), () -> nothing(name));
  }

  /** A whole number, with all its digits. */
  public void whole(String name, long value) {
    out.writeName(name);
    out.writeNumber(value);
  }

  /** A number in an array. */
  public void item(double value) {
    out.writeNumber(Decimals.exact(value));
  }

  /** A text in an array. */
  public void item(String text) {
    out.writeString(text);
  }

  /** Null. */
  public void nothing(String name) {
    out.writeName(name);
    out.writeNull();
  }

  /** For copies, token by token. */
  JsonGenerator generator() {
    return out;
  }

  /** Ends the document. */
  @Override
  public void close() {
    out.writeRaw('\n');
    out.close();
  }
}
