package dev.rolecall.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads the bytes of a file that should hold one document. */
public final class DocumentFile {

  /** A byte more than a document may have: enough to see that it is too long. */
  public static final int MOST_BYTES = DocumentReader.MAX_BYTES + 1;

  private DocumentFile() {}

  /** A file's name without its folder and extension. */
  public static String stem(String file) {
    String name = file.substring(file.replace('\\', '/').lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** The bytes of a file, {@link #MOST_BYTES} at most. */
  public static byte[] read(String name) throws FileReadException {
    return read(name, MOST_BYTES);
  }

  /** The bytes of a file, so many at most. */
  public static byte[] read(String name, int most) throws FileReadException {
    try {
      return read(Path.of(name), most);
    } catch (InvalidPathException e) {
      throw FileReadException.of(e);
    }
  }

  /** Likewise; a name need not be text to be found. */
  public static byte[] read(Path path, int most) throws FileReadException {
    try {
      if (Files.isDirectory(path)) {
        throw new FileReadException("it is a folder, and a file is needed");
      }
      try (InputStream in = Files.newInputStream(path)) {
        return read(in, most);
      }
    } catch (IOException e) {
      throw FileReadException.of(e);
    }
  }

  /** The bytes of a stream, so many at most. */
  public static byte[] read(InputStream in, int most) throws FileReadException {
    try {
      return in.readNBytes(most);
    } catch (IOException e) {
      throw FileReadException.of(e);
    }
  }
}
