package dev.rolecall.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command of Rolecall: it reads what it is given, calls one stage, and renders. */
@Command(modelTransformer = Format.OneOf.Offer.class)
abstract class Subcommand implements Callable<Integer> {

  @Mixin private HelpLayout layout;
  @ParentCommand private Rolecall rolecall;
  @Spec private CommandSpec spec;

  /** What the help of every command has in common: its parts, and the exit codes. */
  @Command(
      abbreviateSynopsis = true,
      synopsisSubcommandLabel = "COMMAND",
      descriptionHeading = "%n",
      parameterListHeading = "%nArguments:%n",
      optionListHeading = "%nOptions:%n",
      commandListHeading = "%nCommands:%n",
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {
        "0:done",
        "1:`check` found drift",
        "2:wrong usage",
        "3:`batch` assessed some firms and not others",
        "65:a profile or rulebook has errors",
        "66:a file cannot be read",
        "70:a bug in Rolecall, or too little memory",
        "73:a file cannot be written",
        "130:interrupted",
        "141:the reader of the output closed it"
      },
      footerHeading = "%nExamples:%n")
  static final class HelpLayout {}

  abstract ExitCode run(Console console) throws Failure;

  @Override
  public final Integer call() throws Failure {
    for (CommandSpec mixin : spec.mixins().values()) {
      if (mixin.userObject() instanceof OutputFile output) {
        output.refuseInputs(texts());
      }
    }
    return run(rolecall.console()).code();
  }

  /** What may name a file that is read: every argument that is no more than a text. */
  private List<String> texts() {
    return spec.args().stream()
        .filter(one -> !(one instanceof OptionSpec option && isOutput(option)))
        .filter(one -> List.of(one.auxiliaryTypes()).get(0) == String.class)
        .flatMap(one -> one.stringValues().stream())
        .toList();
  }

  private static boolean isOutput(OptionSpec option) {
    return List.of(option.names()).contains(OutputFile.OPTION);
  }

  final Rolecall rolecall() {
    return rolecall;
  }

  /** Arguments that do not go together. */
  final ParameterException usage(String why) {
    return new ParameterException(spec.commandLine(), why);
  }
}
