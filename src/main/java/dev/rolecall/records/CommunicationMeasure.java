package dev.rolecall.records;

import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Estimate;
import java.util.Arrays;
import java.util.Optional;

/**
 * Measures how long clients wait: from a message to the first one back, in business hours. A second
 * message while the first one waits is not another wait; what is never answered in the log counts
 * as still waiting.
 */
final class CommunicationMeasure {

  private static final int ID = RecordKind.COMMUNICATIONS.slot("id");
  private static final int MATTER = RecordKind.COMMUNICATIONS.slot("matter");
  private static final int CONTACT = RecordKind.COMMUNICATIONS.slot("contact");
  private static final int WHEN = RecordKind.COMMUNICATIONS.slot("when");
  private static final int DIRECTION = RecordKind.COMMUNICATIONS.slot("direction");

  private static final long INBOUND = 0;
  private static final long OUTBOUND = 1;

  /** Messages before the window tell who is waiting already when it begins. */
  private static final int LOOK_BACK = 30;

  private static final int MOST_ROWS = 1 << 22;
  private static final int MINUTE_BITS = 27;
  private static final double QUARTER = 0.25;
  private static final double SLA = 8;
  private static final String EXPORT =
      "messages and calls with matter, day and time, and direction (in or out); or answer from the"
          + " mailbox and the phone log";

  private final RecordMaps maps;
  private final Window window;
  private final Workweek workweek;
  private final boolean hasZone;
  private final Duplicates duplicates = new Duplicates();
  private final KeySet threads = new KeySet();
  private final KeySet matters = new KeySet();
  private final Waits waits = new Waits(0.25, false);
  private final Waits matured = new Waits(0.25, false);
  private final long[] datedOnly = new long[3];
  private long[] messages = new long[1 << 10];
  private int count;
  private long inbound;
  private long outbound;
  private long untimed;
  private boolean exported;
  private boolean directed;
  private boolean offsets;
  private boolean overflowing;
  private int firstDay = Integer.MAX_VALUE;

  CommunicationMeasure(RecordMaps maps, Window window, Workweek workweek, boolean hasZone) {
    this.maps = maps;
    this.window = window;
    this.workweek = workweek;
    this.hasZone = hasZone;
  }

  void begin(RecordFile file) {
    exported = true;
    directed |= file.has("direction");
    offsets |= file.survey().hasOffsets(WHEN);
  }

  Optional<String> row(long[] row) {
    int day = row[WHEN] == CellParser.NONE ? -1 : Moment.dayOf(row[WHEN]);
    if (day < window.start() - LOOK_BACK || day > window.lastDay()) {
      return Optional.of(day < 0 ? "no day" : "outside of the window");
    } else if (row[DIRECTION] > OUTBOUND) {
      return Optional.of("a direction that is neither in nor out");
    } else if (row[MATTER] == CellParser.NONE && row[CONTACT] == CellParser.NONE) {
      return Optional.of("neither a matter nor a contact");
    }
    Optional<String> duplicate = duplicates.check(row[ID], row);
    if (duplicate.isEmpty()) {
      add(row, day);
    }
    return duplicate;
  }

  private void add(long[] row, int day) {
    firstDay = Math.min(firstDay, day);
    if (day >= window.start()) {
      inbound += row[DIRECTION] == INBOUND ? 1 : 0;
      outbound += row[DIRECTION] == OUTBOUND ? 1 : 0;
      untimed += Moment.isTimed(row[WHEN]) ? 0 : 1;
      if (row[MATTER] != CellParser.NONE) {
        matters.add(row[MATTER]);
      }
    }
    if (row[DIRECTION] == CellParser.NONE) {
      return;
    }
    long thread = orZero(row[MATTER]) * 31 + orZero(row[CONTACT]) & Long.MAX_VALUE;
    int number = threads.number(thread);
    if (number < 0 || count >= MOST_ROWS) {
      overflowing = true;
      return;
    }
    messages = count == messages.length ? Arrays.copyOf(messages, count * 2) : messages;
    messages[count++] =
        ((long) number << MINUTE_BITS | Moment.minuteOf(row[WHEN])) << 1 | row[DIRECTION];
  }

  private static long orZero(long cell) {
    return cell == CellParser.NONE ? 0 : cell;
  }

  /** Goes through each thread in the order of time. */
  private void pair() {
    Arrays.sort(messages, 0, count);
    long thread = -1;
    long waitingSince = -1;
    for (int i = 0; i < count; i++) {
      long now = messages[i] >> MINUTE_BITS + 1;
      long minute = messages[i] >> 1 & (1L << MINUTE_BITS) - 1;
      if (now != thread) {
        close(waitingSince, -1);
        thread = now;
        waitingSince = -1;
      }
      boolean fromClient = (messages[i] & 1) == INBOUND;
      if (fromClient && waitingSince < 0) {
        waitingSince = minute;
      } else if (!fromClient && waitingSince >= 0) {
        close(waitingSince, minute);
        waitingSince = -1;
      }
    }
    close(waitingSince, -1);
  }

  /** A wait that ended, or is still going on. */
  private void close(long since, long answered) {
    if (since < 0 || since / Moment.MINUTES_PER_DAY < window.start()) {
      return;
    }
    long end = (long) window.end() * Moment.MINUTES_PER_DAY;
    boolean open = answered < 0;
    double hours = workweek.hours(since, open ? end : answered);
    waits.add(hours, open);
    if (workweek.hours(since, end) >= 5 * Workweek.HOURS) {
      matured.add(hours, open);
    }
    if (!open) {
      int day = (int) (since / Moment.MINUTES_PER_DAY);
      int later = workweek.daysAfter(day, (int) (answered / Moment.MINUTES_PER_DAY));
      datedOnly[Math.min(2, later)]++;
    }
  }

  /**
   * The mean wait.
   *
   * @param openMatters those whose messages should be in the log
   */
  Measurement lag(KeySet openMatters, long open) {
    Measurement.Builder out = new Measurement.Builder(Input.LAG_HOURS, RecordKind.COMMUNICATIONS);
    if (!exported) {
      return out.refuse("No messages or calls were exported.", EXPORT);
    } else if (!directed) {
      return out.refuse(
          "The export does not say who wrote, so no answer can be distinguished from a"
              + " question.",
          EXPORT);
    }
    pair();
    Optional<String> reason = thin();
    if (reason.isPresent()) {
      return out.refuse(reason.get(), EXPORT);
    }
    return measured(out, openMatters, open);
  }

  private Optional<String> thin() {
    String dates =
        "same day "
            + datedOnly[0]
            + ", next business day "
            + datedOnly[1]
            + ", later "
            + datedOnly[2];
    if (inbound + outbound == 0) {
      return Optional.of("No message lies in the window.");
    } else if (untimed * 2 > inbound + outbound) {
      return Optional.of(
          "Messages have a day and no time, and hours cannot be distinguished from days."
              + " Answered: "
              + dates
              + ".");
    } else if (offsets && !hasZone) {
      return Optional.of(
          "Times are given from UTC, and where the firm is was not said: add"
              + " --zone, such as --zone America/Chicago.");
    } else if (overflowing) {
      return Optional.of("There are more messages than can be paired.");
    } else if (waits.count() < maps.threshold("messages")) {
      return Optional.of(
          "Only " + Window.count(waits.count(), "wait") + " of clients began in the" + " window.");
    } else if (matured.count() > 0
        && matured.open() > maps.threshold("unanswered") * matured.count()) {
      return Optional.of(
          Window.share(matured.open(), matured.count())
              + " of clients' messages that"
              + " are a week old have no answer in the log, so the log does not hold the answers.");
    }
    return waits.ended() == 0 ? Optional.of("No answer is in the log.") : Optional.empty();
  }

  private Measurement measured(Measurement.Builder out, KeySet openMatters, long open) {
    long logged = openMatters.common(matters);
    boolean known = open > 0 && matters.size() > 0;
    boolean thin = !known || logged < maps.threshold("logged_matters") * open;
    out.says(
        "%s of clients began in the window; %s were answered, %s were not and count as still waiting"
            + " (%s).",
        Window.count(waits.count(), "wait"),
        Decimals.grouped(waits.ended(), 0),
        Decimals.grouped(waits.open(), 0),
        Window.share(waits.open(), waits.count()));
    out.says(
        "Answered within one business day: %s; of those answered, half within %s and 80%% within %s"
            + " business hours.",
        Window.share(waits.within(SLA), 1),
        Decimals.atMost(waits.percentile(0.5), 1),
        Decimals.atMost(waits.percentile(0.8), 1));
    String coverage =
        known
            ? Window.share(logged, open)
                + " of "
                + Decimals.grouped(open, 0)
                + " open matters have a logged message"
            : "not known without matters of the same numbers";
    out.says("Coverage: %s. Calls that nobody logged are not seen.", coverage);
    out.saysIf(thin, "Coverage is thin, so the range is a quarter wider either way.");
    duplicates.warn(out);
    TaskMeasure.arithmetic(out, waits, "business hours");
    Estimate mean = waits.mean();
    return out.value(
        thin
            ? new Estimate(mean.low() * (1 - QUARTER), mean.likely(), mean.high() * (1 + QUARTER))
            : mean);
  }
}
