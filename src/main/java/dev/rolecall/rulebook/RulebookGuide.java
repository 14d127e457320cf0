package dev.rolecall.rulebook;

import dev.rolecall.document.FlowText;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node.ScalarNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the keys of a rulebook mean, and which sections may have new entries.
 *
 * @param head the keys at the top of a file that is laid over the rulebook
 * @param common the keys that mean the same in every section
 * @param sections by name, in the rulebook's order
 * @param example such a file, whole
 */
public record RulebookGuide(
    Map<String, String> head,
    Map<String, String> common,
    Map<String, Section> sections,
    String example) {

  /**
   * A section.
   *
   * @param isOpen whether a file may add entries to it
   * @param keys the keys of its own, or with a meaning of its own
   */
  public record Section(String about, boolean isOpen, Map<String, String> keys) {}

  /** Reads it from the program itself. */
  public static RulebookGuide read() {
    MapNode root = RulebookReader.part("guide.yaml");
    Map<String, Section> sections = new LinkedHashMap<>();
    map(root, "sections")
        .entries()
        .forEach((name, entry) -> sections.put(name, section((MapNode) entry.value())));
    return new RulebookGuide(
        texts(root, "head"), texts(root, "common"), sections, text(root, "example"));
  }

  private static Section section(MapNode map) {
    return new Section(text(map, "about"), text(map, "new").equals("true"), texts(map, "keys"));
  }

  /** The keys that an entry of a section may have, as far as they are its own, and the reason. */
  Map<String, String> keys(String section) {
    Map<String, String> keys = new LinkedHashMap<>(sections.get(section).keys());
    if (!RulebookMerge.EVIDENCE.contains(section)) {
      keys.put(RulebookMerge.REASON, common.get(RulebookMerge.REASON));
    }
    return keys;
  }

  /** What a key of a section means. */
  String meaning(String section, String key) {
    return sections.get(section).keys().getOrDefault(key, common.getOrDefault(key, ""));
  }

  private static MapNode map(MapNode map, String key) {
    return (MapNode) map.get(key).orElseGet(() -> new MapNode(map.place(), key, Map.of()));
  }

  private static String text(MapNode map, String key) {
    return ((ScalarNode) map.get(key).orElseThrow()).text();
  }

  private static Map<String, String> texts(MapNode map, String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    map(map, key)
        .entries()
        .forEach((name, entry) -> texts.put(name, FlowText.unquoted(entry.value())));
    return texts;
  }
}
