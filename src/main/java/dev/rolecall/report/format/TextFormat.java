package dev.rolecall.report.format;

import dev.rolecall.document.WordWrap;
import dev.rolecall.report.brand.Brand;
import dev.rolecall.report.format.TextLines.Style;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import java.util.ArrayList;
import java.util.List;

/** A page as text for a terminal or a file, at any width from 40 columns up. */
public final class TextFormat {

  private static final int MOST_LABEL = 24;
  private static final int MOST_GAUGE = 40;
  private static final String STEP = "  ";

  /** Lines of the screen that a summary is to fit. */
  private static final int SCREEN = 40;

  /**
   * What text is shown on.
   *
   * @param width in columns
   * @param unicode false for plain ASCII
   * @param color true to color and embolden
   */
  public record Screen(int width, boolean unicode, boolean color) {}

  private final TextLines lines;
  private final TextBar bars;
  private final boolean explain;
  private boolean dense;
  private boolean begun;
  private final List<String> folded = new ArrayList<>();
  private String indent = "";
  private Block before;

  private TextFormat(Screen screen, boolean explain) {
    lines = new TextLines(screen);
    bars = new TextBar(lines);
    this.explain = explain;
  }

  /**
   * A page, whole.
   *
   * @param explain whether what is folded away is shown too
   */
  public static String of(Page page, Screen screen, boolean explain) {
    TextFormat text = new TextFormat(screen, explain);
    text.page(page);
    return text.lines.text();
  }

  /** A page that is to fit one screen: fewer empty lines, headings in line with their tables. */
  public static String oneScreen(Page page, Screen screen) {
    TextFormat text = new TextFormat(screen, false);
    text.dense = true;
    text.page(page);
    List<String> shown = new ArrayList<>(text.lines.text().lines().toList());
    boolean canFit = shown.stream().filter(line -> !line.isEmpty()).count() <= SCREEN;
    while (canFit && shown.size() > SCREEN) {
      shown.remove(shown.lastIndexOf(""));
    }
    return String.join("\n", shown) + "\n";
  }

  /** Blocks that are not a page: what an interview says between two questions. */
  public static String of(List<Block> blocks, Screen screen) {
    TextFormat text = new TextFormat(screen, true);
    text.blocks(blocks);
    return text.lines.text();
  }

  private void page(Page page) {
    String title = page.subject() + ": " + page.title();
    String end = title.endsWith(".") ? "" : ".";
    lines.paragraph(lines.safe(title) + end, "", Style.BOLD);
    if (!dense) {
      lines.gap();
    }
    page.sections().forEach(this::section);
    if (!folded.isEmpty()) {
      lines.gap();
      String parts = String.join(", ", folded);
      lines.paragraph(lines.safe("Use --explain for more on: " + parts + "."), "", Style.FAINT);
    }
    page.brand().ifPresent(this::brand);
    if (!page.footer().isEmpty()) {
      lines.gap();
      lines.paragraph(lines.safe(page.footer()), "", Style.FAINT);
    }
  }

  private void brand(Brand brand) {
    String contact = brand.contact().map(text -> ", " + text).orElse("");
    lines.gap();
    lines.paragraph(lines.safe("Prepared by " + brand.name() + contact), "", Style.PLAIN);
    brand.disclaimer().ifPresent(text -> lines.paragraph(lines.safe(text), "", Style.PLAIN));
  }

  private void section(Section section) {
    if (!explain && section.blocks().stream().anyMatch(Block.Fold.class::isInstance)) {
      folded.add(section.title().isEmpty() ? "the verdict" : section.title());
    }
    if (section.blocks().stream().noneMatch(this::isShown)) {
      return;
    }
    before = null;
    indent = "";
    if (section.title().isEmpty()) {
      if (dense && begun) {
        lines.gap();
      }
      begun = true;
      blocks(section.blocks());
      return;
    }
    begun = true;
    lines.gap();
    indent = STEP;
    if (dense && section.blocks().get(0) instanceof Block.Grid grid) {
      table(grid.table(), section.title());
      blocks(section.blocks().subList(1, section.blocks().size()));
    } else {
      lines.paragraph(lines.safe(section.title()), "", Style.BOLD);
      blocks(section.blocks());
    }
  }

  private void table(Table table, String title) {
    new TextTable(table, atLeast(STEP), lines, bars).under(title).write();
  }

  /** Whether a block is worth a heading; a note alone explains what is not there. */
  private boolean isShown(Block block) {
    return !(block instanceof Block.Panels
        || block instanceof Block.Legend
        || block instanceof Block.Note
        || block instanceof Block.Subheading
        || (block instanceof Block.Fold && !explain));
  }

  private void blocks(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean hidden = block instanceof Block.Panels || block instanceof Block.Fold && !explain;
      boolean empty =
          block instanceof Block.Subheading
              && blocks.subList(i + 1, blocks.size()).stream()
                  .takeWhile(next -> !(next instanceof Block.Subheading))
                  .noneMatch(this::isShown);
      if (!hidden && !empty) {
        block(block);
      }
    }
  }

  private void block(Block block) {
    if (block instanceof Block.Legend legend) {
      legend(legend);
      return;
    }
    if (isApart(block)) {
      lines.gap();
    }
    before = block;
    if (block instanceof Block.Subheading one) {
      lines.paragraph(lines.safe(one.text()), indent, Style.BOLD);
    } else if (block instanceof Block.Paragraph one) {
      lines.paragraph(lines.safe(one.text()), indent, Style.PLAIN);
    } else if (block instanceof Block.Note one) {
      lines.paragraph(lines.safe(one.text()), atLeast(STEP), Style.FAINT);
    } else if (block instanceof Block.Items one) {
      one.items().forEach(this::item);
    } else if (block instanceof Block.Steps one) {
      steps(one.steps());
    } else if (block instanceof Block.KeyFigures one) {
      new TextFigures(one, indent, lines).write();
    } else if (block instanceof Block.Facts one) {
      facts(one.facts());
    } else if (block instanceof Block.Command one) {
      one.text().lines().forEach(line -> lines.line(atLeast(STEP) + lines.safe(line)));
    } else if (block instanceof Block.Gauge one) {
      lines.paragraph(lines.safe(one.text()), indent, Style.PLAIN);
      lines.line(indent + bars.of(one.bar(), Math.min(MOST_GAUGE, room())));
    } else if (block instanceof Block.Grid one) {
      table(one.table(), "");
    } else if (block instanceof Block.Orders one) {
      table(one.orders().get(0).table(), "");
    } else if (block instanceof Block.Chart one) {
      new TextChart(one, atLeast(STEP), lines).write();
    } else if (block instanceof Block.LetterMap one) {
      new TextMap(one, atLeast(STEP), lines).write();
    } else if (block instanceof Block.Fold one) {
      fold(one);
    }
  }

  /** Whether an empty line comes before a block. */
  private boolean isApart(Block block) {
    boolean remark =
        block instanceof Block.Note
            && (before instanceof Block.Grid || before instanceof Block.Orders);
    boolean list =
        (block instanceof Block.Items || block instanceof Block.Steps)
            && before instanceof Block.Paragraph;
    boolean close = dense && block instanceof Block.Note;
    return dense && before == null && !(block instanceof Block.Paragraph) && indent.isEmpty()
        || before != null && !(before instanceof Block.Subheading) && !remark && !list && !close;
  }

  private int room() {
    return lines.width() - WordWrap.columns(indent);
  }

  private String atLeast(String least) {
    return indent.length() < least.length() ? least : indent;
  }

  private void item(Phrase item) {
    String start = atLeast(STEP);
    lines.paragraph(lines.safe(item), start + "- ", start + STEP, Style.PLAIN);
  }

  private void steps(List<Phrase> steps) {
    String start = atLeast(STEP);
    for (int i = 0; i < steps.size(); i++) {
      String number = i + 1 + ". ";
      String next = start + " ".repeat(number.length());
      lines.paragraph(lines.safe(steps.get(i)), start + number, next, Style.PLAIN);
    }
  }

  private void facts(List<Block.Fact> facts) {
    int most = Math.min(MOST_LABEL, room() / 3);
    int widest =
        facts.stream()
            .mapToInt(fact -> WordWrap.columns(lines.safe(fact.label())))
            .filter(label -> label <= most)
            .max()
            .orElse(0);
    String next = indent + " ".repeat(widest) + STEP;
    for (Block.Fact fact : facts) {
      String label = lines.safe(fact.label());
      boolean fits = WordWrap.columns(label) <= widest;
      String first = indent + (fits ? WordWrap.left(label, widest) + STEP : label + ": ");
      lines.paragraph(lines.safe(fact.text()), first, next, Style.PLAIN);
    }
  }

  private void legend(Block.Legend legend) {
    StringBuilder line = new StringBuilder(atLeast(STEP));
    int start = line.length();
    for (Block.Key key : legend.keys()) {
      String mark = bars.key(key.kind());
      String text = mark + " " + lines.safe(key.label());
      if (mark.isEmpty()) {
        continue;
      }
      if (line.length() > start && line.length() + STEP.length() + text.length() > lines.width()) {
        lines.line(lines.styled(line.toString(), Style.FAINT));
        line.setLength(start);
      }
      line.append(line.length() > start ? STEP : "").append(text);
    }
    if (line.length() > start) {
      lines.line(lines.styled(line.toString(), Style.FAINT));
    }
  }

  private void fold(Block.Fold fold) {
    lines.paragraph(lines.safe(fold.summary()), indent, Style.BOLD);
    String outer = indent;
    indent = indent + STEP;
    before = null;
    blocks(fold.blocks());
    before = fold;
    indent = outer;
  }
}
