package dev.rolecall.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.ExampleFirms;
import dev.rolecall.Schemas;
import dev.rolecall.Trial;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.report.format.HtmlFormat;
import dev.rolecall.report.format.MarkdownFormat;
import dev.rolecall.report.page.Page;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every number on a page is one of the JSON's, rounded. */
class PageNumbersTest {

  /** A figure; what is said to be lost has its minus in the word. */
  private static final Pattern FIGURE =
      Pattern.compile("(?:it loses )?<data value=\"([^\"]*)\">([^<]*)</data>");

  private static final Pattern NUMBER = Pattern.compile("-?\\$?[0-9]+(,[0-9]{3})*(\\.[0-9]+)?%?");

  /** Our own words, not taken from a result. */
  private static final Set<String> OURS = Set.of("0%", "1%", "100%", "10%", "90%", "10", "100");

  static List<String> examples() {
    return ExampleFirms.files();
  }

  private static String html(Page page) {
    return HtmlFormat.of(page);
  }

  private static String markdown(Page page) {
    return MarkdownFormat.of(page);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyFigureIsOneOfTheJson(String file) throws IOException {
    Assessment assessment = ExampleFirms.result(file);
    Set<BigDecimal> numbers = new HashSet<>();
    numbers(Schemas.json(Trial.json(assessment)), numbers);

    List<MatchResult> figures = FIGURE.matcher(html(ResultPage.of(assessment))).results().toList();

    assertThat(figures).hasSizeGreaterThan(400);
    List<MatchResult> screen = FIGURE.matcher(html(SummaryPage.of(assessment))).results().toList();
    assertThat(screen).hasSizeGreaterThan(40);
    for (MatchResult figure : Stream.concat(figures.stream(), screen.stream()).toList()) {
      BigDecimal value = new BigDecimal(figure.group(1)).stripTrailingZeros();
      assertThat(numbers).as(figure.group()).contains(value);
      String minus = figure.group().startsWith("it loses ") ? "-" : "";
      assertThat(isRounded(value, minus + figure.group(2))).as(figure.group()).isTrue();
    }
  }

  private static void numbers(JsonNode node, Set<BigDecimal> found) {
    if (node.isNumber()) {
      found.add(node.decimalValue().stripTrailingZeros());
    }
    node.propertyNames().stream()
        .filter(name -> name.matches("[0-9]+"))
        .forEach(name -> found.add(new BigDecimal(name).stripTrailingZeros()));
    node.forEach(inner -> numbers(inner, found));
  }

  /**
   * Whether the text begins with the value, rounded to the decimals it shows, or in dollars to
   * three significant digits.
   */
  private static boolean isRounded(BigDecimal value, String shown) {
    Matcher first = Pattern.compile("([+-]?)\\$?([0-9,]+(\\.[0-9]+)?)(%?)").matcher(shown);
    if (!first.lookingAt()) {
      return false;
    }
    BigDecimal read = new BigDecimal(first.group(2).replace(",", ""));
    BigDecimal signed = first.group(1).equals("-") ? read.negate() : read;
    BigDecimal scaled = first.group(4).isEmpty() ? value : value.movePointRight(2);
    BigDecimal difference = scaled.subtract(signed).abs();
    BigDecimal half = BigDecimal.ONE.movePointLeft(read.scale()).divide(BigDecimal.valueOf(2));
    boolean money = shown.contains("$");
    if (shown.matches("-?\\$[0-9.]+k")) {
      BigDecimal thousands = value.abs().movePointLeft(3);
      return thousands.round(new MathContext(3, RoundingMode.HALF_EVEN)).compareTo(read) == 0;
    }
    BigDecimal three = value.round(new MathContext(3, RoundingMode.HALF_EVEN));
    return difference.compareTo(half) <= 0 || (money && three.compareTo(signed) == 0);
  }

  /** What is no figure is a text of the JSON, or our own. */
  @ParameterizedTest
  @MethodSource("examples")
  void thereIsNoOtherNumber(String file) throws IOException {
    Assessment assessment = ExampleFirms.result(file);
    String json = Trial.json(assessment);
    String text =
        html(ResultPage.of(assessment))
            .replaceAll("(?s)<style>.*?</style>", "")
            .replaceAll("(?s)<svg.*?</svg>", "")
            .replaceAll("<data value=\"[^\"]*\">[^<]*</data>", "")
            .replaceAll("<h[1-4][ >]", " ")
            .replaceAll("</h[1-4]>", " ")
            .replaceAll("<[^>]*>", " ")
            .replace("&#39;", "'")
            .replace("&amp;", "&");

    List<String> others = new ArrayList<>();
    NUMBER.matcher(text).results().map(MatchResult::group).forEach(others::add);

    assertThat(others)
        .allSatisfy(
            other ->
                assertThat(OURS.contains(other) || json.contains(other) || isWeek(other, json))
                    .as(other)
                    .isTrue());
  }

  private static boolean isWeek(String text, String json) {
    return json.contains("\"" + text + "\" :");
  }

  /** The same numbers in the same order, but for the charts, which Markdown has not. */
  @ParameterizedTest
  @MethodSource("examples")
  void markdownHasTheSameNumbers(String file) throws IOException {
    Page page = ResultPage.of(ExampleFirms.result(file));
    List<String> figures =
        FIGURE.matcher(html(page)).results().map(figure -> figure.group(2)).toList();

    String markdown = markdown(page).replace("\\", "").replace("&amp;", "&");

    int at = 0;
    for (String figure : figures) {
      int found = markdown.indexOf(figure, at);
      assertThat(found).as(figure + " after " + at).isNotNegative();
      at = found + figure.length();
    }
  }
}
