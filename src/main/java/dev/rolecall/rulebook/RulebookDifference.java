package dev.rolecall.rulebook;

import dev.rolecall.document.FlowText;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.Problems;
import dev.rolecall.rulebook.Rulebook.Change;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Two rulebooks side by side: what differs, and the one with some values of the other. */
public final class RulebookDifference {

  private static final Set<String> NAMES = Set.of("rulebook", "id", "version");

  private final Rulebook from;
  private final MapNode toTree;

  /** The keys on the way to each value that differs: keys may themselves have dots. */
  private final Map<Change, List<String>> ways = new LinkedHashMap<>();

  /** The way from one rulebook to another. */
  public RulebookDifference(Rulebook from, Rulebook to) {
    this.from = from;
    toTree = to.tree();
    collect(from.tree(), toTree, List.of());
  }

  private void collect(MapNode one, MapNode other, List<String> way) {
    Set<String> keys = new LinkedHashSet<>(one.entries().keySet());
    keys.addAll(other.entries().keySet());
    for (String key : keys) {
      Node mine = one.get(key).orElse(null);
      Node others = other.get(key).orElse(null);
      List<String> here = Stream.concat(way.stream(), Stream.of(key)).toList();
      if (mine instanceof MapNode inner && others instanceof MapNode theirs) {
        collect(inner, theirs, here);
      } else {
        compare(text(mine), text(others), here);
      }
    }
  }

  private static String text(Node node) {
    return node == null ? "" : FlowText.unquoted(node);
  }

  private void compare(String before, String after, List<String> way) {
    String path = String.join(".", way);
    if (!before.equals(after) && !NAMES.contains(path)) {
      ways.put(new Change(path, before, after), way);
    }
  }

  /** Every value that differs but for names and versions; empty where one has none. */
  public List<Change> changes() {
    return List.copyOf(ways.keySet());
  }

  /** The first rulebook with some values as the second has them; empty where that is none. */
  public Optional<Rulebook> taking(List<Change> some) {
    MapNode tree = from.tree();
    for (Change change : some) {
      tree = taking(tree, ways.get(change));
    }
    return RulebookReader.read(tree, from.changes(), new Problems()).rulebook();
  }

  private MapNode taking(MapNode tree, List<String> way) {
    return toTree.at(way).map(node -> tree.with(way, node)).orElseGet(() -> tree.without(way));
  }
}
