package dev.rolecall.report.section;

import dev.rolecall.assessment.OptionResult;
import dev.rolecall.assessment.sweep.Axis;
import dev.rolecall.assessment.sweep.Sweep;
import dev.rolecall.assessment.sweep.Sweep.Trial;
import dev.rolecall.decision.Strength;
import dev.rolecall.report.Wording;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.LetterMap;
import dev.rolecall.report.page.LineChart;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Span;
import dev.rolecall.report.page.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The verdict and the scores at every value of one input, or for every combination of two. */
final class SweepSections {

  private final Sweep sweep;
  private final OptionLetters letters;
  private final boolean drawn;

  SweepSections(Sweep sweep, OptionLetters letters) {
    this.sweep = sweep;
    this.letters = letters;
    drawn = sweep.now().run().draws() > 0;
  }

  private AxisWords words(int axis) {
    return new AxisWords(sweep.axes().get(axis), sweep.now());
  }

  /** The verdict and the scores along one input. */
  Section line() {
    Section.Builder section = new Section.Builder("scores", "Scores, of 100 points");
    table(section);
    if (sweep.axes().get(0).isNumber()) {
      chart(section);
    }
    return section.build();
  }

  private void table(Section.Builder section) {
    AxisWords axis = words(0);
    Table.Builder table = new Table.Builder("Advice and scores at each value");
    table.numbers(axis.valueTitle());
    table.words("Advice");
    letters.ids().forEach(id -> table.numbers(letters.of(id)));
    if (drawn) {
      table.numbers("Best in");
    }
    for (int row = 0; row < sweep.trials().size(); row++) {
      Trial trial = sweep.trials().get(row);
      table.cell(axis.amounts().get(row)).cell(letters.named(trial.recommendation()));
      for (String id : letters.ids()) {
        table.cell(score(trial.result().option(id).orElseThrow()));
      }
      table
          .cell(
              trial
                  .result()
                  .confidence()
                  .map(sure -> new Span.Figure(sure.share(), Wording.percent(sure.share()))))
          .row();
    }
    String sure = drawn ? " Best in: the share of simulations in which the advice is best." : "";
    section.table(table).note(names() + ". In parentheses: ruled out." + sure);
  }

  private String names() {
    return letters.ids().stream().map(letters::named).collect(Collectors.joining(", "));
  }

  private static Phrase score(OptionResult outcome) {
    double points = outcome.score().likely();
    Phrase score = Phrase.of(new Span.Figure(points, Wording.points(points)));
    return outcome.eligible() ? score : Phrase.of("(").and(score).and(")");
  }

  /** The scores as lines along the number. */
  private void chart(Section.Builder section) {
    Axis axis = sweep.axes().get(0);
    AxisWords words = words(0);
    double middle = (axis.low() + axis.high()) / 2;
    LineChart.Scale scale =
        new LineChart.Scale(
            words.label(),
            tick(words, axis.low()),
            tick(words, middle),
            tick(words, axis.high()),
            words.nowNumber().filter(now -> now >= axis.low() && now <= axis.high()));
    List<LineChart.Stretch> stretches =
        sweep.regions().stream()
            .map(
                region ->
                    new LineChart.Stretch(
                        region.from(), region.to(), letters.index(region.recommendation())))
            .toList();
    String note =
        "Small letters: ruled out. Across: "
            + scale.label()
            + (scale.now().isPresent() ? "; ^ is today." : ".");
    section.add(new Block.Chart(new LineChart(scale, lines(), stretches, note)));
  }

  private static LineChart.Tick tick(AxisWords words, double value) {
    return new LineChart.Tick(value, words.amount(value));
  }

  private List<LineChart.Line> lines() {
    List<LineChart.Line> lines = new ArrayList<>();
    for (String id : letters.ids()) {
      List<OptionResult> outcomes =
          sweep.trials().stream().map(trial -> trial.result().option(id).orElseThrow()).toList();
      lines.add(
          new LineChart.Line(
              letters.of(id),
              letters.label(id),
              outcomes.stream().map(outcome -> outcome.score().likely()).toList(),
              outcomes.stream().map(outcome -> !outcome.eligible()).toList()));
    }
    return lines;
  }

  /** The verdict for every combination of two inputs. */
  Section map() {
    List<List<LetterMap.Letter>> rows = new ArrayList<>();
    int across = sweep.axes().get(0).stops().size();
    for (int row = 0; row < sweep.axes().get(1).stops().size(); row++) {
      List<LetterMap.Letter> letters = new ArrayList<>();
      for (int column = 0; column < across; column++) {
        letters.add(letter(sweep.trial(column, row)));
      }
      rows.add(letters);
    }
    LetterMap map = new LetterMap(input(words(0)), input(words(1)), rows);
    return new Section.Builder("map", "Advice for each combination")
        .add(new Block.Letters(map))
        .note(key())
        .build();
  }

  private static LetterMap.Input input(AxisWords axis) {
    return new LetterMap.Input(axis.label(), axis.amounts());
  }

  private LetterMap.Letter letter(Trial trial) {
    String letter = letters.of(trial.recommendation());
    return new LetterMap.Letter(
        isUncertain(trial) ? letter.toLowerCase(Locale.ROOT) : letter,
        letters.index(trial.recommendation()));
  }

  private boolean isUncertain(Trial trial) {
    return trial
        .result()
        .strength()
        .filter(found -> found != Strength.STRONG && found != Strength.MODERATE)
        .isPresent();
  }

  private String key() {
    Set<Integer> seen = new TreeSet<>();
    sweep.trials().forEach(trial -> seen.add(letters.index(trial.recommendation())));
    List<String> names =
        seen.stream().map(index -> letters.named(letters.ids().get(index))).toList();
    boolean uncertain = sweep.trials().stream().anyMatch(this::isUncertain);
    return String.join(", ", names)
        + (uncertain ? "; a small letter where it is a close call." : ".");
  }
}
