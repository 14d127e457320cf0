package dev.rolecall.cli;

import dev.rolecall.assessment.Advisor;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.cli.Prompt.Interrupted;
import dev.rolecall.decision.Depth;
import dev.rolecall.decision.Settings;
import dev.rolecall.document.Node;
import dev.rolecall.document.SafeText;
import dev.rolecall.interview.InterimVerdict;
import dev.rolecall.interview.Interview;
import dev.rolecall.interview.Interview.Doubt;
import dev.rolecall.interview.Reply;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.InputGuide;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.report.format.TextFormat;
import dev.rolecall.report.format.TextFormat.Screen;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.section.InputExplainer;
import dev.rolecall.report.section.InterimBlocks;
import dev.rolecall.report.section.SummaryPage;
import dev.rolecall.rulebook.Rulebook;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An interview from the first question to the verdict, at a prompt. */
final class InterviewSession {

  private final Prompt prompt;
  private final ProfileDraft draft;
  private final Rulebook rulebook;
  private final InputGuide guide;
  private final InputExplainer questions;
  private final boolean bars;
  private Interview interview;
  private Optional<Input> onScreen = Optional.empty();
  private Optional<InterimVerdict> shown = Optional.empty();
  private int replies;
  private End end = End.VERDICT;

  /** Why no more is asked; a verdict follows where nothing is left to ask, or the user says so. */
  private enum End {
    VERDICT,
    LATER,
    NO_LINES,
    BROKEN_OFF
  }

  /**
   * @param bars whether to draw
   */
  InterviewSession(Prompt prompt, ProfileDraft draft, Rulebook rulebook, boolean bars) {
    this.prompt = prompt;
    this.draft = draft;
    this.rulebook = rulebook;
    this.bars = bars;
    guide = new InputGuide(rulebook);
    questions = new InputExplainer(rulebook);
  }

  /** Asks until nothing is left to ask, or nobody answers. */
  void hold(boolean all) throws Failure {
    say(opening());
    commands(draft.shownName());
    interview = Interview.of(draft.document(), rulebook, all);
    Optional<Input> question;
    do {
      showVerdict();
      question = interview.question();
    } while (question.isPresent() && ask(question.get()));
  }

  private String opening() {
    String how =
        prompt.isPerson()
            ? "? explains a question, back steps back, done ends, save leaves to continue later."
            : "Standard input is not a terminal: each of its lines is an answer.";
    return draft.isThere()
        ? "Continuing a profile; each answer is saved there at once. " + how
        : "Four questions come first, then what matters most. Each answer is saved at once. " + how;
  }

  private void showVerdict() {
    Optional<InterimVerdict> now = interview.interimVerdict();
    if (now.isPresent() && !now.equals(shown)) {
      show(InterimBlocks.of(now.get(), shown, bars));
      shown = now;
    }
  }

  /** Asks one question; false where there is nothing more to ask. */
  private boolean ask(Input input) throws Failure {
    if (!onScreen.equals(Optional.of(input))) {
      show(
          questions.question(
              input, interview.number(), interview.about(), interview.present(input)));
      onScreen = Optional.of(input);
    }
    try {
      Optional<String> line = prompt.read(guide.completions(input));
      replies += line.isPresent() ? 1 : 0;
      return line.isPresent() ? handle(input, Reply.of(line.get())) : stop(End.NO_LINES);
    } catch (Interrupted e) {
      return stop(End.BROKEN_OFF);
    }
  }

  private boolean stop(End how) {
    end = how;
    return false;
  }

  private boolean handle(Input asked, Reply reply) throws Failure {
    switch (reply.kind()) {
      case HELP -> show(questions.explanation(asked));
      case BACK -> back();
      case KEEP -> take(asked, "", interview.keep(asked));
      case UNKNOWN -> take(asked, "don't know", interview.pass(asked, "don't know"));
      case ANSWER -> {
        Input input = reply.input().or(() -> interview.doubt().map(Doubt::input)).orElse(asked);
        take(
            input,
            reply.text(),
            prompt.isPerson()
                ? interview.consider(input, reply.text())
                : interview.answer(input, reply.text()));
      }
      case SAVE -> {
        return stop(End.LATER);
      }
      case DONE -> {
        return !isEnough();
      }
    }
    return true;
  }

  private void back() {
    Optional<Interview> before = interview.back();
    if (before.isEmpty()) {
      say("This is the first question.");
    } else {
      interview = before.get();
      onScreen = Optional.empty();
    }
  }

  private void take(Input input, String typed, Interview.Outcome answered) throws Failure {
    if (answered.accepted()) {
      answered.problems().stream()
          .map(problem -> questions.reply(input, problem, Optional.empty()))
          .forEach(this::say);
      interview = answered.next();
      onScreen = Optional.empty();
      echo(input, typed);
      keep();
    } else if (!prompt.isPerson()) {
      throw script().refused(input, typed, answered.problems());
    } else {
      interview = answered.next();
      boolean unknown = typed.isEmpty() || typed.equals("don't know");
      say(
          unknown
              ? questions.insists(input)
              : questions.reply(input, AnswerScript.worst(answered.problems()), answered.doubt()));
    }
  }

  /** Says what was understood, where that is not what was typed. */
  private void echo(Input input, String typed) {
    Optional<Node> node = interview.document().at(input);
    if (prompt.isPerson() && !typed.isEmpty() && node.isPresent()) {
      String heard =
          interview.document().isUnknown(input)
              ? guide.assumed(input)
              : guide.heard(input, node.get());
      if (!heard.equalsIgnoreCase(typed.strip())) {
        say("= " + SafeText.of(heard));
      }
    }
  }

  private AnswerScript script() {
    return new AnswerScript(questions, draft, replies);
  }

  private void keep() throws Failure {
    if (interview.document().isEmpty() && !draft.isThere()) {
      return;
    }
    Optional<String> elsewhere = draft.keep(interview.document());
    if (elsewhere.isPresent()) {
      say(elsewhere.get());
      commands(draft.shownName());
    }
  }

  private boolean isEnough() {
    List<Input> missing = interview.document().missing();
    if (!missing.isEmpty()) {
      String labels = missing.stream().map(Input::label).collect(Collectors.joining(", "));
      say("There is no verdict without " + labels + ".");
    }
    return missing.isEmpty();
  }

  /** Prints the verdict where enough is known, and where the answers are saved. */
  ExitCode finish(Screen screen, Console console) throws Failure {
    boolean later = end == End.LATER || (end == End.NO_LINES && prompt.isPerson());
    if (later || end == End.BROKEN_OFF) {
      tellWhereSaved();
      return later ? ExitCode.DONE : ExitCode.INTERRUPTED;
    }
    if (end == End.NO_LINES && (replies == 0 || !interview.document().missing().isEmpty())) {
      throw script().endsTooEarly(interview);
    }
    verdict(screen, console);
    tellWhereSaved();
    return ExitCode.DONE;
  }

  private void verdict(Screen screen, Console console) throws Failure {
    ProfileDocument document = ProfileFile.document(draft.name(), List.of(), console);
    ProfileFile profile = ProfileFile.read(document, rulebook, false, console);
    Assessment assessment =
        new Advisor(rulebook, Settings.STANDARD, Rolecall.Version.number())
            .assess(profile.profile(), Depth.FULL);
    profile.warnOfDelegation(assessment, console);
    prompt.show("\n");
    console.print(TextFormat.oneScreen(SummaryPage.of(assessment), screen));
    if (prompt.isPerson()) {
      show(InterimBlocks.inShort(assessment));
    }
  }

  private void tellWhereSaved() {
    String file = draft.shownName();
    if (draft.isThere()) {
      say("Your answers are saved. For the verdict, or to continue:");
      commands("rolecall assess " + file, "rolecall interview " + file);
    } else {
      say("Nothing was answered, so nothing was saved.");
    }
  }

  private void commands(String... lines) {
    Stream.of(lines).map(Block.Command::new).forEach(this::print);
  }

  private void say(String paragraph) {
    print(new Block.Paragraph(Phrase.of(paragraph)));
  }

  private void print(Block block) {
    prompt.show(TextFormat.of(List.of(block), prompt.screen()));
  }

  private void show(List<Block> blocks) {
    prompt.show("\n" + TextFormat.of(blocks, prompt.screen()));
  }
}
