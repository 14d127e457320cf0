package dev.rolecall.portfolio;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The profiles in a folder and the folders in it, in the order of their names' characters, which no
 * locale changes. One folder is listed at a time. Hidden files, hidden folders, and links to
 * folders are passed over.
 */
final class FolderWalk implements Iterator<FolderWalk.Found> {

  private final Path root;
  private final Selection selection;
  private final PathMatcher files;
  private final Deque<Iterator<String>> names = new ArrayDeque<>();
  private final Deque<Path> folders = new ArrayDeque<>();
  private Found next;

  /**
   * A file, or a folder that cannot be listed.
   *
   * @param fault empty for a file
   */
  record Found(Path path, Optional<IOException> fault) {}

  FolderWalk(Path root, Selection selection) {
    this.root = root;
    this.selection = selection;
    this.files = selection.files();
    next = enter(root).orElseGet(this::advance);
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Found next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    Found found = next;
    next = advance();
    return found;
  }

  private Found advance() {
    while (!names.isEmpty()) {
      if (!names.peek().hasNext()) {
        names.pop();
        folders.pop();
        continue;
      }
      Path path = folders.peek().resolve(names.peek().next());
      boolean folder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
      if (folder) {
        Optional<Found> fault = enter(path);
        if (fault.isPresent()) {
          return fault.get();
        }
      } else if (files.matches(root.relativize(path)) && !Files.isDirectory(path)) {
        return new Found(path, Optional.empty());
      }
    }
    return null;
  }

  /** Lists a folder; what it gives is that it cannot be. */
  private Optional<Found> enter(Path folder) {
    if (selection.passesOver(folder)) {
      return Optional.empty();
    }
    try {
      names.push(list(folder).iterator());
      folders.push(folder);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(new Found(folder, Optional.of(e)));
    }
  }

  private static List<String> list(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (!name.startsWith(".")) {
          names.add(name);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    names.sort(String::compareTo);
    return names;
  }
}
