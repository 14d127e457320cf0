package dev.rolecall.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.ExampleFirms;
import dev.rolecall.document.SafeText;
import dev.rolecall.report.format.TextFormat.Screen;
import dev.rolecall.report.page.Bar;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Span;
import dev.rolecall.report.page.Table;
import dev.rolecall.report.section.ResultPage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page laid out as text, at any width, in unicode and ASCII, in color and without. */
class TextFormatTest {

  private static final Screen ASCII = new Screen(44, false, false);

  static List<String> examples() {
    return ExampleFirms.files();
  }

  private static Page page(Section... sections) {
    return new Page(
        "Firm",
        "Hire nobody",
        List.of(sections),
        Phrase.of("Made by a test."),
        Optional.empty(),
        Optional.empty());
  }

  private static Section.Builder section() {
    return new Section.Builder("part", "Part");
  }

  private static String text(Page page, Screen screen, boolean explain) {
    return TextFormat.of(page, screen, explain);
  }

  private static String body(Section.Builder section, Screen screen) {
    String text = text(page(section.build()), screen, false);
    return text.substring(text.indexOf("Part\n") + 5, text.indexOf("\n\nMade by a test.") + 1);
  }

  private static Table.Builder options() {
    Table.Builder table = new Table.Builder("Options");
    table.words("Option").bars("Points").numbers("Score").numbers("Week 1, hired");
    return table.numbers("Week 1, nobody");
  }

  private static Bar bar(double fit, double all) {
    return new Bar.Builder(0, 100)
        .stretch("track", 0, 100)
        .stretch("fit", 0, fit)
        .stretch("return", fit, all)
        .build("fit " + fit);
  }

  @Test
  void aPageHasATitleHeadingsAndAFooter() {
    Section first = new Section.Builder("verdict", "").paragraph(Phrase.of("Close call.")).build();
    Section second = section().paragraph(Phrase.of("Words.")).build();
    assertThat(text(page(first, second), ASCII, false))
        .isEqualTo(
            """
            Firm: Hire nobody.

            Close call.

            Part
              Words.

            Made by a test.
            """);
  }

  @Test
  void factsListsAndCommands() {
    Section.Builder section =
        section()
            .add(
                new Block.Facts(
                    List.of(
                        new Block.Fact("Cost", Phrase.of("$1")),
                        new Block.Fact("Benefit", Phrase.of("more than it costs, in most years")))))
            .subheading("Then")
            .paragraph(Phrase.of("Do this:"))
            .items(List.of(Phrase.of("one"), Phrase.of(new Span.Code("rolecall plan"))))
            .add(new Block.Command("rolecall assess a-file-with-a-long-name.yaml --draws 64"));
    assertThat(body(section, ASCII))
        .isEqualTo(
            """
              Cost     $1
              Benefit  more than it costs, in most years

              Then
              Do this:
              - one
              - `rolecall plan`

              rolecall assess a-file-with-a-long-name.yaml --draws 64
            """);
  }

  @Test
  void aTableHasBarsAMarkForTheStrongRowAndSharedTitles() {
    Table.Builder table = options();
    table.strongRow(true, "Hire", bar(50, 80), "80.0", "1", "2");
    table.row("Hold", bar(20, 40), "40.0", "10", "20");
    Block legend =
        new Block.Legend(
            List.of(
                new Block.Key("fit", "fit"),
                new Block.Key("return", "return"),
                new Block.Key("hired", "a curve")));
    Section.Builder section = section().table(table).add(legend).note("A note.");
    assertThat(body(section, new Screen(52, false, false)))
        .isEqualTo(
            """
                                                          Week 1
              Option  Points                Score  hired  nobody
            * Hire    ##########++++++....   80.0      1       2
              Hold    ####++++............   40.0     10      20
              # fit  + return
              A note.
            """);
    assertThat(body(section, new Screen(34, true, false)))
        .isEqualTo(
            """
                                    Week 1
              Option  Score  hired  nobody
            * Hire     80.0      1       2
              Hold     40.0     10      20
              A note.
            """);
    assertThat(body(section, new Screen(24, true, false)))
        .isEqualTo(
            """
            * Hire: Score 80.0; Week
                1, hired 1; Week 1,
                nobody 2
              Hold: Score 40.0; Week
                1, hired 10; Week 1,
                nobody 20
              A note.
            """);
  }

  @Test
  void rowsStandUnderTheirGroup() {
    Table.Builder table = new Table.Builder("Needs").words("What").numbers("Now");
    table.groupRow("Drafting", "80%");
    table.row("backlog, weeks", "3.0");
    assertThat(body(section().table(table), ASCII))
        .isEqualTo(
            """
              What              Now
              Drafting          80%
                backlog, weeks  3.0
            """);
  }

  @Test
  void whatIsFoldedIsNamedAndShownOnRequest() {
    Section.Builder inside = Section.inside().paragraph(Phrase.of("Inside."));
    Section folded = section().note("Only a note.").fold("Details", inside).build();
    assertThat(text(page(folded), ASCII, false))
        .isEqualTo(
            """
            Firm: Hire nobody.

            Use --explain for more on: Part.

            Made by a test.
            """);
    assertThat(text(page(folded), ASCII, true))
        .isEqualTo(
            """
            Firm: Hire nobody.

            Part
              Only a note.

              Details
                Inside.

            Made by a test.
            """);
  }

  @Test
  void aGaugeIsABarUnderItsWords() {
    Bar.Builder bar = new Bar.Builder(0, 1).stretch("track", 0, 1).stretch("value", 0, 0.5);
    Block gauge = new Block.Gauge(Phrase.of("Half."), bar.stretch("doubt", 0.4, 0.6).build(""));
    assertThat(body(section().add(gauge), new Screen(22, true, false)))
        .isEqualTo(
            "  Half.\n  \u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2592\u2592\u2592\u2592"
                + "\u00b7\u00b7\u00b7\u00b7\u00b7\u00b7\u00b7\u00b7\n");
  }

  @Test
  void hiddenCharactersAreSpelledOut() {
    String hostile = "a\u001b[31mb\nc\u202ed";
    Section.Builder section = section().paragraph(Phrase.of(hostile));
    assertThat(body(section, ASCII)).isEqualTo("  a\\u{1b}[31mb\\u{a}c\\u{202e}d\n");
    assertThat(body(section().paragraph(Phrase.of("\u00e9t\u00e9")), ASCII))
        .isEqualTo("  \\u{e9}t\\u{e9}\n");
  }

  /** Whatever the width: no line is longer, ASCII is ASCII, and color adds nothing but color. */
  @ParameterizedTest
  @MethodSource("examples")
  void everyResultFitsEveryScreen(String file) throws IOException {
    Page page = result(file);
    for (int width : new int[] {40, 60, 80, 120, 200}) {
      String plain = text(page, new Screen(width, true, false), true);
      String ascii = text(page, new Screen(width, false, false), true);
      String color = text(page, new Screen(width, true, true), true);
      assertThat(plain.lines().filter(line -> !line.matches(".*https?://.*|  rolecall .*")))
          .allMatch(line -> line.codePointCount(0, line.length()) <= width);
      assertThat(ascii.chars()).allMatch(c -> c < 0x80);
      assertThat(color.replaceAll("\u001b\\[[0-9]+m", "")).isEqualTo(plain);
    }
  }

  /** On a screen without end, every phrase of the page is found in the text as it is. */
  @ParameterizedTest
  @MethodSource("examples")
  void textSaysAllThatThePageSays(String file) throws IOException {
    Page page = result(file);
    String text = text(page, new Screen(4000, true, false), true);
    for (Section section : page.sections()) {
      section.blocks().forEach(block -> said(block, text));
    }
  }

  private static void said(Block block, String text) {
    if (block instanceof Block.Fold fold) {
      fold.blocks().forEach(inner -> said(inner, text));
    } else if (block instanceof Block.Items items) {
      items.items().forEach(item -> assertThat(text).contains(SafeText.of(item.shown())));
    } else if (block instanceof Block.Paragraph paragraph) {
      assertThat(text).contains(SafeText.of(paragraph.text().shown()));
    } else if (block instanceof Block.Facts facts) {
      facts.facts().forEach(fact -> assertThat(text).contains(fact.text().shown()));
    } else if (block instanceof Block.Grid grid) {
      for (Table.Row row : grid.table().rows()) {
        row.cells().stream()
            .filter(cell -> cell.bar().isEmpty())
            .forEach(cell -> assertThat(text).contains(SafeText.of(cell.text().shown())));
      }
    }
  }

  private static Page result(String file) throws IOException {
    return ResultPage.of(ExampleFirms.result(file));
  }
}
