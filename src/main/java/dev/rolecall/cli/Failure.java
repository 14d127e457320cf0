package dev.rolecall.cli;

/** A reason to stop with an exit code and a message for the user, never a stack trace. */
final class Failure extends Exception {

  private static final long serialVersionUID = 1;

  private final ExitCode code;

  /** Fails with a code and what to print, whole lines. */
  Failure(ExitCode code, String message) {
    super(message);
    this.code = code;
  }

  ExitCode code() {
    return code;
  }
}
