package dev.rolecall.profile;

import dev.rolecall.rulebook.Citation;
import dev.rolecall.rulebook.Figures.Prior;
import dev.rolecall.rulebook.Rulebook;
import java.util.List;
import java.util.Optional;

/** What a person who is asked for an input may want to know, under a rulebook. */
public final class InputGuide {

  private final InputWords words;
  private final SampleValue samples;

  /** A guide. */
  public InputGuide(Rulebook rulebook) {
    words = new InputWords(rulebook);
    samples = new SampleValue(rulebook);
  }

  /** What may be written: "a number of hours, 0 or more". */
  public String accepts(Input input) {
    return words.accepts(input);
  }

  /** What holds where nothing is stated: "8 hours (assumed)", "nothing" or "required". */
  public String ifLeftOut(Input input) {
    return words.ifLeftOut(input);
  }

  /** What the assumed value rests on; empty where nothing is assumed. */
  public Optional<Citation> assumption(Input input) {
    return samples.prior(input).map(Prior::basis);
  }

  /** The words that an answer may have, to complete them; empty for numbers and free text. */
  public List<String> completions(Input input) {
    return switch (input.kind()) {
      case WORD -> input.words();
      case AREA_SHARES -> words.areas();
      case DUTIES -> words.duties();
      case OPTIONS -> words.options();
      case NUMBER, EXACT, TEXT -> List.of();
    };
  }

  /**
   * What a firm that did not say may well answer, as a profile has it: the words there are, else
   * the catalogue's trials. Empty for ranges, whose worth is estimated from the range itself.
   */
  public List<String> plausible(Input input) {
    return switch (input.kind()) {
      case AREA_SHARES -> words.areas().stream().map(area -> "{" + area + ": 100%}").toList();
      case WORD -> input == Input.STATE ? List.of() : input.words();
      default -> input.trials();
    };
  }

  /** The same, as far as the firm's caseload tells more. */
  public List<String> plausible(Input input, Profile firm) {
    List<String> trials = input.trials(firm.central(Input.OPEN_MATTERS));
    return trials.isEmpty() ? plausible(input) : trials;
  }
}
