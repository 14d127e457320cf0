package dev.rolecall.portfolio;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Optional;

/**
 * Which files of a folder are taken.
 *
 * @param pattern of their names or, where it has a slash, of their paths within the folder
 * @param without a folder that is passed over, such as the one that results go to
 */
public record Selection(String pattern, Optional<Path> without) {

  /** YAML and JSON. */
  public static final String STANDARD_PATTERN = "*.{yaml,yml,json}";

  /** Throws {@link java.util.regex.PatternSyntaxException} if the pattern is none. */
  public Selection {
    matcher(pattern);
  }

  private static PathMatcher matcher(String pattern) {
    return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
  }

  /** A test of paths within a folder. */
  PathMatcher files() {
    PathMatcher matcher = matcher(pattern);
    return pattern.contains("/") ? matcher : path -> matcher.matches(path.getFileName());
  }

  boolean passesOver(Path folder) {
    return without.isPresent()
        && without.get().toAbsolutePath().normalize().equals(folder.toAbsolutePath().normalize());
  }
}
