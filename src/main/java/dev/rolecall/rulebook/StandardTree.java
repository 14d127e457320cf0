package dev.rolecall.rulebook;

import dev.rolecall.document.DocumentReader;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.PackedTree;
import dev.rolecall.document.SourceText;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The default rulebook's values: its parts, laid together. The build packs each part, which loads
 * many times faster than the YAML that it was made from; without the packed form the YAML serves.
 */
final class StandardTree {

  static final List<String> PARTS = List.of("rulebook.yaml", "plan.yaml");
  private static final String PACKED = ".tree";

  private StandardTree() {}

  static MapNode load() {
    MapNode whole = part(PARTS.get(0));
    for (String name : PARTS.subList(1, PARTS.size())) {
      whole = new RulebookMerge().merge(whole, part(name));
    }
    return whole;
  }

  private static MapNode part(String name) {
    try (InputStream in = StandardTree.class.getResourceAsStream(name + PACKED)) {
      if (in == null) {
        return parsed(name);
      }
      SourceText source = SourceText.later(name, () -> text(name));
      return (MapNode) PackedTree.read(new DataInputStream(new BufferedInputStream(in)), source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static MapNode parsed(String name) {
    byte[] bytes = text(name).getBytes(StandardCharsets.UTF_8);
    return (MapNode) DocumentReader.read(name, bytes).root().orElseThrow();
  }

  private static String text(String name) {
    try (InputStream in = StandardTree.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Packs every part into a folder beside it: the build calls this. */
  public static void main(String[] folder) throws IOException {
    for (String name : PARTS) {
      Path packed = Path.of(folder[0], name + PACKED);
      try (OutputStream file = Files.newOutputStream(packed);
          DataOutputStream out = new DataOutputStream(file)) {
        PackedTree.write(parsed(name), out);
      }
    }
  }
}
