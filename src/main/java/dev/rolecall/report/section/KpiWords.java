package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Assessment.KpiReading;
import dev.rolecall.assessment.InputValue;
import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Span.Figure;
import dev.rolecall.report.page.Span.Severity;
import dev.rolecall.rulebook.Kpi;
import java.util.Comparator;
import java.util.List;

/** The KPIs of a firm as an owner talks about them. */
record KpiWords(Assessment result) {

  static final String ASSUMED = " (assumed)";

  /** From here on whole numbers are precise enough. */
  private static final double WHOLE = 9.95;

  /** All KPIs, need by need. */
  List<KpiReading> all() {
    return result.needs().stream().flatMap(need -> need.kpis().stream()).toList();
  }

  /** Whether the firm stated the number that a KPI is read from. */
  boolean isStated(Kpi kpi) {
    return result.isStated(
        switch (kpi) {
          case BACKLOG_WEEKS -> Input.BACKLOG_HOURS;
          case ATTORNEY_DRAFTING_HOURS -> Input.DRAFTING_HOURS;
          case RESPONSE_LAG_HOURS -> Input.LAG_HOURS;
          case TASK_LAG_DAYS -> Input.TASK_LAG;
          case MILESTONE_SLIPPAGE -> Input.SLIPPAGE;
          case ADMIN_HOURS -> Input.ADMIN_HOURS;
        });
  }

  /** How bad a KPI is; one that was assumed is only that. */
  Phrase level(KpiReading reading) {
    return isStated(reading.id()) ? Phrase.of(severity(reading)) : Phrase.of("assumed");
  }

  /**
   * Those that are stated and above their typical level, the worst first: by ten digits, as a saved
   * result has no more.
   */
  List<KpiReading> high() {
    return all().stream()
        .filter(reading -> isStated(reading.id()))
        .filter(reading -> severity(reading).level() != Severity.Level.FINE)
        .sorted(
            Comparator.comparingDouble(
                (KpiReading reading) -> -Decimals.tenDigits(reading.pressure())))
        .toList();
  }

  /** How bad a KPI is, judged by the numbers as they are shown. */
  static Severity severity(KpiReading reading) {
    return Severity.of(
        shown(reading.id(), reading.value()),
        shown(reading.id(), reading.calm()),
        shown(reading.id(), reading.critical()));
  }

  private static double shown(Kpi kpi, double value) {
    return Double.parseDouble(digits(kpi, value));
  }

  private static String digits(Kpi kpi, double value) {
    double number = kpi == Kpi.MILESTONE_SLIPPAGE ? value * 100 : value;
    boolean whole = kpi == Kpi.MILESTONE_SLIPPAGE || number >= WHOLE;
    return Decimals.rounded(number, whole ? 0 : 1);
  }

  /** Whether a reader sees a difference between two readings. */
  static boolean differ(Kpi kpi, double one, double other) {
    return !digits(kpi, one).equals(digits(kpi, other));
  }

  /** "32 h", "0.8 weeks", "22%": a cell. */
  static Figure cell(Kpi kpi, double value) {
    boolean one = plain(kpi, value).equals("1");
    return new Figure(
        value,
        plain(kpi, value)
            + switch (kpi) {
              case BACKLOG_WEEKS -> " wk";
              case ATTORNEY_DRAFTING_HOURS, ADMIN_HOURS -> " h/wk";
              case RESPONSE_LAG_HOURS -> " h";
              case TASK_LAG_DAYS -> one ? " day" : " days";
              case MILESTONE_SLIPPAGE -> "%";
            });
  }

  /** "32 hours", "0.8 weeks", "22%": in a sentence. */
  static Figure amount(Kpi kpi, double value) {
    boolean one = plain(kpi, value).equals("1");
    return new Figure(
        value,
        plain(kpi, value)
            + switch (kpi) {
              case BACKLOG_WEEKS -> one ? " week" : " weeks";
              case ATTORNEY_DRAFTING_HOURS, ADMIN_HOURS -> one ? " hour a week" : " hours a week";
              case RESPONSE_LAG_HOURS -> one ? " hour" : " hours";
              case TASK_LAG_DAYS -> one ? " day" : " days";
              case MILESTONE_SLIPPAGE -> "%";
            });
  }

  private static String plain(Kpi kpi, double value) {
    return digits(kpi, value).replaceFirst("\\.0$", "");
  }

  /**
   * "clients wait 32 hours for an answer (you promise 8)", "tasks finish 2 days late (assumed)".
   */
  Phrase today(KpiReading reading) {
    Figure amount = amount(reading.id(), reading.value());
    Phrase sentence = sentence(reading.id(), amount);
    return isStated(reading.id()) ? sentence : sentence.and(ASSUMED);
  }

  private Phrase sentence(Kpi kpi, Figure amount) {
    return switch (kpi) {
      case BACKLOG_WEEKS -> Phrase.of("%s of drafting are waiting", amount);
      case ATTORNEY_DRAFTING_HOURS -> Phrase.of("%s drafts for %s", attorney(), amount);
      case RESPONSE_LAG_HOURS -> Phrase.of("clients wait %s for an answer%s", amount, promise());
      case TASK_LAG_DAYS -> Phrase.of("tasks finish %s late", amount);
      case MILESTONE_SLIPPAGE -> Phrase.of("%s of milestones are late", amount);
      case ADMIN_HOURS -> Phrase.of("%s loses %s to admin", attorney(), amount);
    };
  }

  private Phrase promise() {
    return result.isStated(Input.SLA_HOURS)
        ? result
            .input(Input.SLA_HOURS)
            .flatMap(InputValue::number)
            .map(hours -> Wording.bare(Unit.HOURS, hours.likely(), 1))
            .map(hours -> Phrase.of(" (you promise %s)", hours))
            .orElse(Phrase.none())
        : Phrase.none();
  }

  private String attorney() {
    boolean solo =
        result
            .input(Input.ATTORNEYS)
            .flatMap(InputValue::number)
            .filter(heads -> heads.high() <= 1)
            .isPresent();
    return solo ? "the attorney" : "each attorney";
  }

  /** "client waits to 14 hours". */
  static Phrase to(Kpi kpi, double value) {
    return Phrase.of(noun(kpi) + " to %s", amount(kpi, value));
  }

  /** "clients still wait 28 hours": what an option leaves undone. */
  static Phrase still(Kpi kpi, double value) {
    return Phrase.of(
        switch (kpi) {
          case BACKLOG_WEEKS -> "drafting still waits %s";
          case ATTORNEY_DRAFTING_HOURS -> "attorneys still draft %s";
          case RESPONSE_LAG_HOURS -> "clients still wait %s";
          case TASK_LAG_DAYS -> "tasks still finish %s late";
          case MILESTONE_SLIPPAGE -> "%s of milestones are still late";
          case ADMIN_HOURS -> "admin still takes %s";
        },
        amount(kpi, value));
  }

  /** The same for a cell: "clients wait 28 h". */
  static Phrase left(Kpi kpi, double value) {
    return Phrase.of(
        switch (kpi) {
          case BACKLOG_WEEKS -> "drafting waits %s";
          case ATTORNEY_DRAFTING_HOURS -> "%s of drafting";
          case RESPONSE_LAG_HOURS -> "clients wait %s";
          case TASK_LAG_DAYS -> "tasks %s late";
          case MILESTONE_SLIPPAGE -> "%s late milestones";
          case ADMIN_HOURS -> "%s of admin";
        },
        cell(kpi, value));
  }

  private static String noun(Kpi kpi) {
    return switch (kpi) {
      case BACKLOG_WEEKS -> "the drafting backlog";
      case ATTORNEY_DRAFTING_HOURS -> "attorney drafting";
      case RESPONSE_LAG_HOURS -> "client waits";
      case TASK_LAG_DAYS -> "task delays";
      case MILESTONE_SLIPPAGE -> "late milestones";
      case ADMIN_HOURS -> "attorney admin";
    };
  }
}
