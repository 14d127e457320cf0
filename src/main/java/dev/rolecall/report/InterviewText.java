package dev.rolecall.report;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Assessment.FlipPoint;
import dev.rolecall.assessment.OptionResult;
import dev.rolecall.interview.InterimVerdict;
import dev.rolecall.interview.QuestionValue;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Input.Kind;
import dev.rolecall.report.format.Screen;
import dev.rolecall.report.section.FlipPhrase;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a verdict stands while an owner is asked, for a screen of any width. */
public final class InterviewText {

  private static final int BAR = 20;
  private static final String INDENT = "  ";

  private final Map<String, Option> options;
  private final Screen screen;
  private final boolean bars;
  private final StringBuilder text = new StringBuilder();
  private final TextCanvas canvas;

  private InterviewText(Rulebook rulebook, Screen screen, boolean bars) {
    options = rulebook.staffing().options();
    this.screen = screen;
    this.bars = bars;
    canvas = new TextCanvas(screen, text);
  }

  /**
   * The leading option, how sure that is, and what the next answer could change.
   *
   * @param before the verdict before the last answer, if there was one
   * @param bars whether to draw; else all is told in words
   */
  public static String standing(
      InterimVerdict now,
      Optional<InterimVerdict> before,
      Rulebook rulebook,
      Screen screen,
      boolean bars) {
    InterviewText writer = new InterviewText(rulebook, screen, bars);
    writer.leader(now.assessment(), before.map(InterimVerdict::assessment));
    writer.field(now.assessment());
    writer.canvas.paragraph(writer.next(now), "", INDENT);
    return writer.text.toString();
  }

  /** The verdict once more, below a report that is longer than the screen is high. */
  public static String inShort(Assessment result, Screen screen) {
    String sure = result.lead().runnerUp().isEmpty() ? "" : " (" + strength(result) + ")";
    StringBuilder text = new StringBuilder();
    TextCanvas canvas = new TextCanvas(screen, text);
    canvas.blank();
    canvas.bold("In short: " + VerdictSentence.of(result).text() + sure + ".");
    return text.toString();
  }

  private void leader(Assessment result, Optional<Assessment> before) {
    OptionResult best = result.recommended();
    String was = before.map(earlier -> was(earlier, best)).orElse("");
    String sure =
        result.lead().runnerUp().isEmpty()
            ? "every option that hires is ruled out"
            : strength(result) + ": best in " + share(best) + " of draws";
    canvas.blank();
    canvas.bold("So far: " + VerdictSentence.of(result).soFar() + ".");
    canvas.paragraph("How sure: " + sure + was + ".", "", INDENT);
  }

  private static String strength(Assessment result) {
    return result.strength().orElseThrow().id().replace('_', ' ');
  }

  private String was(Assessment earlier, OptionResult best) {
    OptionResult then = earlier.recommended();
    if (!then.id().equals(best.id())) {
      return "; before that answer it was to " + brief(options.get(then.id()));
    }
    String share = share(then);
    return share.equals(share(best)) ? ", as before" : ", " + share + " before that answer";
  }

  private void field(Assessment result) {
    List<OptionResult> ranked =
        result.options().stream()
            .filter(OptionResult::eligible)
            .sorted(
                Comparator.comparingDouble((OptionResult o) -> o.bestShare().orElse(0.0))
                    .reversed())
            .toList();
    if (bars) {
      ranked.forEach(this::bar);
    } else {
      canvas.paragraph("Of draws, each is best in: " + shares(ranked) + ".", "", INDENT);
    }
    List<OptionResult> out = result.options().stream().filter(o -> !o.eligible()).toList();
    if (!out.isEmpty()) {
      canvas.paragraph("Ruled out: " + labels(out) + ".", bars ? INDENT : "", INDENT);
    }
  }

  private String shares(List<OptionResult> ranked) {
    return String.join(
        ", ", ranked.stream().map(o -> options.get(o.id()).label() + " " + share(o)).toList());
  }

  private String labels(List<OptionResult> outcomes) {
    return String.join(", ", outcomes.stream().map(o -> options.get(o.id()).label()).toList());
  }

  private void bar(OptionResult outcome) {
    int full = (int) (outcome.bestShare().orElse(0.0) * BAR + 0.5);
    String bar =
        canvas.either("\u2588", "#").repeat(full) + canvas.either("\u2591", ".").repeat(BAR - full);
    int label = options.values().stream().mapToInt(o -> o.label().length()).max().orElse(0);
    int width = Math.min(label, Math.max(screen.width() - BAR - 10, 8));
    canvas.row(
        INDENT + options.get(outcome.id()).label(),
        width + INDENT.length() + 1,
        bar + TextCanvas.right(share(outcome), 5),
        false);
  }

  private static String share(OptionResult outcome) {
    return Wording.percent(outcome.bestShare().orElse(0.0));
  }

  private String next(InterimVerdict now) {
    if (now.questions().isEmpty()) {
      return "No answer that is still open could change that.";
    }
    QuestionValue value = now.questions().get(0);
    return "Next, " + new InputPhrase(value.input()).subject() + ": " + worth(value, now) + ".";
  }

  private String worth(QuestionValue value, InterimVerdict now) {
    if (value.turn().isPresent()) {
      QuestionValue.Turn turn = value.turn().get();
      return given(value.input(), turn.answer())
          + ", "
          + FlipPhrase.winner(turn.recommendation(), now.assessment());
    }
    return flip(value, now)
        .map(flip -> FlipPhrase.of(flip, now.assessment()).shown())
        .orElse("knowing it gains " + Wording.points(value.points()) + " points on average");
  }

  private static Optional<FlipPoint> flip(QuestionValue value, InterimVerdict now) {
    Assessment result = now.assessment();
    boolean same = result.centralRecommendation().equals(result.recommendation());
    return result.flipPoints().stream()
        .filter(flip -> same && flip.changes().size() == 1)
        .filter(flip -> flip.changes().get(0).input() == value.input())
        .findFirst();
  }

  /** "at $40,000 a year", "if it is all medical malpractice", "if it is hourly". */
  private static String given(Input input, String written) {
    if (input.isNumber()) {
      return "at " + input.unit().show(Double.parseDouble(written));
    }
    boolean areas = input.kind() == Kind.AREA_SHARES;
    String word = written.replaceAll("[{}]|: 100%", "").replace('_', ' ');
    return areas ? "if all of them are " + word : "if the answer is " + word;
  }

  private static String brief(Option option) {
    String sentence = option.sentence();
    int colon = sentence.indexOf(':');
    return colon < 0 ? sentence : sentence.substring(0, colon);
  }
}
