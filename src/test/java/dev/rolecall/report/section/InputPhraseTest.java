package dev.rolecall.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.WhatIfFirms;
import dev.rolecall.assessment.Advisor;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Depth;
import dev.rolecall.decision.FlipPoint;
import dev.rolecall.decision.Settings;
import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InputPhraseTest {

  private static final Rulebook RULEBOOK = RulebookReader.standard();
  private static final Assessment RESULT =
      new Advisor(RULEBOOK, new Settings(0, 1), "test")
          .assess(WhatIfFirms.nearTie().under(RULEBOOK).profile().orElseThrow(), Depth.VERDICT);

  private static String number(
      String option, boolean usual, Input input, double from, double until, double to) {
    return sentence(input, value(from), value(until), value(to), option, usual);
  }

  private static FlipPoint.Value value(double number) {
    return new FlipPoint.Value(Optional.of(number), Optional.empty());
  }

  private static FlipPoint.Value word(String word) {
    return new FlipPoint.Value(Optional.empty(), Optional.of(word));
  }

  private static String sentence(
      Input input,
      FlipPoint.Value from,
      FlipPoint.Value until,
      FlipPoint.Value to,
      String option,
      boolean usual) {
    return InputPhrase.flip(new FlipPoint(input, from, until, to, option, 0.5, usual), RESULT)
        .shown();
  }

  @Test
  void upward() {
    assertThat(number("paralegal", true, Input.BACKLOG_HOURS, 140, 162, 164))
        .isEqualTo("the drafting backlog reaches 164 hours (now 140): hire a paralegal.");
  }

  @Test
  void downward() {
    assertThat(number("hold", true, Input.BUDGET, 90_000, 74_000, 73_500))
        .isEqualTo("the hiring budget falls to $73,500 a year (now $90,000): hire nobody yet.");
  }

  @Test
  void assumedAndUnusual() {
    assertThat(number("hybrid", false, Input.HIRE_HOURS, 40, 13, 12.5))
        .isEqualTo(
            "hours of the hire fall to 12.5 hours a week (now 40, assumed), unusual for such firms:"
                + " hire a hybrid.");
  }

  @Test
  void valuesThatLookAlikeGetMoreDecimals() {
    assertThat(number("both", true, Input.ATTORNEYS, 2, 1.99, 1.98))
        .isEqualTo("the number of attorneys falls to 1.98 (now 2): hire both.");
    assertThat(number("paralegal", true, Input.GROWTH, 0.01, 0.01002, 0.01004))
        .isEqualTo("the growth a year reaches 1.004% (now 1%): hire a paralegal.");
  }

  /** What is shown is what flips: 1.8 attorneys would not. */
  @Test
  void theValueIsShownWhole() {
    assertThat(number("paralegal", true, Input.ATTORNEYS, 2, 2, 1.75))
        .isEqualTo("the number of attorneys falls to 1.75 (now 2): hire a paralegal.");
    assertThat(number("paralegal", true, Input.GROWTH, 0.01, 0.01, 0.0125))
        .isEqualTo("the growth a year reaches 1.25% (now 1%): hire a paralegal.");
  }

  @Test
  void words() {
    assertThat(
            sentence(
                Input.SOURCING, word("in_house"), word("in_house"), word("virtual"), "hold", true))
        .isEqualTo("sourcing: virtual (now in house, assumed): hire nobody yet.");
  }

  @Test
  void everyOptionCanWin() {
    assertThat(
            RULEBOOK.staffing().options().keySet().stream()
                .map(option -> InputPhrase.winner(option, RESULT)))
        .containsExactly(
            "hiring nobody yet wins",
            "a paralegal wins",
            "a case manager wins",
            "one person for both jobs wins",
            "hiring both a paralegal and a case manager wins",
            "a legal assistant wins");
    assertThat(InputPhrase.winner("wait: and see", false)).isEqualTo("to wait wins");
  }

  /** A new input shows up here, so that somebody reads its phrase. */
  @Test
  void everyNumberIsASubject() {
    assertThat(
            Arrays.stream(Input.values())
                .filter(Input::isNumber)
                .map(input -> new InputPhrase(input).moves(true).strip()))
        .containsExactly(
            "the number of attorneys reaches",
            "the number of paralegals on staff reaches",
            "the number of case managers on staff reaches",
            "the number of legal assistants on staff reaches",
            "the share of the paralegals' week in use reaches",
            "the share of the case managers' week in use reaches",
            "the share of the legal assistants' week in use reaches",
            "matters in litigation reach",
            "the number of open matters reaches",
            "the number of new leads a month reaches",
            "the growth a year reaches",
            "the drafting backlog reaches",
            "the backlog trend reaches",
            "drafts awaiting review reach",
            "attorney drafting hours reach",
            "the client response time reaches",
            "the promised response time reaches",
            "missed calls reach",
            "the task completion lag reaches",
            "the milestone slippage reaches",
            "attorney admin hours reach",
            "the clerical share of admin reaches",
            "attorney hours worked reach",
            "the value of an attorney hour reaches",
            "the staff billing rate reaches",
            "the fee per matter reaches",
            "the hiring budget reaches",
            "the paralegal salary reaches",
            "the case manager salary reaches",
            "hours free to supervise reach",
            "how long the need lasts reaches",
            "hours of the hire reach");
  }
}
