package dev.rolecall.report.page;

import java.util.List;

/**
 * A small chart of curves over the weeks of a year, in a drawing 300 wide and 150 high.
 *
 * @param title what it shows, with its unit
 * @param alt what it shows, in words
 * @param shapes in the order in which they are drawn
 */
public record Panel(
    String title, String alt, List<Tick> across, List<Tick> up, List<Shape> shapes) {

  static final double LEFT = 34;
  static final double RIGHT = 294;
  static final double TOP = 8;
  static final double BOTTOM = 128;

  /** Where curves begin. */
  public String left() {
    return "34";
  }

  /** Where they end. */
  public String right() {
    return "294";
  }

  /** Where the labels beside them end. */
  public String labels() {
    return "29";
  }

  /** A line of the grid, at a place, and its label. */
  public record Tick(String at, String label) {}

  /**
   * A curve or the band around it.
   *
   * @param kind which says how it looks
   * @param path in the language of drawings
   */
  public record Shape(String kind, String path) {}
}
