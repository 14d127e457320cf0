package dev.rolecall.rulebook;

import dev.rolecall.document.DocumentReader;
import dev.rolecall.document.MapNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The default rulebook as it is written: its parts, each no larger than a document may be, merged
 * into one tree.
 */
final class StandardTree {

  static final List<String> PARTS = List.of("rulebook.yaml", "plan.yaml");

  private StandardTree() {}

  static MapNode read() {
    MapNode whole = part(PARTS.get(0));
    for (String name : PARTS.subList(1, PARTS.size())) {
      whole = new RulebookMerge().merge(whole, part(name));
    }
    return whole;
  }

  static MapNode part(String name) {
    try (InputStream in = StandardTree.class.getResourceAsStream(name)) {
      return (MapNode) DocumentReader.read(name, in.readAllBytes()).root().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
