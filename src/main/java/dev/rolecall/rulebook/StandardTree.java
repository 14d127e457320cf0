package dev.rolecall.rulebook;

import dev.rolecall.document.DocumentReader;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.PackedTree;
import dev.rolecall.document.SourceText;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The default rulebook's values as they were written: its parts, laid together, for a consultant's
 * to be laid over. The build packs them into one file, which loads many times faster than the YAML
 * that it was made from; without the packed file the YAML serves.
 */
final class StandardTree {

  static final List<String> PARTS = List.of("rulebook.yaml", "plan.yaml");
  static final String PACKED = "rulebook.tree";

  private StandardTree() {}

  static MapNode load() {
    try (InputStream in = StandardTree.class.getResourceAsStream(PACKED)) {
      return in == null ? parsed() : (MapNode) packing().read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A part's text is only read to show a line of it. */
  private static PackedTree packing() {
    List<SourceText> sources = new ArrayList<>();
    for (String name : PARTS) {
      sources.add(SourceText.later(name, () -> text(name)));
    }
    return new PackedTree(sources);
  }

  static MapNode parsed() {
    MapNode whole = parsed(PARTS.get(0));
    for (String name : PARTS.subList(1, PARTS.size())) {
      whole = new RulebookMerge().merge(whole, parsed(name));
    }
    return whole;
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

  /** Writes the values, packed. */
  static void pack(OutputStream file) throws IOException {
    DataOutputStream out = new DataOutputStream(file);
    packing().write(parsed(), out);
    out.flush();
  }
}
