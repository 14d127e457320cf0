package dev.rolecall.portfolio;

import dev.rolecall.document.DocumentFile;
import dev.rolecall.document.FileReadException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * The profiles of some paths, in the order of the paths. Nothing is read before it is asked for,
 * and nothing is kept.
 *
 * <p>A path is a file; a folder, of which the files in it and below are taken; a stream of
 * documents, which is a file named {@code .jsonl} or {@code .ndjson}; or "-", the stream on
 * standard input. What cannot be read, or a folder without profiles, is a source that says so.
 */
public final class Sources implements Iterator<Source>, AutoCloseable {

  private final ProfileFilter filter;
  private final InputStream standardInput;
  private final Iterator<Source> all;
  private InputStream open;
  private long count;

  /**
   * The profiles of some paths.
   *
   * @param standardInput what "-" reads
   */
  public Sources(List<String> paths, ProfileFilter filter, InputStream standardInput) {
    this.filter = filter;
    this.standardInput = standardInput;
    all = new Joined<>(paths.iterator(), this::sources);
  }

  @Override
  public boolean hasNext() {
    return all.hasNext();
  }

  @Override
  public Source next() {
    return all.next();
  }

  private Iterator<Source> sources(String name) {
    if (name.equals("-")) {
      return new Stream(name, standardInput);
    }
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        return folder(name, path);
      }
      return isStream(name) ? stream(name, path) : one(file(name));
    } catch (InvalidPathException e) {
      return one(missing(name, FileReadException.of(e)));
    }
  }

  /** Whether a file is named as a stream of several profiles. */
  public static boolean isStream(String name) {
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  private Iterator<Source> stream(String name, Path path) {
    try {
      close();
      open = Files.newInputStream(path);
      return new Stream(name, open);
    } catch (IOException e) {
      return one(missing(name, FileReadException.of(e)));
    }
  }

  private Iterator<Source> folder(String name, Path path) {
    Iterator<Source> sources = walk(path, path);
    return sources.hasNext()
        ? sources
        : one(missing(name, new FileReadException("no file in it matches " + filter.pattern())));
  }

  /** The files in a folder and the folders in it. One folder is listed at a time. */
  private Iterator<Source> walk(Path root, Path folder) {
    try {
      List<String> names = filter.names(folder);
      return new Joined<>(names.iterator(), name -> entry(root, folder.resolve(name)));
    } catch (IOException e) {
      return one(missing(folder.toString(), FileReadException.of(e)));
    }
  }

  private Iterator<Source> entry(Path root, Path path) {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      return walk(root, path);
    }
    if (Files.isDirectory(path) || !filter.takes(root.relativize(path))) {
      return Collections.emptyIterator();
    }
    String name = path.toString();
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      return one(missing(name, new FileReadException("it is not an ordinary file")));
    }
    return isStream(name) ? stream(name, path) : one(file(name));
  }

  private static Iterator<Source> one(Source source) {
    return Collections.singleton(source).iterator();
  }

  private Source file(String name) {
    return new Source(++count, name, 0, () -> DocumentFile.read(name));
  }

  private Source missing(String name, FileReadException fault) {
    return new Source(++count, name, 0, Source.Content.missing(fault));
  }

  /** Closes the file that is being read, if it is a stream; standard input stays open. */
  @Override
  public void close() throws IOException {
    if (open != null) {
      open.close();
      open = null;
    }
  }

  /** The sources of several things, such as paths, joined without looking ahead. */
  private static final class Joined<T> implements Iterator<Source> {

    private final Iterator<T> things;
    private final Function<T, Iterator<Source>> sources;
    private Iterator<Source> current = Collections.emptyIterator();

    Joined(Iterator<T> things, Function<T, Iterator<Source>> sources) {
      this.things = things;
      this.sources = sources;
    }

    @Override
    public boolean hasNext() {
      while (!current.hasNext() && things.hasNext()) {
        current = sources.apply(things.next());
      }
      return current.hasNext();
    }

    @Override
    public Source next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return current.next();
    }
  }

  /** The documents of a stream; if reading fails, the last source says so. */
  private final class Stream implements Iterator<Source> {

    private final String name;
    private final DocumentSplitter documents;
    private Source next;
    private boolean ended;

    Stream(String name, InputStream in) {
      this.name = name;
      documents = new DocumentSplitter(in);
    }

    @Override
    public boolean hasNext() {
      if (next == null && !ended) {
        next = read();
      }
      return next != null;
    }

    @Override
    public Source next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Source source = next;
      next = null;
      return source;
    }

    private Source read() {
      try {
        Optional<DocumentSplitter.Piece> piece = documents.next();
        ended = piece.isEmpty();
        return piece
            .map(one -> new Source(++count, name, one.linesBefore(), one::bytes))
            .orElse(null);
      } catch (IOException e) {
        ended = true;
        return missing(name, FileReadException.of(e));
      }
    }
  }
}
