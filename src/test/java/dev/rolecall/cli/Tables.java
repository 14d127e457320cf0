package dev.rolecall.cli;

import dev.rolecall.ExampleFirms;
import dev.rolecall.profile.InputTable;

/** The tables that the README takes from the code, as Markdown. */
public final class Tables {

  private Tables() {}

  /** A table by name. */
  public static String markdown(String name) {
    return switch (name) {
      case "inputs" -> InputTable.markdown(ExampleFirms.RULEBOOK);
      case "commands" -> commands();
      case "exit-codes" -> exitCodes();
      default -> throw new IllegalArgumentException("no table " + name);
    };
  }

  private static String commands() {
    StringBuilder table = new StringBuilder("| command | does |\n| --- | --- |\n");
    for (CommandName command : CommandName.values()) {
      table.append("| `").append(command.id()).append("` | ").append(command.summary());
      table.append(" |\n");
    }
    return table.toString();
  }

  private static String exitCodes() {
    StringBuilder table = new StringBuilder("| code | means |\n| --- | --- |\n");
    for (ExitCode code : ExitCode.values()) {
      table.append("| ").append(code.code()).append(" | ").append(code.meaning()).append(" |\n");
    }
    return table.toString();
  }
}
