package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of all firms that batch writes. */
class PortfolioPageTest {

  private static final Pattern LINK = Pattern.compile("<a href=\"(reports/[^\"]+)\">([^<]*)</a>");

  @TempDir Path folder;
  private Path firms;
  private Path results;

  @BeforeEach
  void writeFirms() throws IOException {
    firms = Files.createDirectory(folder.resolve("firms"));
    results = folder.resolve("results");
    firm("a", "<b>A & \"Co\"</b>", 10);
    firm("b", "Zebra", 200);
    firm("c", "../../etc", 90);
    Files.writeString(firms.resolve("d.yaml"), "rolecall: 1\nfirm: {name: Broken}\n");
  }

  private void firm(String file, String name, int backlog) throws IOException {
    String text =
        AssessTest.FIRM
            .replace("Harbor Law", "'" + name + "'")
            .replace("backlog_hours: 60", "backlog_hours: " + backlog);
    Files.writeString(firms.resolve(file + ".yaml"), text);
  }

  private String page(String... more) throws IOException {
    String[] args = {
      "batch", firms + "", "--out=" + results, "--report=html", "--draws=64", "--quiet", ""
    };
    args[6] = more.length == 0 ? "--jobs=1" : more[0];
    assertThat(Shell.run(args).code()).isEqualTo(3);
    return Files.readString(results.resolve("index.html"));
  }

  @Test
  void linksEveryReportInEveryOrder() throws IOException {
    String html = page();
    List<MatchResult> links = LINK.matcher(html).results().toList();

    for (MatchResult link : links) {
      assertThat(results.resolve(link.group(1))).exists();
    }
    assertThat(links.stream().map(link -> link.group(2)).filter("Zebra"::equals))
        .hasSizeGreaterThanOrEqualTo(6);
    assertThat(html)
        .contains("&lt;b&gt;A &amp; \"Co\"&lt;/b&gt;")
        .doesNotContain("<b>A", "<script")
        .contains("Firms without a verdict")
        .contains("<dt>Firms</dt><dd><data value=\"4\">4</data></dd>")
        .contains("<dt>Without a verdict</dt><dd><data value=\"1\">1</data></dd>");
  }

  @Test
  void tellsFirmsOfOneNameApartAndSaysHowAllWereComputed() throws IOException {
    firm("b2", "Zebra", 100);

    String html = page("--set=firm.state=TX");

    assertThat(html)
        .containsPattern("Zebra \\([^)]*/firms/b\\.yaml\\)")
        .containsPattern("Zebra \\([^)]*/firms/b2\\.yaml\\)")
        .contains("64 simulations with seed 1, with --set firm.state=TX.")
        .contains("<dt>Attorneys</dt>", "Measure first", ">TX</td>");
    assertThat(Files.readString(results.resolve("summary.csv")))
        .contains("\"state\",\"attorneys\",\"practice\"")
        .contains(",1,64,\"firm.state=TX\",");
  }

  @Test
  void isTheSameAfterResuming() throws IOException {
    String first = page();
    Files.delete(results.resolve("index.html"));

    assertThat(page("--resume")).isEqualTo(first);
  }

  @Test
  void bearsABrand() throws IOException {
    Path brand = Files.writeString(folder.resolve("brand.yaml"), "name: Marsh & Daughters\n");

    assertThat(page("--brand=" + brand)).contains("Marsh &amp; Daughters");
    assertThat(Files.readString(results.resolve("reports/000002-zebra.html")))
        .contains("Marsh &amp; Daughters");
  }
}
