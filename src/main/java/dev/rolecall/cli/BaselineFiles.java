package dev.rolecall.cli;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.document.FileReadException;
import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.ResultFolder;
import dev.rolecall.portfolio.Sources;
import dev.rolecall.portfolio.Sources.ProfileFilter;
import dev.rolecall.portfolio.SummaryRow;
import dev.rolecall.portfolio.check.Baselines;
import dev.rolecall.portfolio.check.Baselines.Baseline;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the baselines that the user named. */
final class BaselineFiles {

  private static final ProfileFilter RESULTS = new ProfileFilter("*.json", Optional.empty());

  private final Console console;
  private final List<Baseline> results = new ArrayList<>();

  private BaselineFiles(Console console) {
    this.console = console;
  }

  /**
   * The baselines.
   *
   * @param named files, or folders of results
   * @param profiles to compare with them: for one baseline and one profile, names need not match
   */
  static Baselines read(List<String> named, List<String> profiles, Console console) throws Failure {
    BaselineFiles files = new BaselineFiles(console);
    for (String name : named) {
      int before = files.results.size();
      if (isFolder(name)) {
        files.addFolder(name);
      } else {
        files.addFile(name);
      }
      if (files.results.size() == before) {
        throw new Failure(
            ExitCode.CANNOT_READ,
            InputFile.message(name, "there is no result in it") + "Save one with --format json.\n");
      }
    }
    boolean pair = named.size() == 1 && !isFolder(named.get(0)) && isOneProfile(profiles);
    return new Baselines(files.results, pair);
  }

  private static boolean isOneProfile(List<String> profiles) {
    return profiles.size() == 1 && !isFolder(profiles.get(0));
  }

  private static boolean isFolder(String name) {
    try {
      return Files.isDirectory(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private void addFile(String name) throws Failure {
    if (name.endsWith(".jsonl")) {
      addRows(name);
      return;
    }
    results.add(
        Baseline.of(
            name, InputFile.require(InputFile.readResult(name, console), "nothing was checked")));
  }

  /** The rows of a summary of batch. */
  private void addRows(String name) throws Failure {
    try (Stream<String> lines = Files.lines(OutputFile.path(name))) {
      lines
          .flatMap(line -> SummaryRow.read(line.getBytes(StandardCharsets.UTF_8)).stream())
          .flatMap(row -> Baseline.of(name, row).stream())
          .forEach(results::add);
    } catch (IOException e) {
      throw new Failure(
          ExitCode.CANNOT_READ,
          InputFile.message(name, FileReadException.of(e).reason()) + "Try another name.\n");
    } catch (UncheckedIOException e) {
      throw new Failure(
          ExitCode.CANNOT_READ,
          InputFile.message(name, "it is not one of `rolecall batch`") + "Try another name.\n");
    }
  }

  /** Of a results folder without results in full, the rows; other files are skipped, and named. */
  private void addFolder(String name) throws Failure {
    int before = results.size();
    addResults(name);
    Path rows = Path.of(name).resolve(ResultFolder.SUMMARY);
    if (results.size() == before && Files.isRegularFile(rows)) {
      addRows(rows.toString());
    }
  }

  private void addResults(String name) throws Failure {
    try (Sources files = new Sources(List.of(name), RESULTS, InputStream.nullInputStream())) {
      while (files.hasNext()) {
        String file = files.next().name();
        // A pipe would be waited for.
        Optional<Assessment> result =
            Files.isRegularFile(Path.of(file))
                ? InputFile.readResult(file, console).value()
                : Optional.empty();
        result.ifPresentOrElse(value -> results.add(Baseline.of(file, value)), () -> skip(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void skip(String file) {
    console.complain(
        "rolecall: skipped "
            + SafeText.of(file, 200)
            + ": it is not a result of `rolecall assess --format json`\n");
  }
}
