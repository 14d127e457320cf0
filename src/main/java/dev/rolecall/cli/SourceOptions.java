package dev.rolecall.cli;

import dev.rolecall.decision.Settings;
import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.Sources;
import dev.rolecall.portfolio.Sources.ProfileFilter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which profiles a command that takes many is about, and how many of them at once. */
final class SourceOptions {

  private static final int MOST_JOBS = 256;

  static final class PatternConverter implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
      try {
        return new ProfileFilter(text, Optional.empty()).pattern();
      } catch (PatternSyntaxException e) {
        throw Choice.refusal(text, "a pattern of file names");
      }
    }
  }

  static final class JobsConverter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      int count = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
      if (count < 1 || count > MOST_JOBS) {
        throw Choice.refusal(text, "a whole number from 1 to " + MOST_JOBS);
      }
      return count;
    }
  }

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Profiles: files, tables named .csv (a row a firm, under input paths or labels), each with a profile, YAML documents with --- between, or a JSON list;"
              + " folders, searched to any depth; or streams, which are files named .jsonl or"
              + " .ndjson with a JSON object in each line, or - for standard input.")
  private List<String> paths;

  @Option(
      names = "--glob",
      paramLabel = "PATTERN",
      converter = PatternConverter.class,
      description =
          "Which files of a folder to take, by name or, with a slash, by path within it; default"
              + " ${DEFAULT-VALUE}.")
  private String pattern = ProfileFilter.STANDARD_PATTERN;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      converter = JobsConverter.class,
      description =
          "How many firms to assess at once, 1 to 256; default one for each processor. The output"
              + " is the same for any N.")
  private Optional<Integer> jobs = Optional.empty();

  List<String> paths() {
    return paths;
  }

  /** How many at once; fewer than asked for where their draws would fill the memory. */
  int jobs(Settings settings) {
    int wanted = jobs.orElse(Math.min(Runtime.getRuntime().availableProcessors(), MOST_JOBS));
    return ModelOptions.fitting(wanted, settings.draws(), Runtime.getRuntime().maxMemory());
  }

  /** How many profiles there are; what can be read once only, such as a pipe, is not counted. */
  OptionalLong count(Optional<Path> without) {
    if (!paths.stream().allMatch(SourceOptions::isReadAgain)) {
      return OptionalLong.empty();
    }
    long found = 0;
    ProfileFilter filter = new ProfileFilter(pattern, without, Optional.of((name, kind) -> {}));
    try (Sources sources = new Sources(paths, filter, InputStream.nullInputStream())) {
      for (; sources.hasNext(); sources.next()) {
        found++;
      }
      return OptionalLong.of(found);
    } catch (IOException e) {
      return OptionalLong.empty(); // reported where the profiles are read
    }
  }

  /** Whether a path leads to a folder, or into it. */
  boolean areIn(Path folder) {
    try {
      Path real = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
      for (String name : paths) {
        Path path = Path.of(name);
        if (Files.exists(path) && path.toRealPath().startsWith(real)) {
          return true;
        }
      }
      return false;
    } catch (InvalidPathException | IOException e) {
      return false; // reported where the profiles are read
    }
  }

  private static boolean isReadAgain(String name) {
    try {
      Path path = Path.of(name);
      return Files.isRegularFile(path) || Files.isDirectory(path);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The profiles, without those of a folder that results go to. */
  Sources sources(Optional<Path> without, Console console) {
    BiConsumer<String, String> skipped =
        (name, kind) ->
            console.complain(
                "rolecall: skipped " + SafeText.of(name, 200) + ": " + kind + ", not a profile\n");
    ProfileFilter filter = new ProfileFilter(pattern, without, Optional.of(skipped));
    return new Sources(paths, filter, console.in());
  }
}
