package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.OptionResult;
import dev.rolecall.interview.InterimVerdict;
import dev.rolecall.interview.InterimVerdict.QuestionValue;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Input.Kind;
import dev.rolecall.report.page.Bar;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The verdict so far while an owner answers questions. */
public final class InterimBlocks {

  private final InterimVerdict now;
  private final Assessment result;

  private InterimBlocks(InterimVerdict now) {
    this.now = now;
    result = now.assessment();
  }

  /**
   * The leading option, the confidence, and what the next answer could change.
   *
   * @param before the verdict before the last answer, if there was one
   * @param bars whether to draw; else all is said in words
   */
  public static List<Block> of(InterimVerdict now, Optional<InterimVerdict> before, boolean bars) {
    return new InterimBlocks(now).blocks(before.map(InterimVerdict::assessment), bars);
  }

  /** The verdict once more, below a report that is longer than the screen is high. */
  public static List<Block> inShort(Assessment result) {
    String advice = result.headline().advice();
    return Section.inside().paragraph("In short: " + advice + ".").blocks();
  }

  private List<Block> blocks(Optional<Assessment> before, boolean bars) {
    Section.Builder section =
        Section.inside().subheading("So far: " + result.headline().advice() + ".");
    List<OptionResult> ranked =
        result.options().stream()
            .filter(OptionResult::eligible)
            .sorted(Comparator.comparingDouble(InterimBlocks::bestShare).reversed())
            .toList();
    List<String> rest = new ArrayList<>();
    if (!bars) {
      rest.add(confidence(before));
      rest.add(
          ranked.stream()
              .map(option -> label(option) + " " + share(option))
              .collect(Collectors.joining(", ", "Best in simulations: ", ".")));
    }
    if (ranked.size() < result.options().size()) {
      rest.add(
          result.options().stream()
              .filter(option -> !option.eligible())
              .map(this::label)
              .collect(Collectors.joining(", ", "Not advised: ", ".")));
    }
    rest.add(next());
    String words = String.join(" ", rest);
    return bars
        ? section.paragraph(confidence(before)).table(table(ranked)).note(words).blocks()
        : section.paragraph(words).blocks();
  }

  private String confidence(Optional<Assessment> before) {
    if (result.lead().runnerUp().isEmpty()) {
      return "No hire is eligible.";
    }
    return Phrase.text(
        "Confidence: %s, best in %s of simulations%s.",
        strength(result), share(result.recommended()), before.map(this::was));
  }

  private static String strength(Assessment result) {
    return Wording.strength(result.strength().orElseThrow());
  }

  private String was(Assessment earlier) {
    if (!earlier.recommendation().equals(result.recommendation())) {
      String sentence = earlier.glossary().option(earlier.recommendation()).sentence();
      return "; before that answer it was to " + InputPhrase.brief(sentence);
    }
    String share = share(earlier.recommended());
    return share.equals(share(result.recommended()))
        ? ", as before"
        : ", " + share + " before that answer";
  }

  private Table.Builder table(List<OptionResult> ranked) {
    Table.Builder table = new Table.Builder("In which share of simulations each option is best");
    table.words("").bars("").numbers("");
    for (OptionResult option : ranked) {
      Bar.Builder bar = Bar.Builder.track(1).stretch("value", 0, bestShare(option));
      table.row(label(option), bar.build(""), share(option));
    }
    return table;
  }

  private String label(OptionResult option) {
    return result.glossary().option(option.id()).label();
  }

  private static double bestShare(OptionResult option) {
    return option.bestShare().orElse(0.0);
  }

  private static String share(OptionResult option) {
    return Wording.percent(bestShare(option)).shown();
  }

  private String next() {
    if (now.questions().isEmpty()) {
      return "No answer that is still open could change that.";
    }
    QuestionValue value = now.questions().get(0);
    String subject = "Next, " + new InputPhrase(value.input()).subject() + ": ";
    if (value.turn().isPresent()) {
      QuestionValue.Turn turn = value.turn().get();
      String winner = InputPhrase.winner(turn.recommendation(), result);
      return subject + given(value.input(), turn.answer()) + ", " + winner + ".";
    }
    return result.flipPoints().stream()
        .filter(flip -> flip.input() == value.input())
        .findFirst()
        .map(flip -> "Next: " + InputPhrase.flip(flip, result).shown())
        .orElse(subject + gain(value.points()) + ".");
  }

  private static String gain(double points) {
    String shown = Wording.points(points).shown();
    return shown.equals(Wording.points(0).shown())
        ? "it could still matter, if only a little"
        : Phrase.text("knowing it gains %s points on average", shown);
  }

  /** "at $40,000 a year", "if all of them are medical malpractice", "if the answer is hourly". */
  private static String given(Input input, String written) {
    if (input.isNumber()) {
      return "at " + input.unit().show(Double.parseDouble(written));
    }
    boolean areas = input.kind() == Kind.AREA_SHARES;
    String word = written.replaceAll("[{}]|: 100%", "").replace('_', ' ');
    return areas ? "if all of them are " + word : "if the answer is " + word;
  }
}
