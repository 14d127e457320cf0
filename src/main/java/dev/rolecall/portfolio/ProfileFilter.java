package dev.rolecall.portfolio;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

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

  /** The names in a folder, ordered by their characters, which no locale changes. */
  List<String> names(Path folder) throws IOException {
    if (excludes(folder)) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(folder, path -> !isHidden(path))) {
      entries.forEach(path -> names.add(path.getFileName().toString()));
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    Collections.sort(names);
    return names;
  }

  private boolean excludes(Path folder) {
    return without.filter(one -> normal(one).equals(normal(folder))).isPresent();
  }

  private static Path normal(Path folder) {
    return folder.toAbsolutePath().normalize();
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }
}
