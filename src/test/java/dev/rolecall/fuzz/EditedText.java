package dev.rolecall.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.document.DocumentEditor;
import dev.rolecall.document.DocumentReader;
import dev.rolecall.document.FlowText;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.Node.ListNode;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** A text that can be read, and what an edit made of it. */
record EditedText(String before, String now) {

  static boolean canBeRead(String text) {
    return !read(text).problems().hasErrors();
  }

  /** Whether a path can mean only one place in a text. */
  static boolean hasPlainKeys(String text) {
    return read(text).root().stream().allMatch(EditedText::hasPlainKeys);
  }

  private static boolean hasPlainKeys(Node node) {
    if (node instanceof MapNode map) {
      return map.entries().values().stream()
          .allMatch(entry -> entry.key().matches("\\w+") && hasPlainKeys(entry.value()));
    }
    return !(node instanceof ListNode list)
        || list.items().stream().allMatch(EditedText::hasPlainKeys);
  }

  private static DocumentReader.Reading read(String text) {
    return DocumentReader.read("-", Fuzzed.bytes(text));
  }

  /**
   * One value is another, all others are as they were, and so is every character but those that it
   * was written with; a block of lines goes with its line ends.
   *
   * @param old what was written there; empty where nothing was
   * @param value what is now
   */
  void differsOnlyAt(String path, String old, String value) {
    Map<String, String> wanted = values(before);
    wanted
        .keySet()
        .removeIf(
            key -> key.equals(path) || key.startsWith(path + ".") || key.startsWith(path + "["));
    wanted.put(path, value);
    assertThat(values(now)).isEqualTo(wanted);
    assertThat(count(now, '#')).isEqualTo(count(before, '#') - count(old, '#') + count(value, '#'));
    boolean block = !old.isEmpty() && lineEnds(now) < lineEnds(before);
    if (!block) {
      assertThat(unchanged()).isGreaterThanOrEqualTo(before.length() - old.length());
    }
    keepsItsManner();
  }

  /** It still can be read, what was JSON still is, and no other kind of line end is mixed in. */
  void keepsItsManner() {
    assertThat(canBeRead(now)).isTrue();
    assertThat(DocumentEditor.of(now).isJson()).isEqualTo(DocumentEditor.of(before).isJson());
    boolean lines = lineEnds(before) > 0;
    for (char end : new char[] {'\n', '\r'}) {
      assertThat(lines && count(before, end) == 0 && count(now, end) > 0).isFalse();
    }
  }

  /** How many characters at the beginning and at the end are as they were. */
  private int unchanged() {
    char[] old = before.toCharArray();
    char[] edited = now.toCharArray();
    int first = Arrays.mismatch(old, edited);
    if (first < 0) {
      return old.length;
    }
    int last = 0;
    int most = Math.min(old.length, edited.length) - first;
    while (last < most && old[old.length - 1 - last] == edited[edited.length - 1 - last]) {
      last++;
    }
    return first + last;
  }

  private static long lineEnds(String text) {
    return count(text, '\n') + count(text, '\r');
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  /** Every single value by its path. */
  private static Map<String, String> values(String text) {
    Map<String, String> values = new TreeMap<>();
    read(text).root().ifPresent(root -> add(root, values));
    return values;
  }

  private static void add(Node node, Map<String, String> values) {
    if (node instanceof MapNode map) {
      map.entries().values().forEach(entry -> add(entry.value(), values));
    } else if (node instanceof ListNode list && !list.items().isEmpty()) {
      list.items().forEach(item -> add(item, values));
    } else {
      values.put(node.path(), FlowText.of(node));
    }
  }
}
