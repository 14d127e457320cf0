package dev.rolecall.report;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.document.SafeText;
import dev.rolecall.report.format.Screen;
import java.util.List;

/** A plan for a person at a terminal. */
public final class PlanText {

  private final TextCanvas canvas;
  private boolean afterTable;

  private PlanText(TextCanvas canvas) {
    this.canvas = canvas;
  }

  /** Writes the plan of an assessment that has one. */
  public static void write(Assessment assessment, Screen screen, Appendable out) {
    PlanText text = new PlanText(new TextCanvas(screen, out));
    PlanOutline.of(assessment).forEach(text::block);
  }

  private void block(Block block) {
    if (block instanceof Block.Heading heading) {
      heading(heading);
    } else if (block instanceof Block.Paragraph paragraph) {
      canvas.blank();
      canvas.paragraph(SafeText.of(paragraph.text()), "", "");
    } else if (block instanceof Block.Items items) {
      if (afterTable) {
        canvas.blank();
      }
      items.texts().forEach(item -> canvas.paragraph(SafeText.of(item), "  - ", "    "));
    } else if (block instanceof Block.Table table) {
      canvas.blank();
      new TextGrid(safe(table), canvas).write();
    }
    afterTable = block instanceof Block.Table;
  }

  private void heading(Block.Heading heading) {
    String text = SafeText.of(heading.text());
    if (heading.level() == 1) {
      canvas.bold(text + ".");
    } else {
      canvas.heading(text);
    }
  }

  private static Block.Table safe(Block.Table table) {
    return new Block.Table(
        safe(table.header()), table.rows().stream().map(PlanText::safe).toList(), table.numbers());
  }

  private static List<String> safe(List<String> texts) {
    return texts.stream().map(SafeText::of).toList();
  }
}
