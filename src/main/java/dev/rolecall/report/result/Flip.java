package dev.rolecall.report.result;

import dev.rolecall.profile.Input;
import java.util.List;

/**
 * Where the verdict changes.
 *
 * @param recommendation the id of the option that wins from there on
 * @param usual whether firms of this kind report such values
 */
public record Flip(List<Change> changes, String recommendation, boolean usual) {

  /** One input's part. */
  public record Change(Input input, double from, double to) {

    static Change of(Members from) {
      return new Change(Words.input(from), from.number("from"), from.number("to"));
    }
  }

  static Flip of(Members from) {
    return new Flip(
        from.list("changes", Change::of), from.text("recommendation"), from.flag("usual"));
  }
}
