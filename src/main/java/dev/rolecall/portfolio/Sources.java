package dev.rolecall.portfolio;

import dev.rolecall.document.DocumentFile;
import dev.rolecall.document.FileReadException;
import dev.rolecall.portfolio.Documents.Piece;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Profiles, one after the other: those of each path in the order in which the paths were given.
 * Nothing is read before it is asked for, and nothing is kept.
 *
 * <p>A path is a file; a folder, of which the files in it and below are taken; a stream of
 * documents, which is a file named {@code .jsonl} or {@code .ndjson}; or "-", the stream on
 * standard input. What cannot be read, a folder without a profile too, is a source that says so.
 */
public final class Sources implements Iterator<Source>, AutoCloseable {

  private final Iterator<String> paths;
  private final Selection selection;
  private final InputStream standardInput;
  private Iterator<Source> current = Collections.emptyIterator();
  private InputStream open;
  private long count;

  /**
   * The profiles of some paths.
   *
   * @param standardInput what "-" reads
   */
  public Sources(List<String> paths, Selection selection, InputStream standardInput) {
    this.paths = paths.iterator();
    this.selection = selection;
    this.standardInput = standardInput;
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && paths.hasNext()) {
      current = sources(paths.next());
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

  private Iterator<Source> sources(String name) {
    if (name.equals("-")) {
      return new Stream(name, new Documents(standardInput));
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

  private Iterator<Source> stream(String name, Path path) {
    try {
      close();
      open = Files.newInputStream(path);
      return new Stream(name, new Documents(open));
    } catch (IOException e) {
      return one(missing(name, FileReadException.of(e)));
    }
  }

  private static boolean isStream(String name) {
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  private Iterator<Source> folder(String name, Path path) {
    FolderWalk walk = new FolderWalk(path, selection);
    if (!walk.hasNext()) {
      String reason = "no file in it is named like " + selection.pattern();
      return one(missing(name, new FileReadException(reason)));
    }
    return new Iterator<>() {
      private Iterator<Source> file = Collections.emptyIterator();

      @Override
      public boolean hasNext() {
        while (!file.hasNext() && walk.hasNext()) {
          file = found(walk.next());
        }
        return file.hasNext();
      }

      @Override
      public Source next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return file.next();
      }
    };
  }

  private Iterator<Source> found(FolderWalk.Found found) {
    String name = found.path().toString();
    if (found.fault().isPresent()) {
      return one(missing(name, FileReadException.of(found.fault().get())));
    }
    if (Files.exists(found.path()) && !Files.isRegularFile(found.path())) {
      return one(missing(name, new FileReadException("it is no ordinary file")));
    }
    return isStream(name) ? stream(name, found.path()) : one(file(name));
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

  /** The documents of a stream; if it breaks off, the last source says so. */
  private final class Stream implements Iterator<Source> {

    private final String name;
    private final Documents documents;
    private Source next;
    private boolean ended;

    Stream(String name, Documents documents) {
      this.name = name;
      this.documents = documents;
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
        Piece piece = documents.next().orElse(null);
        ended = piece == null;
        return ended ? null : new Source(++count, name, piece.linesBefore(), () -> piece.bytes());
      } catch (IOException e) {
        ended = true;
        return missing(name, FileReadException.of(e));
      }
    }
  }
}
