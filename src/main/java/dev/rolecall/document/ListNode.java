package dev.rolecall.document;

import java.util.List;

/** A list; items that were refused (nulls, aliases) are left out. */
public record ListNode(Place place, String path, List<Node> items) implements Node {
  public ListNode {
    items = List.copyOf(items);
  }
}
