package dev.rolecall.cli;

/** What Maven fills in. A class, since looking for a file in the jar costs a cold start ten times as much. */
final class Built {

  static final String VERSION = "${project.version}";

  /** What every entry of every archive bears: a time, the date before a T. */
  static final String TIME = "${project.build.outputTimestamp}";

  private Built() {}
}
