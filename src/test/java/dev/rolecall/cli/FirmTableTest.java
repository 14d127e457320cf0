package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table with a row for each firm goes straight into batch and check. */
class FirmTableTest {

  private static final String TABLE =
      """
      Firm name,attorneys,Open Matters,drafting.backlog_hours,client_response.lag_hours,\
      budget_per_year,practice areas,expect.recommendation
      "Ruiz, Injury",1,80,16,4 days,"$90,000","80% injury, 20% family",

      Harbor,two,90,60-100,2 days,,,hold or both
      """;

  @TempDir private Path folder;

  private String table(String text) throws IOException {
    Path file = folder.resolve("firms.csv");
    Files.writeString(file, text);
    return file.toString();
  }

  @Test
  void aRowIsAFirm() throws IOException {
    Shell run = Shell.run("batch", table(TABLE.replace(" or both", "")), "--draws", "64", "-q");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.out()).contains("\"firm\":\"Ruiz, Injury\"").contains("\"line\":4");
    String profile =
        "firm: {name: Harbor, attorneys: 2}\ncaseload: {open_matters: 90}\n"
            + "drafting: {backlog_hours: 60..100}\nclient_response: {lag_hours: 16}\n";
    Path same = folder.resolve("harbor.yaml");
    Files.writeString(same, profile);
    String alone = Shell.run("batch", same.toString(), "--draws", "64", "-q").out();
    assertThat(verdict(run.out().lines().toList().get(1))).isEqualTo(verdict(alone.strip()));
  }

  /** A row without where it was found. */
  private static String verdict(String row) {
    return row.replaceAll("\"(?:index|line|source|checksum)\":(?:[0-9]+|\"[^\"]*\")", "");
  }

  @Test
  void checkReadsWhatARowExpects() throws IOException {
    Shell run = Shell.run("check", table(TABLE.replace("hold or both", "never")), "--draws", "64");

    assertThat(run.code()).isEqualTo(65);
    assertThat(run.out()).contains("firms.csv:4:8: error: expect.recommendation: found never");
    String accepted = Shell.run("check", table(TABLE), "--accept", "--draws", "64").out();
    assertThat(accepted).contains("it is one of several profiles in a file");
  }

  @Test
  void problemsNameTheRowAndTheColumn() throws IOException {
    String wrong = TABLE.replace("80,16", "lots,").replace("Harbor,two", "Harbor,0");
    Shell run = Shell.run("batch", table(wrong), "--draws", "64", "-q");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err().replace(folder.toString(), ""))
        .isEqualTo(
            """
            /firms.csv:2:1: error: drafting.backlog_hours: missing. How many hours of drafting are waiting?
               hint: List the overdue and waiting pleadings, discovery, demands and forms; estimate hours for each; add them up.
            /firms.csv:2:3: error: caseload.open_matters: found lots; expected a number of matters, 0 or more
            /firms.csv:4:2: error: firm.attorneys: found 0; expected a number of people, more than 0
            """);
  }

  @Test
  void aHeadingThatNamesNoInputStopsTheTable() throws IOException {
    Shell run = Shell.run("batch", table(TABLE.replace("Open Matters", "Open Maters")), "-q");

    assertThat(run.code()).isNotZero();
    assertThat(run.err())
        .contains("firms.csv:1:3: error: found Open Maters; expected the path or label of an input")
        .contains("did you mean `caseload.open_matters`?");
    assertThat(run.out().lines()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t"})
  void otherSeparatorsAndAByteOrderMark(String separator) throws IOException {
    Path file = folder.resolve("firms.csv");
    String text =
        "\ufeffattorneys,open_matters,Drafting backlog hours,client response time\r\n2,90,60,16\r\n"
            .replace(",", separator);
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    Shell run = Shell.run("batch", file.toString(), "--draws", "64", "-q");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("\"firm\":\"firms\"");
  }
}
