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

  private final Iterator<String> paths;
  private final ProfileFilter filter;
  private final InputStream standardInput;

  /** What is left in the folder that was named and in those on the way down from it. */
  private final Deque<Iterator<Path>> folders = new ArrayDeque<>();

  private Path root;
  private String rootName;
  private long countBefore;
  private String streamName;
  private Optional<DocumentSplitter> documents = Optional.empty();
  private InputStream open;
  private Optional<Source> next = Optional.empty();
  private long count;

  /**
   * The profiles of some paths.
   *
   * @param standardInput what "-" reads
   */
  public Sources(List<String> paths, ProfileFilter filter, InputStream standardInput) {
    this.paths = paths.iterator();
    this.filter = filter;
    this.standardInput = standardInput;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && (documents.isPresent() || !folders.isEmpty() || paths.hasNext())) {
      next = advance();
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

  /** The next source; empty where this was only a step towards it. */
  private Optional<Source> advance() {
    if (documents.isPresent()) {
      return document();
    }
    if (folders.isEmpty()) {
      return named(paths.next());
    }
    if (folders.peek().hasNext()) {
      return entry(folders.peek().next());
    }
    folders.pop();
    boolean nothing = folders.isEmpty() && count == countBefore;
    return nothing
        ? missing(rootName, new FileReadException("no file in it matches " + filter.pattern()))
        : Optional.empty();
  }

  private Optional<Source> named(String name) {
    if (name.equals("-")) {
      return split(name, standardInput);
    }
    try {
      root = Path.of(name);
      rootName = name;
      countBefore = count;
      return Files.isDirectory(root) ? enter(root) : file(name);
    } catch (InvalidPathException e) {
      return missing(name, FileReadException.of(e));
    }
  }

  private Optional<Source> enter(Path folder) {
    try {
      folders.push(filter.entries(folder).iterator());
      return Optional.empty();
    } catch (IOException e) {
      return missing(folder.toString(), FileReadException.of(e));
    }
  }

  private Optional<Source> entry(Path path) {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      return enter(path);
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
    streamName = name;
    documents = Optional.of(new DocumentSplitter(in));
    return Optional.empty();
  }

  /** The next document of a stream; if reading fails, the last source says so. */
  private Optional<Source> document() {
    try {
      Optional<DocumentSplitter.Piece> piece = documents.get().next();
      if (piece.isEmpty()) {
        documents = Optional.empty();
      }
      return piece.flatMap(one -> source(streamName, one.linesBefore(), one::bytes));
    } catch (IOException e) {
      documents = Optional.empty();
      return missing(streamName, FileReadException.of(e));
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
