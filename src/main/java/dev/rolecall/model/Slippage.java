package dev.rolecall.model;

/**
 * How the share of milestones met late follows the waits. With a wait l, in weeks, it is {@code l /
 * (l + k)}, k such that today's wait gives today's share; where today's wait is below the calm one,
 * only that part of today's share follows, since the waits cannot be what explains the rest. A
 * share of 0 or 1, and a wait of 0, stay as stated. A working object, anchored anew for each draw.
 */
final class Slippage {

  double halfway;
  double explained;
  double unexplained;

  /**
   * Anchors it.
   *
   * @param share of milestones met late today, 0 to 1
   * @param wait today's, in weeks
   * @param calmWait the wait, in weeks, from which all of the share is explained
   */
  void anchor(double share, double wait, double calmWait) {
    boolean moves = share > 0 && share < 1 && wait > 0;
    explained = !moves ? 0 : wait < calmWait ? wait / calmWait : 1;
    unexplained = (1 - explained) * share;
    halfway = moves ? wait * (1 - share) / share : 1;
  }

  /** The share met late at a wait, in weeks. */
  double at(double wait) {
    return explained * (wait / (wait + halfway)) + unexplained;
  }
}
