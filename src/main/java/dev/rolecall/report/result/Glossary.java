package dev.rolecall.report.result;

import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Category;
import java.util.List;
import java.util.Map;

/** What the ids of a result stand for; an id that it lacks stands for itself. */
public record Glossary(
    Map<String, Choice> options,
    Map<String, String> roles,
    List<Need> needs,
    Map<String, String> kpis,
    List<Row> rows,
    Map<String, String> measures,
    Map<String, Watched> triggers,
    Map<String, String> duties,
    Map<String, String> streams,
    Map<String, Phase> phases,
    Map<String, String> outcomes,
    Map<String, String> areas,
    Map<String, String> states,
    Map<String, Cited> sources) {

  /** An option in words. */
  public record Choice(String label, String sentence, List<String> hires) {

    static Choice of(Members from) {
      return new Choice(from.text("label"), from.text("sentence"), from.texts("hires"));
    }

    /** True for the option that hires nobody. */
    public boolean isBaseline() {
      return hires.isEmpty();
    }
  }

  /** A need in words. */
  public record Need(String id, String label, List<String> sources) {

    static Need of(Members from) {
      return new Need(from.text("id"), from.text("label"), from.texts("sources"));
    }
  }

  /** A row of the ledger in words. */
  public record Row(Category category, String rule, String label, Unit unit) {

    static Row of(Members from) {
      return new Row(Words.category(from), from.text("rule"), from.text("label"), Words.unit(from));
    }
  }

  /** What a plan watches. */
  public record Watched(String label, Unit unit) {

    static Watched of(Members from) {
      return new Watched(from.text("label"), Words.unit(from));
    }
  }

  /** A part of the onboarding. */
  public record Phase(String label, String does) {

    static Phase of(Members from) {
      return new Phase(from.text("label"), from.text("does"));
    }
  }

  /** Where something was read. */
  public record Cited(String title, String publisher, String year, String address, String grade) {

    static Cited of(Members from) {
      return new Cited(
          from.text("title"),
          from.text("publisher"),
          from.text("year"),
          from.text("address"),
          from.text("grade"));
    }
  }

  static Glossary of(Members from) {
    return new Glossary(
        from.each("options", Choice::of),
        from.words("roles"),
        from.list("needs", Need::of),
        from.words("kpis"),
        from.list("rows", Row::of),
        from.words("measures"),
        from.each("triggers", Watched::of),
        from.words("duties"),
        from.words("streams"),
        from.each("phases", Phase::of),
        from.words("outcomes"),
        from.words("areas"),
        from.words("states"),
        from.each("sources", Cited::of));
  }

  /** An option in words. */
  public Choice option(String id) {
    return options.getOrDefault(id, new Choice(plain(id), plain(id), List.of(id)));
  }

  /** A need in words. */
  public Need need(String id) {
    return needs.stream()
        .filter(need -> need.id().equals(id))
        .findFirst()
        .orElse(new Need(id, plain(id), List.of()));
  }

  /** A row of the ledger in words. */
  public Row row(Category category, String rule) {
    return rows.stream()
        .filter(row -> row.category() == category && row.rule().equals(rule))
        .findFirst()
        .orElse(new Row(category, rule, plain(rule), Unit.FACTOR));
  }

  /** What a plan watches, in words. */
  public Watched trigger(String rule) {
    return triggers.getOrDefault(rule, new Watched(plain(rule), Unit.FACTOR));
  }

  /** A part of the onboarding, in words. */
  public Phase phase(String id) {
    return phases.getOrDefault(id, new Phase(plain(id), ""));
  }

  /** The words of an id in one of the simple lists. */
  public static String words(Map<String, String> words, String id) {
    return words.getOrDefault(id, plain(id));
  }

  private static String plain(String id) {
    return id.replace('_', ' ');
  }
}
