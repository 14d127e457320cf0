package dev.rolecall.cli;

import dev.rolecall.profile.ProfileSchema;
import dev.rolecall.report.PublishedSchema;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of what Rolecall reads or writes. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema of profiles, for editors, or of results.",
    footer = {
      "  rolecall schema -o rolecall.schema.json",
      "  rolecall schema result",
      "  rolecall schema summary"
    })
final class SchemaCommand extends Subcommand {

  private enum Kind {
    PROFILE,
    RESULT,
    SUMMARY,
    CHECK,
    COMPARE,
    WHATIF,
    REVIEW
  }

  static final class Kinds extends Choice<Kind> {
    Kinds() {
      super(List.of(Kind.values()));
    }
  }

  @Parameters(
      paramLabel = "KIND",
      arity = "0..1",
      converter = Kinds.class,
      completionCandidates = Kinds.class,
      description =
          "profile (the default), for an editor's completion; result, of the JSON that assess"
              + " writes; summary, of each line that batch writes; check, compare, whatif or review, of"
              + " the JSON that these commands write.")
  private Kind kind = Kind.PROFILE;

  @Mixin private OutputFile output;
  @Mixin private ModelOptions.RulebookOption rulebook;

  @Override
  ExitCode run(Console console) throws Failure {
    if (kind != Kind.PROFILE && rulebook.isGiven()) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      throw usage("a " + name + " has the same schema under every rulebook; leave out --rulebook");
    }
    String text =
        kind == Kind.PROFILE
            ? ProfileSchema.text(rulebook.read(console))
            : PublishedSchema.valueOf(kind.name()).text();
    output.write(text, console);
    return ExitCode.DONE;
  }
}
