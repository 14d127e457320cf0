package dev.rolecall.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema, 2020-12, of a line of a summary: strict, so that a slip shows. */
public final class SummarySchema {

  private static final String FILE = "summary.schema.json";

  private SummarySchema() {}

  /** The schema, with a line feed at the end. */
  public static String text() {
    try (InputStream in = SummarySchema.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
