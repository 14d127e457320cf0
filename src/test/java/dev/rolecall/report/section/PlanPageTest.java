package dev.rolecall.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.ExampleFirms;
import dev.rolecall.Firm;
import dev.rolecall.Schemas;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.document.Json;
import dev.rolecall.report.PublishedSchema;
import dev.rolecall.report.format.MarkdownFormat;
import dev.rolecall.report.format.TextFormat;
import dev.rolecall.report.format.TextFormat.Screen;
import dev.rolecall.rulebook.RulebookCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans as text and Markdown, and hostile names in them. */
class PlanPageTest {

  private static final Screen WIDE = new Screen(80, true, false);
  private static final Screen NARROW = new Screen(60, false, false);

  static List<String> examples() {
    return ExampleFirms.files();
  }

  private static String text(Assessment assessment, Screen screen) {
    return TextFormat.of(PlanPage.of(assessment, Optional.empty()), screen, true);
  }

  private static String markdown(Assessment assessment) {
    return MarkdownFormat.of(PlanPage.of(assessment, Optional.empty()));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void fitsANarrowScreenOfPlainAscii(String file) throws IOException {
    String narrow = text(ExampleFirms.result(file), NARROW);
    assertThat(narrow.lines()).allMatch(line -> line.length() <= 60);
    assertThat(narrow.chars()).allMatch(c -> c < 0x80);
  }

  private static String words(String text) {
    return String.join(" ", text.trim().split("\\s+"));
  }

  @Test
  void aHostileNameStaysAName() throws IOException {
    String yaml = Files.readString(Path.of("examples/solo-injury.yaml"));
    String name =
        "\"\\u001b[31m<img src=x onerror=a> | [x](http://e.io) `b` *c* # \\n# d ![i](y)\"";
    Assessment assessment = Firm.assess(yaml, ExampleFirms.RULEBOOK, "firm.name=" + name);
    String text = text(assessment, WIDE);
    String markdown = markdown(assessment);
    assertThat(text).doesNotContain("\u001b").contains("\\u{1b}[31m<img");
    assertThat(text.lines().filter(line -> line.equals("# d"))).isEmpty();
    assertThat(markdown)
        .doesNotContain("\u001b", "<img", "http://")
        .contains("&lt;img src\\=x onerror\\=a&gt; \\| \\[x\\](http\\://e.io) \\`b\\` \\*c\\* \\#");
    assertThat(markdown.lines().filter(line -> line.contains("img src")))
        .hasSizeGreaterThan(1)
        .allSatisfy(line -> assertThat(line).doesNotContainPattern("(?<!\\\\)[\\[\\]`!*]"));
    assertThat(markdown.lines().filter(line -> line.startsWith("# "))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      quoteCharacter = '"',
      value = {
        "a_b % a\\_b",
        "1. x % 1\\. x",
        "12) x % 12\\) x",
        "0.6 % 0.6",
        "- x % \\- x",
        "a - b % a - b",
        "# x % \\# x",
        "+ x % \\+ x",
        "a & b < c > d % a &amp; b &lt; c &gt; d",
        "www.e.io % www\\.e.io",
        "me@e.io % me&#64;e.io",
        "http://e.io % http\\://e.io",
        "~~x~~ % \\~\\~x\\~\\~",
        "$x$ % \\$x\\$",
        "a | b % a \\| b",
        "[x](y) % \\[x\\](y)",
        "x\\y % x\\\\y",
      })
  void specialsAreEscaped(String raw, String expected) {
    assertThat(MarkdownFormat.escape(raw)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theResultWithItsPlanKeepsToTheSchema(String file) throws IOException {
    assertThat(
            Schemas.faults(
                Schemas.schema(PublishedSchema.RESULT.text()),
                Schemas.json(Json.document(ExampleFirms.result(file)))))
        .isEmpty();
  }

  /** Everything that a plan cites can be asked for with `rolecall rules`. */
  @ParameterizedTest
  @MethodSource("examples")
  void whatIsCitedCanBeLookedUp(String file) throws IOException {
    RulebookCatalog catalog = RulebookCatalog.of(ExampleFirms.RULEBOOK, path -> Optional.empty());
    Matcher cites =
        Pattern.compile("\\[rule ([^;]+); ([^]]+)]")
            .matcher(words(text(ExampleFirms.result(file), WIDE)));
    int found = 0;
    while (cites.find()) {
      assertThat(catalog.find(cites.group(1))).as(cites.group(1)).isNotEmpty();
      for (String source : cites.group(2).split(" ")) {
        boolean known = source.equals("assumption") || !catalog.find(source).isEmpty();
        assertThat(known).as(source).isTrue();
      }
      found++;
    }
    assertThat(found).isGreaterThan(2);
  }
}
