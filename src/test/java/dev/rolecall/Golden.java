package dev.rolecall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares text with a file under src/test/resources/dev/rolecall/golden. To take what is printed
 * now as right, after reading the difference, run {@code mvn test -Drolecall.rebaseline=true}.
 */
public final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/dev/rolecall/golden");

  private Golden() {}

  /** Asserts that text is what the golden file of a name holds. */
  public static void assertSame(String name, String text) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("rolecall.rebaseline")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertThat(text).as(file.toString()).isEqualTo(Files.readString(file));
  }
}
