package dev.rolecall.cli;

import picocli.CommandLine.Model.CommandSpec;

/** The examples at the end of a command's help. */
final class Examples {

  private Examples() {}

  static void add(CommandSpec spec, String... commands) {
    spec.usageMessage().footerHeading(commands.length == 1 ? "%nExample:%n" : "%nExamples:%n");
    String[] lines = new String[commands.length];
    for (int i = 0; i < commands.length; i++) {
      lines[i] = "  " + commands[i].replace("%", "%%");
    }
    spec.usageMessage().footer(lines);
  }
}
