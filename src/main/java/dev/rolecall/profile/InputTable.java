package dev.rolecall.profile;

import dev.rolecall.rulebook.Rulebook;

/** The input catalogue as a Markdown table, for the docs. */
public final class InputTable {

  private InputTable() {}

  /** A header and a row per input, each line ended by a line feed. */
  public static String markdown(Rulebook rulebook) {
    InputWords words = new InputWords(rulebook);
    StringBuilder table = new StringBuilder();
    table.append("| input | what it is | what to write | if left out |\n");
    table.append("| --- | --- | --- | --- |\n");
    for (Input input : Input.values()) {
      table.append("| `").append(input.path()).append("` | ");
      table.append(cell(input.label())).append(" | ");
      table.append(cell(words.accepts(input))).append(" | ");
      table.append(cell(words.ifLeftOut(input))).append(" |\n");
    }
    return table.toString();
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
