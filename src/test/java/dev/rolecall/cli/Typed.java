package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What came of a command line with a profile on standard input, in a UTF-8 locale or none. */
record Typed(int exit, String out, String err) {

  static Typed utf8(String in, String... args) {
    return run(in, Map.of("LC_ALL", "C.UTF-8"), args);
  }

  static Typed ascii(String in, String... args) {
    return run(in, Map.of("LC_ALL", "C"), args);
  }

  private static Typed run(String in, Map<String, String> environment, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    byte[] bytes = in.getBytes(StandardCharsets.UTF_8);
    int exit = Main.run(args, new ByteArrayInputStream(bytes), out, err, environment);
    return new Typed(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** What was written, of a command that succeeded without a word. */
  String good() {
    assertThat(err).isEmpty();
    assertThat(exit).isZero();
    return out;
  }

  /** The same, held against the schema of that name. */
  String valid(String schema) {
    try (InputStream in =
        Main.class.getResourceAsStream("/dev/rolecall/report/" + schema + ".schema.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                  .getSchema(text, InputFormat.JSON)
                  .validate(good(), InputFormat.JSON))
          .isEmpty();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out;
  }

  /** No line is longer. */
  Typed fits(int width) {
    assertThat(out.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= width);
    return this;
  }
}
