package dev.rolecall.rulebook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the build makes of the default rulebook, so that a run need not read its YAML. */
final class RulebookBuild {

  private RulebookBuild() {}

  /**
   * Writes the packed values into one folder, and the source of the finished rulebook into another.
   */
  public static void main(String[] folders) throws IOException {
    try (OutputStream file = Files.newOutputStream(Path.of(folders[0], StandardTree.PACKED))) {
      StandardTree.pack(file);
    }
    String source = RulebookSource.of(RulebookReader.readStandard());
    Files.writeString(Path.of(folders[1], "StandardRulebook.java"), source);
  }
}
