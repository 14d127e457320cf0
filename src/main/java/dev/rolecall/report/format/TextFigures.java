package dev.rolecall.report.format;

import dev.rolecall.document.WordWrap;
import dev.rolecall.report.format.TextLines.Style;
import dev.rolecall.report.page.Block;

/** Key figures as text: labels above values, as many beside one another as fit. */
record TextFigures(Block.KeyFigures figures, String indent, TextLines lines) {

  private static final String GAP = "    ";

  void write() {
    StringBuilder labels = new StringBuilder(indent);
    StringBuilder values = new StringBuilder(indent);
    for (Block.KeyFigure figure : figures.figures()) {
      String note = figure.note().isEmpty() ? "" : " " + lines.safe(figure.note());
      String label = lines.safe(figure.label());
      String value = lines.safe(figure.value()) + note;
      int width = Math.max(WordWrap.columns(label), WordWrap.columns(value));
      boolean first = values.length() == indent.length();
      if (!first && WordWrap.columns(values) + width > lines.width()) {
        write(labels, values);
        labels.setLength(indent.length());
        values.setLength(indent.length());
      }
      labels.append(WordWrap.left(label, width)).append(GAP);
      values.append(WordWrap.left(value, width)).append(GAP);
    }
    write(labels, values);
  }

  private void write(StringBuilder labels, StringBuilder values) {
    lines.line(lines.styled(labels.toString(), Style.FAINT));
    lines.line(lines.styled(values.toString(), Style.BOLD));
  }
}
