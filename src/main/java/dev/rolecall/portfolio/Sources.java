package dev.rolecall.portfolio;

import dev.rolecall.document.DocumentFile;
import dev.rolecall.document.FileReadException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The profiles of some paths, in the order of the paths. Nothing is read before it is asked for,
 * and nothing is kept.
 *
 * <p>A path is a file; a folder, of which the files in it and below are taken; a stream of
 * documents, which is a file named {@code .jsonl} or {@code .ndjson}; or "-", the stream on
 * standard input. What cannot be read, or a folder without profiles, is a source that says so.
 */
public final class Sources implements Iterator<Source>, AutoCloseable {

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

  private final ProfileFilter filter;
  private final InputStream standardInput;

  /** What is left to look at: of a stream or a folder, of those it is in, of the paths. */
  private final Deque<Iterator<Step>> left = new ArrayDeque<>();

  private InputStream open;
  private Optional<Source> next = Optional.empty();
  private long count;

  /** Finds the next source, or only comes closer to it. */
  private interface Step {
    Optional<Source> take();
  }

  /**
   * The profiles of some paths.
   *
   * @param standardInput what "-" reads
   */
  public Sources(List<String> paths, ProfileFilter filter, InputStream standardInput) {
    this.filter = filter;
    this.standardInput = standardInput;
    left.push(paths.stream().<Step>map(path -> () -> named(path)).iterator());
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && !left.isEmpty()) {
      if (left.peek().hasNext()) {
        next = left.peek().next().take();
      } else {
        left.pop();
      }
    }
    return next.isPresent();
  }

  @Override
  public Source next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Source source = next.get();
    next = Optional.empty();
    return source;
  }

  private Optional<Source> named(String name) {
    if (name.equals("-")) {
      return split(name, standardInput);
    }
    try {
      Path path = Path.of(name);
      if (!Files.isDirectory(path)) {
        return file(name);
      }
      long before = count;
      left.push(List.<Step>of(() -> noneSince(before, name)).iterator());
      return enter(path, path);
    } catch (InvalidPathException e) {
      return missing(name, FileReadException.of(e));
    }
  }

  private Optional<Source> noneSince(long before, String folder) {
    return count == before
        ? missing(folder, new FileReadException("no file in it matches " + filter.pattern()))
        : Optional.empty();
  }

  private Optional<Source> enter(Path root, Path folder) {
    try {
      List<Path> entries = filter.entries(folder);
      left.push(entries.stream().<Step>map(entry -> () -> entry(root, entry)).iterator());
      return Optional.empty();
    } catch (IOException e) {
      return missing(folder.toString(), FileReadException.of(e));
    }
  }

  private Optional<Source> entry(Path root, Path path) {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      return enter(root, path);
    }
    if (Files.isDirectory(path) || !filter.takes(root.relativize(path))) {
      return Optional.empty();
    }
    return Files.exists(path) && !Files.isRegularFile(path)
        ? missing(path.toString(), new FileReadException("it is not an ordinary file"))
        : file(path.toString());
  }

  /** Whether a file is named as a stream of several profiles. */
  public static boolean isStream(String name) {
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  private Optional<Source> file(String name) {
    if (!isStream(name)) {
      return source(name, 0, () -> DocumentFile.read(name));
    }
    try {
      close();
      open = Files.newInputStream(Path.of(name));
      return split(name, open);
    } catch (IOException e) {
      return missing(name, FileReadException.of(e));
    }
  }

  private Optional<Source> split(String name, InputStream in) {
    DocumentSplitter documents = new DocumentSplitter(in);
    left.push(Stream.<Step>generate(() -> () -> document(name, documents)).iterator());
    return Optional.empty();
  }

  /** The next document of a stream; if reading fails, the last source says so. */
  private Optional<Source> document(String name, DocumentSplitter documents) {
    try {
      Optional<Source> found =
          documents.next().flatMap(one -> source(name, one.linesBefore(), one::bytes));
      if (found.isEmpty()) {
        left.pop();
      }
      return found;
    } catch (IOException e) {
      left.pop();
      return missing(name, FileReadException.of(e));
    }
  }

  private Optional<Source> missing(String name, FileReadException fault) {
    return source(
        name,
        0,
        () -> {
          throw fault;
        });
  }

  private Optional<Source> source(String name, int linesBefore, Source.Content content) {
    return Optional.of(new Source(++count, name, linesBefore, content));
  }

  /** Closes the file that is being read, if it is a stream; standard input stays open. */
  @Override
  public void close() throws IOException {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
