package dev.rolecall.report;

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
 * Writes JSON with two spaces of indentation and line feeds. Numbers have at most ten significant
 * digits and are the same text on every JDK; a missing value is null, never absent.
 */
final class JsonTree implements AutoCloseable {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator out;

  JsonTree(Appendable target) {
    out = FACTORY.createGenerator(new Indented(), new AppendableWriter(target));
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

  void object(Runnable members) {
    out.writeStartObject();
    members.run();
    out.writeEndObject();
  }

  void object(String name, Runnable members) {
    out.writeName(name);
    object(members);
  }

  <T> void array(String name, Collection<T> items, Consumer<T> write) {
    out.writeName(name);
    out.writeStartArray();
    items.forEach(write);
    out.writeEndArray();
  }

  void texts(String name, Collection<String> texts) {
    array(name, texts, out::writeString);
  }

  void text(String name, String text) {
    out.writeName(name);
    out.writeString(text);
  }

  void text(String name, Optional<String> text) {
    text.ifPresentOrElse(present -> text(name, present), () -> nothing(name));
  }

  void flag(String name, boolean flag) {
    out.writeName(name);
    out.writeBoolean(flag);
  }

  void number(String name, double value) {
    out.writeName(name);
    item(value);
  }

  void number(String name, Optional<Double> value) {
    value.ifPresentOrElse(present -> number(name, present), () -> nothing(name));
  }

  void whole(String name, long value) {
    out.writeName(name);
    out.writeNumber(value);
  }

  /** A number in an array. */
  void item(double value) {
    out.writeNumber(Decimals.exact(value));
  }

  /** A text in an array. */
  void item(String text) {
    out.writeString(text);
  }

  void nothing(String name) {
    out.writeName(name);
    out.writeNull();
  }

  /** Ends the document. */
  @Override
  public void close() {
    out.writeRaw('\n');
    out.close();
  }
}
