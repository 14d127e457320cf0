package dev.rolecall.report.page;

import dev.rolecall.quantity.Decimals;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks along a line from 0 to 100.
 *
 * @param alt what it shows, in words
 */
public record Bar(List<Mark> marks, String alt) {

  private static final double WHOLE = 100;

  public Bar {
    marks = List.copyOf(marks);
  }

  /**
   * A stretch of the line, or a point of it.
   *
   * @param kind which says how it looks
   * @param from where it begins, {@code width} how long it is, as written in a drawing
   */
  public record Mark(String kind, String from, String width) {

    /** Thin marks lie within the bar, points reach over it. */
    public String top() {
      return switch (kind) {
        case "range" -> "8";
        case "point", "zero", "doubt" -> "0";
        default -> "1.5";
      };
    }

    /** From the top down. */
    public String height() {
      return switch (kind) {
        case "range" -> "1.6";
        case "point", "zero", "doubt" -> "9";
        default -> "6";
      };
    }
  }

  /** Puts marks on a line that shows a range of values. */
  public static final class Builder {

    private final double least;
    private final double span;
    private final List<Mark> marks = new ArrayList<>();

    public Builder(double least, double most) {
      this.least = least;
      this.span = most > least ? most - least : 1;
    }

    /** A track from 0 to the most that there can be, with nothing on it yet. */
    public static Builder track(double most) {
      return new Builder(0, most).stretch("track", 0, most);
    }

    private double at(double value) {
      double part = (value - least) / span * WHOLE;
      return Math.min(WHOLE, Math.max(0, part));
    }

    /** A stretch between two values, in either order. */
    public Builder stretch(String kind, double one, double other) {
      double from = Math.min(at(one), at(other));
      double to = Math.max(at(one), at(other));
      marks.add(new Mark(kind, Decimals.rounded(from, 2), Decimals.rounded(to - from, 2)));
      return this;
    }

    /** A thin mark at a value. */
    public Builder point(String kind, double value) {
      double thin = 0.8;
      double from = Math.min(WHOLE - thin, Math.max(0, at(value) - thin / 2));
      marks.add(new Mark(kind, Decimals.rounded(from, 2), Decimals.rounded(thin, 2)));
      return this;
    }

    public Bar build(String alt) {
      return new Bar(marks, alt);
    }
  }
}
