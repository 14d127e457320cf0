package dev.rolecall.cli;

import dev.rolecall.cli.guide.Guide;
import dev.rolecall.cli.guide.ManPages;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Prints a manual page, or writes all of them. */
final class ManCommand implements Command {

  private static final String INTO = "--into";

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("COMMAND")
            .arity("0..1")
            .type(String.class)
            .completionCandidates(CommandName.ids())
            .description("The command that the page is of; of rolecall itself if left out.")
            .build());
    spec.addOption(
        OptionSpec.builder(INTO)
            .paramLabel("DIR")
            .type(String.class)
            .description("Write every page there, in the place of older ones; made if need be.")
            .build());
    Examples.add(
        spec, "rolecall man assess | man -l -", "rolecall man --into ~/.local/share/man/man1");
  }

  @Override
  public ExitCode run(ParseResult arguments, Console console) throws Failure {
    String word = arguments.matchedPositionalValue(0, "");
    boolean all = arguments.hasMatchedOption(INTO);
    if (all && !word.isEmpty()) {
      String why = INTO + " writes every page; leave out `" + word + "`";
      throw Dispatcher.usage(CommandName.MAN, why);
    }
    Guide guide = CommandGuides.all();
    if (all) {
      String folder = arguments.matchedOptionValue(INTO, "");
      OutputFile.makeFolder(folder);
      for (Map.Entry<String, String> page : ManPages.all(guide).entrySet()) {
        OutputFile.write(folder + "/" + page.getKey(), page.getValue(), console);
      }
    } else if (word.isEmpty()) {
      console.print(ManPages.root(guide));
    } else {
      CommandName name = Dispatcher.command(word);
      console.print(ManPages.of(guide, guide.commands().get(name.ordinal())));
    }
    return ExitCode.DONE;
  }
}
