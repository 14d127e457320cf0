package dev.rolecall.report.format;

import dev.rolecall.document.SafeText;
import dev.rolecall.report.brand.Brand;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Span;
import dev.rolecall.report.page.Table;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A page as Markdown, tables in the manner of GitHub; charts are left to their tables. */
public final class MarkdownFormat {

  /**
   * What is markup: a special character anywhere, parentheses aside, as a bracket before them is
   * escaped; what begins a list or an item of one; and the middle of a web address.
   */
  private static final Pattern SPECIAL =
      Pattern.compile(
          "[\\\\`*_{}\\[\\]#+|~!$^=]|(?<=^ {0,99})-|(?<=^ {0,99}[0-9]{1,99})[.)](?= |\\z)"
              + "|:(?=//)|(?<=[wW]{3})\\.");

  private final StringBuilder text = new StringBuilder();

  private MarkdownFormat() {}

  /** The page, whole. */
  public static String of(Page page) {
    MarkdownFormat markdown = new MarkdownFormat();
    markdown.page(page);
    return markdown.text.toString();
  }

  private void page(Page page) {
    heading(1, page.subject() + ": " + page.title());
    page.about().filter(about -> !about.isEmpty()).ifPresent(about -> paragraph(spans(about)));
    for (Section section : page.sections()) {
      if (!section.title().isEmpty()) {
        heading(2, section.title());
      }
      section.blocks().forEach(block -> block(block, 3));
    }
    page.brand().ifPresent(this::brand);
    prose(spans(page.footer()));
  }

  private void brand(Brand brand) {
    String contact = brand.contact().map(text -> ", " + text).orElse("");
    paragraph("Prepared by " + escape(brand.name() + contact));
    brand.disclaimer().ifPresent(text -> prose(escape(text)));
  }

  private void heading(int level, String words) {
    paragraph("#".repeat(Math.min(level, 6)) + " " + escape(words));
  }

  private void paragraph(String line) {
    text.append(text.length() == 0 ? "" : "\n").append(line).append('\n');
  }

  /** Running text: four blanks in front would make it code. */
  private void prose(String line) {
    paragraph(line.strip());
  }

  private void list(List<String> lines) {
    text.append('\n');
    lines.forEach(line -> text.append("- ").append(line).append('\n'));
  }

  private void block(Block block, int level) {
    if (block instanceof Block.Subheading one) {
      heading(level, one.text());
    } else if (block instanceof Block.Paragraph one) {
      prose(spans(one.text()));
    } else if (block instanceof Block.Note one) {
      prose(spans(one.text()));
    } else if (block instanceof Block.Gauge one) {
      prose(spans(one.text()));
    } else if (block instanceof Block.Items one) {
      list(one.items().stream().map(MarkdownFormat::spans).toList());
    } else if (block instanceof Block.Steps one) {
      steps(one.steps());
    } else if (block instanceof Block.KeyFigures one) {
      list(one.figures().stream().map(MarkdownFormat::keyFigure).toList());
    } else if (block instanceof Block.Facts one) {
      list(one.facts().stream().map(MarkdownFormat::fact).toList());
    } else if (block instanceof Block.Command one) {
      paragraph(
          one.text()
              .lines()
              .map(line -> "    " + SafeText.of(line))
              .collect(Collectors.joining("\n")));
    } else if (block instanceof Block.Grid one) {
      table(one.table());
    } else if (block instanceof Block.Orders one) {
      table(one.orders().get(0).table());
    } else if (block instanceof Block.LetterMap one) {
      table(one.table());
    } else if (block instanceof Block.Fold one) {
      paragraph("#".repeat(Math.min(level, 6)) + " " + spans(one.summary()));
      one.blocks().forEach(inner -> block(inner, level + 1));
    }
  }

  private void steps(List<Phrase> steps) {
    text.append('\n');
    for (int i = 0; i < steps.size(); i++) {
      text.append(i + 1).append(". ").append(spans(steps.get(i))).append('\n');
    }
  }

  private static String keyFigure(Block.KeyFigure figure) {
    String note = figure.note().isEmpty() ? "" : " (" + spans(figure.note()) + ")";
    return "**" + escape(figure.label()) + "**: " + spans(figure.value()) + note;
  }

  private static String fact(Block.Fact fact) {
    return "**" + escape(fact.label()) + "**: " + spans(fact.text());
  }

  private static String spans(Phrase phrase) {
    return phrase.spans().stream().map(MarkdownFormat::span).collect(Collectors.joining());
  }

  private static String span(Span span) {
    if (span instanceof Span.Code) {
      return code(span.shown());
    }
    if (span instanceof Span.Figure) {
      return span.shown().replace("$", "\\$");
    }
    if (span instanceof Span.Local local && local.isSafe()) {
      return "[" + escape(local.shown()) + "](" + local.file() + ")";
    }
    if (span instanceof Span.Link link && link.isSafe()) {
      return "<" + link.address() + ">";
    }
    return escape(span.shown());
  }

  /** Code in a line or a table; what could end either early is left out. */
  private static String code(String code) {
    String visible = SafeText.of(code).replace('`', '\'').replace('|', '/').strip();
    return visible.isEmpty() ? "" : "`" + visible + "`";
  }

  private void table(Table table) {
    List<Integer> shown =
        IntStream.range(0, table.columns().size())
            .filter(column -> table.columns().get(column).kind() != Table.Kind.BARS)
            .boxed()
            .toList();
    text.append('\n');
    row(shown.stream().map(c -> escape(table.columns().get(c).title())).toList());
    text.append('|');
    for (int column : shown) {
      boolean right = table.columns().get(column).kind() == Table.Kind.NUMBERS;
      text.append(right ? " ---: |" : " --- |");
    }
    text.append('\n');
    for (Table.Row row : table.rows()) {
      row(shown.stream().map(c -> cell(row, c)).toList());
    }
  }

  private static String cell(Table.Row row, int column) {
    String cell = spans(row.cells().get(column).text());
    return row.strong() && column == 0 ? "**" + cell + "**" : cell;
  }

  private void row(List<String> cells) {
    text.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |"))).append('\n');
  }

  /** Any text as part of a line: its line breaks are blanks. */
  static String line(String text) {
    return escape(text.replace('\n', ' ').replace('\r', ' '));
  }

  /**
   * Makes any text safe as running text of a Markdown document: hidden characters are spelled out,
   * and nothing in it is markup, HTML, a link or an image, whether the reader follows CommonMark or
   * GitHub.
   */
  public static String escape(String text) {
    return SPECIAL
        .matcher(SafeText.of(text))
        .replaceAll("\\\\$0")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;");
  }
}
