package dev.rolecall.cli;

import dev.rolecall.document.Suggestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The file that a misspelt name was probably meant to be. */
final class NearbyFile {

  /** More names than this are not looked through. */
  private static final int MOST = 1000;

  private NearbyFile() {}

  /** The name, written as the other one is, of a file in the same folder. */
  static Optional<String> of(String name) {
    try {
      Path path = Path.of(name);
      if (path.getFileName() == null || Files.exists(path)) {
        return Optional.empty();
      }
      Path folder = path.toAbsolutePath().getParent();
      return Suggestion.nearest(path.getFileName().toString(), names(folder))
          .map(near -> path.resolveSibling(near).toString());
    } catch (InvalidPathException | IOException e) {
      return Optional.empty();
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .limit(MOST)
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    }
  }
}
