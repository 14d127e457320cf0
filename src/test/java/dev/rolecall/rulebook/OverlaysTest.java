package dev.rolecall.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.document.ProblemText;
import dev.rolecall.rulebook.Rulebook.Change;
import dev.rolecall.rulebook.RulebookCatalog.Entry;
import dev.rolecall.rulebook.RulebookReader.Overlay;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a consultant may lay over the rulebook, and what becomes of it. */
class OverlaysTest {

  private static final Rulebook STANDARD = RulebookReader.standard();

  private static RulebookReader.Reading read(String... files) {
    List<Overlay> overlays = new ArrayList<>();
    for (String file : files) {
      String name = (char) ('a' + overlays.size()) + ".yaml";
      String text = "rulebook: 1\n" + file;
      overlays.add(new Overlay(name, text.getBytes(StandardCharsets.UTF_8)));
    }
    return RulebookReader.over(overlays);
  }

  private static Rulebook laid(String... files) {
    RulebookReader.Reading reading = read(files);
    assertThat(ProblemText.list(reading.problems().all())).isEmpty();
    return reading.rulebook().orElseThrow();
  }

  private static String problems(String... files) {
    return ProblemText.list(read(files).problems().all());
  }

  // --- an entry to edit

  static List<String> entries() {
    return RulebookCatalog.of(STANDARD, path -> Optional.empty()).entries().stream()
        .map(Entry::path)
        .filter(path -> !path.startsWith("rows."))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void anEntryThatIsGivenBackAsItWasPrintedChangesNothing(String path) {
    RulebookCatalog catalog = RulebookCatalog.of(STANDARD, input -> Optional.empty());
    String text = OverlayText.of(STANDARD, catalog.find(path));
    Rulebook same =
        RulebookReader.over("printed.yaml", text.getBytes(StandardCharsets.UTF_8))
            .rulebook()
            .orElseThrow();
    assertThat(same.digest()).isEqualTo(STANDARD.digest());
    assertThat(same.changes()).isEmpty();
  }

  @Test
  void aChangedEntryIsPrintedWithItsReasonAndGivesTheSameRulebook() {
    Rulebook mine = laid("parameters: {turnover: {value: 0.3, reason: two of six left}}");
    RulebookCatalog catalog = RulebookCatalog.of(mine, input -> Optional.empty());
    String text = OverlayText.of(mine, catalog.find("parameters.turnover"));
    assertThat(text).endsWith("\n    value: 0.3\n    reason: two of six left\n");
    assertThat(laid(text.replaceFirst("(?s).*rulebook: 1\n", "")).digest())
        .isEqualTo(mine.digest());
  }

  // --- reasons

  @Test
  void aReasonTakesThePlaceOfTheOldSourceAndGrade() {
    Rulebook mine =
        laid(
            """
            parameters: {productive_hours: {value: 20, reason: time sheets of 2026}}
            roles: {paralegal: {affinity: {drafting: {value: 0.8}}, reason: they share it}}
            """);
    Figures.Figure hours = mine.figures().parameters().get(Parameter.PRODUCTIVE_HOURS);
    assertThat(hours.grade()).isEmpty();
    assertThat(hours.basis())
        .isEqualTo(new Evidence.Citation(List.of(), List.of("changed"), "", "time sheets of 2026"));
    Staffing.Role paralegal = mine.staffing().roles().get("paralegal");
    assertThat(paralegal.basis().claims()).isEmpty();
    assertThat(paralegal.affinity().get("drafting").basis()).isEqualTo("they share it");
    assertThat(paralegal.affinity().get("coordination").basis())
        .isEqualTo(
            STANDARD.staffing().roles().get("paralegal").affinity().get("coordination").basis());
    assertThat(paralegal.competenceBasis())
        .isEqualTo(STANDARD.staffing().roles().get("paralegal").competenceBasis());
    assertThat(mine.changes())
        .containsExactly(
            new Change(
                "parameters.productive_hours.value",
                "{low: 26, likely: 30, high: 34}",
                "20",
                "time sheets of 2026"),
            new Change("roles.paralegal.affinity.drafting.value", "0.9", "0.8", "they share it"));
    assertThat(RulebookReader.rebuilt(mine.changes(), mine.digest())).isPresent();
  }

  @Test
  void aSourceOfOnesOwnStandsBesideTheReasonAndTheOldOneDoesNot() {
    Rulebook mine =
        laid(
            """
            sources: {RV1: {title: Time sheets, year: 2026}}
            parameters:
              productive_hours: {value: 20, reason: counted, grade: B, sources: [RV1]}
              turnover: {value: 0.3, reason: counted, sources: [F12]}
            """);
    Figures.Figure hours = mine.figures().parameters().get(Parameter.PRODUCTIVE_HOURS);
    assertThat(hours.grade()).isEmpty();
    assertThat(hours.basis().sources()).containsExactly("changed", "RV1");
    assertThat(mine.figures().parameters().get(Parameter.TURNOVER).basis().sources())
        .containsExactly("changed");
    assertThat(RulebookReader.rebuilt(mine.changes(), mine.digest())).isPresent();
  }

  @Test
  void aReasonAtTheTopHoldsForEveryEntryWithoutOneOfItsOwn() {
    Rulebook mine =
        laid(
            """
            reason: the partners agreed
            parameters: {drain: {value: 10}, turnover: {value: 0.3, reason: two of six left}}
            practice_areas: {tax: {drafting: 1, client: 1, coordination: 1}}
            """);
    assertThat(mine.changes())
        .extracting(Change::reason)
        .containsExactly("the partners agreed", "two of six left", "the partners agreed");
    assertThat(mine.figures().areas().get("tax").basis().reason()).isEqualTo("the partners agreed");
    assertThat(RulebookReader.rebuilt(mine.changes(), mine.digest())).isPresent();
  }

  @Test
  void aValueThatChangesWithoutAReasonIsAProblem() {
    assertThat(problems("parameters:\n  turnover: {value: 0.3}\n"))
        .isEqualTo(
            """
            a.yaml:3:21: error: parameters.turnover.value: found another value without a reason; expected `reason:` with a sentence, beside it or at the top of the file
                3 |   turnover: {value: 0.3}
                  |                     ^
            """);
  }

  @Test
  void wordsAndEvidenceChangeWithoutOne() {
    Rulebook mine =
        laid("options: {hold: {label: wait}}\nsources: {F6: {year: 2024, note: read again}}\n");
    assertThat(mine.staffing().options().get("hold").basis())
        .isEqualTo(STANDARD.staffing().options().get("hold").basis());
    assertThat(RulebookReader.rebuilt(mine.changes(), mine.digest())).isPresent();
  }

  // --- several files

  @Test
  void severalFilesAreLaidOneOverTheOther() {
    String state =
        "id: texas\nreason: pay here\npriors: {economics.paralegal_salary: {value: 58000}}\n";
    String house =
        "id: riverside\nreason: our own\nparameters: {drain: {value: 10}}\n"
            + "priors: {economics.paralegal_salary: {value: 64000}}\n";
    Rulebook both = laid(state, house);
    assertThat(both.id()).isEqualTo("riverside");
    assertThat(both.changes())
        .contains(
            new Change(
                "priors.economics.paralegal_salary.value",
                "{low: 48190, likely: 61010, high: 78280}",
                "64000",
                "our own"),
            new Change("parameters.drain.value", "8", "10", "our own"));
    Rulebook turned = laid(house, state);
    assertThat(
            turned
                .figures()
                .priors()
                .get("economics.paralegal_salary")
                .value()
                .orElseThrow()
                .likely())
        .isEqualTo(58000);
    assertThat(turned.digest()).isNotEqualTo(both.digest());
    assertThat(RulebookReader.rebuilt(both.changes(), both.digest())).isPresent();
  }

  @Test
  void whatALaterFileSetsBackRestsOnTheOldSourcesAgain() {
    String back = "parameters: {turnover: {value: {low: 0.16, likely: 0.19, high: 0.39}}}\n";
    Rulebook same = laid("parameters: {turnover: {value: {low: 0.2}, reason: ours}}\n", back);
    assertThat(same.digest()).isEqualTo(STANDARD.digest());
    assertThat(same.changes()).isEmpty();
  }

  @Test
  void everyFileHasToSayWhyItChangesWhatAnotherOneSet() {
    assertThat(
            problems(
                "parameters: {turnover: {value: 0.3, reason: two of six left}}\n",
                "parameters: {turnover: {value: 0.4}}\n"))
        .startsWith("b.yaml:2:32: error: parameters.turnover.value: found another value without a");
  }

  // --- the rulebook below

  @Test
  void theRulebookBelowCanBePinned() {
    assertThat(laid("requires: rolecall  2026.11\n").digest()).isEqualTo(STANDARD.digest());
    assertThat(problems("requires: rolecall 2025.06\n"))
        .isEqualTo(
            """
            a.yaml:2:11: error: requires: found `rolecall 2025.06`; expected rolecall 2026.11, the rulebook of this Rolecall
                2 | requires: rolecall 2025.06
                  |           ^
               hint: compare your values with those of `rolecall rules`, then write `requires: rolecall 2026.11`
            """);
  }

  // --- years

  @Test
  void dataAreStaleByTheEditionOfTheDefaultAndNoClock() {
    Map<String, Evidence.Source> sources =
        laid("""
                version: "2050.01"
                sources:
                  OLD: {title: a survey, year: 2017}
                  NEW: {title: a survey, year: 2018}
                  LAW: {title: a rule, year: 2000, stale_after: 30}
                  PAY: {title: pay, year: 2023, stale_after: 2}
                  F6: {year: 2026}
                """)
            .evidence()
            .sources();
    assertThat(sources.get("OLD").stale()).isEqualTo("9 years old in 2026");
    assertThat(sources.get("NEW").isStale()).isFalse();
    assertThat(sources.get("LAW").isStale()).isFalse();
    assertThat(sources.get("PAY").stale()).isEqualTo("3 years old in 2026");
    assertThat(sources.get("F6").isStale()).isFalse();
    assertThat(sources.get("S0").isStale()).isFalse();
    assertThat(STANDARD.evidence().sources().values().stream().filter(one -> one.isStale()))
        .extracting(Evidence.Source::id)
        .containsExactly("F6", "F7", "F12", "F13", "engstrom", "nfpa_chart");
  }

  @Test
  void aSourceCarriesItsYear() {
    assertThat(problems("sources: {RV1: {title: Time sheets}}\n"))
        .contains(
            "sources.RV1.year: found nothing; expected the year of its data, such as 2026, or undated");
    assertThat(problems("sources: {RV1: {title: Time sheets, year: last}}\n"))
        .contains(
            "sources.RV1.year: found `last`; expected the year of its data, such as 2026, or undated");
  }

  // --- typos

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "roles: {paralegl: {pay: [economics.paralegal_salary]}} | paralegl | paralegal",
        "optins: {duo: {hires: [paralegal, paralegal]}}; engagements: {two: {options: [duo]}} | optins | options",
        "parameters: {drian: {value: 10}} | drian | drain",
        "parameters: {drain: {valeu: 10}} | valeu | value",
        "sources: {RV1: {titel: Time sheets, year: 2026}} | titel | title",
        "measures: {receptoin: {most: 0.5}} | receptoin | reception",
        "practice_areas: {tax: {drafting: 1, client: 1, cordination: 1}} | cordination | coordination",
        "kpis: {task_lag_day: {calm: 1}} | task_lag_day | task_lag_days",
        "paramters: {drain: {value: 10}} | paramters | parameters",
        "requirs: rolecall 2026.11 | requirs | requires",
        "limits: {new: {txet: Ask first.}} | txet | text",
        "duties: {x: {usual: [paralegal], may: [paralegal], asumption: y}} | asumption | assumption"
      })
  void aTypoIsOneError(String text, String typo, String meant) {
    String found =
        problems(
            text.replace("; ", "\n")
                + "\n"
                + (typo.equals("asumption") ? "" : "reason: a trial\n"));
    assertThat(found.lines().filter(line -> line.contains(" error: "))).hasSize(1);
    assertThat(found)
        .contains("found the key " + typo + ";", "hint: did you mean `" + meant + "`?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kpis: {backlog_weeks: {critical: soon}} | kpis.backlog_weeks.critical",
        "needs: {drafting: {kpis: {backlog_weeks: most}}} | needs.drafting.kpis.backlog_weeks",
        "options: {paralegal: {hires: [paralegl]}} | options.paralegal.hires",
        "durability: {span: {to: lots}} | durability.span.to",
        "priors: 5 | priors",
        "parameters: {drain: 10} | parameters.drain"
      })
  void aWrongValueIsOneError(String text, String path) {
    String found = problems(text + "\nreason: a trial\n");
    assertThat(found.lines().filter(line -> line.contains(" error: "))).hasSize(1);
    assertThat(found).contains(" error: " + path);
  }
}
