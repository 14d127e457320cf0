package dev.rolecall.report.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.ExampleFirms;
import dev.rolecall.Trial;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Depth;
import dev.rolecall.document.ProblemText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A saved result is read back whole, or every fault of it is told at its place. */
class ResultReaderTest {

  static List<String> examples() {
    return ExampleFirms.files();
  }

  private static Assessment assess(String file, int draws) throws IOException {
    Trial firm = Trial.of(Files.readString(Path.of("examples", Path.of(file).getFileName() + "")));
    return firm.assess(firm.rulebook(), draws, Depth.FULL);
  }

  private static String solo() throws IOException {
    return Trial.json(assess("solo-injury.yaml", 0));
  }

  private static ResultReader.Reading read(String json) {
    return ResultReader.read("result.json", json.getBytes(StandardCharsets.UTF_8));
  }

  private static String problems(String json) {
    ResultReader.Reading reading = read(json);
    StringBuilder text = new StringBuilder();
    reading.problems().all().forEach(problem -> ProblemText.print(problem, text));
    assertThat(reading.result().isEmpty()).isEqualTo(reading.problems().hasErrors());
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsWhatWasDecided(String file) throws IOException {
    Assessment assessment = assess(file, 64);

    Result result = read(Trial.json(assessment)).result().orElseThrow();

    assertThat(result.name()).isEqualTo(assessment.profile().name());
    assertThat(result.recommendation())
        .isEqualTo(assessment.decision().recommended().option().id());
    assertThat(result.bestHire().id()).isEqualTo(assessment.decision().bestHire().option().id());
    assertThat(result.baseline().orElseThrow().id()).isEqualTo("hold");
    assertThat(result.assumed()).isEqualTo(assessment.profile().assumed().size());
    assertThat(result.options()).hasSize(5);
    assertThat(result.plan()).isPresent();
  }

  @Test
  void tellsEveryFaultAtItsPlace() throws IOException {
    String json =
        solo()
            .replace("\"recommendation\" : \"case_manager\",\n  \"cen", "\"cen")
            .replace("\"seed\" : 1,", "\"seed\" : \"one\",");

    String told = problems(json);

    int line = json.substring(0, json.indexOf("\"seed\"")).split("\n", -1).length;
    assertThat(told)
        .isEqualTo(
            """
            result.json:1:1: error: recommendation: found nothing; expected a text
                1 | {
                  | ^
            result.json:%d:14: error: run.seed: found `one`; expected a whole number
               %d |     "seed" : "one",
                    |              ^
            """
                .formatted(line, line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"format\" : 1, | \"format\" : 2, | format: found `2`; expected 1, the format that this"
            + " version reads",
        "\"strength\" : null | \"strength\" : \"sure\" | strength: found `sure`; expected one of"
            + " strong, moderate, close_call, not_enough_known",
        "\"recommendation\" : \"case_manager\" | \"recommendation\" : \"boss\" | recommendation:"
            + " found `boss`; expected the id of one of the options",
        "\"eligible\" : true | \"eligible\" : \"yes\" | options[0].eligible: found `yes`; expected"
            + " true or false",
        "\"id\" : \"admin_hours\" | \"id\" : \"mood\" | needs[3].kpis[0].id: found `mood`;"
            + " expected one of backlog_weeks, attorney_drafting_hours, response_lag_hours,"
            + " task_lag_days, milestone_slippage, admin_hours",
        "\"path\" : \"firm.state\" | \"path\" : \"firm.pets\" | inputs[1].path: found"
            + " `firm.pets`; expected the path of an input",
        "\"draws\" : 0 | \"draws\" : 0.5 | run.draws: found `0.5`; expected a whole number",
        "\"draws\" : 0 | \"draws\" : 1e99 | run.draws: found `1e99`; expected a number",
        "\"state\" : \"TX\" | \"state\" : [] | firm.state: found a list; expected a text",
      })
  void saysWhatIsWrong(String what, String with, String expected) throws IOException {
    String sound = solo();
    int at = sound.indexOf(what.strip());
    assertThat(at).as(what).isPositive();
    String json = sound.substring(0, at) + with.strip() + sound.substring(at + what.length());

    assertThat(problems(json)).contains("error: " + expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[]",
        "null",
        "7",
        "\"text\"",
        "{\"format\": 1}",
        "{\"format\": 1} {}",
        "{\"format\": 1, \"format\": 1}",
        "{\"format\": NaN}",
        "{\"format\": 1e999}",
        "{'format': 1}",
        "rolecall: 1",
        "\u0000",
        "{\"firm\": {\"name\": 3, \"state\": {}}, \"options\": [null, 7, [], {}]}",
        "{\"\\ud800\": \"\\ud800\"}"
      })
  void refusesWhatIsNoResult(String json) {
    assertThat(problems(json)).startsWith("result.json:").doesNotContain("xception", "jackson");
  }

  @Test
  void refusesWhatIsTooDeepOrTooLong() {
    assertThat(problems("[".repeat(100_000)))
        .startsWith(
            "result.json:1:33: error: found more levels than can be read; expected at most 32");
    assertThat(problems(" ".repeat(5_000_000)))
        .isEqualTo(
            "result.json:1:1: error: found more than 4194304 bytes; expected at most 4096 KiB a"
                + " document\n");
  }

  @Test
  void everyTruncationIsToldAndNoneFails() throws IOException {
    String json = solo();
    for (int end = 0; end < json.length() - 1; end += 997) {
      assertThat(problems(json.substring(0, end))).startsWith("result.json:");
    }
  }
}
