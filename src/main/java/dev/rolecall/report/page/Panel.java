package dev.rolecall.report.page;

import dev.rolecall.quantity.Decimals;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A small chart in a drawing 300 wide.
 *
 * @param height of the drawing
 * @param title what it shows, with its unit
 * @param alt what it shows, in words
 * @param shapes in the order in which they are drawn
 * @param names of zones and lines, each at its place
 */
public record Panel(
    int height,
    String title,
    String alt,
    List<Tick> across,
    List<Tick> up,
    List<Shape> shapes,
    List<Name> names) {

  /** Where curves begin and end in the drawing, and where the labels beside them end. */
  public static final int LEFT = 34;

  public static final int RIGHT = 294;
  public static final int LABELS_END = 29;

  private static final int HEIGHT = 150;

  /** Of a strip without lines below it. */
  private static final int STRIP_HEIGHT = 30;

  private static final int LAST_WEEK = 52;
  private static final List<Integer> WEEKS_NAMED = List.of(0, 13, 26, 39, LAST_WEEK);
  private static final int TOP = 8;
  private static final int BOTTOM = 128;

  /** A line of the grid, at a place, and its label. */
  public record Tick(String at, String label) {}

  /** A short text within the drawing; the kind says how it looks. */
  public record Name(String kind, String across, String up, String text) {}

  /**
   * A curve or the band around it.
   *
   * @param kind which says how it looks
   * @param path in the language of drawings
   */
  public record Shape(String kind, String path) {}

  private static String across(double share) {
    return Decimals.rounded(LEFT + (RIGHT - LEFT) * Math.min(1, Math.max(0, share)), 1);
  }

  private static double within(double share) {
    return Math.min(1, Math.max(0, share));
  }

  private static String up(double share) {
    return Decimals.rounded(BOTTOM - (BOTTOM - TOP) * within(share), 1);
  }

  /** Dots between two shares, each from 0 to 1. */
  public static final class Dots {

    private static final int QUARTERS = 4;

    private final Map<String, StringBuilder> paths = new LinkedHashMap<>();

    /** Adds a dot; the kind says how it looks. */
    public void dot(String kind, double across, double up) {
      StringBuilder path = paths.computeIfAbsent(kind, key -> new StringBuilder());
      path.append('M').append(across(across)).append(' ').append(up(up)).append("h0");
    }

    public boolean isEmpty() {
      return paths.isEmpty();
    }

    /** The panel. */
    public Panel panel(String title, String alt) {
      List<Shape> shapes = new ArrayList<>();
      paths.forEach((kind, path) -> shapes.add(new Shape(kind, path.toString())));
      return new Panel(
          HEIGHT, title, alt, ticks(Panel::across), ticks(Panel::up), shapes, List.of());
    }

    private static List<Tick> ticks(DoubleFunction<String> place) {
      return IntStream.rangeClosed(0, QUARTERS)
          .mapToDouble(quarter -> quarter / (double) QUARTERS)
          .mapToObj(share -> new Tick(place.apply(share), Decimals.rounded(share * 100, 0) + "%"))
          .toList();
    }
  }

  /**
   * A curve over the weeks of a year.
   *
   * @param kind which says how it looks; its band's kind is the same with {@code -band}
   * @param likely by week, the first of them week 0
   * @param low of the band, as many, or none; {@code high} likewise
   */
  public record Curve(String kind, List<Double> likely, List<Double> low, List<Double> high) {

    private Stream<Double> values() {
      return Stream.of(likely, low, high).flatMap(List::stream);
    }
  }

  /**
   * Values that mean something, behind the curves, as far as the axis goes.
   *
   * @param kind which says how it looks; it is its name, too
   */
  public record Zone(String kind, double from, double to) {}

  /** Less high than that, a zone has no room for its name. */
  private static final double LEAST_NAMED = 0.1;

  private static final int BASE = 9;

  /** Curves with their bands; the label writes a value at the upward axis. */
  public static Panel curves(
      String title,
      String alt,
      List<Curve> curves,
      List<Zone> zones,
      DoubleFunction<String> label) {
    Axis axis = Axis.of(curves);
    List<Shape> shapes = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    for (Zone zone : zones) {
      double top = within(axis.share(Math.max(zone.from, zone.to)));
      double bottom = within(axis.share(Math.min(zone.from, zone.to)));
      if (top > bottom) {
        String sides =
            "M" + LEFT + " " + up(bottom) + "H" + RIGHT + "V" + up(top) + "H" + LEFT + "Z";
        shapes.add(new Shape(zone.kind + "-zone", sides));
      }
      if (top - bottom >= LEAST_NAMED) {
        String at = Decimals.rounded(Double.parseDouble(up(top)) + BASE, 1);
        names.add(new Name("zone", Integer.toString(RIGHT - BASE / 2), at, zone.kind));
      }
    }
    for (Curve curve : curves) {
      if (!curve.low.isEmpty()) {
        String upper = line("M", curve.high, axis, false);
        String band = upper + line("L", curve.low, axis, true) + "Z";
        shapes.add(new Shape(curve.kind + "-band", band));
      }
    }
    curves.forEach(
        curve -> shapes.add(new Shape(curve.kind, line("M", curve.likely, axis, false))));
    List<Tick> weeks =
        WEEKS_NAMED.stream()
            .map(week -> new Tick(week(week), week == 0 ? "week 0" : week.toString()))
            .toList();
    return new Panel(HEIGHT, title, alt, weeks, axis.ticks(label), shapes, names);
  }

  private static String week(int week) {
    return across(week / (double) LAST_WEEK);
  }

  private static String line(String first, List<Double> values, Axis axis, boolean backwards) {
    StringBuilder path = new StringBuilder();
    int last = values.size() - 1;
    for (int i = 0; i <= last; i++) {
      int week = backwards ? last - i : i;
      path.append(i == 0 ? first : "L").append(week(week)).append(' ');
      path.append(up(axis.share(values.get(week))));
    }
    return path.toString();
  }

  /** How thick the strip is that says which line is best where. */
  private static final int STRIP = 7;

  /** Less of the width than that has no room for a letter. */
  private static final double LEAST_LETTERED = 0.04;

  /** Lines along a number, and above them a strip of which is best where. */
  static Panel of(Block.Chart chart) {
    List<Curve> curves =
        chart.lines().stream()
            .map(line -> new Curve("", line.values(), List.of(), List.of()))
            .toList();
    boolean drawn = curves.stream().anyMatch(curve -> !curve.likely.isEmpty());
    List<Shape> shapes = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    for (Block.Stretch one : chart.stretches()) {
      String from = across(chart.across().at(one.from()));
      String to = across(chart.across().at(one.to()));
      String strip = "M" + from + " 0H" + to + "V" + STRIP + "H" + from + "Z";
      shapes.add(new Shape("option-" + one.line() + "-zone", strip));
      if (chart.across().at(one.to()) - chart.across().at(one.from()) >= LEAST_LETTERED) {
        String middle = across(chart.across().at((one.from() + one.to()) / 2));
        names.add(new Name("best", middle, "6.2", chart.lines().get(one.line()).letter()));
      }
    }
    DoubleSummaryStatistics all =
        curves.stream().flatMap(Curve::values).mapToDouble(v -> v).summaryStatistics();
    Axis axis = drawn ? new Axis(all.getMin(), all.getMax()) : new Axis(0, 1);
    for (int i = 0; drawn && i < curves.size(); i++) {
      shapes.add(new Shape("option-" + i, line(curves.get(i).likely, axis)));
    }
    int foot = drawn ? BOTTOM : 2 * STRIP;
    chart
        .across()
        .now()
        .map(chart.across()::at)
        .ifPresent(at -> shapes.add(new Shape("now", "M" + across(at) + " " + STRIP + "V" + foot)));
    List<Tick> ticks =
        Stream.of(chart.across().low(), chart.across().middle(), chart.across().high())
            .map(tick -> new Tick(across(chart.across().at(tick.value())), tick.label()))
            .toList();
    return new Panel(
        drawn ? HEIGHT : STRIP_HEIGHT,
        drawn ? "Score by " + chart.across().label() : Phrase.capital(chart.across().label()),
        chart.note(),
        ticks,
        drawn ? axis.ticks(value -> Decimals.atMost(value, 1)) : List.of(),
        shapes,
        names);
  }

  private static String line(List<Double> values, Axis axis) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      path.append(i == 0 ? "M" : "L").append(across(i / (double) (values.size() - 1))).append(' ');
      path.append(up(axis.share(values.get(i))));
    }
    return path.toString();
  }

  /** The upward axis of curves: from a round number to a round number, in round steps. */
  private static final class Axis {

    private static final int MOST_STEPS = 4;

    private final double least;
    private final double most;
    private final double step;

    /** The axis of all values, in ten digits: a saved result has no more. */
    static Axis of(List<Curve> curves) {
      DoubleSummaryStatistics all =
          curves.stream().flatMap(Curve::values).mapToDouble(v -> v).summaryStatistics();
      return new Axis(
          Decimals.tenDigits(Math.min(0, all.getMin())),
          Decimals.tenDigits(Math.max(0, all.getMax())));
    }

    private Axis(double lowest, double highest) {
      double high = Math.max(lowest + 1e-6, highest);
      step = step((high - lowest) / MOST_STEPS);
      least = Math.floor(lowest / step) * step;
      most = Math.ceil(high / step - 1e-9) * step;
    }

    private static double step(double atLeast) {
      double unit = 1;
      while (unit > atLeast) {
        unit = unit / 10;
      }
      while (unit * 10 <= atLeast) {
        unit = unit * 10;
      }
      double tens = unit;
      return Stream.of(1, 2, 2.5, 5)
          .map(factor -> tens * factor.doubleValue())
          .filter(round -> round >= atLeast)
          .findFirst()
          .orElse(tens * 10);
    }

    double share(double value) {
      return (value - least) / (most - least);
    }

    List<Tick> ticks(DoubleFunction<String> label) {
      return IntStream.iterate(0, i -> least + i * step <= most + step / 2, i -> i + 1)
          .mapToObj(i -> least + i * step)
          .map(value -> new Tick(up(share(value)), label.apply(value)))
          .toList();
    }
  }
}
