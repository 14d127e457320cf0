package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected outputs, whole, as files beside this package's test resources. To write them anew, and
 * then read the difference: {@code mvn -q -o test -Drolecall.rebaseline=true}.
 */
final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/dev/rolecall/cli");

  private Golden() {}

  static void check(String name, String text) {
    Path file = FOLDER.resolve(name);
    try {
      if (Boolean.getBoolean("rolecall.rebaseline")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
      }
      assertThat(text).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
