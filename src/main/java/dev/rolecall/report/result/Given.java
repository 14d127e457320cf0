package dev.rolecall.report.result;

import dev.rolecall.profile.Input;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An input with its value, stated or assumed. */
public record Given(
    Input input,
    boolean assumed,
    Optional<Range> number,
    List<String> words,
    Map<String, Double> shares) {

  static Given of(Members from) {
    return new Given(
        Words.input(from),
        from.flag("assumed"),
        from.maybeMembers("number").map(Range::of),
        from.texts("words"),
        from.members("shares").amounts());
  }

  /** The same where it is the firm's name, with another. */
  Given named(String name) {
    return input == Input.NAME ? new Given(input, assumed, number, List.of(name), shares) : this;
  }
}
