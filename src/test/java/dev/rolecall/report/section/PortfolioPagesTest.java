package dev.rolecall.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.portfolio.SummaryRow;
import dev.rolecall.report.format.HtmlFormat;
import dev.rolecall.rulebook.RulebookReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** More firms than fit on a page. */
class PortfolioPagesTest {

  private static final int FIRMS = 2_300;

  private static SummaryRow row(long index) {
    return new SummaryRow(
        index,
        Optional.of("Firm " + index),
        "firm.yaml",
        1,
        Optional.empty(),
        Optional.of(2.0),
        Optional.empty(),
        Optional.of("hybrid"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("both"),
        Optional.of((double) (FIRMS - index)),
        Optional.empty(),
        Optional.of(Map.of("drafting", 0.5)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        "");
  }

  private static List<String> pages(int firms) {
    List<SummaryRow> rows = new ArrayList<>();
    for (int i = 1; i <= firms; i++) {
      rows.add(row(i));
    }
    PortfolioPage.Parts parts =
        new PortfolioPage.Parts(
            "Our <clients>", "First & last.\n\nMore.", row -> Optional.empty(), Optional.empty());
    return PortfolioPage.of(
            rows.iterator(), i -> rows.get((int) i - 1), RulebookReader.standard(), parts)
        .map(HtmlFormat::of)
        .toList();
  }

  @Test
  void everyOrderGoesOverAllFirmsAndEveryFirmIsOnAPage() {
    List<String> pages = pages(FIRMS);

    assertThat(pages).hasSize(3);
    String closest = pages.get(0);
    int table = closest.indexOf("All firms by margin, closest first");
    Matcher first = Pattern.compile("Firm [0-9]+").matcher(closest);
    assertThat(first.find(table)).isTrue();
    assertThat(first.group()).isEqualTo("Firm " + FIRMS);
    for (int i = 1; i <= FIRMS; i++) {
      String firm = "Firm " + i + "<";
      assertThat(pages.stream().filter(page -> page.contains(firm)).count()).isBetween(1L, 3L);
    }
    assertThat(pages.get(0))
        .contains("In each order, firms <data value=\"1\">1</data> to ")
        .contains("<a href=\"index-2.html\">Page 2</a>", "<a href=\"index-3.html\">Page 3</a>")
        .doesNotContain("<script");
    assertThat(pages.get(2))
        .contains("<a href=\"index.html\">Page 1</a>", ": page 3")
        .doesNotContain("The closest calls", "First &amp; last.");
  }

  @Test
  void oneTableIsOnePageWithItsTitleAndNotes() {
    List<String> pages = pages(3);

    assertThat(pages).hasSize(1);
    assertThat(pages.get(0))
        .contains("Our &lt;clients&gt;", "First &amp; last.", "More.")
        .doesNotContain("index-2.html", "In each order");
    assertThat(pages(0)).hasSize(1);
  }
}
