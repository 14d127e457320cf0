package dev.rolecall.rulebook;

import dev.rolecall.document.DocumentReader;
import dev.rolecall.document.FlowText;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.Node.ScalarNode;
import dev.rolecall.document.Place;
import dev.rolecall.document.Problems;
import dev.rolecall.document.SourceText;
import dev.rolecall.rulebook.Rulebook.Change;
import java.util.ArrayList;
import java.util.Comparator;
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
  private final Map<Change, List<String>> ways;

  /** The way from one rulebook to another. */
  public RulebookDifference(Rulebook from, Rulebook to) {
    this.from = from;
    toTree = to.tree();
    ways = new Ways(toTree).of(from.tree());
    ways.values().removeIf(way -> isName(way) || isBasis(way));
  }

  /** What was put in the place of a rulebook's values; that the old basis went is not listed. */
  static List<Change> between(MapNode from, MapNode to) {
    return List.copyOf(new Ways(to).of(from).keySet());
  }

  private static boolean isName(List<String> way) {
    return NAMES.contains(way.get(0));
  }

  private static boolean isBasis(List<String> way) {
    return RulebookMerge.BASIS.contains(way.get(way.size() - 1));
  }

  private static String text(Node node) {
    return node == null ? "" : FlowText.unquoted(node);
  }

  /** Gathers what differs, with the reason that the other rulebook has for it. */
  private record Ways(MapNode to, Map<Change, List<String>> found) {

    private Ways(MapNode to) {
      this(to, new LinkedHashMap<>());
    }

    private Map<Change, List<String>> of(MapNode from) {
      collect(from, to, List.of());
      return found;
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

    private void compare(String before, String after, List<String> way) {
      boolean basisGone = isBasis(way) && after.isEmpty();
      boolean reason = way.get(way.size() - 1).equals(RulebookMerge.REASON);
      if (!before.equals(after) && !basisGone && !reason) {
        found.put(new Change(String.join(".", way), before, after, reason(way)), way);
      }
    }

    private String reason(List<String> way) {
      return way.size() < 2
          ? ""
          : text(to.at(List.of(way.get(0), way.get(1), RulebookMerge.REASON)).orElse(null));
    }
  }

  /** Every value that differs but for names, versions and what it rests on; empty for none. */
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

  /** Keys may themselves have dots, so the longest key that is there is taken first. */
  static List<String> keys(MapNode map, String path) {
    return map.entries().values().stream()
        .filter(e -> path.startsWith(e.key() + ".") && e.value() instanceof MapNode)
        .max(Comparator.comparingInt(e -> e.key().length()))
        .map(
            e -> {
              List<String> keys = new ArrayList<>(List.of(e.key()));
              keys.addAll(keys((MapNode) e.value(), path.substring(e.key().length() + 1)));
              return keys;
            })
        .orElse(List.of(path));
  }

  /** What a change that a result lists put in place. */
  static Node value(Change change) {
    String name = "a saved result";
    String text = change.to();
    Optional<Node> parsed =
        text.startsWith("[") || text.startsWith("{")
            ? DocumentReader.readValue(name, change.path(), text).root()
            : Optional.empty();
    Place place = new Place(SourceText.of(name, ""), 1, 1);
    return parsed.orElseGet(() -> new ScalarNode(place, change.path(), text, true));
  }
}
