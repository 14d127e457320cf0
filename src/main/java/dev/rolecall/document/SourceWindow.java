package dev.rolecall.document;

/**
 * The part of a source line around a column that fits on a terminal, made visible.
 *
 * @param caret how many characters of the text stand before the column
 */
record SourceWindow(String text, int caret) {
  private static final int WIDTH = 76;
  private static final int BEFORE = 38;
  private static final String CUT = "...";

  static SourceWindow of(String line, int column) {
    StringBuilder visible = new StringBuilder();
    int caret = 0;
    int number = 0;
    for (int c : line.stripTrailing().codePoints().toArray()) {
      number++;
      // One space for a tab, so that the caret still lines up.
      SafeText.append(visible, c == '\t' ? ' ' : c);
      caret = number == column - 1 ? visible.codePointCount(0, visible.length()) : caret;
    }
    int[] units = visible.codePoints().toArray();
    return cut(units, column - 1 > number ? units.length : caret);
  }

  private static SourceWindow cut(int[] units, int caret) {
    int start =
        units.length <= WIDTH ? 0 : Math.max(0, Math.min(caret - BEFORE, units.length - WIDTH));
    int end = Math.min(units.length, start + WIDTH);
    StringBuilder text = new StringBuilder(start > 0 ? CUT : "");
    int from = start > 0 ? start + CUT.length() : 0;
    int to = end < units.length ? end - CUT.length() : end;
    text.append(new String(units, from, to - from)).append(to < end ? CUT : "");
    return new SourceWindow(text.toString(), caret - start);
  }
}
