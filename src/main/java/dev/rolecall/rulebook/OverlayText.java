package dev.rolecall.rulebook;

import dev.rolecall.document.FlowText;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.rulebook.RulebookCatalog.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Entries of a rulebook as a file to edit, in its own keys; laid over it they change nothing. */
public final class OverlayText {

  private static final String HEAD =
      """
      # Change what differs at your firm, add a `reason:` to each entry that you change, leave out
      # the rest, and give the file to --rulebook. `rolecall help rulebook` explains the keys.
      rulebook: 1
      requires:\
      """;

  private OverlayText() {}

  /** The entries that the rulebook's file has, by section; empty where it has none of them. */
  public static String of(Rulebook rulebook, List<Entry> entries) {
    Map<String, List<Entry>> bySection =
        entries.stream()
            .filter(entry -> node(rulebook, entry).isPresent())
            .collect(
                Collectors.groupingBy(Entry::section, LinkedHashMap::new, Collectors.toList()));
    if (bySection.isEmpty()) {
      return "";
    }
    Rulebook base = RulebookReader.standard();
    StringBuilder text =
        new StringBuilder(HEAD).append(' ').append(base.id()).append(' ').append(base.version());
    text.append('\n');
    bySection.forEach(
        (section, some) -> {
          text.append(section).append(":\n");
          some.forEach(
              entry -> append(entry.id(), node(rulebook, entry).orElseThrow(), "  ", text));
        });
    return text.toString();
  }

  private static Optional<Node> node(Rulebook rulebook, Entry entry) {
    return rulebook.tree().at(List.of(entry.section(), entry.id()));
  }

  /** Maps of maps are indented; all else is on one line. */
  private static void append(String key, Node node, String indent, StringBuilder text) {
    text.append(indent).append(FlowText.scalar(key)).append(':');
    boolean indented =
        node instanceof MapNode map
            && (indent.length() == 2
                || map.entries().values().stream().anyMatch(one -> one.value() instanceof MapNode));
    if (indented) {
      text.append('\n');
      ((MapNode) node)
          .entries()
          .forEach((inner, entry) -> append(inner, entry.value(), indent + "  ", text));
    } else {
      text.append(' ').append(FlowText.of(node)).append('\n');
    }
  }
}
