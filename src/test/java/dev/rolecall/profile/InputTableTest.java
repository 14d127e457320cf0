package dev.rolecall.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.rulebook.RulebookReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class InputTableTest {

  private static final List<String> LINES =
      new InputGuide(RulebookReader.standard()).table().lines().toList();

  @Test
  void hasARowOfFourCellsForEveryInputInTheOrderOfAProfile() {
    assertThat(LINES.subList(0, 2))
        .containsExactly(
            "| input | what it is | what to write | if left out |", "| --- | --- | --- | --- |");
    assertThat(LINES).hasSize(2 + Input.values().length);
    for (Input input : Input.values()) {
      assertThat(LINES.get(2 + input.ordinal())).startsWith("| `" + input.path() + "` | ");
    }
    assertThat(LINES).allMatch(line -> line.split("\\|", -1).length == 6);
  }

  @Test
  void saysWhatIsRequiredAssumedOrNothing() {
    assertThat(LINES)
        .contains(
            "| `firm.name` | firm name | a text | the file's name |",
            "| `firm.state` | state | one of 56 codes, such as CA | nothing |",
            "| `firm.attorneys` | attorneys | a number of people, more than 0 | required |",
            "| `caseload.new_leads_per_month` | new leads a month | a number of leads a month, 0 or"
                + " more | 2 to 20 leads a month, most likely 8 for each of the attorneys"
                + " (assumed) |",
            "| `caseload.growth_per_year` | growth a year | a share such as 10% or -5% | -5% to"
                + " 15%, most likely 3% (assumed) |",
            "| `economics.staff_billing_rate` | staff billing rate | a number of dollars an hour, 0"
                + " or more | $0 an hour; $90 to $190 an hour, most likely $140 if firm.fee_model"
                + " is hourly (assumed) |",
            "| `economics.budget_per_year` | budget for the hire | a number of dollars a year, 0 or"
                + " more | nothing |",
            "| `readiness.sop_maturity` | written procedures | one of none, partial, documented |"
                + " partial (assumed) |",
            "| `priorities.return` | priority of return | a number of points, 0 or more, no range |"
                + " 35 |",
            "| `expect.never` | options never to recommend | one or a list of hold, paralegal,"
                + " case_manager, hybrid, both | nothing |");
  }
}
