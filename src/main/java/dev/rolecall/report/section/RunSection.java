package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Run;
import dev.rolecall.document.SafeText;
import dev.rolecall.profile.Input;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Span;
import dev.rolecall.report.page.Table;

/** How a result was made, how to make it again, and what it does not know. */
record RunSection(Assessment result) {

  private static final int DIGEST_SHOWN = 12;
  private static final int NAME_SHOWN = 60;

  /** Where the codes in brackets are explained; a footer ends with it. */
  static final String CODES =
      " Codes in brackets are rules and sources: `rolecall rules ID` explains each.";

  Section.Builder section() {
    Run run = result.run();
    Run.RulebookUsed book = run.rulebook();
    Section.Builder section = new Section.Builder("run", "How this was computed");
    section.subheading("What this does not know");
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
    changes.words("Where", "From", "To");
    book.changes().forEach(e -> changes.row(new Span.Code(e.path()), e.from(), e.to()));
    return section.under("Changed from the default rulebook", Section.inside().table(changes));
  }

  /** The footer of a report. */
  Phrase footer() {
    return Phrase.of(
        "Made by Rolecall %s from the rulebook %s %s. It advises; the firm decides." + CODES,
        result.run().version(),
        result.run().rulebook().id(),
        result.run().rulebook().version());
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
