package dev.rolecall.report.section;

import dev.rolecall.assessment.OptionResult.Range;
import dev.rolecall.decision.Decision.Confidence;
import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.SummaryRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** All firms in an order. Only what they are ordered by is kept of each. */
final class Ranking {

  private static final int NAME_SHOWN = 60;

  private final String label;
  private final Function<SummaryRow, Comparable<?>> key;
  private final List<Place> places = new ArrayList<>();

  /** What a firm is ordered by. */
  private record Place(long index, Comparable<?> key) {}

  private Ranking(String label, Function<SummaryRow, Comparable<?>> key) {
    this.label = label;
    this.key = key;
  }

  /** An empty one for each order, that of the list first. */
  static List<Ranking> all() {
    return List.of(
        new Ranking("place in the list", SummaryRow::index),
        new Ranking("name", row -> name(row).toLowerCase(Locale.ROOT)),
        new Ranking("need", row -> -need(row)),
        new Ranking("confidence", row -> -row.confidence().map(Confidence::share).orElse(-1.0)),
        new Ranking("margin, closest first", row -> row.margin().orElse(Double.MAX_VALUE)),
        new Ranking(
            "net a year",
            row -> -row.netBenefitPerYear().map(Range::likely).orElse(-Double.MAX_VALUE)));
  }

  void add(SummaryRow row) {
    places.add(new Place(row.index(), key.apply(row)));
  }

  String label() {
    return label;
  }

  /** The indexes of the firms of each page, in order. */
  List<List<Long>> pages(int size) {
    places.sort(Comparator.comparing(Ranking::comparable).thenComparing(Place::index));
    List<List<Long>> pages = new ArrayList<>();
    for (int i = 0; i < places.size(); i += size) {
      pages.add(
          places.subList(i, Math.min(i + size, places.size())).stream().map(Place::index).toList());
    }
    return pages;
  }

  /** All keys of an order are of one type. */
  @SuppressWarnings("unchecked")
  private static Comparable<Object> comparable(Place place) {
    return (Comparable<Object>) place.key();
  }

  /** The firm's name, or that of its file. */
  static String name(SummaryRow row) {
    return row.firm()
        .map(name -> SafeText.of(name, NAME_SHOWN))
        .orElseGet(() -> SafeText.path(row.source(), NAME_SHOWN));
  }

  /** The pressure on the greatest need; 0 without a verdict. */
  static double need(SummaryRow row) {
    return row.needs()
        .map(needs -> needs.values().stream().mapToDouble(value -> value).max().orElse(0))
        .orElse(0.0);
  }
}
