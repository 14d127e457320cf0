package dev.rolecall.rulebook.index;

import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Unit;
import java.util.Optional;

/**
 * Something an entry says, for people and for programs.
 *
 * @param name what it is: "calm"
 * @param text in words, a number with its unit: "4.6 .. 6 .. 8 weeks"
 * @param number the number or range, where it is one
 * @param unit of the number
 */
public record IndexFact(String name, String text, Optional<Estimate> number, Optional<Unit> unit) {

  /** As many decimals as a number is told with: enough to set it to the same value again. */
  private static final int PLACES = 10;

  /** Binary noise in a share times 100 lies below this. */
  private static final int PERCENT_PLACES = 8;

  static IndexFact words(String name, String text) {
    return new IndexFact(name, text, Optional.empty(), Optional.empty());
  }

  static IndexFact number(String name, double value, Unit unit) {
    return number(name, Estimate.exact(value), unit);
  }

  static IndexFact number(String name, Estimate value, Unit unit) {
    return new IndexFact(name, text(value, unit), Optional.of(value), Optional.of(unit));
  }

  /** A number that a longer text tells of. */
  static IndexFact told(String text, double value, Unit unit) {
    return new IndexFact("value", text, Optional.of(Estimate.exact(value)), Optional.of(unit));
  }

  /** A number or a range with its unit; unlike {@link Unit#show} it rounds nothing away. */
  static String text(Estimate value, Unit unit) {
    String range =
        value.isExact()
            ? bare(value.likely(), unit)
            : bare(value.low(), unit)
                + " .. "
                + bare(value.likely(), unit)
                + " .. "
                + bare(value.high(), unit);
    String suffix = suffix(unit);
    boolean one = value.isExact() && value.likely() == 1 && unit != Unit.MULTIPLE;
    return range + (one ? singular(suffix) : suffix);
  }

  private static String bare(double value, Unit unit) {
    if (unit == Unit.SHARE) {
      return Decimals.atMost(value * 100, PERCENT_PLACES) + "%";
    }
    String sign = value < 0 ? "-" : "";
    String digits = Decimals.atMost(value < 0 ? -value : value, PLACES);
    return sign + (unit.isMoney() ? "$" : "") + digits;
  }

  /** " business days" to " business day", " hours a week" to " hour a week". */
  private static String singular(String words) {
    return words.equals(" people")
        ? " person"
        : words.replaceFirst("^( business)?( [a-z]+)s\\b", "$1$2");
  }

  private static String suffix(Unit unit) {
    if (unit == Unit.SHARE || unit == Unit.FACTOR) {
      return "";
    }
    return unit.isMoney() ? unit.words().substring("dollars".length()) : " " + unit.words();
  }
}
