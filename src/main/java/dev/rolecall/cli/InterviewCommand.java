package dev.rolecall.cli;

import dev.rolecall.report.format.TextFormat.Screen;
import dev.rolecall.rulebook.Rulebook;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the owner of a firm, the most telling question first. */
@Command(
    name = "interview",
    description = {
      "Asks what matters most, shows the verdict as it firms up, and writes a profile.",
      "At any question, ? explains it, back steps back, done asks no more, and save leaves. An answer"
          + " is a number, a range such as 20..40, about 30, a word, or don't know; PATH=VALUE"
          + " answers any other question."
    },
    footer = {
      "  rolecall interview",
      "  rolecall interview firm.yaml",
      "  rolecall interview firm.yaml --all --plain",
      "  rolecall interview firm.yaml < answers.txt"
    })
final class InterviewCommand extends Subcommand {

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description =
          "The profile to write, or to continue or edit if it exists; default firm.yaml, or the"
              + " next free name.")
  private String file = "";

  @Option(names = "--all", description = "Ask everything, in the order of a profile.")
  private boolean all;

  @Option(
      names = "--plain",
      description =
          "Print plain lines: no editing, no bars, no meaning in color or position alone.")
  private boolean plain;

  @Mixin private ModelOptions.RulebookOption option;
  @Mixin private ScreenOptions screen;

  @Override
  ExitCode run(Console console) throws Failure {
    if (file.equals(OutputFile.STANDARD)) {
      throw usage("standard input has the answers, so the profile needs a name");
    }
    Rulebook rulebook = option.read(console);
    ProfileDraft draft = ProfileDraft.open(file, rulebook, console);
    Screen shown = screen.get();
    try (Prompt prompt = prompt(shown, console)) {
      InterviewSession session = new InterviewSession(prompt, draft, rulebook, !plain);
      session.hold(all);
      return session.finish(shown, console);
    }
  }

  /** Editing needs a terminal that can move its cursor; all else gets plain lines. */
  private Prompt prompt(Screen shown, Console console) {
    String kind = console.variable("TERM");
    boolean capable = console.terminal().keyboard() && !kind.isEmpty() && !kind.equals("dumb");
    Optional<Prompt> editing = capable && !plain ? EditingPrompt.open(shown) : Optional.empty();
    return editing.orElseGet(() -> new Prompt.Plain(console, shown));
  }
}
