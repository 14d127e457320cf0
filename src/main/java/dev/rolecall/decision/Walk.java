package dev.rolecall.decision;

/** One input on its way out in one direction, in search of a flip. Those least far go first. */
final class Walk implements Comparable<Walk> {

  final SearchRange range;
  final boolean up;
  private final int turn;
  int step;

  /** The value up to which there is no flip. */
  double before;

  /**
   * A walk at its beginning.
   *
   * @param turn whose turn it is among walks that are equally far
   */
  Walk(SearchRange range, boolean up, int turn) {
    this.range = range;
    this.up = up;
    this.turn = turn;
    before = range.from();
  }

  /** No flip ahead is nearer than this. */
  double distance() {
    return range.distance(before);
  }

  @Override
  public int compareTo(Walk other) {
    int byDistance = Double.compare(distance(), other.distance());
    return byDistance != 0 ? byDistance : Integer.compare(turn, other.turn);
  }
}
