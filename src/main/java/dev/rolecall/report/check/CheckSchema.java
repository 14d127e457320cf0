package dev.rolecall.report.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema, 2020-12, of what {@link CheckJson} writes: strict, so that a slip shows. */
public final class CheckSchema {

  private static final String FILE = "check.schema.json";

  private CheckSchema() {}

  /** The schema, with a line feed at the end. */
  public static String text() {
    try (InputStream in = CheckSchema.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
