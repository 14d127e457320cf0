package dev.rolecall.document;

import java.io.IOException;
import java.io.Writer;

/** Lets a library that wants a Writer write to an Appendable; closing it closes nothing. */
public final class AppendableWriter extends Writer {

  private final Appendable target;

  /** Writes to a target. */
  public AppendableWriter(Appendable target) {
    this.target = target;
  }

  @Override
  public void write(char[] chars, int offset, int length) throws IOException {
    target.append(new String(chars, offset, length));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
