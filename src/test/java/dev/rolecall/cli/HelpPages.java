package dev.rolecall.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;

/** The commands as the program itself describes them. */
final class HelpPages {

  private HelpPages() {}

  static CommandLine root() {
    OutputStream nowhere = OutputStream.nullOutputStream();
    return Rolecall.commandLine(
        new Console(
            InputStream.nullInputStream(),
            nowhere,
            nowhere,
            Map.of(),
            new Console.Terminal(0, false)));
  }

  /** All commands, in the order of the help. */
  static List<CommandLine> commands() {
    return List.copyOf(root().getSubcommands().values());
  }

  /** The names of all commands, for parameterized tests. */
  static Stream<String> names() {
    return commands().stream().map(CommandLine::getCommandName);
  }

  /** The examples at the end of a command's help, each as one line. */
  static List<String> examples(CommandLine command) {
    List<String> examples = new ArrayList<>();
    String begun = "";
    for (String line : command.getCommandSpec().usageMessage().footer()) {
      String text = begun + line.strip().replaceFirst("\\\\$", "");
      begun = line.endsWith("\\") ? text : "";
      if (begun.isEmpty()) {
        examples.add(text);
      }
    }
    return examples;
  }
}
