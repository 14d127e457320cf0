package dev.rolecall.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Freezes every number of the default rulebook, so that none changes unseen. A number that is meant
 * to change is frozen anew, and the difference reviewed, by
 *
 * <pre>mvn -o test -Dtest=RulebookValuesTest -Drolecall.rebaseline=true</pre>
 */
class RulebookValuesTest {

  private static final Path FROZEN = Path.of("src/test/resources/dev/rolecall/rulebook/values.txt");

  @Test
  void everyNumberIsTheFrozenOne() throws IOException {
    String numbers =
        Leaves.numbers().entrySet().stream()
            .map(number -> number.getKey() + " = " + number.getValue() + "\n")
            .collect(Collectors.joining());
    if (Boolean.getBoolean("rolecall.rebaseline")) {
      Files.createDirectories(FROZEN.getParent());
      Files.writeString(FROZEN, numbers);
    }
    assertThat(numbers).isEqualTo(Files.readString(FROZEN));
  }
}
