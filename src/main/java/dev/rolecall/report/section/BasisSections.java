package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Glossary;
import dev.rolecall.assessment.InputValue;
import dev.rolecall.assessment.Run;
import dev.rolecall.document.SafeText;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Input.Kind;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Span;
import dev.rolecall.report.page.Table;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a result rests on: its inputs, and the run. */
record BasisSections(Assessment result) {

  private static final int DIGEST_SHOWN = 12;
  private static final int NAME_SHOWN = 60;

  private static final String UNKNOWN = "What this does not know";

  /** Where the codes in brackets are explained; a footer ends with it. */
  static final Phrase CODES =
      Phrase.of(
          " Codes in brackets are rules and sources: %s explains each.",
          new Span.Code("rolecall rules ID"));

  /** What is odd in what the firm stated; nothing where nothing is. */
  Section.Builder warnings() {
    Section.Builder section = new Section.Builder("warnings", "Check these answers");
    result.warnings().forEach(warning -> section.item(Phrase.capital(warning.sentence()) + "."));
    return section;
  }

  /** Of which day the numbers are; nothing where the firm does not say. */
  Phrase asOf() {
    return Phrase.joined(
        stated(Input.AS_OF.path()).map(day -> Phrase.of("Numbers of %s.", day)).toList(), " ");
  }

  /** What the firm or its consultant noted down; nothing where nobody did. */
  Section.Builder notes() {
    Section.Builder section = new Section.Builder("notes", "Notes");
    stated(Input.NOTES.path())
        .flatMap(String::lines)
        .filter(line -> !line.isBlank())
        .forEach(line -> section.paragraph(Phrase.of(line.strip())));
    return section;
  }

  private Stream<String> stated(String path) {
    return Input.at(path).flatMap(result::input).stream().flatMap(input -> input.words().stream());
  }

  /** Every input, which of them were assumed, and what is not known at all. */
  Section.Builder inputs() {
    Table.Builder table = new Table.Builder("Every input and its value");
    table.words("Input", "Value", "Stated", "Path");
    for (InputValue given : result.inputs()) {
      if (given.input() == Input.NOTES) {
        continue;
      }
      table.strongRow(
          given.assumed(),
          Phrase.capital(given.input().label()),
          value(given),
          given.assumed() ? "assumed" : "stated",
          new Span.Code(given.input().path()));
    }
    Section.Builder section = new Section.Builder("inputs", "Assumptions").paragraph(assumed());
    unknown(section);
    return section.fold("Every input", Section.inside().table(table));
  }

  private void unknown(Section.Builder section) {
    section.subheading(UNKNOWN);
    if (!result.input(Input.BUDGET).isPresent()) {
      section.item("What the firm can pay: no budget was stated, so none was ruled out by cost.");
    }
    if (!result.input(Input.SUPERVISION_HOURS).isPresent()) {
      section.item("Who would supervise: no hours were stated, so supervision was not judged.");
    }
    section.item("The people: how good the candidate is, and who on staff would leave or grow.");
    section.item(
        "The size of most effects: thresholds, weights and many figures are our own estimates,"
            + " marked assumption in the ledger; no published figure exists.");
  }

  private Phrase assumed() {
    List<Phrase> texts =
        result.inputs().stream()
            .filter(InputValue::assumed)
            .map(given -> Phrase.of("%s %s", given.input().label(), value(given)))
            .toList();
    return texts.isEmpty()
        ? Phrase.of("Nothing was assumed: the profile states every input.")
        : Phrase.of("Not in your profile, so we assumed: %s.", Phrase.joined(texts, "; "));
  }

  private Phrase value(InputValue given) {
    Input input = given.input();
    boolean tried = result.options().stream().anyMatch(one -> one.engagement().isPresent());
    if (input == Input.HIRE_HOURS && given.assumed() && tried) {
      return Phrase.of("part time or full time, whichever scores higher");
    }
    if (given.number().isPresent()) {
      Unit unit = input.unit();
      return Wording.range(unit, given.number().get(), unit.places());
    }
    if (!given.shares().isEmpty()) {
      return shares(given);
    }
    boolean duties = input.kind() == Kind.DUTIES;
    boolean free = input.kind() == Kind.TEXT || input == Input.STATE;
    return Phrase.of(
        given.words().stream()
            .map(word -> duties ? result.glossary().duty(word) : word)
            .map(word -> free ? word : word.replace('_', ' '))
            .collect(Collectors.joining(input.isChoice() ? " or " : ", ")));
  }

  private Phrase shares(InputValue given) {
    List<Phrase> texts =
        given.shares().entrySet().stream()
            .map(
                share ->
                    Phrase.of(
                        "%s %s",
                        Glossary.words(result.glossary().areas(), share.getKey()),
                        Wording.percent(share.getValue())))
            .toList();
    return Phrase.joined(texts, ", ");
  }

  /** How a result was made, and how to make it again. */
  Section.Builder run() {
    Run run = result.run();
    Run.RulebookUsed book = run.rulebook();
    Section.Builder section = new Section.Builder("run", "How this was computed");
    section.subheading("To repeat this");
    section.add(
        new Block.Command(
            Phrase.text(
                "rolecall assess PROFILE --format json --draws %s --seed %s%s",
                run.draws(), run.seed(), book.changes().isEmpty() ? "" : " --rulebook RULEBOOK")));
    section.fact("Rolecall", "version %s", run.version());
    Span digest = new Span.Code(book.digest());
    section.fact("Rulebook", "%s %s, digest %s", book.id(), book.version(), digest);
    section.fact("Profile", "digest %s", new Span.Code(run.profile().digest()));
    section.fact("Simulations", "%s, seed %s", Wording.whole(run.draws()), run.seed());
    Table.Builder changes = new Table.Builder("Values of the rulebook that were changed");
    changes.words("Where", "From", "To", "Why");
    book.changes().forEach(e -> changes.row(new Span.Code(e.path()), e.from(), e.to(), e.reason()));
    return section.under("Changed from the default rulebook", Section.inside().table(changes));
  }

  /** The sources that sections cite, each with what its code stands for. */
  Section.Builder sources(List<Section.Builder> citing) {
    Set<String> cited =
        citing.stream()
            .flatMap(section -> section.blocks().stream())
            .flatMap(Block::phrases)
            .flatMap(phrase -> phrase.spans().stream())
            .filter(Span.Cite.class::isInstance)
            .flatMap(
                cite -> Stream.of(cite.shown().replaceAll("^\\[(rule [^;]*; )?|]$", "").split(" ")))
            .collect(Collectors.toCollection(TreeSet::new));
    Section.Builder section = new Section.Builder("sources", "Sources");
    result.glossary().sources().entrySet().stream()
        .filter(source -> cited.contains(source.getKey()))
        .forEach(source -> section.item(source(source.getKey(), source.getValue())));
    return section;
  }

  private static String stale(Glossary.Source source) {
    return source.stale().isEmpty() ? "" : "stale: " + source.stale();
  }

  private static Phrase source(String code, Glossary.Source source) {
    String about =
        Stream.of(source.publisher(), source.year(), stale(source))
            .filter(words -> !words.isEmpty())
            .map(words -> ", " + words)
            .collect(Collectors.joining());
    return Phrase.of(
        "%s: %s%s%s%s",
        new Span.Code(code),
        source.title(),
        about,
        source.grade().isEmpty() ? "" : ", grade " + source.grade(),
        source.address().isEmpty()
            ? Phrase.none()
            : Phrase.of(", %s", new Span.Link(source.address(), source.address())));
  }

  /** The footer of a report. */
  Phrase footer() {
    return Phrase.of(
        "Made by Rolecall %s from the rulebook %s %s. It advises; the firm decides.%s",
        result.run().version(),
        result.run().rulebook().id(),
        result.run().rulebook().version(),
        CODES);
  }

  /** What it takes to get a result again: versions, digests and settings, without a full stop. */
  static String settings(Run run) {
    return Phrase.text(
        "Rolecall %s, rulebook %s %s (%s), profile %s, seed %s, %s",
        run.version(),
        SafeText.of(run.rulebook().id(), NAME_SHOWN),
        SafeText.of(run.rulebook().version(), NAME_SHOWN),
        digest(run.rulebook().digest()),
        digest(run.profile().digest()),
        run.seed(),
        run.draws() == 0 ? "most likely values only" : Wording.count(run.draws(), "simulation"));
  }

  private static String digest(String digest) {
    return SafeText.of(digest.substring(0, Math.min(DIGEST_SHOWN, digest.length())));
  }
}
