package dev.rolecall.model;

/**
 * The streams that a hire serves as its own, or else to help out: by stream, the clock hours that
 * an hour of a specialist's work takes it; 0 for a stream it does not serve so.
 */
final class Tasks {

  double drafting;
  double client;
  double coordination;

  /** Clock hours for a week's demand, in a specialist's hours. */
  double clock(double onDrafting, double onClient, double onCoordination) {
    return onDrafting * drafting + onClient * client + onCoordination * coordination;
  }
}
