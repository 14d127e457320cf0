package dev.rolecall.report;

import dev.rolecall.quantity.Identified;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schemas, 2020-12, of the JSON that Rolecall writes: strict, so that a slip shows. The
 * files are generated from the records that are written, and a test holds them to these.
 */
public enum PublishedSchema implements Identified {
  RESULT,
  SUMMARY,
  CHECK,
  COMPARE,
  WHATIF,
  REVIEW;

  /** The schema, with a line feed at the end. */
  public String text() {
    try (InputStream in = PublishedSchema.class.getResourceAsStream(id() + ".schema.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
