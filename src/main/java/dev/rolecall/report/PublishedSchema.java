package dev.rolecall.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The JSON Schemas, 2020-12, of the JSON that Rolecall writes: strict, so that a slip shows. The
 * files are generated from the records that are written, and a test holds them to these.
 */
public enum PublishedSchema {
  RESULT,
  SUMMARY,
  CHECK,
  COMPARE,
  WHATIF;

  /** The name that the command line knows it by. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The schema, with a line feed at the end. */
  public String text() {
    try (InputStream in = PublishedSchema.class.getResourceAsStream(id() + ".schema.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
