package dev.rolecall.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One subcommand: what it accepts, and what it does. Constructed only if it is the chosen one. */
interface Command {

  /** Adds the command's own options, parameters, description and examples. */
  void describe(CommandSpec spec);

  /** Begins what needs no arguments; they are parsed next, and may turn out wrong. */
  default void begin() {}

  /** Runs it. */
  ExitCode run(ParseResult arguments, Console console) throws Failure;
}
