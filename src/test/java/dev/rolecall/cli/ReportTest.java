package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.ExampleFirms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A saved result gives the page that the direct run gives, whatever else is asked for. */
class ReportTest {

  private static final String BRAND =
      """
      name: Marsh & Daughters
      accent: "#7a1f3d"
      contact: ana@marsh.example
      disclaimer: No legal advice.
      """;

  @TempDir Path folder;

  static List<String> examples() {
    return ExampleFirms.files();
  }

  private static String[] args(String command, String file, List<String> more) {
    List<String> args = new ArrayList<>(List.of(command, file));
    args.addAll(more);
    return args.toArray(String[]::new);
  }

  private static String out(Shell run) {
    assertThat(run.code()).as(run.err()).isZero();
    return run.out();
  }

  private static Shell report(String json, String... more) {
    return Shell.run(
        json.getBytes(StandardCharsets.UTF_8), Shell.UTF_8, args("report", "-", List.of(more)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void laysOutTheSameBytes(String file) {
    sameBytes(file, List.of("html", "markdown", "json", "text"), List.of());
  }

  @Test
  void laysOutTheSameBytesUnderOtherNames() throws IOException {
    String brand = "--brand=" + Files.writeString(folder.resolve("brand.yaml"), BRAND);
    String file = "examples/near-tie.yaml";
    sameBytes(file, List.of("html", "markdown", "json"), List.of("--anonymize"));
    sameBytes(file, List.of("html", "markdown"), List.of(brand));
    sameBytes(file, List.of("html"), List.of(brand, "--anonymize"));
  }

  private static void sameBytes(String file, List<String> formats, List<String> more) {
    String json = out(Shell.run("assess", file, "--draws=64", "--format=json"));
    for (String format : formats) {
      List<String> asked = new ArrayList<>(more);
      asked.add("--format=" + format);
      List<String> direct = new ArrayList<>(asked);
      direct.add("--draws=64");
      assertThat(out(report(json, asked.toArray(String[]::new))))
          .as(asked.toString())
          .isEqualTo(out(Shell.run(args("assess", file, direct))));
    }
  }

  @Test
  void needsNoRulebook() throws IOException {
    Path rules =
        Files.writeString(
            folder.resolve("rules.yaml"),
            """
            rulebook: 1
            reason: a trial
            id: mine
            options:
              two_paralegals:
                {hires: [paralegal, paralegal], label: pair, sentence: hire a pair of paralegals}
            """);
    List<String> more = List.of("--rulebook=" + rules, "--draws=64");
    List<String> asJson = new ArrayList<>(more);
    asJson.add("--format=json");
    String json = out(Shell.run(args("assess", "examples/solo-injury.yaml", asJson)));

    assertThat(out(report(json)))
        .contains("Pair")
        .contains("--rulebook RULEBOOK")
        .contains("Changed from the default rulebook");
  }

  @Test
  void aPseudonymLeavesNoTrace() {
    for (String format : List.of("text", "json", "markdown", "html")) {
      String report =
          out(
              Shell.run(
                  "assess",
                  "examples/solo-injury.yaml",
                  "--anonymize",
                  "--draws=64",
                  "--format=" + format));
      assertThat(report).as(format).doesNotContain("Ruiz").contains("Firm E91A-A37F-5D8B");
    }
  }

  @Test
  void aBrandIsOnThePage() throws IOException {
    Files.write(
        folder.resolve("logo.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
    Path brand = Files.writeString(folder.resolve("b.yaml"), BRAND + "logo: logo.png\n");
    String[] args = {
      "assess", "examples/solo-injury.yaml", "--draws=64", "--brand=" + brand, "--format=html"
    };
    assertThat(out(Shell.run(args)))
        .contains("<img src=\"data:image/png;base64,iVBORw0KGgoA\" alt=\"\" height=\"36\">")
        .contains("Marsh &amp; Daughters: ana@marsh.example")
        .contains("No legal advice.")
        .contains(":root { --accent: #7a1f3d; }");
    args[4] = "--format=markdown";
    assertThat(out(Shell.run(args)))
        .contains(
            "\nPrepared by Marsh &amp; Daughters, ana&#64;marsh.example\n\nNo legal advice.\n");
  }

  @Test
  void aBadBrandIsToldAndNothingWritten() throws IOException {
    Path brand = Files.writeString(folder.resolve("b.yaml"), "nam: x\nlogo: no.png\n");
    Shell run = Shell.run("assess", "examples/solo-injury.yaml", "--brand=" + brand);
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("did you mean `name`?")
        .contains("hint: there is no such file")
        .endsWith("2 errors; nothing was written\n");
  }

  @Test
  void whatIsNoResultIsToldWithItsPlace() {
    Shell run = report("{\"format\": 1}", "--format=markdown");
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(
            "-:1:1: error: found format 1; expected a result of `rolecall assess` in format 2")
        .endsWith("\n1 error; nothing was rendered\n");
    assertThat(Shell.run("report", "nowhere.json").code()).isEqualTo(66);
    assertThat(report("{}", "--format=csv").err())
        .startsWith(
            "rolecall report: Invalid value for option '--format': 'csv' is not html, text, markdown"
                + " or json\n");
  }
}
