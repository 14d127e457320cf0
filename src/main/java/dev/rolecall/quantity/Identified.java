package dev.rolecall.quantity;

/** A constant with an id of its own, by which files and the JSON result name it. */
public interface Identified {

  /** The id. */
  String id();
}
