package dev.rolecall.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rolecall.Trial;
import dev.rolecall.document.ProblemText;
import dev.rolecall.document.Problems;
import dev.rolecall.rulebook.RulebookReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of which a firm is not sure, and fee models with their shares. */
class ChoiceTest {

  private static final String LEAST =
      """
      firm: {attorneys: 2}
      caseload: {open_matters: 40}
      drafting: {backlog_hours: 90}
      client_response: {lag_hours: 16}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "readiness.sop_maturity | [] | 1 | found an empty list;"
            + " expected one or several of none, partial, documented",
        "readiness.sop_maturity | [none, parital] | 8 | found `parital`;"
            + " expected one of none, partial, documented; did you mean `partial`?",
        "readiness.sourcing | [in-house, virtual, In_House] | 21 | found in_house again;"
            + " expected each word once",
        "readiness.sourcing | {virtual: 100%} | 1 | found a map; expected one of in_house, virtual",
        "firm.fee_model | {contingency: 80%, hourly: 30%} | 1 | found 110% in all;"
            + " expected shares that add up to 100%",
        "firm.fee_model | {contingency: 80%, hourli: 20%} | 20 | found the key hourli;"
            + " expected one of contingency, hourly, flat; did you mean `hourly`?",
        "firm.fee_model | {flat: 50%, Flat: 50%} | 13 | found flat again; expected each word once",
        "firm.fee_model | {hourly: 120%} | 10 | found `120%`;"
            + " expected a share of the fees, 0% to 100%",
        "firm.fee_model | {} | 1 | found 0% in all; expected shares that add up to 100%"
      })
  void faultsAreAtTheirPlace(String path, String value, int column, String message) {
    Problems problems = reading(path + "=" + value).problems();
    assertThat(problems.all()).hasSize(1);
    StringBuilder text = new StringBuilder();
    ProblemText.print(problems.all().get(0), text);
    assertThat(text.toString().replaceAll("(?s)\n .*\n   hint: ", "; ").replaceAll("(?s)\n .*", ""))
        .startsWith("--set " + path)
        .contains(":1:" + column + ": error: ")
        .endsWith(message + (message.contains("did you mean") ? "\n" : ""));
  }

  private static ProfileReader.Reading reading(String setting) {
    int equals = setting.indexOf('=');
    Setting one = new Setting(setting.substring(0, equals), setting.substring(equals + 1));
    return ProfileDocument.read("firm.yaml", LEAST.getBytes(StandardCharsets.UTF_8), List.of(one))
        .under(RulebookReader.standard());
  }

  @Test
  void theFirstWordIsTheCentralOne() {
    Profile profile = Trial.of(LEAST).with("readiness.sop_maturity=[documented, none]").profile();
    assertThat(profile.words(Input.SOP_MATURITY)).containsExactly("documented", "none");
    assertThat(profile.word(Input.SOP_MATURITY)).isEqualTo("documented");
    assertThat(profile.assumed()).doesNotContain(Input.SOP_MATURITY).contains(Input.SOURCING);
  }

  @Test
  void feesMayBeMixed() {
    Profile mixed =
        Trial.of(LEAST).with("firm.fee_model={hourly: 20%, contingency: 79.5%}").profile();
    assertThat(mixed.feeShares()).hasSize(2);
    // rounded shares are made to add up: 20 / 99.5
    assertThat(mixed.feeShares().get("hourly")).isCloseTo(0.2 / 0.995, within(1e-12));
    assertThat(mixed.hourlyShare(mixed.word(Input.FEE_MODEL)))
        .isEqualTo(mixed.feeShares().get("hourly"));
    Profile one = Trial.of(LEAST).with("firm.fee_model={hourly: 100%, flat: 0%}").profile();
    assertThat(one.feeShares()).isEqualTo(Map.of());
    assertThat(one.words(Input.FEE_MODEL)).containsExactly("hourly");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "contingency | 0",
        "hourly | 140",
        "[contingency, hourly] | 140",
        "{contingency: 80%, hourly: 20%} | 140",
        "{contingency: 80%, flat: 20%} | 0"
      })
  void whoMayBillByTheHourMayBillForStaff(String feeModel, double rate) {
    Profile profile = Trial.of(LEAST).with("firm.fee_model=" + feeModel).profile();
    assertThat(profile.central(Input.BILLING_RATE)).isEqualTo(rate);
  }

  @Test
  void theDigestKnowsTheDifference() {
    List<String> digests =
        List.of("hourly", "[hourly, flat]", "[flat, hourly]", "{hourly: 50%, flat: 50%}").stream()
            .map(value -> Trial.of(LEAST).with("firm.fee_model=" + value).profile().digest())
            .toList();
    assertThat(digests).doesNotHaveDuplicates();
  }
}
