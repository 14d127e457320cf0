package dev.rolecall.document;

import java.util.List;

/**
 * A value as it was written, with the place it was written at: nothing is interpreted yet, so
 * {@code NO}, {@code 010} and {@code 2024-01-01} are texts.
 *
 * <p>A path reads {@code firm.staff.paralegals} or {@code firm.list[2]}, items counted from 0; it
 * is "" for the root. Nulls, aliases and whatever else was refused are not in the tree: a map
 * remembers their keys, a list's later items keep the number they were written at.
 */
public sealed interface Node permits MapNode, Node.ListNode, Node.ScalarNode {

  /** A path that is longer is cut: deep below long keys paths alone could fill the memory. */
  int LONGEST_PATH = 400;

  Place place();

  String path();

  /** A list; items that were refused (nulls, aliases) are left out. */
  record ListNode(Place place, String path, List<Node> items) implements Node {

    public ListNode {
      items = List.copyOf(items);
    }
  }

  /**
   * A single value, always as text.
   *
   * @param text as the writer meant it: quotes removed, escapes and line folding resolved
   * @param plain whether it was written without quotes and not as a block: {@code 80}, not {@code
   *     "80"}
   */
  record ScalarNode(Place place, String path, String text, boolean plain) implements Node {}

  /** The path of a key in the map at a path. */
  static String join(String path, String key) {
    return path.isEmpty() ? key : longer(path, "." + key);
  }

  /** The path of an item, counted from 0, of the list at a path. */
  static String item(String path, int number) {
    return longer(path, "[" + number + "]");
  }

  private static String longer(String path, String step) {
    return path.length() > LONGEST_PATH ? path : path + step;
  }
}
