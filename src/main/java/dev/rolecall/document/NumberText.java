package dev.rolecall.document;

import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number or a range as a person writes it: the one table of forms, for files, options and
 * interviews alike. What could mean two numbers is not read, and the hint names both; a hint that
 * names one value means what was written.
 */
final class NumberText {

  /** No number is longer. */
  private static final int LONGEST = 200;

  private static final double ABOUT_LOW = 0.75;
  private static final double ABOUT_HIGH = 1.25;

  private static final Pattern ABOUT =
      Pattern.compile(
          "(?i)(?:~|(?:about|around|roughly|approximately|approx\\.?|circa|ca\\.)\\s)(.*)");
  private static final Pattern OR_SO = Pattern.compile("(?i)(.*?)(?:\\s+or\\s+so|ish)");
  private static final Pattern EITHER_SIDE = Pattern.compile("(.*?)(?:\\u00b1|\\+/-|\\+-)(.*)");
  private static final Pattern BETWEEN =
      Pattern.compile("(?i)(?:between\\s+(.*?)\\s+and|(?:from\\s+)?(.*?)\\s+to)\\s+(.*)");
  private static final Pattern TWO_DOTS = Pattern.compile("(.*?)(?<!\\.)\\.\\.(?!\\.)(.*)");
  private static final Pattern THREE_POINTS =
      Pattern.compile("(?i)low\\s+([^,\\s]+),?\\s+likely\\s+([^,\\s]+),?\\s+high\\s+([^,\\s]+)");
  private static final Pattern THREE_DOTS = Pattern.compile("(.*?[^.])(\\.{3,})([^.].*)");
  private static final Pattern COMMA =
      Pattern.compile("\\$?([+-]?[0-9]{1,3}),([0-9]{1,2})((?:\\s*[a-zA-Z%].*)?)");
  private static final Pattern OPEN_ENDED =
      Pattern.compile(
          "(?i)(?:[<>]=?|at least|at most|more than|less than|over|under|up to)\\s*(.+)|(.+?)\\+");

  private final Limits limits;
  private final String text;

  private NumberText(String text, Limits limits) {
    this.limits = limits;
    this.text = plain(text);
  }

  /**
   * What was read.
   *
   * @param value empty where it is no number, or could be two
   * @param written the shortest way to write it in a profile
   * @param hint how to write it instead; "" where nothing is likely
   * @param instead what to write, where what was meant is certain; else ""
   */
  record Result(Optional<Estimate> value, String written, String hint, String instead) {

    private static Result of(Estimate value, String written) {
      return new Result(Optional.of(value), written, "", "");
    }

    private static Result hint(String hint) {
      return hint(hint, "");
    }

    private static Result hint(String hint, String instead) {
      return new Result(Optional.empty(), "", hint, instead);
    }
  }

  /** Reads a number or a range. */
  static Result estimate(String text, Limits limits) {
    return new NumberText(text, limits).estimate();
  }

  /** Reads one number. */
  static Result number(String text, Limits limits) {
    NumberText one = new NumberText(text, limits);
    Result read = one.estimate();
    return read.value().isEmpty() || read.value().get().isExact()
        ? read
        : Result.hint("write one number, not a range");
  }

  /** One way to write a dash, a blank and an apostrophe. */
  private static String plain(String text) {
    return text.strip()
        .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
        .replaceAll("[\\u00a0\\u2009\\u202f]", " ")
        .replaceAll("\\s+", " ");
  }

  private Result estimate() {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Result.hint("");
    }
    return bounded(text)
        .map(value -> Result.of(Estimate.exact(value), write(value)))
        .or(this::about)
        .or(() -> eitherSide().or(this::range).map(this::range))
        .or(this::threePoints)
        .orElseGet(this::refusal);
  }

  private Result range(Estimate value) {
    return Result.of(value, write(value.low()) + ".." + write(value.high()));
  }

  private Optional<Result> about() {
    Optional<NumberText> rest =
        match(ABOUT, text)
            .or(() -> match(OR_SO, text))
            .map(matcher -> new NumberText(matcher.group(1), limits));
    Optional<Result> one =
        rest.flatMap(number -> number.bounded(number.text))
            .map(value -> Result.of(about(value), "~" + write(value)));
    return one.isPresent() || text.startsWith("~")
        ? one
        : rest.flatMap(NumberText::range).map(this::range);
  }

  private Estimate about(double value) {
    double one = limits.cut(value * ABOUT_LOW);
    double other = limits.cut(value * ABOUT_HIGH);
    return one <= other ? new Estimate(one, value, other) : new Estimate(other, value, one);
  }

  /** "60 +/- 10" is 50 to 70. */
  private Optional<Estimate> eitherSide() {
    Optional<Matcher> found = match(EITHER_SIDE, text);
    Optional<Double> middle = found.flatMap(matcher -> bounded(matcher.group(1)));
    Optional<Double> off =
        found.flatMap(matcher -> read(matcher.group(2).strip())).map(AmountText::value);
    if (middle.isEmpty() || off.isEmpty() || off.get() < 0) {
      return Optional.empty();
    }
    double low = middle.get() - off.get();
    double high = middle.get() + off.get();
    return limits.admits(low) && limits.admits(high)
        ? Optional.of(Estimate.between(low, high))
        : Optional.empty();
  }

  private Optional<Result> threePoints() {
    Optional<Matcher> found = match(THREE_POINTS, text);
    Optional<Double> low = found.flatMap(matcher -> bounded(matcher.group(1)));
    Optional<Double> likely = found.flatMap(matcher -> bounded(matcher.group(2)));
    Optional<Double> high = found.flatMap(matcher -> bounded(matcher.group(3)));
    boolean all = low.isPresent() && likely.isPresent() && high.isPresent();
    return all && low.get() <= likely.get() && likely.get() <= high.get()
        ? Optional.of(threePoints(new Estimate(low.get(), likely.get(), high.get()), limits))
        : Optional.empty();
  }

  static Result threePoints(Estimate value, Limits limits) {
    String low = "{low: " + write(value.low(), limits);
    String likely = ", likely: " + write(value.likely(), limits);
    return Result.of(value, low + likely + ", high: " + write(value.high(), limits) + "}");
  }

  private Optional<Estimate> range() {
    List<double[]> found = ranges();
    return found.size() == 1 && found.get(0)[0] <= found.get(0)[1]
        ? Optional.of(Estimate.between(found.get(0)[0], found.get(0)[1]))
        : Optional.empty();
  }

  /** Every range that the text could mean. */
  private List<double[]> ranges() {
    Optional<Matcher> words = match(BETWEEN, text);
    if (words.isPresent()) {
      Matcher matcher = words.get();
      String low = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      return ends(low, matcher.group(3));
    }
    Optional<Matcher> dots = match(TWO_DOTS, text);
    if (dots.isPresent()) {
      return ends(dots.get().group(1), dots.get().group(2));
    }
    List<double[]> found = new ArrayList<>();
    for (int dash = text.indexOf('-', 1); dash > 0; dash = text.indexOf('-', dash + 1)) {
      found.addAll(ends(text.substring(0, dash), text.substring(dash + 1)));
    }
    return found;
  }

  /** What two ends could mean: the first may go without what the second is marked with. */
  private List<double[]> ends(String lowText, String highText) {
    Optional<AmountText> low = read(lowText.strip());
    Optional<AmountText> high = read(highText.strip());
    if (low.isEmpty() || high.isEmpty()) {
      // "20..50%": the first alone may be more than a share can be
      return high.filter(AmountText::marks).isPresent()
          ? pair(read(lowText.strip() + high.get().tail()), high)
          : List.of();
    }
    if (low.get().marks() || !high.get().marks()) {
      return pair(low, high);
    }
    Optional<AmountText> marked = read(lowText.strip() + high.get().tail());
    if (!limits.share()) {
      return pair(marked, high);
    }
    List<double[]> both = new ArrayList<>(pair(marked, high));
    if (low.get().value() != 0 && low.get().value() <= high.get().value()) {
      both.addAll(pair(low, high));
    }
    return both;
  }

  private List<double[]> pair(Optional<AmountText> low, Optional<AmountText> high) {
    boolean right =
        low.isPresent()
            && high.isPresent()
            && limits.admits(low.get().value())
            && limits.admits(high.get().value());
    return right ? List.of(new double[] {low.get().value(), high.get().value()}) : List.of();
  }

  private Optional<AmountText> read(String written) {
    return AmountText.read(written, limits);
  }

  private Optional<Double> bounded(String written) {
    return read(written.strip()).map(AmountText::value).filter(limits::admits);
  }

  /** Why it is not read, as what to write instead. */
  private Result refusal() {
    Optional<Matcher> dots = match(THREE_DOTS, text);
    if (dots.isPresent()) {
      return threeDots(dots.get());
    }
    Optional<Matcher> comma = match(COMMA, text);
    if (comma.isPresent()) {
      Matcher parts = comma.get();
      String decimal = parts.group(1) + "." + parts.group(2) + parts.group(3);
      return Result.hint("a decimal has a point: write " + decimal);
    }
    List<double[]> meanings = ranges();
    if (meanings.size() == 1) {
      String turned = write(meanings.get(0)[1]) + ".." + write(meanings.get(0)[0]);
      return Result.hint("the lower number comes first: write " + turned, turned);
    } else if (meanings.size() > 1) {
      return Result.hint(
          "write "
              + String.join(
                  " or ", meanings.stream().map(e -> write(e[0]) + ".." + write(e[1])).toList()));
    }
    boolean percent = text.endsWith("%");
    if (limits.share() && !percent) {
      Result signed = new NumberText(text + "%", limits).estimate();
      return signed.value().isPresent()
          ? Result.hint("write " + signed.written(), signed.written())
          : signed;
    }
    if (percent && !limits.share()) {
      return Result.hint("this is not a share: write the number itself");
    }
    return otherRefusal();
  }

  /** Three dots are two and a decimal point, or one too many. */
  private Result threeDots(Matcher dots) {
    String low = dots.group(1).strip();
    String high = dots.group(3).strip();
    List<String> meanings =
        Stream.of(low + ".." + high, low + "..0." + high)
            .filter(one -> dots.group(2).length() == 3)
            .filter(one -> estimate(one, limits).value().isPresent())
            .toList();
    return meanings.isEmpty()
        ? Result.hint("a range has two dots")
        : Result.hint("a range has two dots: write " + String.join(" or ", meanings));
  }

  private Result otherRefusal() {
    Optional<Matcher> open = match(OPEN_ENDED, text);
    if (open.isPresent()) {
      return Result.hint("write the number that is most likely, or a range such as 60..110");
    }
    if (AmountText.isOfAnotherUnit(text)) {
      return Result.hint("write how many " + limits.unit().words() + " that is");
    }
    boolean sentence = text.matches(".*[0-9].*") && text.matches(".*[A-Za-z]{2}.*");
    return Result.hint(
        sentence ? "write the number alone, such as 90, or a range such as 60..110" : "");
  }

  private String write(double value) {
    return write(value, limits);
  }

  private static String write(double value, Limits limits) {
    return limits.share() ? Decimals.exact(value * 100) + "%" : Decimals.exact(value);
  }

  static Optional<Matcher> match(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? Optional.of(matcher) : Optional.empty();
  }
}
