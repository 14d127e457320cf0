package dev.rolecall.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rolecall.Bench;
import dev.rolecall.ExampleFirms;
import dev.rolecall.Trial;
import dev.rolecall.decision.Depth;
import dev.rolecall.document.Json;
import dev.rolecall.document.ProblemText;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.rulebook.Kpi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A saved result is read back whole, or its first fault is reported at its place. */
class AssessmentTest {

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

  private static Json.Reading<Assessment> read(String json) {
    return Assessment.read("result.json", json.getBytes(StandardCharsets.UTF_8));
  }

  private static String problems(String json) {
    Json.Reading<Assessment> reading = read(json);
    StringBuilder text = new StringBuilder();
    reading.problems().all().forEach(problem -> ProblemText.print(problem, text));
    assertThat(reading.value().isEmpty()).isEqualTo(reading.problems().hasErrors());
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsWhatWasWritten(String file) throws IOException {
    Assessment written = assess(file, 64);

    Assessment result = read(Trial.json(written)).value().orElseThrow();

    assertThat(Trial.json(result)).isEqualTo(Trial.json(written));
    assertThat(result.firm()).isEqualTo(written.firm());
    assertThat(result.recommendation()).isEqualTo(written.recommendation());
    assertThat(result.bestHire().id()).isEqualTo(written.bestHire().id());
    assertThat(result.baseline().orElseThrow().id()).isEqualTo("hold");
    assertThat(result.assumed()).hasSameSizeAs(written.assumed());
    assertThat(result.run()).isEqualTo(written.run());
    assertThat(result.plan()).isPresent();
  }

  @Test
  void aHireThatDoesNotOwnTheBottleneckSaysWhatItIsAheadOf() {
    Trial firm =
        Trial.of(
            """
            firm: {attorneys: 2, state: TX}
            caseload: {open_matters: 120}
            drafting: {backlog_hours: 60..100, attorney_hours_per_week: ~6}
            client_response: {lag_hours: 16}
            attorney_time: {admin_hours_per_week: 7.5}
            """);

    Assessment result = firm.assess(firm.rulebook(), 1024, Depth.VERDICT);

    assertThat(result.recommendation()).isEqualTo("paralegal");
    assertThat(result.headline().notes())
        .contains(
            "It does not own the bottleneck, client response, but still comes out ahead of the next"
                + " best, nobody yet, above all on fit.");
  }

  /** A result can be repeated without its profile. */
  @Test
  void wordsThatAreNotSureAndMixedFeesComeBack() throws IOException {
    Trial firm =
        Trial.of(Files.readString(Path.of("examples/solo-injury.yaml")))
            .with(
                "readiness.sop_maturity=[partial, None]",
                "firm.fee_model={contingency: 80%, hourly: 20%}");
    Assessment written = firm.assess(64);
    Assessment result = read(Trial.json(written)).value().orElseThrow();
    assertThat(Trial.json(result)).isEqualTo(Trial.json(written));
    assertThat(result.input(Input.SOP_MATURITY).orElseThrow().words())
        .containsExactly("partial", "none");
    assertThat(result.input(Input.FEE_MODEL).orElseThrow().shares())
        .isEqualTo(Map.of("contingency", 0.8, "hourly", 0.2));
    assertThat(Trial.text(result, true))
        .containsPattern("Written procedures +partial or none +stated")
        .containsPattern("(?s)Fee model +contingency 80%,.{1,60}hourly 20%");
    Profile again =
        ProfileDocument.of("again", written.run().profile().stated(), written.run().profile().set())
            .under(firm.rulebook())
            .profile()
            .orElseThrow();
    assertThat(again.words(Input.SOP_MATURITY)).containsExactly("partial", "none");
    assertThat(again.feeShares()).isEqualTo(firm.profile().feeShares());
  }

  /** A KPI has one value today, in the diagnosis, in the plan and where the year begins. */
  @ParameterizedTest
  @MethodSource("examples")
  void todayIsOneNumber(String file) throws IOException {
    Assessment result = assess(file, 64);

    Map<Kpi, Double> today = new EnumMap<>(Kpi.class);
    result.needs().forEach(n -> n.kpis().forEach(kpi -> today.put(kpi.id(), kpi.value())));
    assertThat(today).isEqualTo(result.today());
    result
        .plan()
        .orElseThrow()
        .kpis()
        .forEach(kpi -> assertThat(kpi.today()).isEqualTo(today.get(kpi.id())));
  }

  /** At their likely values all KPIs are calm; one that is uncertain presses on average. */
  @Test
  void theBottleneckIsTheNeedWithTheHighestMeanPressure() {
    Trial firm =
        Bench.CALM.with("attorney_time.admin_hours_per_week=5", "drafting.backlog_hours=5");
    Assessment calm = firm.assess(firm.rulebook(), 64, Depth.VERDICT);
    assertThat(calm.trueConstraint()).isEmpty();

    Trial uncertain = firm.with("client_response.lag_hours={low: 0, likely: 8, high: 40}");
    Assessment result = uncertain.assess(uncertain.rulebook(), 1024, Depth.VERDICT);
    assertThat(result.trueConstraint()).contains("client_response");
    // likely 8 hours, calm; the mean of the triangle is 16, that of its pressures 0.35
    assertThat(result.today().get(Kpi.RESPONSE_LAG_HOURS)).isCloseTo(16, within(0.1));
    assertThat(result.needs().get(1).pressure()).isCloseTo(0.35, within(0.01));
    assertThat(result.needs().get(1).kpis().get(0).pressure())
        .isEqualTo(result.needs().get(1).pressure());
  }

  @Test
  void whatIsMissingIsNamed() throws IOException {
    String json =
        solo().replace("\"recommendation\" : \"case_manager\",\n  \"headline", "\"headline");
    assertThat(problems(json)).contains(": recommendation: found nothing; expected a text\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"format\" : 2, | \"format\" : 1, | found format 1; expected a result of `rolecall assess`"
            + " in format 2",
        "\"strength\" : null | \"strength\" : \"sure\" | strength: found `sure`; expected one of"
            + " strong, moderate, close_call, not_enough_known",
        "\"recommendation\" : \"case_manager\" | \"recommendation\" : \"boss\" | expected the"
            + " recommendation and the best hire among the options",
        "\"eligible\" : true | \"eligible\" : \"yes\" | options[0].eligible: found `yes`; expected"
            + " true or false",
        "\"id\" : \"admin_hours\" | \"id\" : \"mood\" | needs[3].kpis[0].id: found `mood`;"
            + " expected one of backlog_weeks, attorney_drafting_hours, response_lag_hours,"
            + " task_lag_days, milestone_slippage, admin_hours",
        "\"input\" : \"firm.state\" | \"input\" : \"firm.pets\" | inputs[1].input: found"
            + " `firm.pets`; expected one of as_of, firm.name, firm.state, firm.attorneys",
        "\"draws\" : 0 | \"draws\" : 0.5 | run.draws: found `0.5`; expected a whole number",
        "\"draws\" : 0 | \"draws\" : 1e99 | run.draws: found `1e99`; expected a whole number",
        "\"state\" : \"TX\" | \"state\" : [] | firm.state: found a list; expected a text",
      })
  void saysWhatIsWrong(String what, String with, String expected) throws IOException {
    String sound = solo();
    int at = sound.indexOf(what.strip());
    assertThat(at).as(what).isPositive();
    String json = sound.substring(0, at) + with.strip() + sound.substring(at + what.length());

    assertThat(problems(json)).contains(expected.strip());
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
        "{\"format\": 2}",
        "{\"format\": 2} {}",
        "{\"format\": 2, \"format\": 2}",
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
    assertThat(problems("[".repeat(100_000))).startsWith("result.json:1:");
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
