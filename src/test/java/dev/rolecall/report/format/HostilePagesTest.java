package dev.rolecall.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.ExampleFirms;
import dev.rolecall.InertText;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.document.Json;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Span;
import dev.rolecall.report.section.ResultPage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a profile or a saved result says, a page keeps its shape, its tags and its policy. */
class HostilePagesTest {

  static Stream<String> texts() {
    return Stream.of(
        "</style><script>alert(1)</script>",
        "</title></head><body onload=alert(1)>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "javascript:alert(1)",
        "https://x.example/\"onclick=\"alert(1)",
        "<!-- --> ]]> &lt;b&gt; &#x3c;",
        "${1+1} @if(true) $unsafe{x}",
        "\u202egnireenignE \u2066Law\u2069 \u200f",
        "\u0000\u001b[31m\u0007 \u009b31m \ufffe",
        "line\nbreak\r\n\n# heading\n- item\n| a | b |\n```",
        "[link](javascript:alert(1)) ![i](https://x.example) <https://x.example> `code` **b**",
        "=cmd|' /C calc'!A0",
        "n".repeat(1_500),
        "<b>".repeat(500),
        "\ud83d\ude00 \ud800 lone");
  }

  private static final String JSON =
      Json.document(ExampleFirms.result("examples/four-answers.yaml"));

  /** The result with a text put into every text that a page shows. */
  private static String everywhere(String json, String text) {
    StringBuilder quoted = new StringBuilder();
    for (char c : text.toCharArray()) {
      quoted.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
    }
    String value = Matcher.quoteReplacement(quoted.toString());
    return json.replaceAll(
        "(\"(?:name|label|sentence|reason|how|if_missed|text|title|publisher|year|address|grade"
            + "|does|id|version|digest|profile_digest)\" : )\"(?!(?:hold|paralegal|case_manager"
            + "|hybrid|both|backlog_weeks|attorney_drafting_hours|response_lag_hours|task_lag_days"
            + "|milestone_slippage|admin_hours)\")[^\"]*\"",
        "$1\"" + value + "\"");
  }

  private static Page page(String json) {
    Json.Reading<Assessment> reading =
        Assessment.read("result.json", json.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.problems().all()).isEmpty();
    return ResultPage.of(reading.value().orElseThrow());
  }

  private static String html(Page page) {
    return HtmlFormat.of(page);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void addsNoTagAndNoAttribute(String text) {
    String hostile = html(page(everywhere(JSON, text)));
    String plain = html(page(everywhere(JSON, "plain")));

    assertThat(InertText.tags(hostile)).isEqualTo(InertText.tags(plain));
    assertThat(InertText.attributes(hostile)).isEqualTo(InertText.attributes(plain));
    InertText.assertShown(hostile);
  }

  /** A name in letters that run from right to left does not turn the words beside it. */
  @Test
  void aNameThatRunsFromRightToLeftStandsForItself() {
    String name = "\u05db\u05d4\u05df";
    String json = JSON.replace("Pine Street Law", name);

    assertThat(html(page(json)))
        .contains("Prepared for</span> <bdi>" + name + "</bdi>")
        .startsWith("<!doctype html>\n<html lang=\"en\">");
  }

  /** Lines, headings, cells and links of the Markdown stay as they are. */
  @ParameterizedTest
  @MethodSource("texts")
  void addsNoMarkupToMarkdown(String text) {
    String hostile = markdown(page(everywhere(JSON, text)));
    String plain = markdown(page(everywhere(JSON, "plain")));

    assertThat(InertText.shape(hostile)).isEqualTo(InertText.shape(plain));
    InertText.assertShown(hostile);
    InertText.assertNoMarkup(hostile);
  }

  private static String markdown(Page page) {
    return MarkdownFormat.of(page);
  }

  static List<String> examples() {
    return ExampleFirms.files();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyPageKeepsToItsPolicy(String file) throws Exception {
    String html = html(ResultPage.of(ExampleFirms.result(file)));
    int from = html.indexOf("<style>") + "<style>".length();
    String style = html.substring(from, html.indexOf("</style>"));
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

    assertThat(html)
        .contains(
            "default-src &#39;none&#39;; style-src &#39;sha256-"
                + Base64.getEncoder().encodeToString(hash)
                + "&#39;; img-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;")
        .doesNotContain("<script", " style=\"", "<iframe", "<object", "url(", "@import");
    assertThat(InertText.attributes(html)).noneMatch(name -> name.startsWith("on"));
    assertThat(html.indexOf("Content-Security-Policy")).isLessThan(300);
  }

  @Test
  void anAddressThatIsNoneOfTheWebIsOnlyShown() {
    assertThat(new Span.Link("https://www.bls.gov/oes/", "x").isSafe()).isTrue();
    assertThat(new Span.Link("javascript:alert(1)", "x").isSafe()).isFalse();
    assertThat(new Span.Link("https://x\" onclick=\"y", "x").isSafe()).isFalse();
    assertThat(new Span.Link("", "x").isSafe()).isFalse();
    assertThat(page("x", new Span.Link("data:text/html,x", "y")))
        .doesNotContain("href=\"data:text");
  }

  private static String page(String title, Span span) {
    Section section = new Section.Builder("verdict", "").paragraph(Phrase.of(span)).build();
    return html(
        new Page(
            title, title, List.of(section), Phrase.none(), Optional.empty(), Optional.empty()));
  }
}
