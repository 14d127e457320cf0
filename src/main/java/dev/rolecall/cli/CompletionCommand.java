package dev.rolecall.cli;

import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete commands. */
@Command(
    name = "completion",
    description = "Prints a script that makes bash or zsh complete commands.",
    footer = {"  source <(rolecall completion bash)", "  rolecall completion zsh -o rolecall.zsh"})
final class CompletionCommand extends Subcommand {

  private enum Shell {
    BASH,
    ZSH
  }

  static final class Shells extends Choice<Shell> {
    Shells() {
      super(List.of(Shell.values()));
    }
  }

  @Parameters(
      paramLabel = "SHELL",
      converter = Shells.class,
      completionCandidates = Shells.class,
      description = "bash or zsh; one script serves both.")
  private Shell shell;

  @Mixin private OutputFile output;
  @Spec private CommandSpec spec;

  @Override
  ExitCode run(Console console) throws Failure {
    output.write(AutoComplete.bash("rolecall", spec.root().commandLine()), console);
    return ExitCode.DONE;
  }
}
