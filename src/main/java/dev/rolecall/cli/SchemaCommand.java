package dev.rolecall.cli;

import dev.rolecall.profile.ProfileSchema;
import dev.rolecall.report.ResultSchema;
import dev.rolecall.report.SummarySchema;
import dev.rolecall.report.check.CheckSchema;
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
    CHECK
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
              + " writes; summary, of each line that batch writes; or check, of the JSON that check"
              + " writes.")
  private Kind kind = Kind.PROFILE;

  @Mixin private OutputFile output;
  @Mixin private RulebookOption rulebook;

  @Override
  ExitCode run(Console console) throws Failure {
    if (kind != Kind.PROFILE && rulebook.isGiven()) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      throw usage("a " + name + " has the same schema under every rulebook; leave out --rulebook");
    }
    StringBuilder text = new StringBuilder();
    switch (kind) {
      case RESULT -> text.append(ResultSchema.text());
      case SUMMARY -> text.append(SummarySchema.text());
      case CHECK -> text.append(CheckSchema.text());
      default -> ProfileSchema.write(rulebook.read(console), text);
    }
    output.write(text.toString(), console);
    return ExitCode.DONE;
  }
}
