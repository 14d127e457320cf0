package dev.rolecall.cli;

import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.SummaryRow.RowError;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IExitCodeExceptionMapper;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Prints what went wrong and what to try next, and gives the exit code of it. */
final class ErrorReporter
    implements IParameterExceptionHandler, IExecutionExceptionHandler, IExitCodeExceptionMapper {

  private static final int MOST_SHOWN = 300;

  private final Console console;

  ErrorReporter(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException fault, String[] args) {
    String command = fault.getCommandLine().getCommandSpec().qualifiedName();
    String message = message(fault).strip();
    console.complain(
        command + ": " + SafeText.of(message, MOST_SHOWN) + "\nTry `" + command + " --help`.\n");
    return getExitCode(fault);
  }

  private static String message(ParameterException fault) {
    if (!(fault instanceof UnmatchedArgumentException unmatched)) {
      return fault.getMessage();
    }
    String word = unmatched.getUnmatched().get(0);
    boolean root = fault.getCommandLine().getParent() == null;
    boolean command = root && !unmatched.isUnknownOption();
    String what = command ? "there is no command `" + word + "`" : fault.getMessage();
    String otherwise = command ? "." : root ? "; options come after the command" : "";
    // A profile in the place of a command is one to be assessed.
    Optional<String> meant =
        command && word.matches("(?s).*\\.(ya?ml|json)")
            ? Optional.of("rolecall assess " + word)
            : unmatched.getSuggestions().stream().findFirst();
    return what + meant.map(near -> "; did you mean `" + near + "`?").orElse(otherwise);
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) {
    return report(fault, parsed.originalArgs());
  }

  /** Reports what a command, or the program itself, failed with. */
  int report(Throwable fault, List<String> args) {
    if (fault instanceof Failure failure) {
      console.complain(failure.getMessage());
    } else if (!(fault instanceof UncheckedIOException unwritten)) {
      console.complain(internal(fault, args.contains("--stacktrace")));
    } else if (!isClosedPipe(unwritten.getCause())) {
      console.complain(
          "rolecall: cannot write standard output: it is closed or full\n"
              + "Try -o with the name of a file.\n");
    }
    return getExitCode(fault);
  }

  @Override
  public int getExitCode(Throwable fault) {
    ExitCode code = ExitCode.BUG;
    if (fault instanceof Failure failure) {
      code = failure.code();
    } else if (fault instanceof ParameterException) {
      code = ExitCode.USAGE;
    } else if (fault instanceof UncheckedIOException unwritten) {
      code = isClosedPipe(unwritten.getCause()) ? ExitCode.CLOSED_PIPE : ExitCode.CANNOT_WRITE;
    }
    return code.code();
  }

  /** Whether a reader has seen enough, such as head: it wants to hear no more. */
  static boolean isClosedPipe(IOException fault) {
    return String.valueOf(fault.getMessage()).contains("Broken pipe");
  }

  /** What to print of too little memory, or of a bug in Rolecall. */
  static String internal(Throwable fault, boolean stackTrace) {
    if (RowError.isOutOfMemory(fault)) {
      return "rolecall: too little memory: Java may use "
          + (Runtime.getRuntime().maxMemory() >> 20)
          + " MB\nTake fewer --draws or --jobs, or allow more, as in JAVA_TOOL_OPTIONS=-Xmx2g.\n";
    }
    String line = "rolecall: a bug in Rolecall; please report it";
    if (!stackTrace) {
      return line + ", with what --stacktrace adds\n";
    }
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    return line + "\n" + trace;
  }
}
