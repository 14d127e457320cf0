package dev.rolecall.cli;

import dev.rolecall.portfolio.OrderedExecutor;
import dev.rolecall.portfolio.Source;
import dev.rolecall.portfolio.Sources;
import dev.rolecall.portfolio.check.Baselines;
import dev.rolecall.portfolio.check.CheckResult;
import dev.rolecall.portfolio.check.Checker;
import dev.rolecall.portfolio.check.Checker.CheckSettings;
import dev.rolecall.portfolio.check.Checker.CheckSettings.Tolerance;
import dev.rolecall.portfolio.check.ExpectationUpdater;
import dev.rolecall.portfolio.check.ProfileCheck;
import dev.rolecall.portfolio.check.ProfileCheck.Status;
import dev.rolecall.profile.CheckRule;
import dev.rolecall.profile.CheckRule.Severity;
import dev.rolecall.report.format.CheckJson;
import dev.rolecall.report.format.CheckText;
import dev.rolecall.report.format.JUnitFormat;
import dev.rolecall.report.format.SarifFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares verdicts with what profiles expect. */
@Command(
    name = "check",
    description = "Fails when a profile's verdict is not the one that it expects; for CI.",
    footer = {
      "  rolecall check examples",
      "  rolecall check examples --format junit -o check.xml",
      "  rolecall check examples/near-tie.yaml \\",
      "      --require-expect --format github",
      "  rolecall check examples/near-tie.yaml \\",
      "      --severity close_call=error --today 2027-01-31",
      "  rolecall check firm.yaml --baseline result.json",
      "  rolecall check firm.yaml --accept"
    })
final class CheckCommand extends Subcommand {

  private static final List<Format> FORMATS =
      List.of(Format.TEXT, Format.JSON, Format.JUNIT, Format.GITHUB, Format.SARIF, Format.MARKDOWN);

  /** One more format of the result, and the file that it goes to. */
  record Extra(Format format, OutputFile file) {}

  static final class ExtraConverter implements ITypeConverter<Extra> {
    @Override
    public Extra convert(String text) {
      int equals = text.indexOf('=');
      if (equals < 1 || equals == text.length() - 1) {
        throw Choice.refusal(text, "of the form junit=check.xml");
      }
      Format format = new Choice<>(FORMATS).convert(text.substring(0, equals));
      return new Extra(format, new OutputFile(text.substring(equals + 1)));
    }
  }

  static final class ToleranceConverter implements ITypeConverter<Tolerance> {

    private static final Pattern FORM =
        Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,3})?)(?:,([0-9]{1,3})%)?");

    @Override
    public Tolerance convert(String text) {
      Matcher match = FORM.matcher(text);
      if (!match.matches()) {
        throw Choice.refusal(text, "score points such as 2, nor with a share such as 2,20%");
      }
      double share =
          match.group(2) == null
              ? Tolerance.STANDARD.share()
              : Integer.parseInt(match.group(2)) / 100.0;
      return new Tolerance(Double.parseDouble(match.group(1)), share);
    }
  }

  @Mixin private SourceOptions sources;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "A result that `rolecall assess --format json` saved, or a folder of them: explains why"
              + " a verdict moved, and warns of shrinking margins; repeatable.")
  private List<String> baselines = List.of();

  @Option(
      names = "--tolerance",
      paramLabel = "POINTS[,SHARE]",
      converter = ToleranceConverter.class,
      description =
          "By how many score points, or by which share if that is more, a margin may fall before a"
              + " warning; default 1,10%%.")
  private Tolerance tolerance = Tolerance.STANDARD;

  @Option(names = "--require-expect", description = "Fail profiles without an expectation.")
  private boolean requireExpect;

  @Mixin private FindingOptions findings;

  @Option(
      names = "--accept",
      description =
          "Write the present verdict into each profile that expects another or nothing, and change"
              + " nothing else in it.")
  private boolean accept;

  @Option(
      names = "--only-failures",
      description = "List only the profiles that fail, or have a warning; all are counted.")
  private boolean onlyFailures;

  @Option(
      names = "--report",
      paramLabel = "FORMAT=FILE",
      converter = ExtraConverter.class,
      description =
          "Write the result in this format to this file too, as in junit=check.xml; repeatable.")
  private List<Extra> extras = List.of();

  @Mixin private final Format.OneOf format = new Format.OneOf(FORMATS.toArray(Format[]::new));

  @Mixin private OutputFile output;
  @Mixin private ModelOptions model;

  @Override
  ExitCode run(Console console) throws Failure {
    refuseWhatCannotBeAccepted();
    CheckSettings settings =
        new CheckSettings(
            model.rulebook(console),
            model.draws(),
            model.settings(),
            Rolecall.Version.number(),
            tolerance,
            severities(),
            findings.today());
    Baselines saved = BaselineFiles.read(baselines, sources.paths(), console);
    List<String> inputs = new ArrayList<>(model.rulebookFiles());
    saved.results().forEach(baseline -> inputs.add(baseline.file()));
    Checker checker = new Checker(settings, saved);
    Function<Source, ProfileCheck> work =
        accept ? new ExpectationUpdater(checker)::update : checker::check;
    CheckResult result = new CheckResult(all(work, console), settings);
    ExitCode code = code(result.worst());
    result.profiles().forEach(check -> inputs.add(check.file()));
    output.refuseInputs(inputs);
    for (Extra extra : extras) {
      extra.file().refuseInputs(inputs);
      extra.file().write(render(extra.format(), result, code, console), console);
    }
    output.write(render(format.get(), result, code, console), console);
    if (!output.isStandard()) {
      console.complain(CheckText.summary(result) + "\n");
    }
    return code;
  }

  private void refuseWhatCannotBeAccepted() {
    if (accept && !model.settings().isEmpty()) {
      throw usage("--accept writes the verdict of the profile as it is; leave out --set");
    }
    if (accept && model.draws().isCentral()) {
      throw usage("--accept needs simulations; leave out --draws 0");
    }
    if (accept && sources.paths().contains(OutputFile.STANDARD)) {
      throw usage("--accept cannot write to standard input; name the file");
    }
  }

  private Map<CheckRule, Severity> severities() {
    Map<CheckRule, Severity> severities = new EnumMap<>(CheckRule.class);
    if (model.strict()) {
      severities.put(CheckRule.PROFILE_WARNING, Severity.ERROR);
    }
    if (requireExpect || accept) {
      severities.put(CheckRule.NO_EXPECTATION, Severity.ERROR);
    }
    severities.putAll(findings.severities());
    return severities;
  }

  private List<ProfileCheck> all(Function<Source, ProfileCheck> work, Console console) {
    List<ProfileCheck> all = new ArrayList<>();
    try (Sources profiles = sources.sources(Optional.empty(), console)) {
      new OrderedExecutor<Source, ProfileCheck>(sources.jobs(model.draws()), work, () -> false)
          .run(profiles, all::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** The exit code is the same in every format. */
  private static ExitCode code(Status worst) {
    return switch (worst) {
      case PASSED, HELD, WITHOUT_EXPECT, TOLERATED -> ExitCode.DONE;
      case EXPECT_MISSING, FAILED, DRIFT -> ExitCode.DRIFT;
      case INVALID -> ExitCode.BAD_DATA;
      case UNREADABLE -> ExitCode.CANNOT_READ;
    };
  }

  private String render(Format as, CheckResult result, ExitCode code, Console console) {
    CheckResult listed = onlyFailures ? result.onlyFindings() : result;
    return switch (as) {
      case JSON -> CheckJson.of(result, code.code());
      case JUNIT -> JUnitFormat.of(result);
      case GITHUB -> CheckText.annotations(listed);
      case SARIF -> SarifFormat.of(result, code.code());
      case MARKDOWN -> CheckText.markdown(listed);
      default -> CheckText.of(listed, console.terminal().unicode());
    };
  }
}
