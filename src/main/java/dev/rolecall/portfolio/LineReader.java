package dev.rolecall.portfolio;

import dev.rolecall.document.DocumentFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The lines of a stream, ended by LF, CR LF or a lone CR as everywhere in Rolecall, in bounded
 * memory: of an endless line the start is kept and the rest passed over.
 */
final class LineReader {

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;

  LineReader(InputStream in) {
    this.in = in;
  }

  /** The next line; empty at the end of the stream. */
  Optional<Line> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 10);
    int ink = 0;
    for (int b = take(); b >= 0; b = take()) {
      if (line.size() < DocumentFile.MOST_BYTES) {
        line.write(b);
      }
      ink = Line.isBlank(b) ? ink : b;
      if (b == '\n' || (b == '\r' && peek() != '\n')) {
        return Optional.of(new Line(line.toByteArray(), ink == '}'));
      }
    }
    return line.size() == 0
        ? Optional.empty()
        : Optional.of(new Line(line.toByteArray(), ink == '}'));
  }

  private int take() throws IOException {
    int b = peek();
    at++;
    return b;
  }

  private int peek() throws IOException {
    if (at >= end && end >= 0) {
      end = in.read(buffer);
      at = 0;
    }
    return end < 0 ? -1 : buffer[at] & 0xff;
  }
}
