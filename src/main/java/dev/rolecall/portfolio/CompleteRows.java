package dev.rolecall.portfolio;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The rows of a summary without the lines that are incomplete, damaged, or out of order, as a run
 * that was interrupted, or a disk, may leave them. One row is in memory at a time.
 */
public final class CompleteRows implements Iterator<SummaryRow>, AutoCloseable {

  private final InputStream in;
  private long index;
  private long end;

  /** Where the next row begins in the file. */
  private long start;

  private Optional<SummaryRow> next;

  /** The rows of a folder of results. */
  public static CompleteRows in(Path folder) throws IOException {
    return new CompleteRows(folder.resolve(ResultFolder.SUMMARY));
  }

  /** The rows of a file; none if there is no such file. */
  CompleteRows(Path file) throws IOException {
    in =
        Files.exists(file)
            ? new BufferedInputStream(Files.newInputStream(file), 1 << 16)
            : InputStream.nullInputStream();
    next = read();
  }

  @Override
  public boolean hasNext() {
    return next.isPresent();
  }

  @Override
  public SummaryRow next() {
    SummaryRow row = next.orElseThrow(NoSuchElementException::new);
    try {
      next = read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return row;
  }

  private Optional<SummaryRow> read() throws IOException {
    for (Optional<byte[]> line = line(in); line.isPresent(); line = line(in)) {
      start = end;
      end += line.get().length + 1;
      Optional<SummaryRow> row = SummaryRow.read(line.get()).filter(one -> one.index() > index);
      if (row.isPresent()) {
        index = row.get().index();
        return row;
      }
    }
    return Optional.empty();
  }

  /** The next line; empty if it does not end. */
  private static Optional<byte[]> line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 10);
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        return Optional.of(line.toByteArray());
      }
      line.write(b);
    }
    return Optional.empty();
  }

  /** Finds the row of a profile in a file, by its place or by a part of the profile's digest. */
  static final class Index {

    private final Path file;
    private final Map<Long, Long> starts = new HashMap<>();
    private final Map<Long, Long> startsByDigest = new HashMap<>();

    Index(Path file) throws IOException {
      this.file = file;
      try (CompleteRows rows = new CompleteRows(file)) {
        while (rows.hasNext()) {
          long start = rows.start;
          SummaryRow row = rows.next();
          starts.put(row.index(), start);
          row.run().ifPresent(run -> startsByDigest.putIfAbsent(key(run.profileDigest()), start));
        }
      }
    }

    /** The first sixteen hexadecimal digits, as many as a number holds. */
    private static Long key(String digest) {
      return Long.parseUnsignedLong(digest.substring(0, 16), 16);
    }

    Optional<SummaryRow> at(long index) {
      return Optional.ofNullable(starts.get(index)).flatMap(this::read);
    }

    /** The row of a profile, or of one whose digest begins alike: the caller must compare. */
    Optional<SummaryRow> of(String digest) {
      return Optional.ofNullable(startsByDigest.get(key(digest))).flatMap(this::read);
    }

    private Optional<SummaryRow> read(long start) {
      try (SeekableByteChannel channel = Files.newByteChannel(file).position(start)) {
        InputStream in = new BufferedInputStream(Channels.newInputStream(channel));
        return line(in).flatMap(SummaryRow::read);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
