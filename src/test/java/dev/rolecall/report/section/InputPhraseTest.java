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
import java.util.List;
import org.junit.jupiter.api.Test;

class InputPhraseTest {

  private static final Rulebook RULEBOOK = RulebookReader.standard();
  private static final Assessment RESULT =
      new Advisor(RULEBOOK, new Settings(0, 1), "test")
          .assess(WhatIfFirms.nearTie().under(RULEBOOK).profile().orElseThrow(), Depth.VERDICT);

  private static String sentence(String option, boolean usual, FlipPoint.Change... changes) {
    FlipPoint flip = new FlipPoint(List.of(changes), option, 0.5, usual);
    return InputPhrase.flip(flip, RESULT).shown();
  }

  private static FlipPoint.Change change(Input input, double from, double to) {
    return new FlipPoint.Change(input, from, to);
  }

  @Test
  void upward() {
    assertThat(sentence("paralegal", true, change(Input.BACKLOG_HOURS, 140, 164.03)))
        .isEqualTo("a paralegal wins once the drafting backlog passes 164 hours (now 140)");
  }

  @Test
  void downward() {
    assertThat(sentence("hold", true, change(Input.BUDGET, 90000, 73449.99)))
        .isEqualTo(
            "hiring nobody yet wins once the budget for the hire falls below $73,450 a year"
                + " (now $90,000)");
  }

  @Test
  void assumedAndUnusual() {
    assertThat(sentence("hybrid", false, change(Input.HIRE_HOURS, 40, 12.5)))
        .isEqualTo(
            "one person for both jobs wins once hours of the hire fall below 12.5 hours a week"
                + " (now 40, assumed), which is unusual for such firms");
  }

  @Test
  void valuesThatLookAlikeGetMoreDecimals() {
    assertThat(sentence("both", true, change(Input.ATTORNEYS, 2, 1.9793)))
        .isEqualTo(
            "hiring both a paralegal and a case manager wins once the number of attorneys falls"
                + " below 1.98 (now 2)");
    assertThat(sentence("paralegal", true, change(Input.GROWTH, 0.01, 0.010004)))
        .isEqualTo("a paralegal wins once the growth a year passes 1.0004% (now 1%)");
  }

  @Test
  void together() {
    assertThat(
            sentence(
                "case_manager",
                true,
                change(Input.OPEN_MATTERS, 95, 130.4),
                change(Input.LAG_HOURS, 16, 12)))
        .isEqualTo(
            "a case manager wins once the number of open matters passes 130 (now 95) together"
                + " with the client response lag below 12 hours (now 16)");
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
            "a legal assistant wins",
            "a part-time paralegal wins",
            "a part-time case manager wins");
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
            "the number of attorneys passes",
            "the number of paralegals on staff passes",
            "the number of case managers on staff passes",
            "the number of legal assistants on staff passes",
            "the share of the paralegals' week in use passes",
            "the share of the case managers' week in use passes",
            "the share of the legal assistants' week in use passes",
            "matters in litigation pass",
            "the number of open matters passes",
            "the number of new leads a month passes",
            "the growth a year passes",
            "the drafting backlog passes",
            "the backlog trend passes",
            "drafts awaiting review pass",
            "attorney drafting hours pass",
            "the client response lag passes",
            "the promised response time passes",
            "missed calls pass",
            "the task completion lag passes",
            "the milestone slippage passes",
            "attorney admin hours pass",
            "the clerical share of admin passes",
            "attorney hours worked pass",
            "the value of an attorney hour passes",
            "the staff billing rate passes",
            "the fee per matter passes",
            "the budget for the hire passes",
            "the paralegal salary passes",
            "the case manager salary passes",
            "hours free to supervise pass",
            "how long the need lasts passes",
            "hours of the hire pass");
  }
}
