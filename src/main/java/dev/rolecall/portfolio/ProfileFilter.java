package dev.rolecall.portfolio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which files of a folder are taken. Hidden files, hidden folders, and links to folders are
 * skipped.
 *
 * @param pattern of their names or, where it has a slash, of their paths within the folder
 * @param without a folder that is skipped, such as the one that results go to
 */
public record ProfileFilter(String pattern, Optional<Path> without) {

  /** YAML and JSON. */
  public static final String STANDARD_PATTERN = "*.{yaml,yml,json}";

  /** Throws {@link java.util.regex.PatternSyntaxException} if the pattern is malformed. */
  public ProfileFilter {
    matcher(pattern);
  }

  private static PathMatcher matcher(String pattern) {
    return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
  }

  /** Whether a file is taken, by its path within the folder. */
  boolean takes(Path relative) {
    return matcher(pattern).matches(pattern.contains("/") ? relative : relative.getFileName());
  }

  /** What is in a folder, ordered by the characters of the names, which no locale changes. */
  List<Path> entries(Path folder) throws IOException {
    if (without.filter(one -> normal(one).equals(normal(folder))).isPresent()) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(path -> path.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .map(folder::resolve)
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Path normal(Path folder) {
    return folder.toAbsolutePath().normalize();
  }
}
