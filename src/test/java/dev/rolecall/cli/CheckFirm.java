package dev.rolecall.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A firm whose case is clear, a case manager, with what a test has it expect. */
final class CheckFirm {

  /** The firm, expecting nothing. */
  static final String TEXT = read();

  private CheckFirm() {}

  private static String read() {
    try {
      String text = Files.readString(Path.of("examples/solo-injury.yaml"));
      return text.substring(0, text.indexOf("expect:"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String expecting(String yaml) {
    return TEXT + "expect: " + yaml + "\n";
  }

  /** Writes a file into a folder and names it. */
  static String write(Path folder, String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
