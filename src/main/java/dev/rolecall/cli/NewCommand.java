package dev.rolecall.cli;

import dev.rolecall.profile.ProfileTemplate;
import dev.rolecall.rulebook.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints a profile to fill in. */
@Command(
    name = "new",
    description = "Writes a commented profile to fill in.",
    footer = {"  rolecall new -o firm.yaml", "  rolecall new | rolecall assess -"})
final class NewCommand extends Subcommand {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file instead of standard output; never over an existing one.")
  private String output = OutputFile.STANDARD;

  @Mixin private ModelOptions.RulebookOption rulebook;

  @Override
  ExitCode run(Console console) throws Failure {
    Rulebook book = rulebook.read(console);
    String text =
        ProfileDraft.isJson(output) ? ProfileTemplate.json(book) : ProfileTemplate.text(book);
    OutputFile.write(output, text, true, console);
    return ExitCode.DONE;
  }
}
