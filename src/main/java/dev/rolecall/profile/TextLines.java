package dev.rolecall.profile;

import dev.rolecall.document.ListNode;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.Place;
import dev.rolecall.document.ScalarNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines of a YAML text, each with its own end, and the few edits that lose nothing. */
final class TextLines {

  private static final Pattern AFTER_LINE_END = Pattern.compile("(?<=\n)|(?<=\r)(?!\n)");

  private final List<String> lines;

  TextLines(String text) {
    lines = new ArrayList<>(Arrays.asList(AFTER_LINE_END.split(text)));
  }

  String text() {
    return String.join("", lines);
  }

  /** Puts another value in the place of one that stands on one line. */
  boolean replace(Node node, String value) {
    int at = node.place().line() - 1;
    String line = lines.get(at);
    int start = offset(node.place());
    Optional<Integer> end = end(line, start, node);
    end.ifPresent(to -> lines.set(at, line.substring(0, start) + value + line.substring(to)));
    return end.isPresent();
  }

  /**
   * Puts a value on the line of its key in the place of a block below it, if no comment is there.
   */
  boolean replaceBlock(MapNode.Entry entry, String value) {
    int first = entry.keyPlace().line();
    int last = lastLine(entry.value());
    List<String> block = lines.subList(first - 1, last);
    String key = block.get(0).stripTrailing();
    boolean whole = last > first && key.endsWith(":");
    if (!whole || block.stream().anyMatch(line -> line.contains("#"))) {
      return false;
    }
    block.clear();
    lines.add(first - 1, key + " " + value + lineEnd());
    return true;
  }

  private static int lastLine(Node node) {
    int last = node.place().line();
    if (node instanceof MapNode map) {
      for (MapNode.Entry entry : map.entries().values()) {
        last = Math.max(last, lastLine(entry.value()));
      }
    } else if (node instanceof ListNode list) {
      for (Node item : list.items()) {
        last = Math.max(last, lastLine(item));
      }
    }
    return last;
  }

  private int offset(Place place) {
    String line = lines.get(place.line() - 1);
    int mark = place.line() == 1 && line.startsWith("\uFEFF") ? 1 : 0;
    return line.offsetByCodePoints(mark, place.column() - 1);
  }

  private static Optional<Integer> end(String line, int start, Node node) {
    char first = line.charAt(start);
    if (first == '"' || first == '\'' || first == '{' || first == '[') {
      return FlowEnd.of(line, start);
    }
    boolean plain = node instanceof ScalarNode scalar && line.startsWith(scalar.text(), start);
    return plain ? Optional.of(start + ((ScalarNode) node).text().length()) : Optional.empty();
  }

  /** Makes a comment of a line that has one key and its value. */
  boolean commentOut(Place key, Node value) {
    int at = key.line() - 1;
    String line = lines.get(at);
    int start = offset(key);
    boolean alone = line.substring(0, start).isBlank() && value.place().line() == key.line();
    if (alone) {
      lines.set(at, line.substring(0, start) + "#" + line.substring(start));
    }
    return alone;
  }

  /** Uses the line that {@code rolecall new} left for an input, if there is just one such line. */
  boolean uncomment(String path, String value) {
    String key = path.substring(path.lastIndexOf('.') + 1);
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().startsWith("#" + key + ": ")) {
        found.add(i);
      }
    }
    if (found.size() != 1) {
      return false;
    }
    String line = lines.get(found.get(0));
    String indent = line.substring(0, line.indexOf('#'));
    String comma = line.stripTrailing().endsWith(",") ? "," : "";
    lines.set(found.get(0), indent + key + ": " + value + comma + lineEnd());
    return true;
  }

  /** Adds a key at the start of a section. */
  boolean insert(MapNode.Entry section, String path, String value) {
    MapNode map = (MapNode) section.value();
    int start = offset(map.place());
    int at = map.place().line() - 1;
    if (lines.get(at).charAt(start) == '{') {
      String line = lines.get(at);
      String rest = line.substring(start + 1);
      String added = flow(path, value) + (rest.strip().startsWith("}") ? "" : ", ");
      lines.set(
          at, line.substring(0, start + 1) + added.replaceFirst(" $", blankBefore(rest)) + rest);
      return true;
    }
    int keyLine = section.keyPlace().line();
    boolean below = map.place().line() > keyLine;
    if (below) {
      String indent = lines.get(at).substring(0, start);
      lines.addAll(keyLine, block(path, value, indent));
    }
    return below;
  }

  private static String blankBefore(String rest) {
    return rest.isBlank() || rest.startsWith(" ") ? "" : " ";
  }

  /** Adds a section at the end. */
  boolean append(String path, String value) {
    int last = lines.size() - 1;
    if (!lines.get(last).endsWith("\n")) {
      lines.set(last, lines.get(last) + lineEnd());
    }
    lines.addAll(block(path, value, ""));
    return true;
  }

  private static String flow(String path, String value) {
    int dot = path.indexOf('.');
    return dot < 0
        ? path + ": " + value
        : path.substring(0, dot) + ": {" + flow(path.substring(dot + 1), value) + "}";
  }

  private List<String> block(String path, String value, String indent) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      return List.of(indent + path + ": " + value + lineEnd());
    }
    List<String> all = new ArrayList<>(List.of(indent + path.substring(0, dot) + ":" + lineEnd()));
    all.addAll(block(path.substring(dot + 1), value, indent + "  "));
    return all;
  }

  private String lineEnd() {
    return lines.get(0).endsWith("\r\n") ? "\r\n" : "\n";
  }
}
