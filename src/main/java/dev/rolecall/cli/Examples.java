package dev.rolecall.cli;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The examples at the end of a command's help. Each runs where the folder examples is. */
final class Examples {

  private Examples() {}

  /** Adds them, each as one line, however long. */
  static void add(CommandSpec spec, String... commands) {
    spec.usageMessage().footer(commands);
  }

  static List<String> of(CommandSpec spec) {
    return Arrays.asList(spec.usageMessage().footer());
  }
}
