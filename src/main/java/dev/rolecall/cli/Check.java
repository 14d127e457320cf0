package dev.rolecall.cli;

import dev.rolecall.portfolio.InOrder;
import dev.rolecall.portfolio.Source;
import dev.rolecall.portfolio.Sources;
import dev.rolecall.portfolio.check.CheckResult;
import dev.rolecall.portfolio.check.Checked;
import dev.rolecall.portfolio.check.Checker;
import dev.rolecall.portfolio.check.Standing;
import dev.rolecall.portfolio.check.Terms;
import dev.rolecall.report.check.CheckGithub;
import dev.rolecall.report.check.CheckJson;
import dev.rolecall.report.check.CheckJunit;
import dev.rolecall.report.check.CheckSarif;
import dev.rolecall.report.check.CheckText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Holds profiles against what they expect. */
final class Check implements Command {

  @Override
  public void describe(CommandSpec spec) {
    SourceOptions.describe(spec);
    Format.describe(spec, Format.TEXT, Format.JSON, Format.JUNIT, Format.GITHUB, Format.SARIF);
    OutputFile.describe(spec);
    CheckOptions.describe(spec);
    JobsOption.describe(spec);
    ModelOptions.describe(spec);
    Examples.add(
        spec,
        "rolecall check examples",
        "rolecall check examples --format junit -o check.xml",
        "rolecall check examples/near-tie.yaml --require-expect --format github",
        "rolecall check firm.yaml --baseline result.json",
        "rolecall check firm.yaml --accept");
  }

  @Override
  public Set<ExitCode> endings() {
    return Set.of(ExitCode.FAILURES);
  }

  @Override
  public ExitCode run(ParseResult arguments, Console console) throws Failure {
    CheckOptions options = CheckOptions.of(arguments);
    Terms terms =
        new Terms(
            ModelOptions.rulebook(arguments, console),
            ModelOptions.draws(arguments),
            ModelOptions.settings(arguments),
            Version.number(),
            options.tolerance(),
            options.requireExpect() || options.accept());
    BaselineFiles baselines = new BaselineFiles(console);
    Checker checker =
        new Checker(terms, baselines.read(options.baselines(), SourceOptions.paths(arguments)));
    Function<Source, Checked> work =
        options.accept() ? new ProfileRewriter(checker)::accept : checker::check;
    CheckResult result = new CheckResult(all(arguments, work, console), terms);
    ExitCode code = code(result.worst());
    String output = arguments.matchedOptionValue(OutputFile.OPTION, OutputFile.STANDARD);
    OutputFile.write(output, render(result, code, arguments, console), console);
    if (!output.equals(OutputFile.STANDARD)) {
      console.complain(CheckText.summary(result));
    }
    return code;
  }

  private static List<Checked> all(
      ParseResult arguments, Function<Source, Checked> work, Console console) {
    List<Checked> all = new ArrayList<>();
    try (Sources sources = SourceOptions.sources(arguments, Optional.empty(), console)) {
      new InOrder<Source, Checked>(JobsOption.of(arguments), work, () -> false)
          .run(sources, all::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** The code says the same whatever the format. */
  private static ExitCode code(Standing worst) {
    return switch (worst) {
      case HOLDS, WITHOUT_EXPECT -> ExitCode.DONE;
      case EXPECT_MISSING, DRIFT -> ExitCode.FAILURES;
      case INVALID -> ExitCode.BAD_DATA;
      case UNREADABLE -> ExitCode.CANNOT_READ;
    };
  }

  private static String render(
      CheckResult result, ExitCode code, ParseResult arguments, Console console) {
    return switch (Format.of(arguments)) {
      case JSON -> CheckJson.of(result, code.code());
      case JUNIT -> CheckJunit.of(result);
      case GITHUB -> CheckGithub.of(result);
      case SARIF -> CheckSarif.of(result, code.code());
      default -> CheckText.of(result, console.surroundings().unicode());
    };
  }
}
