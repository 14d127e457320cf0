package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Assessment.FlipPoint;
import dev.rolecall.assessment.OptionResult;
import dev.rolecall.interview.InterimVerdict;
import dev.rolecall.interview.QuestionValue;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Input.Kind;
import dev.rolecall.report.InputPhrase;
import dev.rolecall.report.VerdictSentence;
import dev.rolecall.report.Wording;
import dev.rolecall.report.page.Bar;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
    String sure = result.lead().runnerUp().isEmpty() ? "" : " (" + strength(result) + ")";
    return List.of(
        new Block.Subheading("In short: " + VerdictSentence.of(result).text() + sure + "."));
  }

  private List<Block> blocks(Optional<Assessment> before, boolean bars) {
    Section.Builder section =
        Section.inside().subheading("So far: " + VerdictSentence.of(result).soFar() + ".");
    List<OptionResult> ranked =
        result.options().stream()
            .filter(OptionResult::eligible)
            .sorted(Comparator.comparingDouble(InterimBlocks::bestShare).reversed())
            .toList();
    List<String> rest = new ArrayList<>();
    ruledOut().ifPresent(rest::add);
    rest.add(next());
    if (bars) {
      section.paragraph(Phrase.of(confidence(before))).table(table(ranked));
      section.note(String.join(" ", rest));
    } else {
      String shares = "Best in simulations: " + shares(ranked) + ".";
      section.paragraph(
          Phrase.of(confidence(before) + " " + shares + " " + String.join(" ", rest)));
    }
    return section.build().blocks();
  }

  private String confidence(Optional<Assessment> before) {
    if (result.lead().runnerUp().isEmpty()) {
      return "Every option that hires is ruled out.";
    }
    String was = before.map(this::was).orElse("");
    return "Confidence: "
        + strength(result)
        + ", best in "
        + share(result.recommended())
        + " of simulations"
        + was
        + ".";
  }

  private static String strength(Assessment result) {
    return result.strength().orElseThrow().id().replace('_', ' ');
  }

  private String was(Assessment earlier) {
    if (!earlier.recommendation().equals(result.recommendation())) {
      return "; before that answer it was to " + brief(earlier);
    }
    String share = share(earlier.recommended());
    return share.equals(share(result.recommended()))
        ? ", as before"
        : ", " + share + " before that answer";
  }

  private static String brief(Assessment earlier) {
    String sentence = earlier.glossary().option(earlier.recommendation()).sentence();
    int colon = sentence.indexOf(':');
    return colon < 0 ? sentence : sentence.substring(0, colon);
  }

  private Table.Builder table(List<OptionResult> ranked) {
    Table.Builder table = new Table.Builder("In which share of simulations each option is best");
    table.words("").bars("").numbers("");
    for (OptionResult option : ranked) {
      Bar.Builder bar = new Bar.Builder(0, 1).stretch("track", 0, 1);
      table.cell(label(option)).cell(bar.stretch("value", 0, bestShare(option)).build(""));
      table.cell(share(option)).row();
    }
    return table;
  }

  private String shares(List<OptionResult> ranked) {
    return String.join(", ", ranked.stream().map(o -> label(o) + " " + share(o)).toList());
  }

  private Optional<String> ruledOut() {
    List<String> out =
        result.options().stream().filter(o -> !o.eligible()).map(this::label).toList();
    return out.isEmpty()
        ? Optional.empty()
        : Optional.of("Ruled out: " + String.join(", ", out) + ".");
  }

  private String label(OptionResult option) {
    return result.glossary().option(option.id()).label();
  }

  private static double bestShare(OptionResult option) {
    return option.bestShare().orElse(0.0);
  }

  private static String share(OptionResult option) {
    return Wording.percent(bestShare(option));
  }

  private String next() {
    if (now.questions().isEmpty()) {
      return "No answer that is still open could change that.";
    }
    QuestionValue value = now.questions().get(0);
    return "Next, " + new InputPhrase(value.input()).subject() + ": " + worth(value) + ".";
  }

  private String worth(QuestionValue value) {
    if (value.turn().isPresent()) {
      QuestionValue.Turn turn = value.turn().get();
      return given(value.input(), turn.answer())
          + ", "
          + FlipPhrase.winner(turn.recommendation(), result);
    }
    return flip(value)
        .map(flip -> FlipPhrase.of(flip, result).shown())
        .orElse("knowing it gains " + Wording.points(value.points()) + " points on average");
  }

  private Optional<FlipPoint> flip(QuestionValue value) {
    boolean same = result.centralRecommendation().equals(result.recommendation());
    return result.flipPoints().stream()
        .filter(flip -> same && flip.changes().size() == 1)
        .filter(flip -> flip.changes().get(0).input() == value.input())
        .findFirst();
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
