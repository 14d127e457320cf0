package dev.rolecall.cli;

import dev.rolecall.cli.guide.Guide.Meaning;

/** What a command tells its caller. The numbers above 2 are those of sysexits.h. */
enum ExitCode {
  DONE(0, "done"),
  FAILURES(1, "check found drift, or batch had failures"),
  USAGE(2, "wrong usage"),
  BAD_DATA(65, "a profile or rulebook with problems"),
  CANNOT_READ(66, "a file that cannot be read"),
  BUG(70, "a fault in Rolecall itself"),
  CANNOT_WRITE(73, "a file that cannot be written"),
  INTERRUPTED(130, "interrupted");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  int code() {
    return code;
  }

  String meaning() {
    return meaning;
  }

  Meaning asMeaning() {
    return new Meaning(Integer.toString(code), meaning);
  }

  /** Whether every command may end so, if it reads at all. */
  boolean isOfAll() {
    return switch (this) {
      case DONE, USAGE, BAD_DATA, CANNOT_READ, BUG, CANNOT_WRITE -> true;
      default -> false;
    };
  }

  /** Whether only a command that reads files may end so. */
  boolean isOfReading() {
    return this == BAD_DATA || this == CANNOT_READ;
  }
}
