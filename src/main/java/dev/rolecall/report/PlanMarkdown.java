package dev.rolecall.report;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.report.format.MarkdownEscape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** A plan as Markdown, tables in the manner of GitHub. */
public final class PlanMarkdown {

  private final StringBuilder text = new StringBuilder();

  private PlanMarkdown() {}

  /** Writes the plan of an assessment that has one. */
  public static void write(Assessment assessment, Appendable out) {
    PlanMarkdown markdown = new PlanMarkdown();
    PlanOutline.of(assessment).forEach(markdown::block);
    try {
      out.append(markdown.text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void block(Block block) {
    text.append(text.length() == 0 ? "" : "\n");
    if (block instanceof Block.Heading heading) {
      text.append("#".repeat(heading.level())).append(' ');
      text.append(MarkdownEscape.of(heading.text())).append('\n');
    } else if (block instanceof Block.Paragraph paragraph) {
      text.append(MarkdownEscape.of(paragraph.text())).append('\n');
    } else if (block instanceof Block.Items items) {
      items.texts().forEach(item -> text.append("- ").append(MarkdownEscape.of(item)).append('\n'));
    } else if (block instanceof Block.Table table) {
      table(table);
    }
  }

  private void table(Block.Table table) {
    row(table.header());
    text.append('|');
    for (int c = 0; c < table.header().size(); c++) {
      text.append(table.isRight(c) ? " ---: |" : " --- |");
    }
    text.append('\n');
    table.rows().forEach(this::row);
  }

  private void row(List<String> cells) {
    text.append(
        cells.stream().map(MarkdownEscape::of).collect(Collectors.joining(" | ", "| ", " |")));
    text.append('\n');
  }
}
