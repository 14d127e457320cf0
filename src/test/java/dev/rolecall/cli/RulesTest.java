package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RulesTest {

  @TempDir private Path temp;

  private String mine(String yaml) throws IOException {
    return Files.writeString(temp.resolve("mine.yaml"), "rulebook: 1\nreason: a trial\n" + yaml)
        .toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 120, 200})
  void listsTheWholeRulebookWithinTheWidth(int width) {
    Ran ran = Ran.rolecall("rules", "--width", Integer.toString(width));

    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= width);
    assertThat(ran.out().lines()).allMatch(line -> line.equals(line.stripTrailing()));
  }

  @Test
  void listsEachSectionInColumns() {
    assertThat(Ran.rolecall("rules").out())
        .matches("(?s)Rulebook: rolecall 2026\\.11 \\([0-9a-f]{12}\\)\\.\n\n`rolecall rules ID` .*")
        .contains(
            """

            parameters
              Id                        Value, or what it is    Grade  Sources
              productive_hours          26 .. 30 .. 34 hours a  B      F6 (stale)
                                        week
              fill_in_house             4.6 .. 6 .. 8 weeks     B      F7 (stale)
              fill_virtual              1 .. 3 .. 5 weeks       C      S0 S1 virtual_vendors
            """)
        .contains(
            """

            priors
              Id                            Value, or what it is          Grade  Sources
              firm.attorneys                1 .. 2 .. 5 people            U      assumption
            """)
        .contains(
            """
              coordination.milestone_slippage
                                            4% .. 10% .. 25%              U      S3
            """)
        .endsWith(
            """

            Grades of evidence
              Grade A  official statistics, court or regulator data, or peer-reviewed
                       research.
              Grade B  a large survey, system data of many firms, or a review of studies.
              Grade C  a claim by a vendor or consultant; seldom possible to check.
              Grade U  no published figure found; our working value with a wide range: an
                       assumption.
            """);
  }

  @Test
  void listsOneSection() {
    assertThat(Ran.rolecall("rules", "needs").out())
        .contains(
            """

            needs
              Id               Value, or what it is                              Sources
              drafting         weight 30%, kpis.backlog_weeks 60%,               S0 S1 S2 S3
                               kpis.attorney_drafting_hours 40%
              client_response  weight 30%, kpis.response_lag_hours 100%          S0 S1 S2 S3
              coordination     weight 20%, kpis.task_lag_days 50%,               S0 S1 S2 S3
                               kpis.milestone_slippage 50%
              attorney_time    weight 20%, kpis.admin_hours 100%                 S0 S1

            Grades of evidence
              Grade A""")
        .doesNotContain("parameters");
  }

  @Test
  void explainsEveryEntryWithAnId() {
    assertThat(Ran.rolecall("rules", "drain").out())
        .isEqualTo(
            """
            parameters.drain
            weeks in which a backlog ought to be cleared

            value       8 weeks
            grade       U: no published figure found; our working value with a wide range:
                        an assumption
            assumption  About two months; soon enough to matter, slow enough to be done.
            """);
    assertThat(Ran.rolecall("rules", "turnover").out())
        .startsWith(
            """
            parameters.turnover
            chance in a year that the hire leaves

            value   16% .. 19% .. 39%
            grade   B: a large survey, system data of many firms, or a review of studies
            source  F12: Staff turnover in a year (Society for Human Resource Management
                    (SHRM), survey, 2016, stale: 10 years old in 2026, grade B). 19%,
            """)
        .contains("\n\nmoney.turnover\nexpected cost of turnover\n");
    assertThat(Ran.rolecall("rules", "court-filings").out())
        .isEqualTo(
            """
            claims.court-filings
            A small firm that keeps its own matters in order but is behind on court papers
            is better served by a paralegal.

            use       an executable case
            source    S2: Case manager vs. paralegal (Clio, vendor guide, grade C). Sells
                      practice-management software.
            cited by  parameters: litigated_drafting
            cited by  options: paralegal
            """);
  }

  @Test
  void explainsASourceWithWhatCitesIt() {
    assertThat(Ran.rolecall("rules", "F9").out())
        .isEqualTo(
            """
            sources.F9
            The Inefficiency of Worker Time Use

            publisher    Coviello, Ichino and Persico, Journal of the European Economic
                         Association
            kind         peer-reviewed study
            year         2015
            stale_after  20
            address      https://www.scholars.northwestern.edu/en/publications/the-inefficiency-of-worker-time-use
            note         Judges who juggle more cases finish each later. Staats and Gino
                         (2012) agree within a day. Neither gives a size for this role; the
                         40% often quoted (Meyer) extrapolates laboratory tasks.
            grade        A: official statistics, court or regulator data, or peer-reviewed
                         research
            cited by     parameters: switch_loss
            """);
    assertThat(Ran.rolecall("rules", "F6").out()).contains("21 years old in 2026\n");
    assertThat(
            Schemas.json(Ran.rolecall("rules", "turnover", "--format", "json").out())
                .at("/entries/0/stale_sources/0")
                .asString())
        .isEqualTo("F12");
  }

  @Test
  void printsAnEntryAsAFileToEditInTheKeysThatItsTextHas() {
    assertThat(Ran.rolecall("rules", "rebalance", "--format", "yaml").out())
        .isEqualTo(
            """
            # Change what differs at your firm, add a `reason:` to each entry that you change, leave out
            # the rest, and give the file to --rulebook. `rolecall help rulebook` explains the keys.
            rulebook: 1
            requires: rolecall 2026.11
            measures:
              rebalance:
                label: colleagues with hours to spare
                advice: shift work to the colleagues who have hours to spare before the hire starts
                instead: shift work to the colleagues who have hours to spare
                colleagues: {paralegals: [backlog_weeks, attorney_drafting_hours], case_managers: [response_lag_hours, task_lag_days, milestone_slippage, admin_hours], legal_assistants: [task_lag_days, admin_hours]}
                relieves: 0.4
                effort: 6
                all:
                  staff_load: {from: 0.8, to: 0.6}
                  pressure: {from: 0.15, to: 0.3}
                claims: [decide-on, duties]
                assumption: "Below 70% of a week in use, beside work of theirs that waits; what it moves and takes is our own estimate."
            """);
    assertThat(Ran.rolecall("rules", "rebalance").out())
        .contains("\nall.staff_load.from   ", "\ncolleagues.paralegals  ", "\nrelieves  ");
    assertThat(Ran.rolecall("rules", "--format", "yaml"))
        .isEqualTo(
            new Ran(
                2,
                "",
                "rolecall rules: yaml is a file to edit; name the entry or the section that you"
                    + " would change\nTry `rolecall rules --help`.\n"));
    assertThat(Ran.rolecall("rules", "floor", "--format", "yaml").err())
        .startsWith("rolecall rules: nothing of `floor` can be changed: it is a row of a score\n");
  }

  @Test
  void anIdThatIsASectionTooShowsBoth() {
    assertThat(Ran.rolecall("rules", "durability").out())
        .startsWith("categories.durability\n")
        .contains("\n\nRulebook: rolecall ")
        .contains("\ndurability\n  Id  ");
  }

  @Test
  void anUnknownIdIsWrongUsage() {
    assertThat(Ran.rolecall("rules", "turnovr"))
        .isEqualTo(
            new Ran(
                2,
                "",
                "rolecall rules: the rulebook has no entry or section `turnovr`; did you mean"
                    + " `turnover`?\nTry `rolecall rules --help`.\n"));
    assertThat(Ran.rolecall("rules", "xyz\u001b[1mzy").err())
        .isEqualTo(
            "rolecall rules: the rulebook has no entry or section `xyz\\u{1b}[1mzy`\n"
                + "Try `rolecall rules --help`.\n");
  }

  @Test
  void marksAndListsWhatAConsultantChanged() throws IOException {
    String file =
        mine(
            "parameters: {drain: {value: 10}}\n"
                + "options: {two_paralegals: {hires: [paralegal, paralegal]}}\n");

    String all = Ran.rolecall("rules", "--rulebook", file).out();
    assertThat(all)
        .contains("\n* drain  ", "\n* two_paralegals  ", "\n  stagger  ")
        .contains(
            """

            Changed from the default rulebook
              - parameters.drain.value: 8 -> 10 (a trial)
              - options.two_paralegals: new -> {hires: [paralegal, paralegal], reason: a
                trial} (a trial)
            """)
        .endsWith("\n  *        Changed from the default rulebook.\n");
    assertThat(Ran.rolecall("rules", "parameters", "--rulebook", file).out())
        .contains("8 -> 10")
        .doesNotContain("two_paralegals");
    assertThat(Ran.rolecall("rules", "gates", "--rulebook", file).out()).doesNotContain("changed");
    assertThat(Ran.rolecall("rules", "drain", "--rulebook", file).out())
        .isEqualTo(
            """
            parameters.drain
            weeks in which a backlog ought to be cleared

            value    10 weeks
            reason   a trial
            changed  parameters.drain.value: 8 -> 10
            """);
  }

  @Test
  void nothingOfARulebookReachesTheTerminalUnescaped() throws IOException {
    String file =
        mine(
            "options: {xy: {hires: [], alternative: true, label: \"a\\u202eb\","
                + " assumption: \"\\e\"}}\nversion: \"\\e[2J\"\n");

    for (String id : List.of("", "xy")) {
      Ran ran = Ran.rolecall("rules", id, "--rulebook", file);
      assertThat(ran.exit()).isZero();
      assertThat(ran.out()).contains("a\\u{202e}b").doesNotContain("\u001b", "\u202e");
    }
  }

  @Test
  void aBadRulebookIsBadData() throws IOException {
    Ran ran = Ran.rolecall("rules", "--rulebook", mine("grades: {D: none}\n"));

    assertThat(ran.exit()).isEqualTo(65);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains(":3:10: error: grades.D: found the key D; expected one of A, B, C, U\n");
  }

  @Test
  void jsonHasEveryEntryInTheSameFormAndOrder() throws IOException {
    Ran ran = Ran.rolecall("rules", "--format", "json");
    JsonNode json = Schemas.json(ran.out());
    List<String> members =
        List.of(
            "section",
            "id",
            "label",
            "value",
            "grade",
            "claims",
            "sources",
            "stale_sources",
            "assumption",
            "reason",
            "facts",
            "changes");

    assertThat(json.path("format").asInt()).isEqualTo(1);
    assertThat(json.path("grades").propertyNames()).containsExactly("A", "B", "C", "U");
    assertThat(json.path("entries").size()).isGreaterThan(200);
    json.path("entries")
        .forEach(entry -> assertThat(entry.propertyNames()).containsExactlyElementsOf(members));
    assertThat(Ran.rolecall("rules", "--format", "json")).isEqualTo(ran);

    String file = mine("parameters: {drain: {value: 10}}\n");
    JsonNode one =
        Schemas.json(Ran.rolecall("rules", "drain", "--format", "json", "--rulebook", file).out());
    assertThat(one.path("entries").path(0))
        .isEqualTo(
            Schemas.json(
                """
                {"section": "parameters", "id": "drain",
                 "label": "weeks in which a backlog ought to be cleared",
                 "value": {"name": "value", "text": "10 weeks", "unit": "weeks",
                   "low": 10, "likely": 10, "high": 10},
                 "grade": null, "claims": [], "sources": ["changed"],
                 "stale_sources": [], "assumption": null, "reason": "a trial", "facts": [],
                 "changes": [{"path": "parameters.drain.value", "from": "8", "to": "10",
                   "reason": "a trial"}]}
                """));
  }
}
