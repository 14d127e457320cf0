package dev.rolecall.portfolio.results;

import dev.rolecall.portfolio.SummaryRow;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The rows of a summary up to the first line that is incomplete, not a row, or out of order, as an
 * interrupted run may leave one. One row is in memory at a time.
 */
public final class CompleteRows implements Iterator<SummaryRow>, AutoCloseable {

  private final InputStream in;
  private long index;
  private long end;
  private long start;
  private Optional<SummaryRow> next;

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

  /** The row of an index, if it is there; ask in ascending order, as earlier rows are skipped. */
  Optional<SummaryRow> at(long wanted) {
    while (hasNext() && next.get().index() < wanted) {
      next();
    }
    return hasNext() && next.get().index() == wanted ? Optional.of(next()) : Optional.empty();
  }

  /** The offset of the next row in the file, in bytes. */
  long start() {
    return start;
  }

  private Optional<SummaryRow> read() throws IOException {
    start = end;
    Optional<SummaryRow> row =
        line().flatMap(SummaryRow::read).filter(one -> one.index() == index + 1);
    index++;
    return row;
  }

  private Optional<String> line() throws IOException {
    Optional<String> line = line(in);
    end += line.map(text -> text.getBytes(StandardCharsets.UTF_8).length + 1).orElse(0);
    return line;
  }

  /** The next line; empty if it does not end. */
  static Optional<String> line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 10);
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        return Optional.of(line.toString(StandardCharsets.UTF_8));
      }
      line.write(b);
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
