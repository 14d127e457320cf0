package dev.rolecall.report.content;

import dev.rolecall.quantity.Unit;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Block.Fact;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.result.Compliance;
import dev.rolecall.report.result.Compliance.Limit;
import dev.rolecall.report.result.Glossary;
import dev.rolecall.report.result.Posting;
import dev.rolecall.report.result.Result;
import dev.rolecall.report.result.Todo;
import java.util.ArrayList;
import java.util.List;

/** What to heed when work is handed over, and the job postings; folded away. */
final class HeedParts {

  private final Glossary glossary;
  private final Todo plan;

  HeedParts(Result result, Todo plan) {
    this.glossary = result.glossary();
    this.plan = plan;
  }

  void write(Section.Builder section) {
    section.fold("What to heed", Section.inside().items(heed()));
    plan.postings().forEach(posting -> posting(posting, section));
  }

  private List<Phrase> heed() {
    Compliance rules = plan.compliance();
    List<Phrase> items = new ArrayList<>(rules.limits().stream().map(HeedParts::limit).toList());
    items.add(state(rules));
    items.add(Phrase.of("For attorneys only: " + duties(rules.attorneysOnly()) + "."));
    for (Compliance.NotFor kept : rules.notFor()) {
      String role = Glossary.words(glossary.roles(), kept.role());
      items.add(Phrase.of("Not for the " + role + ": " + duties(kept.duties()) + "."));
    }
    return items;
  }

  private static Phrase limit(Limit limit) {
    return Phrase.of(limit.text()).and(Citing.sources(limit.sources()));
  }

  private Phrase state(Compliance rules) {
    if (rules.stateRule().isPresent() && rules.state().isPresent()) {
      String name = glossary.states().getOrDefault(rules.state().get(), rules.state().get());
      return Phrase.of(name + ": ").and(limit(rules.stateRule().get()));
    }
    return rules
        .state()
        .map(code -> code + ": Rolecall knows no rule of this state; that is not to say none.")
        .map(Phrase::of)
        .orElse(Phrase.of("The state is not stated, so no rule of a state is told here."));
  }

  private String duties(List<String> duties) {
    return StaffParts.duties(glossary, duties);
  }

  private void posting(Posting posting, Section.Builder section) {
    List<Fact> facts = new ArrayList<>();
    for (Posting.Work work : posting.work()) {
      String stream = Glossary.words(glossary.streams(), work.stream());
      facts.add(new Fact(Phrase.capital(stream), Phrase.of(duties(work.duties()))));
    }
    list("Must have", posting.mustHave(), facts);
    list("Nice to have", posting.niceToHave(), facts);
    facts.add(
        new Fact("Hours", Phrase.of(Amounts.of(Unit.HOURS_PER_WEEK, posting.hoursPerWeek()))));
    facts.add(
        new Fact(
            "Where",
            Phrase.of(posting.isVirtual() ? "remote, through a provider" : "in the office")));
    facts.add(
        new Fact(
            posting.isVirtual() ? "The provider's fee" : "Pay",
            Amounts.about(posting.pay(), posting.payUnit())
                .and(posting.payAssumed() ? " (assumed: the profile does not say)" : "")));
    Section.Builder inside = Section.inside().add(new Block.Facts(facts));
    section.fold("Job posting: " + posting.title(), inside);
  }

  private static void list(String label, List<String> asked, List<Fact> facts) {
    if (!asked.isEmpty()) {
      facts.add(new Fact(label, Phrase.of(String.join("; ", asked))));
    }
  }
}
