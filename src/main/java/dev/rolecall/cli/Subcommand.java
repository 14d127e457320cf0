package dev.rolecall.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command of Rolecall: it reads what it is given, calls one stage, and renders. */
abstract class Subcommand implements Callable<Integer> {

  @Mixin private HelpLayout layout;
  @ParentCommand private Rolecall rolecall;
  @Spec private CommandSpec spec;

  /** Runs it. */
  abstract ExitCode run(Console console) throws Failure;

  @Override
  public final Integer call() throws Failure {
    return run(rolecall.console()).code();
  }

  final Rolecall rolecall() {
    return rolecall;
  }

  /** Arguments that do not go together. */
  final ParameterException usage(String why) {
    return new ParameterException(spec.commandLine(), why);
  }
}
