package dev.rolecall.model.simulation;

/** A piece of work: a document, a call to return, a record to fetch. Times are in weeks. */
final class Item {

  final int stream;
  final double arrived;

  /** Hours of a specialist's work still to do. */
  double left;

  Item(int stream, double arrived, double hours) {
    this.stream = stream;
    this.arrived = arrived;
    this.left = hours;
  }
}
