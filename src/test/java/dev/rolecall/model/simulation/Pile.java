package dev.rolecall.model.simulation;

import java.util.ArrayDeque;
import java.util.Deque;

/** What waits in a stream, first come, first served. */
final class Pile {

  private final Deque<Item> items = new ArrayDeque<>();

  /** Today's pile: items that came evenly over the weeks that the pile is worth, of given hours. */
  Pile(Chance chance, double hours, double weeks) {
    double filled = 0;
    while (filled < hours) {
      Item item = chance.item(-weeks * (1 - filled / hours));
      item.left = Math.min(item.left, hours - filled);
      filled += item.left;
      items.add(item);
    }
  }

  void add(Item item) {
    items.add(item);
  }

  /** An item that was begun, and set aside for something else. */
  void putBack(Item item) {
    items.addFirst(item);
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  /** When the item that waits longest came. */
  double oldest() {
    return items.peek().arrived;
  }

  Item take() {
    return items.poll();
  }

  /** Hours that wait, without what somebody has in hand. */
  double hours() {
    double sum = 0;
    for (Item item : items) {
      sum += item.left;
    }
    return sum;
  }
}
