package dev.rolecall.document;

/**
 * A value as it was written, with the place it was written at: nothing is interpreted yet, so
 * {@code NO}, {@code 010} and {@code 2024-01-01} are texts.
 *
 * <p>A path reads {@code firm.staff.paralegals} or {@code firm.list[2]}, items counted from 0; it
 * is "" for the root. Nulls, aliases and whatever else was refused are not in the tree: a map
 * remembers their keys, a list's later items keep the number they were written at.
 */
public sealed interface Node permits MapNode, ListNode, ScalarNode {
  Place place();

  String path();
}
