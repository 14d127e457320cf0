package dev.rolecall.interview;

import dev.rolecall.document.Problem;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.rulebook.Rulebook;
import java.util.Arrays;
import java.util.List;

/** A document that may still lack what is required: what else is wrong with it. */
final class Partial {

  private Partial() {}

  /** The required inputs that it does not state, in order. */
  static List<Input> missing(ProfileDocument document) {
    return Arrays.stream(Input.values())
        .filter(input -> input.isRequired() && document.at(input).isEmpty())
        .toList();
  }

  /** All problems but that something is missing. */
  static List<Problem> problems(ProfileDocument document, Rulebook rulebook) {
    ProfileDocument whole = document;
    for (Input input : missing(document)) {
      whole = whole.with(input.path(), input, "1");
    }
    return whole.under(rulebook).problems().all();
  }
}
