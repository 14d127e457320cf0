package dev.rolecall.cli;

import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One subcommand: what it accepts, and what it does. Constructed only if it is the chosen one. */
interface Command {

  /** Adds the command's own options, parameters, description and examples. */
  void describe(CommandSpec spec);

  /** The exit codes that this command has beside those of every command. */
  default Set<ExitCode> endings() {
    return Set.of();
  }

  /** Runs it. */
  ExitCode run(ParseResult arguments, Console console) throws Failure;
}
