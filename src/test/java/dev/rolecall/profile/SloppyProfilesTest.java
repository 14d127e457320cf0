package dev.rolecall.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.ExampleFirms;
import dev.rolecall.document.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Profiles as people write them: each line says what its writer meant, or asks one question. */
class SloppyProfilesTest {

  private static final String LEAST =
      """
      firm:
        attorneys: 2
      caseload:
        open_matters: 90
      drafting:
        backlog_hours: 60
      client_response:
        lag_hours: 16
      """;

  private static ProfileReader.Reading read(String yaml) {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    return ProfileDocument.read("firm.yaml", bytes, List.of()).under(ExampleFirms.RULEBOOK);
  }

  private static String with(String old, String line) {
    return old == null ? LEAST + line.replace("/", "\n") + "\n" : LEAST.replace(old, line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "attorneys: 2; attorneys: two; attorneys: 2",
        "attorneys: 2; attorneys: 2 lawyers; attorneys: 2",
        "attorneys: 2; attorneys: unknown; attorneys: unknown",
        "open_matters: 90; open_matters: 1,400 open cases; open_matters: 1400",
        "open_matters: 90; open_matters: about 140; open_matters: ~140",
        "backlog_hours: 60; backlog_hours: 60-100 hours; backlog_hours: 60..100",
        "lag_hours: 16; lag_hours: 2 days; lag_hours: 16",
        "lag_hours: 16; lag_hours: 1 to 2 business days; lag_hours: 8..16",
        "; economics:/  budget_per_year: $90,000; economics: {budget_per_year: 90000}",
        "; economics:/  budget_per_year: 60-80k; economics: {budget_per_year: 60000..80000}",
        "; economics: {budget_per_year: $7.5k a month}; economics: {budget_per_year: 90000}",
        "attorneys: 2; attorneys: 2/  state: Texas; attorneys: 2/  state: TX",
        "attorneys: 2; attorneys: 2/  practice_areas: injury; attorneys: 2/  practice_areas:"
            + " {personal_injury: 100%}",
        "attorneys: 2; attorneys: 2/  practice_areas: 80% injury, 20% family law; attorneys: 2/ "
            + " practice_areas: {personal_injury: 80%, family: 20%}",
        "attorneys: 2; attorneys: 2/  fee_model: by the hour; attorneys: 2/  fee_model: hourly",
        "attorneys: 2; attorneys: 2/  litigated: a third; attorneys: 2/  litigated: 33.33333333%",
        "; readiness: {sourcing: remote}; readiness: {sourcing: virtual}",
        "; readiness: {sop_maturity: some}; readiness: {sop_maturity: partial}",
        "; readiness: {need_lasts_months: 2 years}; readiness: {need_lasts_months: 24}",
        "; coordination: {task_lag_days: 1 week}; coordination: {task_lag_days: 5}"
      })
  void saysWhatItsWriterMeant(String old, String sloppy, String plain) {
    ProfileReader.Reading read = read(with(old, sloppy.replace("/", "\n")));
    assertThat(read.problems().all()).allMatch(problem -> !problem.isError());
    Optional<String> digest = read.profile().map(Profile::digest);
    assertThat(digest).isPresent();
    assertThat(digest)
        .isEqualTo(read(with(old, plain.replace("/", "\n"))).profile().map(Profile::digest));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "lag_hours: 16; lag_hours: 0...40; a range has two dots: write 0..40 or 0..0.40",
        "lag_hours: 16; lag_hours: 1,5; a decimal has a point: write 1.5",
        "backlog_hours: 60; backlog_hours: 2 weeks; write how many hours that is",
        "backlog_hours: 60; backlog_hours: 110..60; the lower number comes first: write 60..110",
        "attorneys: 2; attorneys: 2/  litigated: 0.2..40%; write 0.2%..40% or 20%..40%",
        "attorneys: 2; attorneys: 2/  practice_areas: injury and family; if they are equal, write"
            + " {personal_injury: 50%, family: 50%}",
        "attorneys: 2; attornies: 2; did you mean `attorneys`?",
        "attorneys: 2; attorneys: 2/  color: red; ''"
      })
  void asksOneQuestion(String old, String sloppy, String hint) {
    List<Problem> problems = read(with(old, sloppy.replace("/", "\n"))).problems().all();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).hint()).isEqualTo(hint);
  }
}
