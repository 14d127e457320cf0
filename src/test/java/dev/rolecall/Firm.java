package dev.rolecall;

import dev.rolecall.assessment.Advisor;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Depth;
import dev.rolecall.decision.Settings;
import dev.rolecall.document.ProblemText;
import dev.rolecall.document.Problems;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.profile.ProfileReader;
import dev.rolecall.profile.Setting;
import dev.rolecall.rulebook.Rulebook;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A firm written as YAML in a test. */
public final class Firm {

  /** An attorney lost in administration, in a firm so small that no hire would pay. */
  public static final String SWAMPED_BUT_SMALL =
      """
      firm:
        attorneys: 1
        practice_areas: real_estate
        fee_model: flat
        staff: {paralegals: 1, case_managers: 1}
      caseload: {open_matters: 10, growth_per_year: 0%}
      drafting: {backlog_hours: 5}
      client_response: {lag_hours: 3}
      attorney_time: {admin_hours_per_week: 22}
      coordination: {task_lag_days: 3, milestone_slippage: 15%}
      economics: {attorney_hour_value: 100}
      """;

  private Firm() {}

  /** Reads it as firm.yaml, with settings such as {@code firm.attorneys=3}. */
  public static ProfileReader.Reading read(String yaml, Rulebook rulebook, String... settings) {
    List<Setting> set =
        Arrays.stream(settings)
            .map(text -> text.split("=", 2))
            .map(parts -> new Setting(parts[0], parts[1]))
            .toList();
    return ProfileDocument.read("firm.yaml", yaml.getBytes(StandardCharsets.UTF_8), set)
        .under(rulebook);
  }

  /** Assesses it at central values. */
  public static Assessment assess(String yaml, Rulebook rulebook, String... settings) {
    ProfileReader.Reading reading = read(yaml, rulebook, settings);
    Profile profile =
        reading.profile().orElseThrow(() -> new AssertionError(text(reading.problems())));
    return new Advisor(rulebook, new Settings(0, 1), "test").assess(profile, Depth.REPORT);
  }

  /** All problems as they are printed. */
  public static String text(Problems problems) {
    StringBuilder text = new StringBuilder();
    problems.all().forEach(problem -> ProblemText.print(problem, text));
    return text.toString();
  }
}
