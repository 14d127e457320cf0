package dev.rolecall.records;

import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Estimate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Measures the caseload, how it grew, and its practice areas, from matters open and closed. */
final class MatterMeasure {

  private static final int ID = RecordKind.MATTERS.slot("id");
  private static final int AREA = RecordKind.MATTERS.slot("area");
  private static final int OPENED = RecordKind.MATTERS.slot("opened");
  private static final int CLOSED = RecordKind.MATTERS.slot("closed");
  private static final int STATUS = RecordKind.MATTERS.slot("status");
  private static final int ARCHIVED = RecordKind.MATTERS.slot("archived");
  private static final int ACTIVITY = RecordKind.MATTERS.slot("last_activity");

  private static final int PENDING_STATUS = 1;
  private static final int CLOSED_STATUS = 2;
  private static final int YEAR = 365;
  private static final String EXPORT =
      "all matters, closed ones too, with the days opened and closed, status and practice area";

  private final RecordMaps maps;
  private final int asOf;
  private final List<String> areas;
  private final Duplicates duplicates = new Duplicates();
  private final SignedMonths signed;
  private final KeySet openMatters = new KeySet();
  private final long[] openByArea;
  private long openUnknownArea;
  private long open;
  private long quiet;
  private long undatedOpen;
  private long pending;
  private long closed;
  private long closedUndated;
  private long openAYearAgo;
  private long openedInYear;
  private long closedInYear;
  private boolean hasActivity;
  private long rows;

  MatterMeasure(RecordMaps maps, int asOf) {
    this.maps = maps;
    this.asOf = asOf;
    signed = new SignedMonths(asOf);
    areas = List.copyOf(maps.areas().keySet());
    openByArea = new long[areas.size()];
  }

  void begin(RecordFile file) {
    hasActivity |= file.survey().hasDates(ACTIVITY);
  }

  Optional<String> row(long[] row) {
    boolean dated = row[OPENED] != CellParser.NONE;
    int opened = dated ? Moment.dayOf(row[OPENED]) : 0;
    if (dated && opened > asOf) {
      return Optional.of("opened after the records end");
    }
    boolean closing = row[CLOSED] != CellParser.NONE;
    int closedOn = closing ? Moment.dayOf(row[CLOSED]) : Integer.MAX_VALUE;
    if (dated && closedOn < opened) {
      return Optional.of("closed before it was opened");
    }
    Optional<String> duplicate = duplicates.check(row[ID], row);
    if (duplicate.isPresent()) {
      return duplicate;
    }
    rows++;
    boolean over = row[STATUS] == CLOSED_STATUS || row[ARCHIVED] == 1;
    if (row[STATUS] == PENDING_STATUS) {
      pending++;
      return Optional.empty();
    }
    boolean isOpen = closing ? closedOn > asOf : !over;
    closed += isOpen ? 0 : 1;
    closedUndated += !isOpen && !closing ? 1 : 0;
    if (dated) {
      count(opened, isOpen && !closing ? Integer.MAX_VALUE : closedOn, isOpen);
    }
    if (isOpen) {
      countOpen(row, dated);
    }
    return Optional.empty();
  }

  private void count(int opened, int closedOn, boolean isOpen) {
    signed.add(opened);
    int yearAgo = asOf - YEAR;
    boolean undated = !isOpen && closedOn == Integer.MAX_VALUE;
    openAYearAgo += opened <= yearAgo && closedOn > yearAgo && !undated ? 1 : 0;
    openedInYear += opened > yearAgo ? 1 : 0;
    closedInYear += closedOn > yearAgo && closedOn <= asOf ? 1 : 0;
  }

  private void countOpen(long[] row, boolean dated) {
    open++;
    undatedOpen += dated ? 0 : 1;
    if (row[ID] != CellParser.NONE) {
      openMatters.add(row[ID]);
    }
    boolean known = row[AREA] >= 0 && row[AREA] < openByArea.length;
    if (known) {
      openByArea[(int) row[AREA]]++;
    }
    openUnknownArea += known ? 0 : 1;
    int since = row[ACTIVITY] == CellParser.NONE ? -1 : Moment.dayOf(row[ACTIVITY]);
    quiet += since >= 0 && asOf - since > maps.threshold("quiet_days") ? 1 : 0;
  }

  /** The matters that are open, by fingerprint. */
  KeySet openMatters() {
    return openMatters;
  }

  long open() {
    return open;
  }

  Measurement caseload() {
    Measurement.Builder out = new Measurement.Builder(Input.OPEN_MATTERS, RecordKind.MATTERS);
    if (rows == 0) {
      return out.refuse("No matters were exported.", EXPORT);
    }
    out.says(
        "Open on %s: %s%s.",
        Window.day(asOf),
        Window.count(open, "matter"),
        pending > 0 ? "; " + pending + " pending ones are not counted" : "");
    out.saysIf(
        quiet > 0,
        "%s of them had no activity for more than 90 days and may be over; without them it is the"
            + " lower end.",
        Decimals.grouped(quiet, 0));
    out.saysIf(
        !hasActivity,
        "The last activity was not exported, so matters that are over but were never closed count"
            + " too.");
    out.saysIf(
        undatedOpen > 0, "%s of them have no day of opening.", Decimals.grouped(undatedOpen, 0));
    duplicates.warn(out);
    signed.say(out);
    out.adds("%s matters - %s closed - %s pending = %s open", rows, closed, pending, open);
    out.adds("%s - %s quiet = %s, the lower end", open, quiet, open - quiet);
    return out.value(new Estimate(open - quiet, open - quiet / 2.0, open));
  }

  Measurement growth() {
    Measurement.Builder out = new Measurement.Builder(Input.GROWTH, RecordKind.MATTERS);
    if (rows == 0) {
      return out.refuse("No matters were exported.", EXPORT);
    } else if (closed == 0) {
      return out.refuse(
          "No closed matter was exported, so it is not known how many were open a year ago.",
          EXPORT);
    } else if (closedUndated > maps.threshold("undated") * closed) {
      return out.refuse(
          Window.share(closedUndated, closed)
              + " of the closed matters have no day of"
              + " closing.",
          EXPORT);
    } else if (signed.first() > asOf - YEAR
        || openAYearAgo < maps.threshold("matters_a_year_ago")) {
      return out.refuse(
          "Too few matters were open a year ago: " + openAYearAgo + ".",
          "matters of more than a year");
    }
    double growth = open / (double) openAYearAgo - 1;
    double error = Math.sqrt(openedInYear + closedInYear) / openAYearAgo;
    out.says(
        "Open a year before: %s; opened since %s, closed %s. The range is one standard deviation of"
            + " such counts.",
        openAYearAgo, openedInYear, closedInYear);
    out.adds(
        "%s / %s - 1 = %s%%, +- %s%%",
        open, openAYearAgo, Decimals.rounded(growth * 100, 1), Decimals.rounded(error * 100, 1));
    return out.value(new Estimate(growth - error, growth, growth + error));
  }

  Measurement areas() {
    Measurement.Builder out = new Measurement.Builder(Input.PRACTICE_AREAS, RecordKind.MATTERS);
    long known = open - openUnknownArea;
    if (open == 0 || known < maps.threshold("known_areas") * open) {
      return out.refuse(
          rows == 0
              ? "No matters were exported."
              : "The practice area of "
                  + Window.share(openUnknownArea, open)
                  + " of the open matters is missing, or is none that Rolecall knows.",
          "matters with their practice area; areas: in a file given by --maps can name yours");
    }
    int[] shares = shares(known);
    out.says("Shares of " + Window.count(known, "open matter") + ".");
    return out.text(
        IntStream.range(0, shares.length)
            .filter(i -> shares[i] > 0)
            .mapToObj(i -> areas.get(i) + ": " + shares[i] + "%")
            .collect(Collectors.joining(", ", "{", "}")));
  }

  /** Whole percents that add up to a hundred: what is left over goes to the largest remainders. */
  private int[] shares(long known) {
    int[] shares = new int[openByArea.length];
    double[] rest = new double[shares.length];
    int left = 100;
    for (int i = 0; i < shares.length; i++) {
      double share = 100.0 * openByArea[i] / known;
      shares[i] = (int) Math.floor(share);
      rest[i] = share - shares[i];
      left -= shares[i];
    }
    for (; left > 0; left--) {
      int most = 0;
      for (int i = 1; i < rest.length; i++) {
        most = rest[i] > rest[most] ? i : most;
      }
      shares[most]++;
      rest[most] = -1;
    }
    return shares;
  }

  /** Leads are not matters: what is known is how many were signed. */
  Measurement leads() {
    Measurement.Builder out = new Measurement.Builder(Input.NEW_LEADS, RecordKind.MATTERS);
    return out.refuse(
        "Matters are the leads that signed, and the others are not in these records."
            + signed.floor(),
        "the intake log: everyone who asked");
  }
}
