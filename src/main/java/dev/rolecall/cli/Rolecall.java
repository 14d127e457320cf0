package dev.rolecall.cli;

import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The program: what {@code rolecall --help} shows, the options of every command, and the commands
 * in the order in which help lists them.
 */
@Command(
    name = "rolecall",
    description =
        "Tells a law-firm owner which support role to hire next: a paralegal, a case manager, one"
            + " person for both jobs, both - or nobody yet.",
    versionProvider = Rolecall.Version.class,
    subcommands = {
      AssessCommand.class,
      PlanCommand.class,
      ImportCommand.class,
      InterviewCommand.class,
      WhatIfCommand.class,
      CompareCommand.class,
      ReviewCommand.class,
      BatchCommand.class,
      CheckCommand.class,
      ReportCommand.class,
      RulesCommand.class,
      SchemaCommand.class,
      NewCommand.class,
      FixCommand.class,
      CompletionCommand.class,
      HelpCommand.class
    },
    footer = {
      "  rolecall assess examples/solo-injury.yaml",
      "  rolecall help assess",
      "",
      "Environment:",
      "",
      "  JAVA_HOME     the folder of the Java to run on;",
      "                without it, the java on PATH",
      "  NO_COLOR      if set, no color but by --color",
      "  TERM          if dumb, no color but by --color",
      "  COLUMNS       the width of the terminal",
      "  LC_ALL, LC_CTYPE, LANG",
      "                whether bars may be more than ASCII"
    })
final class Rolecall implements Callable<Integer> {

  /** When to color text. */
  private enum ColorMode {
    AUTO,
    ALWAYS,
    NEVER
  }

  static final class ColorModes extends Choice<ColorMode> {
    ColorModes() {
      super(List.of(ColorMode.values()));
    }
  }

  /** The versions of Rolecall and its rulebook. */
  static final class Version implements IVersionProvider {

    private static final int DIGEST_SHOWN = 12;

    /** The version number, as the build wrote it. */
    static String number() {
      Properties build = new Properties();
      try (InputStream in = Version.class.getResourceAsStream("build.properties")) {
        build.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return build.getProperty("version");
    }

    @Override
    public String[] getVersion() {
      Rulebook rulebook = RulebookReader.standard();
      String digest = rulebook.digest().substring(0, DIGEST_SHOWN);
      return new String[] {
        "rolecall " + number(),
        "rulebook " + rulebook.id() + " " + rulebook.version() + " (" + digest + ")"
      };
    }
  }

  private final Console console;
  @Mixin private Subcommand.HelpLayout layout;
  @Spec private CommandSpec spec;

  @Option(
      names = "--color",
      scope = ScopeType.INHERIT,
      paramLabel = "WHEN",
      converter = ColorModes.class,
      completionCandidates = ColorModes.class,
      description = "When to use color: ${COMPLETION-CANDIDATES}.")
  private ColorMode color = ColorMode.AUTO;

  @Option(
      names = "--stacktrace",
      scope = ScopeType.INHERIT,
      description = "Print a stack trace if Rolecall itself fails.")
  private boolean stackTrace;

  @Option(
      names = {"-h", "--help"},
      scope = ScopeType.INHERIT,
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the versions of Rolecall and its rulebook.")
  private boolean version;

  /** The commands as the generator of manual pages sees them: they are never run. */
  Rolecall() {
    this(
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            Map.of(),
            new Console.Terminal(0, false)));
  }

  private Rolecall(Console console) {
    this.console = console;
  }

  /** The parser of the whole command line. */
  static CommandLine commandLine(Console console) {
    ErrorReporter errors = new ErrorReporter(console);
    return new CommandLine(new Rolecall(console))
        .setUsageHelpWidth(ScreenOptions.helpWidth(console))
        .setColorScheme(Help.defaultColorScheme(Ansi.OFF))
        .setPosixClusteredShortOptionsAllowed(false)
        .setExpandAtFiles(false)
        .setExecutionStrategy(Rolecall::execute)
        .setParameterExceptionHandler(errors)
        .setExecutionExceptionHandler(errors)
        .setExitCodeExceptionMapper(errors);
  }

  /** Colors help as its reader wants it; {@code rolecall --help assess} is the help of assess. */
  private static int execute(ParseResult parsed) {
    CommandLine line = parsed.commandSpec().commandLine();
    Rolecall rolecall = line.getCommand();
    line.setColorScheme(Help.defaultColorScheme(rolecall.isColored() ? Ansi.ON : Ansi.OFF));
    List<CommandLine> chosen = parsed.asCommandLineList();
    try {
      if (chosen.stream().anyMatch(CommandLine::isUsageHelpRequested)) {
        rolecall.console.print(chosen.get(chosen.size() - 1).getUsageMessage());
        return ExitCode.DONE.code();
      }
      if (parsed.isVersionHelpRequested()) {
        rolecall.console.print(String.join("\n", line.getCommandSpec().version()) + "\n");
        return ExitCode.DONE.code();
      }
      return new RunLast().execute(parsed);
    } catch (UncheckedIOException e) {
      throw new ExecutionException(line, "cannot write the help", e);
    }
  }

  @Override
  public Integer call() {
    console.complain(spec.commandLine().getUsageMessage());
    return ExitCode.USAGE.code();
  }

  Console console() {
    return console;
  }

  boolean isStackTraceWanted() {
    return stackTrace;
  }

  /** Whether to color standard output: by default only a terminal that can, and NO_COLOR rules. */
  boolean isColored() {
    boolean able = console.terminal().columns() > 0 && !console.variable("TERM").equals("dumb");
    return color == ColorMode.ALWAYS
        || (color == ColorMode.AUTO && able && console.variable("NO_COLOR").isEmpty());
  }
}
