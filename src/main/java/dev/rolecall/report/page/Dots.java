package dev.rolecall.report.page;

import dev.rolecall.quantity.Decimals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Puts a panel together in which dots stand between two shares, each from 0 to 1. */
public final class Dots {

  private static final int QUARTERS = 4;

  private final Map<String, StringBuilder> paths = new LinkedHashMap<>();

  /** Adds a dot; the kind says how it looks. */
  public Dots dot(String kind, double across, double up) {
    StringBuilder path = paths.computeIfAbsent(kind, key -> new StringBuilder());
    path.append('M').append(across(across)).append(' ').append(up(up)).append("h0");
    return this;
  }

  public boolean isEmpty() {
    return paths.isEmpty();
  }

  /** The panel. */
  public Panel panel(String title, String alt) {
    List<Panel.Shape> shapes =
        paths.entrySet().stream()
            .map(path -> new Panel.Shape(path.getKey(), path.getValue().toString()))
            .toList();
    return new Panel(title, alt, ticks(true), ticks(false), shapes);
  }

  private static List<Panel.Tick> ticks(boolean across) {
    return IntStream.rangeClosed(0, QUARTERS)
        .mapToObj(i -> tick(i / (double) QUARTERS, across))
        .toList();
  }

  private static Panel.Tick tick(double share, boolean across) {
    String label = Decimals.rounded(share * 100, 0) + "%";
    return new Panel.Tick(across ? across(share) : up(share), label);
  }

  private static String across(double share) {
    double within = Math.min(1, Math.max(0, share));
    return Decimals.rounded(Panel.LEFT + (Panel.RIGHT - Panel.LEFT) * within, 1);
  }

  private static String up(double share) {
    double within = Math.min(1, Math.max(0, share));
    return Decimals.rounded(Panel.BOTTOM - (Panel.BOTTOM - Panel.TOP) * within, 1);
  }
}
