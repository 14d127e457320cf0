package dev.rolecall.cli;

import dev.rolecall.quantity.Decimals;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * How far a long command has come, on standard error: a line that is rewritten on a terminal, and
 * elsewhere a line every half minute.
 */
final class Progress {

  private static final double NANOS = 1e9;
  private static final double LINE_SECONDS = 30;
  private static final double SCREEN_SECONDS = 0.2;
  private static final double FIRST_ESTIMATE = 1;

  /** The first firms take longer, and say nothing about the others. */
  private static final int WARM_UP = 8;

  private static final String CLEAR = "\r\u001b[K";

  private final Console console;
  private final boolean shown;
  private final LongSupplier clock;
  private final Supplier<OptionalLong> total;
  private long last;
  private long done;
  private long computed;
  private long warm;
  private boolean onScreen;

  /**
   * @param shown false to say nothing
   * @param clock in nanoseconds
   * @param total how many there are, once that is known
   */
  Progress(Console console, boolean shown, LongSupplier clock, Supplier<OptionalLong> total) {
    this.console = console;
    this.shown = shown;
    this.clock = clock;
    this.total = total;
    last = clock.getAsLong();
  }

  /**
   * Counts one.
   *
   * @param fresh whether it took work
   */
  void count(boolean fresh) {
    done++;
    computed += fresh ? 1 : 0;
    long now = clock.getAsLong();
    if (computed <= WARM_UP) {
      warm = now;
    }
    boolean terminal = console.terminal().errorsOnTerminal();
    if (shown && (now - last) / NANOS >= (terminal ? SCREEN_SECONDS : LINE_SECONDS)) {
      last = now;
      print(terminal, (now - warm) / NANOS);
    }
  }

  private void print(boolean terminal, double seconds) {
    onScreen = terminal;
    console.complain(terminal ? CLEAR + line(seconds) : "rolecall: " + line(seconds) + "\n");
  }

  /** Takes the line off the screen, so that something else can be written. */
  void clear() {
    if (onScreen) {
      console.complain(CLEAR);
      onScreen = false;
    }
  }

  private String line(double seconds) {
    OptionalLong all = total.get();
    StringBuilder line = new StringBuilder(Decimals.grouped(done, 0));
    all.ifPresent(n -> line.append(" of ").append(Decimals.grouped(n, 0)));
    line.append(" firms");
    if (computed > 2 * WARM_UP && seconds >= FIRST_ESTIMATE) {
      double rate = (computed - WARM_UP) / seconds;
      line.append(", ").append(Decimals.atMost(rate, rate < 10 ? 1 : 0)).append(" a second");
      all.ifPresent(n -> line.append(", ").append(time((n - done) / rate)).append(" left"));
    }
    return line.toString();
  }

  /** "45 s", "12 min", "3 h 20 min". */
  private static String time(double seconds) {
    long whole = (long) seconds + 1;
    if (whole < 100) {
      return whole + " s";
    }
    long minutes = whole / 60;
    return minutes < 60 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
  }
}
