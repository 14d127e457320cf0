package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Run;
import dev.rolecall.profile.Input;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Block.Fact;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Span;
import dev.rolecall.report.page.Table;
import dev.rolecall.rulebook.Rulebook.Change;
import java.util.ArrayList;
import java.util.List;

/** How the result was made, how to make it again, and what it does not know. */
final class RunSection {

  private final Assessment result;
  private final Run run;

  private RunSection(Assessment result) {
    this.result = result;
    this.run = result.run();
  }

  static Section of(Assessment result) {
    return new RunSection(result).section();
  }

  private Section section() {
    Section.Builder section = new Section.Builder("run", "How this was computed");
    section.subheading("What this does not know").items(unknown());
    section.subheading("To repeat this");
    section.add(new Block.Command(command()));
    section.add(new Block.Facts(facts()));
    if (!run.rulebook().changes().isEmpty()) {
      section.subheading("Changed from the default rulebook").table(changes());
    }
    return section.build();
  }

  private List<Phrase> unknown() {
    List<String> unknown = new ArrayList<>();
    if (!result.input(Input.BUDGET).isPresent()) {
      unknown.add("What the firm can pay: no budget was stated, so none was ruled out by cost.");
    }
    if (!result.input(Input.SUPERVISION_HOURS).isPresent()) {
      unknown.add("Who would supervise: no hours were stated, so supervision was not judged.");
    }
    unknown.add("The people: how good the candidate is, and who on staff would leave or grow.");
    unknown.add(
        "The size of most effects: thresholds, weights and many figures are our own estimates,"
            + " marked assumption in the ledger; no published figure exists.");
    return unknown.stream().map(Phrase::of).toList();
  }

  private String command() {
    String rulebook = run.rulebook().changes().isEmpty() ? "" : " --rulebook RULEBOOK";
    return "rolecall assess PROFILE --format json --draws "
        + run.draws()
        + " --seed "
        + run.seed()
        + rulebook;
  }

  private List<Fact> facts() {
    String book = run.rulebook().id() + " " + run.rulebook().version();
    return List.of(
        new Fact("Rolecall", Phrase.of("version " + run.version())),
        new Fact(
            "Rulebook", Phrase.of(book + ", digest ").and(new Span.Code(run.rulebook().digest()))),
        new Fact("Profile", Phrase.of("digest ").and(new Span.Code(run.profile().digest()))),
        new Fact("Simulations", Phrase.of(Amounts.whole(run.draws())).and(", seed " + run.seed())));
  }

  private Table.Builder changes() {
    Table.Builder table = new Table.Builder("Values of the rulebook that were changed");
    table.words("Where").words("From").words("To");
    for (Change edit : run.rulebook().changes()) {
      table.cell(new Span.Code(edit.path())).cell(edit.from()).cell(edit.to()).row();
    }
    return table;
  }
}
