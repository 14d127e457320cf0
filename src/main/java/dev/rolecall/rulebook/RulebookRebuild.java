package dev.rolecall.rulebook;

import dev.rolecall.document.DocumentReader;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.Place;
import dev.rolecall.document.Problems;
import dev.rolecall.document.ScalarNode;
import dev.rolecall.document.SourceText;
import dev.rolecall.rulebook.Rulebook.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A consultant's rulebook, rebuilt from the changes to the default that a result lists. It is
 * returned only if its digest is the one in the result: then it is the same rulebook.
 */
public final class RulebookRebuild {

  private final SourceText source = SourceText.of("a saved result", "");

  private RulebookRebuild() {}

  /**
   * The default rulebook with some changes; empty where that is not the one with the digest, as
   * when the default was another.
   */
  public static Optional<Rulebook> of(List<Change> changes, String digest) {
    RulebookRebuild rebuild = new RulebookRebuild();
    MapNode tree = RulebookReader.standard().tree();
    for (Change change : changes) {
      tree = rebuild.with(tree, change.path(), change);
    }
    return RulebookReader.read(tree, List.copyOf(changes), new Problems())
        .rulebook()
        .filter(rulebook -> rulebook.digest().equals(digest));
  }

  /** Keys may themselves have dots, so the longest key that is there is taken first. */
  private MapNode with(MapNode map, String rest, Change change) {
    Map<String, MapNode.Entry> entries = new LinkedHashMap<>(map.entries());
    List<String> keys = new ArrayList<>(entries.keySet());
    keys.sort((one, other) -> Integer.compare(other.length(), one.length()));
    for (String key : keys) {
      MapNode.Entry entry = entries.get(key);
      if (rest.startsWith(key + ".") && entry.value() instanceof MapNode inner) {
        MapNode changed = with(inner, rest.substring(key.length() + 1), change);
        entries.put(key, new MapNode.Entry(key, entry.keyPlace(), changed));
        return new MapNode(map.place(), map.path(), entries, map.refused());
      }
    }
    Place place = new Place(source, 1, 1);
    entries.put(rest, new MapNode.Entry(rest, place, value(change, place)));
    return new MapNode(map.place(), map.path(), entries, map.refused());
  }

  private Node value(Change change, Place place) {
    String text = change.to();
    Optional<Node> parsed =
        text.startsWith("[") || text.startsWith("{")
            ? DocumentReader.readValue(source.name(), change.path(), text).root()
            : Optional.empty();
    return parsed.orElseGet(() -> new ScalarNode(place, change.path(), text, true));
  }
}
