package dev.rolecall.portfolio.results;

import dev.rolecall.portfolio.SummaryRow;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the row of a profile in a file, by a part of the profile's digest. */
final class RowIndex {

  private static final int DIGITS = 16;
  private static final int HEXADECIMAL = 16;

  private final Path file;
  private final Map<Long, Long> starts = new HashMap<>();

  RowIndex(Path file) {
    this.file = file;
    try (CompleteRows rows = new CompleteRows(file)) {
      while (rows.hasNext()) {
        long start = rows.start();
        rows.next().run().ifPresent(run -> starts.putIfAbsent(key(run.profileDigest()), start));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Long key(String digest) {
    String part = digest.substring(0, Math.min(DIGITS, digest.length()));
    return Long.parseUnsignedLong(part, HEXADECIMAL);
  }

  /** The row of a profile, or of one whose digest begins alike: the caller must compare. */
  Optional<SummaryRow> of(String digest) {
    Long start = starts.get(key(digest));
    if (start == null) {
      return Optional.empty();
    }
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      channel.position(start);
      InputStream in = new BufferedInputStream(Channels.newInputStream(channel));
      return CompleteRows.line(in).flatMap(SummaryRow::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
