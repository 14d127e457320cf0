package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.records.RecordedFirm;
import dev.rolecall.records.RecordedFirm.Truth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way: records, import, assess; half a year later records, import and review. */
class ReviewCommandTest {

  private static final LocalDate THEN = LocalDate.of(2026, 6, 30);
  private static final LocalDate NOW = LocalDate.of(2026, 12, 29);

  @TempDir private static Path before;
  @TempDir private Path folder;
  private static String result;

  @BeforeAll
  static void assess() throws IOException {
    result = assess("then", RecordedFirm.EXAMPLE, THEN, 17);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private String profile(String name, Truth truth, LocalDate asOf, long seed) throws IOException {
    return profile(folder, name, truth, asOf, seed);
  }

  private static String profile(Path folder, String name, Truth truth, LocalDate asOf, long seed)
      throws IOException {
    Path records = folder.resolve(name);
    new RecordedFirm(truth, asOf, seed).example(records);
    String profile = records + ".yaml";
    Typed ran =
        Typed.utf8("", "import", records.toString(), "--fee-model", "hourly", "-o", profile);
    assertThat(ran.exit()).as(ran.err()).isZero();
    return profile;
  }

  private static String assess(String name, Truth truth, LocalDate asOf, long seed)
      throws IOException {
    String profile = profile(before, name, truth, asOf, seed);
    String json = before.resolve(name + ".json").toString();
    Typed ran = Typed.utf8("", "assess", profile, "--format", "json", "--draws", "64", "-o", json);
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(Files.readString(Path.of(json))).contains("\"recommendation\" : \"case_manager\"");
    return json;
  }

  /** The same firm with another person on staff. */
  private static String hired(String profile) throws IOException {
    Path file = Path.of(profile);
    String text = Files.readString(file);
    return Files.writeString(file, text.replace("case_managers: 0", "case_managers: 1")).toString();
  }

  private static String text(String... args) {
    Typed ran = Typed.utf8("", args);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    return ran.out();
  }

  /** The page on one line. */
  private static String flat(String page) {
    return page.replaceAll("\\s+", " ");
  }

  /** What was forecast came: clients wait 13 hours, attorneys spend 11.6 on administration. */
  @Test
  void aHireThatDidWhatWasForecast() throws IOException {
    String now = hired(profile("now", new Truth(13, 2.6, 0.36, 11.5, 62, 90, 6), NOW, 18));
    String page = text("review", result, now);
    Golden.check("review.txt", page);
    assertThat(flat(page))
        .contains("after 26 weeks", "The firm hired, so the forecast is the one with the hire.")
        .contains("0 worse");
  }

  @Test
  void nobodyWasHired() throws IOException {
    String now = profile("now", new Truth(30, 4.5, 0.42, 16, 60, 90, 6), NOW, 19);
    String page = text("review", result, now);
    assertThat(flat(page))
        .contains("Nobody was hired, so the forecast is the one without a hire.")
        .contains("- Nobody was hired. With today's numbers the advice is: ");
  }

  /** Twice the caseload explains what the hire could not mend, and the late start some of it. */
  @Test
  void aPremiseMoved() throws IOException {
    String now = hired(profile("now", new Truth(45, 7, 0.5, 18, 150, 150, 6), NOW, 20));
    String page = text("review", result, now, "--started", "2026-10-06");
    Golden.check("review-moved.txt", page);
    assertThat(flat(page))
        .contains("Caseload growth a year:", "The hire started in week 14.0,")
        .contains("All of these", "plan with the new numbers", "Missed: ");
  }

  @Test
  void everyFormat() throws IOException {
    String now = hired(profile("now", RecordedFirm.EXAMPLE, NOW, 21));
    String json = Typed.utf8("", "review", result, now, "--format", "json").valid("review");
    assertThat(json).contains("\"staffing\" : \"hired\"", "\"weeks\" : 26");
    assertThat(text("review", result, now, "--format", "markdown")).startsWith("# then: forecast");
    assertThat(text("review", result, now, "--format", "html"))
        .contains("<h1", "Minimum acceptable");
  }

  @Test
  void aPortfolio() throws IOException {
    Files.createDirectory(folder.resolve("results"));
    Files.createDirectory(folder.resolve("profiles"));
    Files.copy(Path.of(result), folder.resolve("results/then.json"));
    String now = profile("now", RecordedFirm.EXAMPLE, NOW, 22);
    Files.copy(Path.of(now), folder.resolve("profiles/then.yaml"));
    Files.writeString(folder.resolve("profiles/bad.yaml"), "rolecall: 1\n");
    Typed ran = Typed.utf8("", "review", path("results"), path("profiles"));
    assertThat(ran.exit()).isZero();
    assertThat(flat(ran.out())).contains("1 forecast against what came", "then 26");
    assertThat(ran.err()).contains("bad.yaml: it is not a valid profile");
    Typed mixed = Typed.utf8("", "review", result, path("profiles"));
    assertThat(mixed.exit()).isEqualTo(2);
    assertThat(mixed.err()).contains("a result and a profile, or a folder of each");
  }

  @Test
  void theWeeksHaveToBeKnown() throws IOException {
    String same = before.resolve("then.yaml").toString();
    Typed none = Typed.utf8("", "review", result, same);
    assertThat(none.exit()).isEqualTo(65);
    assertThat(none.err())
        .isEqualTo(
            "rolecall: from the result to the profile it is not known to be 1 to 52 weeks\n"
                + "State as_of in both, such as as_of: 2026-06-30, or say --weeks N.\n");
    assertThat(text("review", result, same, "--weeks", "13")).contains("after 13 weeks");
    Typed wrong = Typed.utf8("", "review", result, same, "--weeks", "60");
    assertThat(wrong.exit()).isEqualTo(2);
  }

  /** A reading that shows the same digits as the end of the band is within it. */
  @Test
  void whatLooksTheSameIsTheSame() throws IOException {
    String json = path("then.json");
    String example = "examples/solo-injury.yaml";
    text("assess", example, "--draws", "0", "--format", "json", "-o", json);
    String now =
        Files.readString(Path.of(example))
            .replace("lag_hours: 32", "lag_hours: 32.2")
            .replace("task_lag_days: 6", "task_lag_days: 6.1")
            .replace("milestone_slippage: 22%", "milestone_slippage: 23%")
            .replace("admin_hours_per_week: 26", "admin_hours_per_week: 26.2");
    Path profile = Files.writeString(folder.resolve("now.yaml"), now);

    assertThat(text("review", json, profile.toString(), "--weeks", "26"))
        .contains("6 of 6 measured came as forecast, 0 better, 0 worse")
        .containsPattern("Task completion lag, days +6.0 +6.2 +6.1 +6.3 +3.0 +6.1 +inside\n")
        .containsPattern("Attorney drafting, h/week +4.0 +4.1 +4.0 +4.1 +4.0 +4.0 +inside\n");
  }
}
