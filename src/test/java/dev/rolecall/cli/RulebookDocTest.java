package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.Schemas;
import dev.rolecall.report.format.MarkdownFormat;
import dev.rolecall.report.section.RulebookExplainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code src/doc/rulebook.md} is the page; {@code -Drolecall.rebaseline=true} writes it anew. */
class RulebookDocTest {

  private static final Path DOC = Path.of("src/doc/rulebook.md");
  private static final String FIRM = "examples/near-tie.yaml";

  @TempDir private Path temp;

  @Test
  void theDocumentIsThePage() throws IOException {
    String page = MarkdownFormat.of(RulebookExplainer.page());
    if (Boolean.getBoolean("rolecall.rebaseline")) {
      Files.writeString(DOC, page);
    }
    assertThat(DOC).hasContent(page);
  }

  @Test
  void theHelpIsThePage() {
    Ran ran = Ran.rolecall("help", "rulebook");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .startsWith("Rulebook: a rulebook of your own.\n")
        .contains("\n  New entries   sources, claims, priors, ");
  }

  private String example() throws IOException {
    String text =
        Files.readString(DOC)
            .lines()
            .dropWhile(line -> !line.startsWith("    rulebook: 1"))
            .takeWhile(line -> line.startsWith("    "))
            .map(line -> line.substring(4) + "\n")
            .collect(Collectors.joining());
    return Files.writeString(temp.resolve("riverside.yaml"), text).toString();
  }

  @Test
  void theExampleWorksAsItIsWritten() throws IOException {
    String example = example();
    Ran rules = Ran.rolecall("rules", "turnover", "--rulebook", example);
    assertThat(rules.out())
        .startsWith(
            """
            parameters.turnover
            chance in a year that the hire leaves

            value    15% .. 25% .. 40%
            source   RV1: Time sheets of eleven client firms (Riverside, 2026, grade B).
            reason   Three of our clients' twelve paralegals left within the year.
            changed  parameters.turnover.value.low: 0.16 -> 0.15
            """);
    Ran full =
        Ran.rolecall(
            "assess", FIRM, "--draws=64", "--explain", "--width=160", "--rulebook", example);
    assertThat(full.exit()).isZero();
    assertThat(full.err()).isEmpty();
    assertThat(full.out())
        .contains(
            "a hire is hard to undo [changed]", "changed: Changed by a rulebook that was laid");
    JsonNode json =
        Schemas.json(
            Ran.rolecall("assess", FIRM, "--draws=64", "--format=json", "--rulebook", example)
                .out());
    assertThat(json.at("/glossary/options/bookkeeper/label").asString()).startsWith("bookkeeper, ");
    assertThat(json.at("/run/rulebook/id").asString()).isEqualTo("riverside");
    assertThat(json.at("/run/rulebook/changes").findValuesAsString("reason"))
        .contains("Our clients promise next-day turnaround.");
    assertThat(
            Ran.rolecall("assess", FIRM, "--draws=64", "--format=html", "--rulebook", example)
                .out())
        .contains("Our clients promise next-day turnaround.");
  }
}
