package dev.rolecall.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Explains a command. */
@Command(
    name = "help",
    helpCommand = true,
    description = "Explains a command.",
    footer = "  rolecall help assess")
final class HelpCommand extends Subcommand {

  static final class CommandNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      Class<?>[] commands = Rolecall.class.getAnnotation(Command.class).subcommands();
      return Arrays.stream(commands).map(one -> one.getAnnotation(Command.class).name()).iterator();
    }
  }

  @Parameters(
      paramLabel = "COMMAND",
      arity = "0..1",
      completionCandidates = CommandNames.class,
      description = "The command; all of them if left out.")
  private String word = "";

  @Spec private CommandSpec spec;

  @Override
  ExitCode run(Console console) {
    CommandLine root = spec.root().commandLine();
    CommandLine command = word.isEmpty() ? root : root.getSubcommands().get(word);
    if (command == null) {
      throw new UnmatchedArgumentException(root, List.of(word));
    }
    command.usage(root.getOut());
    return ExitCode.DONE;
  }
}
