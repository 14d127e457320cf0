package dev.rolecall.cli;

import dev.rolecall.interview.InterimVerdict;
import dev.rolecall.interview.Interview;
import dev.rolecall.interview.QuestionValue;
import dev.rolecall.profile.Input;
import java.util.List;

/** The message where answers run out: which are missing, and how to give them. */
final class MissingAnswers {

  private final Interview interview;
  private final ProfileDraft draft;

  MissingAnswers(Interview interview, ProfileDraft draft) {
    this.interview = interview;
    this.draft = draft;
  }

  /**
   * Whole lines.
   *
   * @param none whether there were no answers at all
   */
  String text(boolean none) {
    StringBuilder text =
        new StringBuilder("rolecall interview: standard input is not a terminal, and ");
    text.append(none ? "it holds no answers.\n" : "its answers end too early.\n");
    List<Input> missing = interview.missing();
    text.append(missing.isEmpty() ? "Worth answering next:\n" : "Still required:\n");
    List<Input> listed = missing.isEmpty() ? open() : missing;
    listed.forEach(input -> text.append(line(input)));
    text.append("Give them as lines, each PATH=VALUE, to\n  rolecall interview ").append(file());
    text.append(
        "\nor write a profile with `rolecall new`, fill it in, and try `rolecall assess`.\n");
    return text.toString();
  }

  private List<Input> open() {
    return interview.interimVerdict().map(InterimVerdict::questions).orElse(List.of()).stream()
        .map(QuestionValue::input)
        .toList();
  }

  private static String line(Input input) {
    return "  " + input.path() + ": " + input.question() + "\n";
  }

  private String file() {
    return draft.shownName();
  }
}
