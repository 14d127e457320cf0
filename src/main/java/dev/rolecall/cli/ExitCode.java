package dev.rolecall.cli;

/**
 * How a command ends. From 65 on the numbers are those of sysexits.h, from 128 on those of signals.
 * What they mean is in the help: see {@link HelpLayout}.
 */
enum ExitCode {
  DONE(0),
  DRIFT(1),
  USAGE(2),
  SOME_FAILED(3),
  BAD_DATA(65),
  CANNOT_READ(66),
  BUG(70),
  CANNOT_WRITE(73),
  INTERRUPTED(130),
  CLOSED_PIPE(141);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
