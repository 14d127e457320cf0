package dev.rolecall.cli;

import dev.rolecall.profile.ProfileSchema;
import dev.rolecall.report.PublishedSchema;
import dev.rolecall.report.brand.BrandSchema;
import dev.rolecall.rulebook.RulebookSchema;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of what Rolecall reads or writes. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema of what is read, for editors, or of results.",
    footer = {
      "  rolecall schema -o rolecall.schema.json",
      "  rolecall schema rulebook -o rulebook.schema.json",
      "  rolecall schema result",
      "  rolecall schema summary"
    })
final class SchemaCommand extends Subcommand {

  private enum Kind {
    PROFILE,
    RULEBOOK,
    BRAND,
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
          "profile (the default), rulebook or brand, for an editor's completion; result, of the JSON"
              + " that assess writes; summary, of each line that batch writes; check, compare, whatif or review, of"
              + " the JSON that these commands write.")
  private Kind kind = Kind.PROFILE;

  @Mixin private OutputFile output;
  @Mixin private ModelOptions.RulebookOption rulebook;

  @Override
  ExitCode run(Console console) throws Failure {
    if (kind != Kind.PROFILE && kind != Kind.RULEBOOK && rulebook.isGiven()) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      throw usage("a " + name + " has the same schema under every rulebook; leave out --rulebook");
    }
    String text =
        switch (kind) {
          case PROFILE -> ProfileSchema.text(rulebook.read(console));
          case RULEBOOK -> RulebookSchema.text(rulebook.read(console));
          case BRAND -> BrandSchema.text();
          default -> PublishedSchema.valueOf(kind.name()).text();
        };
    output.write(text, console);
    return ExitCode.DONE;
  }
}
