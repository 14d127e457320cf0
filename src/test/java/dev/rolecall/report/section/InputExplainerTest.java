package dev.rolecall.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.profile.Input;
import dev.rolecall.report.format.MarkdownFormat;
import dev.rolecall.rulebook.RulebookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** {@code src/doc/inputs.md} is the page; {@code -Drolecall.rebaseline=true} writes it anew. */
class InputExplainerTest {

  private static final Path DOC = Path.of("src/doc/inputs.md");

  private static String markdown() {
    return MarkdownFormat.of(new InputExplainer(RulebookReader.standard()).page());
  }

  @Test
  void theDocumentIsThePage() throws IOException {
    if (Boolean.getBoolean("rolecall.rebaseline")) {
      Files.writeString(DOC, markdown());
    }
    assertThat(DOC).hasContent(markdown());
  }

  @Test
  void hasARowForEveryInputInTheOrderOfAProfile() {
    assertThat(
            markdown()
                .lines()
                .filter(line -> line.startsWith("| ") && line.contains("`"))
                .map(InputExplainerTest::path))
        .containsExactlyElementsOf(Arrays.stream(Input.values()).map(Input::path).toList());
  }

  private static String path(String line) {
    return line.replaceAll("^[^`]*`([^`]*)`.*$", "$1");
  }
}
