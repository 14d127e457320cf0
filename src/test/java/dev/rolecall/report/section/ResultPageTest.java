package dev.rolecall.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.ExampleFirms;
import dev.rolecall.Trial;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Depth;
import dev.rolecall.document.Json;
import dev.rolecall.report.format.HtmlFormat;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages of a firm have, whoever the firm is. */
class ResultPageTest {

  static List<String> examples() {
    return ExampleFirms.files();
  }

  private static Assessment assess(String file) throws IOException {
    Trial firm = Trial.of(Files.readString(Path.of(file)));
    return firm.assess(firm.rulebook(), 0, Depth.FULL);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void navigationHasAtMostFiveEntriesAndEachLeadsSomewhere(String file) throws IOException {
    Assessment result = assess(file);
    for (Page page : List.of(ResultPage.of(result), PlanPage.of(result, Optional.empty()))) {
      assertThat(page.navigation()).hasSizeBetween(1, 5);
      assertThat(page.sections()).containsAll(page.navigation());
      String html = HtmlFormat.of(page);
      Set<String> ids =
          Pattern.compile(" id=\"([^\"]+)\"")
              .matcher(html)
              .results()
              .map(m -> m.group(1))
              .collect(Collectors.toSet());
      assertThat(Pattern.compile("href=\"#([^\"]+)\"").matcher(html).results().map(m -> m.group(1)))
          .isNotEmpty()
          .allMatch(ids::contains);
    }
  }

  /** A reader on paper cannot ask what a code in brackets stands for. */
  @ParameterizedTest
  @MethodSource("examples")
  void everySourceThatIsCitedIsListed(String file) throws IOException {
    Page page = ResultPage.of(assess(file));
    Section sources =
        page.sections().stream()
            .filter(one -> one.id().equals("sources"))
            .findFirst()
            .orElseThrow();
    Set<String> listed = codes(sources.blocks(), Span.Code.class).collect(Collectors.toSet());
    List<String> cited =
        page.sections().stream()
            .flatMap(section -> codes(section.blocks(), Span.Cite.class))
            .map(cite -> cite.replaceAll("^\\[(rule [^;]*; )?|]$", ""))
            .flatMap(codes -> Stream.of(codes.split(" ")))
            .filter(code -> !code.equals("assumption"))
            .distinct()
            .toList();
    assertThat(cited).isNotEmpty();
    assertThat(listed).containsExactlyInAnyOrderElementsOf(cited);
  }

  private static Stream<String> codes(List<Block> blocks, Class<? extends Span> kind) {
    return blocks.stream()
        .flatMap(Block::phrases)
        .flatMap(phrase -> phrase.spans().stream())
        .filter(kind::isInstance)
        .map(Span::shown);
  }

  @Test
  void notesAreShownButForAPseudonym() throws IOException {
    String yaml =
        Files.readString(Path.of("examples/calm-firm.yaml"))
            + "notes: |\n  Spoke with Ana.\n\n  <b>Call again</b> in May.\n";
    Trial firm = Trial.of(yaml);
    Assessment result = firm.assess(firm.rulebook(), 0, Depth.FULL);
    String html = HtmlFormat.of(ResultPage.of(result));
    assertThat(html)
        .contains(">Notes</h2>", "<p>Spoke with Ana.</p>", "&lt;b&gt;Call again&lt;/b&gt; in May.")
        .contains("Prepared for");
    Assessment hidden = result.anonymous();
    assertThat(HtmlFormat.of(ResultPage.of(hidden))).doesNotContain("Ana", "Call again");
    assertThat(Json.document(hidden)).doesNotContain("Ana", "Call again");
  }

  /** Where a chart has a zone, its name stands beside the color. */
  @ParameterizedTest
  @MethodSource("examples")
  void zonesOfChartsAreNamed(String file) throws IOException {
    String html = HtmlFormat.of(ResultPage.of(assess(file)));
    assertThat(html).contains("high: above the", "critical or worse");
  }
}
