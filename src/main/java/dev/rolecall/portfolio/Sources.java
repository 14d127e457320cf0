package dev.rolecall.portfolio;

import dev.rolecall.document.DocumentFile;
import dev.rolecall.document.FileReadException;
import java.io.Closeable;
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
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The profiles of some paths, in the order of the paths. Nothing is read before it is asked for,
 * and nothing is kept.
 *
 * <p>A path is a file, of one document or of several YAML documents or a JSON list of them; a
 * folder, of which the files in it and below are taken; a stream of documents, which is a file
 * named {@code .jsonl} or {@code .ndjson}; a table with a row for each firm, which is a file named
 * {@code .csv} or {@code .tsv}; or "-", the stream on standard input. What cannot be read, or holds
 * no profile, is a source that says so.
 */
public final class Sources implements Iterator<Source>, AutoCloseable {

  /**
   * Which files of a folder are taken. Hidden files, hidden folders, and links to folders are
   * skipped.
   *
   * @param pattern of their names or, where it has a slash, of their paths within the folder
   * @param without a folder that is skipped, such as the one that results go to
   * @param skipped takes each file that says it is something else, with what it says, as in "it is
   *     a rulebook"; empty where such files are taken too
   */
  public record ProfileFilter(
      String pattern, Optional<Path> without, Optional<BiConsumer<String, String>> skipped) {

    /** YAML and JSON. */
    public static final String STANDARD_PATTERN = "*.{yaml,yml,json}";

    /** Takes files whatever they say they are. */
    public ProfileFilter(String pattern, Optional<Path> without) {
      this(pattern, without, Optional.empty());
    }

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
      if (without.isPresent() && isSame(without.get(), folder)) {
        return List.of();
      }
      try (Stream<Path> entries = Files.list(folder)) {
        return entries
            .filter(path -> !name(path).startsWith("."))
            .sorted(Comparator.comparing(ProfileFilter::name))
            .toList();
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }

    private static String name(Path path) {
      return path.getFileName().toString();
    }

    private static boolean isSame(Path one, Path other) throws IOException {
      return Files.exists(one) && Files.isSameFile(one, other);
    }

    /** Whether a file or folder is something else; whoever asks may then report it. */
    boolean skips(Path path) {
      Optional<String> kind = skipped.isEmpty() ? Optional.empty() : kind(path);
      kind.ifPresent(what -> skipped.get().accept(path.toString(), what));
      return kind.isPresent();
    }

    private static Optional<String> kind(Path path) {
      try {
        return Files.isDirectory(path)
            ? ResultFolder.kind(path)
            : OtherFile.kind(DocumentFile.read(path, DocumentFile.MOST_BYTES));
      } catch (FileReadException e) {
        return Optional.empty(); // whoever reads it will say so
      }
    }
  }

  private static final String NO_PROFILE = "there is no profile in it";

  private final ProfileFilter filter;
  private final InputStream standardInput;

  /** What is left to look at: of a stream or a folder, of those it is in, of the paths. */
  private final Deque<Iterator<Step>> left = new ArrayDeque<>();

  private Closeable open;
  private Optional<Source> next = Optional.empty();
  private long count;
  private boolean skippedHere;

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
      return split(name, new DocumentSplitter(standardInput));
    }
    try {
      Path path = Path.of(name);
      if (!Files.isDirectory(path)) {
        return file(path, name);
      }
      skippedHere = false;
      unlessSince(
          name, () -> skippedHere ? NO_PROFILE : "no file in it matches " + filter.pattern());
      return enter(path, path);
    } catch (InvalidPathException e) {
      return missing(name, FileReadException.of(e));
    }
  }

  /** Says why there is nothing, unless a source is found until what was begun ends. */
  private void unlessSince(String name, Supplier<String> reason) {
    long before = count;
    Step none =
        () ->
            count == before ? missing(name, new FileReadException(reason.get())) : Optional.empty();
    left.push(List.of(none).iterator());
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
    boolean folder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    if (!folder && (Files.isDirectory(path) || !filter.takes(root.relativize(path)))) {
      return Optional.empty();
    }
    if (!folder && Files.exists(path) && !Files.isRegularFile(path)) {
      return missing(path.toString(), new FileReadException("it is not an ordinary file"));
    }
    if (filter.skips(path)) {
      skippedHere = true;
      return Optional.empty();
    }
    return folder ? enter(root, path) : file(path, path.toString());
  }

  /** Whether a file is named as a stream of several profiles. */
  private static boolean isStream(String name) {
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  private Optional<Source> file(Path path, String name) {
    try {
      if (FirmTable.isNamed(name)) {
        return table(path, name);
      } else if (isStream(name)) {
        return split(name, new DocumentSplitter(open(path)));
      }
      return Files.isRegularFile(path) && holdsSeveral(path)
          ? split(name, new DocumentSplitter(open(path), false))
          : source(name, 0, false, () -> DocumentFile.read(path, DocumentFile.MOST_BYTES));
    } catch (FileReadException e) {
      return missing(name, e);
    } catch (IOException e) {
      return missing(name, FileReadException.of(e));
    }
  }

  /** The rows of a table; where a heading names no input, one source that says so. */
  private Optional<Source> table(Path path, String name) throws FileReadException, IOException {
    close();
    FirmTable table = FirmTable.open(path);
    open = table;
    if (table.isRefused()) {
      return source(name, 0, true, table.refusal());
    }
    unlessSince(name, () -> NO_PROFILE);
    left.push(Stream.<Step>generate(() -> () -> row(name, table)).iterator());
    return Optional.empty();
  }

  private Optional<Source> row(String name, FirmTable table) {
    try {
      Optional<FirmTable.FirmRow> row = table.next();
      if (row.isEmpty()) {
        left.pop();
        return Optional.empty();
      }
      return source(name, row.get().row() - 1, true, row.get());
    } catch (FileReadException e) {
      left.pop();
      return missing(name, e);
    }
  }

  private static boolean holdsSeveral(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      DocumentSplitter documents = new DocumentSplitter(in, false);
      return documents.next().isPresent() && (documents.isList() || documents.next().isPresent());
    }
  }

  private InputStream open(Path path) throws IOException {
    close();
    InputStream in = Files.newInputStream(path);
    open = in;
    return in;
  }

  private Optional<Source> split(String name, DocumentSplitter documents) {
    unlessSince(name, () -> NO_PROFILE);
    left.push(Stream.<Step>generate(() -> () -> document(name, documents)).iterator());
    return Optional.empty();
  }

  /** The next document of a stream; if reading fails, the last source says so. */
  private Optional<Source> document(String name, DocumentSplitter documents) {
    try {
      Optional<Source> found =
          documents.next().flatMap(one -> source(name, one.linesBefore(), true, one::bytes));
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
        false,
        () -> {
          throw fault;
        });
  }

  private Optional<Source> source(
      String name, int linesBefore, boolean isPart, Source.Content content) {
    return Optional.of(new Source(++count, name, linesBefore, isPart, content));
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
