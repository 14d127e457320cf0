package dev.rolecall.cli;

import dev.rolecall.report.format.TextFormat;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.section.InputExplainer;
import dev.rolecall.report.section.RulebookExplainer;
import dev.rolecall.rulebook.RulebookReader;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Explains a command, the inputs of a profile, or a rulebook of one's own. */
@Command(
    name = "help",
    helpCommand = true,
    description = "Explains a command, the inputs of a profile, or a rulebook of your own.",
    footer = {"  rolecall help assess", "  rolecall help inputs", "  rolecall help rulebook"})
final class HelpCommand extends Subcommand {

  /** What is no command, and has a page. */
  private static final Map<String, Supplier<Page>> PAGES =
      new TreeMap<>(
          Map.of(
              "inputs",
              () -> new InputExplainer(RulebookReader.standard()).page(),
              "rulebook",
              RulebookExplainer::page));

  static final class Topics implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      Class<?>[] commands = Rolecall.class.getAnnotation(Command.class).subcommands();
      Stream<String> names =
          Arrays.stream(commands).map(one -> one.getAnnotation(Command.class).name());
      return Stream.concat(names, PAGES.keySet().stream()).iterator();
    }
  }

  @Parameters(
      paramLabel = "TOPIC",
      arity = "0..1",
      completionCandidates = Topics.class,
      description = "A command, inputs or rulebook; a list of all commands if left out.")
  private String word = "";

  @Mixin private ScreenOptions screen;
  @Spec private CommandSpec spec;

  @Override
  ExitCode run(Console console) throws Failure {
    if (PAGES.containsKey(word)) {
      console.print(TextFormat.of(PAGES.get(word).get(), screen.get(), true));
      return ExitCode.DONE;
    }
    CommandLine root = spec.root().commandLine();
    CommandLine command = word.isEmpty() ? root : root.getSubcommands().get(word);
    if (command == null) {
      throw new UnmatchedArgumentException(root, List.of(word));
    }
    console.print(command.getUsageMessage());
    return ExitCode.DONE;
  }
}
