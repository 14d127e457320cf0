package dev.rolecall.cli;

import dev.rolecall.ExampleFirms;
import dev.rolecall.profile.InputGuide;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The tables that the README takes from the code, as Markdown. */
public final class Tables {

  private Tables() {}

  /** A table by name. */
  public static String markdown(String name) {
    return switch (name) {
      case "inputs" -> new InputGuide(ExampleFirms.RULEBOOK).table();
      case "commands" -> commands();
      case "exit-codes" -> exitCodes();
      default -> throw new IllegalArgumentException("no table " + name);
    };
  }

  private static String commands() {
    StringBuilder table = new StringBuilder("| command | does |\n| --- | --- |\n");
    for (CommandLine command : HelpPages.commands()) {
      CommandSpec spec = command.getCommandSpec();
      table.append("| `").append(spec.name()).append("` | ");
      table.append(spec.usageMessage().description()[0]).append(" |\n");
    }
    return table.toString();
  }

  private static String exitCodes() {
    StringBuilder table = new StringBuilder("| code | means |\n| --- | --- |\n");
    HelpPages.root()
        .getCommandSpec()
        .usageMessage()
        .exitCodeList()
        .forEach(
            (code, meaning) ->
                table.append("| ").append(code).append(" | ").append(meaning).append(" |\n"));
    return table.toString();
  }
}
