package dev.rolecall.cli;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Review;
import dev.rolecall.assessment.Reviewer;
import dev.rolecall.document.FileReadException;
import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.Source;
import dev.rolecall.portfolio.Sources;
import dev.rolecall.portfolio.Sources.ProfileFilter;
import dev.rolecall.portfolio.check.Baselines;
import dev.rolecall.portfolio.check.Baselines.Baseline;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.report.format.ReviewJson;
import dev.rolecall.report.section.PortfolioReviewPage;
import dev.rolecall.report.section.ReviewPage;
import dev.rolecall.rulebook.Rulebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A forecast held against what came. */
@Command(
    name = "review",
    description = {
      "Holds a saved result against the firm now: which KPIs came as forecast, which outcomes are"
          + " met, which premise moved, and what to do.",
      "%nThe weeks between are those from the one day of the numbers (as_of) to the other."
    },
    footer = {
      "  rolecall assess examples/from-records.yaml \\",
      "      --format json -o then.json",
      "  rolecall review then.json \\",
      "      examples/from-records.yaml --weeks 26",
      "  rolecall review then.json \\",
      "      examples/from-records.yaml --weeks 26 \\",
      "      --started 2026-09-21 --format html -o review.html"
    })
final class ReviewCommand extends Subcommand {

  private static final int MOST_WEEKS = 52;
  private static final double DAYS = 7;
  private static final String NOTHING = "nothing was reviewed";

  static final class WeeksConverter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      int weeks = text.matches("[0-9]{1,2}") ? Integer.parseInt(text) : 0;
      if (weeks < 1 || weeks > MOST_WEEKS) {
        throw Choice.refusal(text, "a whole number of weeks, 1 to " + MOST_WEEKS);
      }
      return weeks;
    }
  }

  @Parameters(
      paramLabel = "RESULT",
      description =
          "A result that `rolecall assess --format json` saved, or a folder of such results.")
  private String results;

  @Parameters(
      paramLabel = "PROFILE",
      description = "The firm as it is now, or a folder of profiles.")
  private String profiles;

  @Option(
      names = "--weeks",
      paramLabel = "N",
      converter = WeeksConverter.class,
      description = "Weeks since the result, where the profiles do not say as_of; 1 to 52.")
  private Optional<Integer> weeks = Optional.empty();

  @Option(
      names = "--started",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day on which the hire started.")
  private Optional<LocalDate> started = Optional.empty();

  @Mixin
  private final Format.OneOf format =
      new Format.OneOf(Format.TEXT, Format.MARKDOWN, Format.HTML, Format.JSON);

  @Mixin private OutputFile output;
  @Mixin private ModelOptions.RulebookOption rulebook;
  @Mixin private ScreenOptions screen;

  @Override
  ExitCode run(Console console) throws Failure {
    Rulebook under = rulebook.read(console);
    boolean many = isFolder(results) || isFolder(profiles);
    if (many && (!isFolder(results) || !isFolder(profiles))) {
      throw usage("a result and a profile, or a folder of each");
    }
    List<Review> reviews = many ? folder(under, console) : List.of(one(under, console));
    String text =
        format.render(
            () -> ReviewJson.of(reviews),
            () -> many ? PortfolioReviewPage.of(reviews) : ReviewPage.of(reviews.get(0)),
            screen.get(),
            true);
    format.write(text, output, console);
    return ExitCode.DONE;
  }

  private static boolean isFolder(String name) {
    try {
      return Files.isDirectory(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private Review one(Rulebook under, Console console) throws Failure {
    Assessment then = InputFile.require(InputFile.readResult(results, console), NOTHING);
    ProfileDocument document = ProfileFile.document(profiles, List.of(), console);
    Profile profile = ProfileFile.read(document, under, false, console).profile();
    return review(under, then, document, profile).orElseThrow(this::noWeeks);
  }

  private Failure noWeeks() {
    return new Failure(
        ExitCode.BAD_DATA,
        "rolecall: from the result to the profile it is not known to be 1 to 52 weeks\n"
            + "State as_of in both, such as as_of: 2026-06-30, or say --weeks N.\n");
  }

  private Optional<Review> review(
      Rulebook under, Assessment then, ProfileDocument document, Profile profile) {
    Optional<LocalDate> from = then.input(Input.AS_OF).map(value -> day(value.words().get(0)));
    Optional<LocalDate> to =
        profile.words(Input.AS_OF).stream().findFirst().map(ReviewCommand::day);
    Optional<Integer> between = weeks.or(() -> from.flatMap(a -> to.map(b -> weeks(a, b))));
    Optional<Double> start =
        from.flatMap(a -> started.map(b -> ChronoUnit.DAYS.between(a, b) / DAYS));
    return between
        .filter(count -> count >= 1 && count <= MOST_WEEKS)
        .map(count -> new Reviewer(under, then, document, profile, count, start).review());
  }

  private static int weeks(LocalDate from, LocalDate to) {
    return (int) Math.floor(ChronoUnit.DAYS.between(from, to) / DAYS + 1 / 2.0);
  }

  /** February may have a 29th in any year of a profile; the calendar has not. */
  private static LocalDate day(String text) {
    return text.endsWith("-02-29")
        ? LocalDate.parse(text.replace("-02-29", "-02-28")).plusDays(1)
        : LocalDate.parse(text);
  }

  /** Firms of which there is a result and a profile; of the others, what is missing is said. */
  private List<Review> folder(Rulebook under, Console console) throws Failure {
    List<Review> reviews = new ArrayList<>();
    Baselines all = BaselineFiles.read(List.of(results), List.of(profiles), console);
    ProfileFilter filter =
        new ProfileFilter(ProfileFilter.STANDARD_PATTERN, Optional.of(Path.of(results)));
    try (Sources sources = new Sources(List.of(profiles), filter, InputStream.nullInputStream())) {
      while (sources.hasNext()) {
        Source source = sources.next();
        ProfileDocument document = document(source);
        Optional<Profile> profile = document.under(under).profile();
        Optional<Baseline> then = profile.flatMap(firm -> all.find(source, firm));
        Optional<Review> review =
            then.flatMap(Baseline::result)
                .flatMap(one -> review(under, one, document, profile.orElseThrow()));
        review.ifPresentOrElse(reviews::add, () -> skip(source.name(), profile, then, console));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (reviews.isEmpty()) {
      throw new Failure(ExitCode.BAD_DATA, "rolecall: " + NOTHING + "\n");
    }
    return reviews;
  }

  private static ProfileDocument document(Source source) {
    try {
      return source.document(List.of());
    } catch (FileReadException e) {
      return ProfileDocument.read(source.name(), new byte[0], List.of());
    }
  }

  private static void skip(
      String name, Optional<Profile> profile, Optional<Baseline> then, Console console) {
    String reason =
        profile.isEmpty()
            ? "it is not a valid profile"
            : then.isEmpty()
                ? "there is no result of this firm"
                : "the weeks between are not known";
    console.complain("rolecall: skipped " + SafeText.of(name, 200) + ": " + reason + "\n");
  }
}
