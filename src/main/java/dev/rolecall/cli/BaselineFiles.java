package dev.rolecall.cli;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.AssessmentReader;
import dev.rolecall.document.Json;
import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.ProfileFilter;
import dev.rolecall.portfolio.Sources;
import dev.rolecall.portfolio.check.Baselines;
import dev.rolecall.portfolio.check.Baselines.Baseline;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the baselines that the user named. */
final class BaselineFiles {

  private static final ProfileFilter RESULTS = new ProfileFilter("*.json", Optional.empty());

  private final Console console;

  BaselineFiles(Console console) {
    this.console = console;
  }

  /**
   * The baselines.
   *
   * @param named files, or folders of results
   * @param profiles to compare with them: for one baseline and one profile, names need not match
   */
  Baselines read(List<String> named, List<String> profiles) throws Failure {
    List<Baseline> results = new ArrayList<>();
    for (String name : named) {
      if (isFolder(name)) {
        results.addAll(folder(name));
      } else {
        results.add(file(name));
      }
    }
    boolean pair = named.size() == 1 && !isFolder(named.get(0)) && isOneProfile(profiles);
    return pair ? Baselines.ofOnlyProfile(results.get(0)) : Baselines.of(results);
  }

  private static boolean isOneProfile(List<String> profiles) {
    String first = profiles.get(0);
    boolean several = first.equals("-") || Sources.isStream(first);
    return profiles.size() == 1 && !several && !isFolder(first);
  }

  private static boolean isFolder(String name) {
    try {
      return Files.isDirectory(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private Baseline file(String name) throws Failure {
    Json.Reading<Assessment> reading = reading(name);
    if (reading.value().isEmpty()) {
      throw new Failure(
          ExitCode.BAD_DATA, ProfileFile.describe(reading.problems(), "nothing was checked"));
    }
    return new Baseline(name, reading.value().get());
  }

  private Json.Reading<Assessment> reading(String name) throws Failure {
    return AssessmentReader.read(name, InputFile.read(name, Json.MAX_BYTES + 1, console));
  }

  /** Files that are not results are skipped, and named. */
  private List<Baseline> folder(String name) throws Failure {
    List<Baseline> results = new ArrayList<>();
    try (Sources files = new Sources(List.of(name), RESULTS, InputStream.nullInputStream())) {
      while (files.hasNext()) {
        String file = files.next().name();
        Optional<Baseline> result =
            isFolder(file)
                ? Optional.empty()
                : reading(file).value().map(value -> new Baseline(file, value));
        result.ifPresentOrElse(results::add, () -> skip(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return results;
  }

  private void skip(String file) {
    console.complain(
        "rolecall: skipped "
            + SafeText.of(file, 200)
            + ": it is not a result of `rolecall assess --format json`\n");
  }
}
