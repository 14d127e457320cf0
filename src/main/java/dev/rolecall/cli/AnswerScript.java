package dev.rolecall.cli;

import dev.rolecall.document.Problem;
import dev.rolecall.document.SafeText;
import dev.rolecall.interview.InterimVerdict.QuestionValue;
import dev.rolecall.interview.Interview;
import dev.rolecall.profile.Input;
import dev.rolecall.report.section.InputExplainer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers that no person types, and what is wrong with them. */
record AnswerScript(InputExplainer questions, ProfileDraft draft, int replies) {

  private static final int MOST_SHOWN = 60;

  /** Answers that follow a refused one would be taken for other questions. */
  Failure refused(Input input, String typed, List<Problem> problems) {
    String text =
        "rolecall interview: answer "
            + replies
            + " was refused, and none after it was read.\n  "
            + input.path()
            + ": "
            + SafeText.of(typed, MOST_SHOWN)
            + "\n  "
            + (typed.isEmpty() || typed.equals("don't know")
                ? "Where nobody knows, write " + input.path() + "=unknown."
                : questions.reply(input, worst(problems), Optional.empty()))
            + "\n"
            + (draft.isThere() ? "The answers before it are in " + draft.shownName() + ".\n" : "");
    return new Failure(ExitCode.BAD_DATA, text);
  }

  /** The message where answers run out: which are missing, and how to give them. */
  Failure endsTooEarly(Interview interview) {
    List<Input> missing = interview.document().missing();
    List<Input> listed =
        missing.isEmpty()
            ? interview.interimVerdict().stream()
                .flatMap(verdict -> verdict.questions().stream())
                .map(QuestionValue::input)
                .toList()
            : missing;
    String text =
        "rolecall interview: standard input is not a terminal, and "
            + (replies == 0 ? "it holds no answers.\n" : "its answers end too early.\n")
            + (missing.isEmpty() ? "Worth answering next:\n" : "Still required:\n")
            + listed.stream()
                .map(input -> "  " + input.path() + ": " + input.question() + "\n")
                .collect(Collectors.joining())
            + "Give them as lines, each PATH=VALUE, to\n  rolecall interview "
            + draft.shownName()
            + "\nor write a profile with `rolecall new`, fill it in, and try `rolecall assess`.\n";
    return new Failure(ExitCode.USAGE, text);
  }

  /** The first error, if there is one. */
  static Problem worst(List<Problem> problems) {
    return problems.stream().filter(Problem::isError).findFirst().orElse(problems.get(0));
  }
}
