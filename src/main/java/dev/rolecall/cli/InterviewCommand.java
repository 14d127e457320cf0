package dev.rolecall.cli;

import dev.rolecall.report.format.Screen;
import dev.rolecall.rulebook.Rulebook;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Asks the owner of a firm, the most telling question first. */
final class InterviewCommand implements Command {

  private static final String ALL = "--all";
  private static final String PLAIN = "--plain";

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("FILE")
            .arity("0..1")
            .type(String.class)
            .description(
                "The profile to write, or to go on with or edit if it is there; default firm.yaml,"
                    + " or the next free name.")
            .build());
    spec.addOption(flag(ALL, "Ask everything, in the order of a profile."));
    spec.addOption(
        flag(PLAIN, "Plain lines: no editing, no bars, nothing told by colour or place alone."));
    ModelOptions.describeRulebook(spec);
    ScreenOptions.describe(spec);
    spec.usageMessage()
        .description(
            "At any question: ? explains it, back steps back, done asks no more, save leaves. An"
                + " answer is a number, a range such as 20..40, about 30, a word, or don't know;"
                + " PATH=VALUE answers any other question.");
    Examples.add(
        spec,
        "rolecall interview",
        "rolecall interview firm.yaml",
        "rolecall interview firm.yaml --all --plain",
        "rolecall interview firm.yaml < answers.txt");
  }

  @Override
  public Set<ExitCode> endings() {
    return Set.of(ExitCode.INTERRUPTED);
  }

  private static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(description).build();
  }

  @Override
  public ExitCode run(ParseResult arguments, Console console) throws Failure {
    Rulebook rulebook = ModelOptions.rulebook(arguments, console);
    KeptProfile kept = KeptProfile.open(arguments.matchedPositionalValue(0, ""), rulebook, console);
    Screen screen = ScreenOptions.screen(arguments, console);
    boolean plain = arguments.hasMatchedOption(PLAIN);
    try (Prompt prompt = prompt(plain, screen, console)) {
      Conversation conversation = new Conversation(prompt, kept, rulebook, !plain);
      conversation.hold(arguments.hasMatchedOption(ALL));
      return conversation.finish(screen, console);
    }
  }

  /** Editing needs a terminal that can move its cursor; all else gets plain lines. */
  private static Prompt prompt(boolean plain, Screen screen, Console console) {
    String kind = console.environment().getOrDefault("TERM", "");
    boolean capable = console.surroundings().keyboard() && !kind.isEmpty() && !kind.equals("dumb");
    Optional<Prompt> editing = capable && !plain ? EditingPrompt.open(screen) : Optional.empty();
    return editing.orElseGet(() -> new PlainPrompt(console, screen));
  }
}
