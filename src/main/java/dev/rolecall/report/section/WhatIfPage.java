package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Axis;
import dev.rolecall.assessment.OptionResult;
import dev.rolecall.assessment.Sweep;
import dev.rolecall.assessment.Sweep.Region;
import dev.rolecall.assessment.Sweep.Trial;
import dev.rolecall.decision.FlipPoint;
import dev.rolecall.decision.Strength;
import dev.rolecall.document.SafeText;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Block.Letter;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The page of how the advice follows one or two inputs, or of where it changes. */
public final class WhatIfPage {

  private static final int NAME_SHOWN = 60;

  /** Scores are sums of many numbers; nearer than that they are the same. */
  private static final double SAME = 1e-9;

  private final Sweep sweep;
  private final Assessment now;
  private final List<AxisWords> words;
  private final List<String> ids;
  private final OptionNames names;

  private WhatIfPage(Sweep sweep) {
    this.sweep = sweep;
    now = sweep.now();
    words = sweep.axes().stream().map(axis -> new AxisWords(axis, now)).toList();
    ids = now.options().stream().map(OptionResult::id).toList();
    names = new OptionNames(sweep);
  }

  /** The page of a sweep. */
  public static Page of(Sweep sweep) {
    return new WhatIfPage(sweep).page();
  }

  private Page page() {
    List<Section.Builder> sections = new ArrayList<>();
    sections.add(new Section.Builder("now", "").paragraph("As it is: %s.", verdict()));
    switch (sweep.axes().size()) {
      case 0 -> sections.add(flips());
      case 1 -> sections.add(line());
      default -> sections.add(map());
    }
    if (!sweep.regions().isEmpty()) {
      sections.add(regions());
    }
    String name = SafeText.of(now.firm().name(), NAME_SHOWN);
    String title =
        sweep.axes().isEmpty()
            ? "what would change this advice"
            : words.stream().map(AxisWords::range).collect(Collectors.joining("; "));
    Phrase footer = Phrase.of(BasisSections.settings(now.run()) + ".");
    return Page.of(name, title, sections, footer);
  }

  private String verdict() {
    String sure =
        now.confidence()
            .map(
                found ->
                    Phrase.text(
                        "best in %s of %s",
                        Wording.percent(found.share()),
                        Wording.count(now.run().draws(), "simulation")))
            .orElse("at the most likely values");
    return now.headline().advice() + " (" + sure + ")";
  }

  private Section.Builder flips() {
    Section.Builder section = new Section.Builder("flips", "All else as it is, each alone");
    if (now.flipPoints().isEmpty()) {
      return section.paragraph("No input does within its bounds.");
    }
    for (FlipPoint flip : now.flipPoints()) {
      section.item(InputPhrase.flip(flip, now).capital());
    }
    return section.note("The nearest first, as a share of the range that was searched.");
  }

  /** The verdict and the scores along one input. */
  private Section.Builder line() {
    Section.Builder section = new Section.Builder("scores", "Scores, of 100 points");
    boolean drawn = now.run().draws() > 0;
    String sure = drawn ? " Best in: the share of simulations in which the advice is best." : "";
    section.table(table(drawn)).note(names.all() + ". In parentheses: not advised." + sure);
    return sweep.axes().get(0).isNumber() ? section.add(chart()) : section;
  }

  private Table.Builder table(boolean drawn) {
    AxisWords axis = words.get(0);
    Table.Builder table = new Table.Builder("Advice and scores at each value");
    table.numbers(axis.valueTitle()).words("Advice");
    ids.forEach(id -> table.numbers(names.letter(id)));
    if (drawn) {
      table.numbers("Best in");
    }
    for (int row = 0; row < sweep.trials().size(); row++) {
      Trial trial = sweep.trials().get(row);
      table.cells(axis.amounts().get(row), names.named(trial.recommendation(), Stream.of(trial)));
      ids.forEach(id -> table.cells(score(trial.result().option(id).orElseThrow())));
      trial.result().confidence().ifPresent(sure -> table.cells(Wording.percent(sure.share())));
      table.row();
    }
    return table;
  }

  private static Phrase score(OptionResult option) {
    return Phrase.of(option.eligible() ? "%s" : "(%s)", Wording.points(option.score().likely()));
  }

  /** The scores as lines along the number. */
  private Block chart() {
    Axis axis = sweep.axes().get(0);
    AxisWords number = words.get(0);
    Block.Scale scale =
        new Block.Scale(
            number.label(),
            tick(number, axis.low()),
            tick(number, (axis.low() + axis.high()) / 2),
            tick(number, axis.high()),
            number.nowNumber().filter(now -> now >= axis.low() && now <= axis.high()));
    List<Block.Stretch> stretches =
        sweep.regions().stream()
            .map(
                region ->
                    new Block.Stretch(
                        region.from(), region.to(), ids.indexOf(region.recommendation())))
            .toList();
    String today = scale.now().isPresent() ? "; ^ is today." : ".";
    String small =
        onlyGates()
            ? "No score follows this input: it only decides what is ruled out."
            : "Small letters: not advised.";
    String note = small + " Across: " + scale.label() + today;
    return new Block.Chart(scale, ids.stream().map(this::line).toList(), stretches, note);
  }

  /** Whether no score follows the input but where an option is hired in another way. */
  private boolean onlyGates() {
    return ids.stream()
        .allMatch(
            id -> {
              List<OptionResult> options = options(id);
              return IntStream.range(1, options.size())
                  .allMatch(i -> isAsBefore(options.get(i - 1), options.get(i)));
            });
  }

  private static boolean isAsBefore(OptionResult before, OptionResult after) {
    return !before.engagement().equals(after.engagement())
        || Math.abs(before.score().likely() - after.score().likely()) < SAME;
  }

  private List<OptionResult> options(String id) {
    return sweep.trials().stream().map(trial -> trial.result().option(id).orElseThrow()).toList();
  }

  private static Block.Tick tick(AxisWords words, double value) {
    return new Block.Tick(value, words.amount(value));
  }

  private Block.Line line(String id) {
    List<OptionResult> options = onlyGates() ? List.of() : options(id);
    return new Block.Line(
        names.letter(id),
        names.label(id),
        options.stream().map(option -> option.score().likely()).toList(),
        options.stream().map(option -> !option.eligible()).toList());
  }

  /** Where along a number which advice is given. */
  private Section.Builder regions() {
    Section.Builder section = new Section.Builder("regions", "Which advice where");
    regions(section, words.get(0), sweep.regions());
    return section;
  }

  private void regions(Section.Builder section, AxisWords words, List<Region> regions) {
    for (Region region : regions) {
      section.item(
          "%s: from %s to %s",
          names.named(region.recommendation(), trials(region)),
          words.edge(region.from()),
          (words.edge(region.to()) + " " + words.unitWords()).strip());
    }
  }

  /** What was tried within a stretch; all, where it lies between two trials. */
  private Stream<Trial> trials(Region region) {
    List<Trial> within =
        sweep.trials().stream()
            .filter(trial -> trial.recommendation().equals(region.recommendation()))
            .filter(
                trial ->
                    trial.at().get(0).number().stream()
                        .anyMatch(at -> at >= region.from() && at <= region.to()))
            .toList();
    return within.isEmpty() ? sweep.trials().stream() : within.stream();
  }

  /** The verdict for every combination of two inputs. */
  private Section.Builder map() {
    int across = sweep.axes().get(0).stops().size();
    int up = sweep.axes().get(1).stops().size();
    List<List<Letter>> rows =
        IntStream.range(0, up)
            .mapToObj(y -> IntStream.range(0, across).mapToObj(x -> letter(sweep.trial(x, y))))
            .map(Stream::toList)
            .toList();
    return new Section.Builder("map", "Advice for each combination")
        .add(new Block.LetterMap(varied(words.get(0)), varied(words.get(1)), rows))
        .note(key());
  }

  private static Block.Varied varied(AxisWords axis) {
    return new Block.Varied(axis.label(), axis.amounts());
  }

  private Letter letter(Trial trial) {
    String letter = names.letter(trial.recommendation());
    return new Letter(
        isUncertain(trial) ? letter.toLowerCase(Locale.ROOT) : letter,
        ids.indexOf(trial.recommendation()));
  }

  private static boolean isUncertain(Trial trial) {
    return trial
        .result()
        .strength()
        .filter(found -> found != Strength.STRONG && found != Strength.MODERATE)
        .isPresent();
  }

  private String key() {
    Map<String, List<Trial>> advised =
        sweep.trials().stream().collect(Collectors.groupingBy(Trial::recommendation));
    boolean uncertain = sweep.trials().stream().anyMatch(WhatIfPage::isUncertain);
    return ids.stream()
            .filter(advised::containsKey)
            .map(id -> names.named(id, advised.get(id).stream()))
            .collect(Collectors.joining(", "))
        + (uncertain ? "; a small letter where it is a close call." : ".");
  }
}
