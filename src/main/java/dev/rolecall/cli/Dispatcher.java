package dev.rolecall.cli;

import dev.rolecall.document.SafeText;
import dev.rolecall.document.Suggestion;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Finds the command that is meant, parses its arguments, runs it, and turns faults into codes. */
final class Dispatcher {

  private final Console console;

  Dispatcher(Console console) {
    this.console = console;
  }

  ExitCode run(String[] args) {
    boolean stackTrace = Arrays.asList(args).contains(CommonOptions.STACKTRACE);
    try {
      return dispatch(args);
    } catch (Failure failure) {
      console.complain(failure.getMessage());
      return failure.code();
    } catch (UncheckedIOException e) {
      return cannotWrite(e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      console.complain(bug(e, stackTrace));
      return ExitCode.BUG;
    }
  }

  /** A reader that has seen enough, such as head, is told nothing. */
  private ExitCode cannotWrite(UncheckedIOException fault) {
    String reason = String.valueOf(fault.getCause().getMessage());
    if (!reason.contains("Broken pipe")) {
      try {
        console.complain(
            "rolecall: cannot write standard output: it is closed or full\n"
                + "Try -o with the name of a file.\n");
      } catch (UncheckedIOException e) {
        return ExitCode.CANNOT_WRITE;
      }
    }
    return ExitCode.CANNOT_WRITE;
  }

  /** What to tell of a fault of ours. */
  static String bug(Throwable fault, boolean stackTrace) {
    String line = "rolecall: a fault in Rolecall itself; please report it";
    if (!stackTrace) {
      return line + ", with what --stacktrace adds\n";
    }
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    return line + "\n" + trace;
  }

  private ExitCode dispatch(String[] args) throws Failure {
    if (args.length == 0) {
      console.complain(RootHelp.text(ScreenOptions.helpWidth(console)));
      return ExitCode.USAGE;
    }
    switch (args[0]) {
      case "--help", "-h" -> {
        return runCommand(CommandName.HELP, rest(args));
      }
      case "--version", "-V" -> {
        console.print(Version.text());
        return ExitCode.DONE;
      }
      default -> {
        return runCommand(command(args[0]), rest(args));
      }
    }
  }

  private static String[] rest(String[] args) {
    return Arrays.copyOfRange(args, 1, args.length);
  }

  private ExitCode runCommand(CommandName name, String[] rest) throws Failure {
    Command command = name.make();
    CommandLine line = commandLine(name, command);
    try {
      ParseResult arguments = line.parseArgs(rest);
      if (arguments.hasMatchedOption(CommonOptions.HELP)) {
        console.print(Help.text(name, ScreenOptions.helpWidth(console)));
        return ExitCode.DONE;
      }
      return command.run(arguments, console);
    } catch (ParameterException e) {
      throw usage(name, e.getMessage() + guess(e, line));
    }
  }

  /** The option that a misspelt one may have been meant to be. */
  private static String guess(ParameterException fault, CommandLine line) {
    if (!(fault instanceof UnmatchedArgumentException unmatched) || !unmatched.isUnknownOption()) {
      return "";
    }
    String word = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
    return Suggestion.nearest(word, line.getCommandSpec().optionsMap().keySet())
        .map(near -> "; did you mean `" + near + "`?")
        .orElse("");
  }

  /** The parser of a command. */
  static CommandLine commandLine(CommandName name, Command command) {
    CommandSpec spec = CommandSpec.create().name("rolecall " + name.id());
    command.describe(spec);
    CommonOptions.describe(spec);
    return new CommandLine(spec)
        .setPosixClusteredShortOptionsAllowed(false)
        .setExpandAtFiles(false);
  }

  /** Wrong usage of a command, with the next thing to try. */
  static Failure usage(CommandName name, String message) {
    String text =
        "rolecall "
            + name.id()
            + ": "
            + SafeText.of(message.strip(), 300)
            + "\n"
            + "Try `rolecall "
            + name.id()
            + " --help`.\n";
    return new Failure(ExitCode.USAGE, text);
  }

  /** The command that a word names. */
  static CommandName command(String word) throws Failure {
    Optional<CommandName> name = CommandName.of(word);
    if (name.isEmpty()) {
      throw new Failure(ExitCode.USAGE, unknown(word));
    }
    return name.get();
  }

  private static String unknown(String word) {
    String otherwise = word.startsWith("-") ? "; options come after the command." : ".";
    String hint =
        Suggestion.nearest(word, CommandName.ids())
            .map(near -> "; did you mean `" + near + "`?")
            .orElse(otherwise);
    return "rolecall: there is no command `"
        + SafeText.of(word, 60)
        + "`"
        + hint
        + "\nTry `rolecall --help`.\n";
  }
}
