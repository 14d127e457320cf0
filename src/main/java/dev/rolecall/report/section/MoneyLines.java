package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.MoneyBreakdown;
import dev.rolecall.assessment.MoneyBreakdown.Factor;
import dev.rolecall.assessment.MoneyBreakdown.Line;
import dev.rolecall.decision.MoneyLine.Kind;
import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Identified;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rules.MoneyTerm;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a hire's dollars come from: each term as a product that an owner can check by hand, what is
 * ours marked as ours.
 */
record MoneyLines(Assessment result, MoneyBreakdown money) {

  private static final int MOST_MORE_PLACES = 7;

  Section.Builder section() {
    Section.Builder section = Section.inside();
    for (Line line : money.lines()) {
      if (line.dollars() != 0) {
        String label = result.glossary().row(Category.RETURN, line.term().id()).label();
        Phrase product = line.factors().isEmpty() ? Phrase.none() : product(line).and(" = ");
        section.item("%s: %s%s", Phrase.capital(label), product, Wording.dollars(line.dollars()));
      }
    }
    section.note(
        "(ours) is our own assumption, (assumed) a typical value that your profile did not state."
            + (result.isSimulated() ? " All are means over simulations." : ""));
    if (money.virtual()) {
      section.note(
          "Virtual staff: the fee is a claim of vendors; how much they get done and how soon they"
              + " leave are our own assumptions.");
    }
    return section;
  }

  private static Phrase product(Line line) {
    int more = morePlaces(line);
    List<Phrase> factors = new ArrayList<>();
    for (Factor factor : line.factors()) {
      int places = factor.unit().places() + more;
      Phrase value = Phrase.of(Wording.of(factor.unit(), factor.value(), places));
      String words = words(factor, line.term());
      boolean one = value.shown().equals("1");
      words = one ? words.replace("years", "year").replace("hires", "hire") : words;
      factors.add(value.and(" " + words).and(mark(factor)));
    }
    return Phrase.joined(factors, " x ");
  }

  /** How many more decimals it takes for the numbers as shown to come to the dollars as shown. */
  private static int morePlaces(Line line) {
    String total = Unit.dollars(Math.abs(line.dollars()));
    int more = 0;
    while (more < MOST_MORE_PLACES && !Unit.dollars(Math.abs(shown(line, more))).equals(total)) {
      more++;
    }
    return more;
  }

  private static double shown(Line line, int more) {
    double product = 1;
    for (Factor factor : line.factors()) {
      int places = factor.unit().places() + more;
      boolean share = factor.unit() == Unit.SHARE;
      product *=
          share ? rounded(factor.value() * 100, places + 1) / 100 : rounded(factor.value(), places);
    }
    return product;
  }

  private static double rounded(double value, int places) {
    return Double.parseDouble(Decimals.rounded(value, places));
  }

  private static Phrase mark(Factor factor) {
    if (factor.assumed()) {
      return Phrase.of(" (assumed)");
    }
    return switch (factor.grade().orElse("")) {
      case "" -> factor.sources().isEmpty() ? Phrase.none() : Wording.cite(factor.sources());
      case "U" -> Phrase.of(" (ours)");
      case "C" -> Phrase.of(" (a vendors' claim)").and(Wording.cite(factor.sources()));
      default -> Wording.cite(factor.sources());
    };
  }

  private static String words(Factor factor, MoneyTerm term) {
    if (factor.kind() == Kind.QUANTITY) {
      return quantity(term, factor.unit());
    }
    if (factor.kind() == Kind.SALARIES) {
      return "in salary";
    }
    return Input.at(factor.id()).map(MoneyLines::words).orElseGet(() -> parameter(factor.id()));
  }

  private static String quantity(MoneyTerm term, Unit unit) {
    return switch (term) {
      case FREED_HOURS -> "that are not billed already, less supervision and review";
      case BILLED_HOURS -> "drafted that bill by the hour";
      case WAITING_WORK -> "of waiting drafting done";
      case MATTERS_KEPT -> "less pressure on clients";
      case PAY -> unit == Unit.MONTHS ? "of a full-timer" : "worked years";
      case TURNOVER -> "worked years";
      case HIRING -> "hires a year";
    };
  }

  private static String words(Input input) {
    return switch (input) {
      case HOUR_VALUE -> "collected";
      case BILLING_RATE -> "billed";
      case OPEN_MATTERS -> "open";
      case FEE_PER_MATTER -> "a matter";
      default -> input.label();
    };
  }

  private static String parameter(String id) {
    return Identified.of(Parameter.values(), id)
        .map(MoneyLines::words)
        .orElse(id.replace('_', ' '));
  }

  private static String words(Parameter parameter) {
    return switch (parameter) {
      case CONVERSION -> "sold";
      case BILLABLE_SHARE -> "billable";
      case BACKLOG_WORTH -> "of the worth of an hour sold";
      case MATTERS_LOST -> "lost a year where clients wait";
      case PAY_LOAD -> "with benefits and taxes";
      case TURNOVER, VIRTUAL_TURNOVER -> "leave in a year";
      case REPLACEMENT -> "of salary to replace";
      case HIRING_COST_IN_HOUSE, HIRING_COST_VIRTUAL -> "to hire";
      case VIRTUAL_FEE_PER_MONTH -> "in fees";
      default -> parameter.id().replace('_', ' ');
    };
  }
}
