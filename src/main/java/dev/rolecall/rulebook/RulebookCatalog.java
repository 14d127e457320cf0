package dev.rolecall.rulebook;

import dev.rolecall.document.Suggestion;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Evidence.Citation;
import dev.rolecall.rulebook.Rulebook.Change;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Every entry of a rulebook in one form, whatever its section: what {@code rolecall rules} prints.
 * It is derived from the rulebook as it is written, so a new entry or field needs nothing here.
 *
 * @param entries every entry once, in the order of the rulebook
 */
public record RulebookCatalog(List<Entry> entries) {

  /** What an input is called, and what its number counts: priors are stored by path alone. */
  public record Subject(String label, Unit unit) {}

  /**
   * An entry of a rulebook.
   *
   * @param section the key that it is under: "parameters"
   * @param id unique within its section only: {@code turnover} is a parameter and a money term
   * @param label what it is, in words
   * @param value what it sets, in one line, if it sets anything
   * @param grade how good the evidence is, or empty where a section has no grades
   * @param citation what it rests on; empty for sources
   * @param facts what else it says, in order
   * @param changes what a consultant's rulebook changed in it
   */
  public record Entry(
      String section,
      String id,
      String label,
      Optional<Fact> value,
      String grade,
      Optional<Citation> citation,
      List<Fact> facts,
      List<Change> changes) {

    /** Section and id: "parameters.turnover". */
    public String path() {
      return section + "." + id;
    }

    /** In the fewest words what it says: its value, or what it is. */
    public String summary() {
      return value.map(Fact::text).orElse(label);
    }

    /** How a list cites it: sources, "assumption", or nothing where nothing is stated. */
    public String cite() {
      boolean stated = !sources().isEmpty() || !assumption().isEmpty();
      return stated ? citation.get().cite() : "";
    }

    /** Ids of the claims it rests on. */
    public List<String> claims() {
      return citation.map(Citation::claims).orElse(List.of());
    }

    /** Ids of the sources it rests on, those of its claims included. */
    public List<String> sources() {
      return citation.map(Citation::sources).orElse(List.of());
    }

    /** Why the value is what it is where no source says so, or empty. */
    public String assumption() {
      return citation.map(Citation::assumption).orElse("");
    }

    /** Why a consultant's rulebook changed it, or empty. */
    public String reason() {
      return citation.map(Citation::reason).orElse("");
    }
  }

  /**
   * Something that an entry says, for people and for programs.
   *
   * @param name its key in the rulebook: "must_have" or "competence.client"
   * @param text in words, a number with its unit: "4.6 .. 6 .. 8 weeks"
   * @param number the number or range, where it is one
   * @param unit of the number
   */
  public record Fact(String name, String text, Optional<Estimate> number, Optional<Unit> unit) {

    /** As many decimals as a number is shown with: enough to set it to the same value again. */
    private static final int PLACES = 10;

    /** Binary noise in a share times 100 is smaller than this. */
    private static final int PERCENT_PLACES = 8;

    static Fact words(String name, String text) {
      return new Fact(name, text, Optional.empty(), Optional.empty());
    }

    /** A number; where the name is what it counts, as in "points 20", no unit follows it. */
    static Fact number(String name, Estimate value, Unit unit) {
      String text = text(value, name.startsWith(unit.id()) ? Unit.FACTOR : unit);
      return new Fact(name, text, Optional.of(value), Optional.of(unit));
    }

    Fact withText(String other) {
      return new Fact(name, other, number, unit);
    }

    /** A number or a range with its unit; unlike {@link Unit#show} it rounds nothing away. */
    private static String text(Estimate value, Unit unit) {
      if (value.isExact()) {
        return bare(value.likely(), unit) + unit.suffix(value.likely() == 1);
      }
      return DoubleStream.of(value.low(), value.likely(), value.high())
          .mapToObj(one -> bare(one, unit))
          .collect(Collectors.joining(" .. ", "", unit.suffix(false)));
    }

    private static String bare(double value, Unit unit) {
      if (unit == Unit.SHARE) {
        return Decimals.atMost(value * 100, PERCENT_PLACES) + "%";
      }
      return unit == Unit.MULTIPLE ? Decimals.atMost(value, PLACES) : unit.amount(value, PLACES);
    }
  }

  /**
   * The entries of a rulebook.
   *
   * @param inputs what the inputs of a profile are, by path
   */
  public static RulebookCatalog of(Rulebook rulebook, Function<String, Optional<Subject>> inputs) {
    return new RulebookCatalog(new CatalogReader(rulebook, inputs).read());
  }

  public Set<String> sections() {
    Set<String> sections = new LinkedHashSet<>();
    entries.forEach(entry -> sections.add(entry.section()));
    return sections;
  }

  /**
   * Every entry with an id, in any section; {@code section.id} asks for one. Only where none has
   * exactly that id are case, hyphens and underscores overlooked.
   */
  public List<Entry> find(String id) {
    List<Entry> exact = matching(entry -> entry.id().equals(id) || entry.path().equals(id));
    String folded = folded(id);
    return exact.isEmpty()
        ? matching(
            entry -> folded(entry.id()).equals(folded) || folded(entry.path()).equals(folded))
        : exact;
  }

  public List<Entry> section(String name) {
    return matching(entry -> entry.section().equals(name));
  }

  /** The entries that rest on a claim or a source; none for entries of other sections. */
  public List<Entry> citing(Entry cited) {
    return switch (cited.section()) {
      case "sources" -> matching(entry -> entry.sources().contains(cited.id()));
      case "claims" -> matching(entry -> entry.claims().contains(cited.id()));
      default -> List.of();
    };
  }

  /** The id or section that a misspelled one was probably meant to be. */
  public Optional<String> nearest(String id) {
    List<String> ids = entries.stream().map(Entry::id).toList();
    List<String> names =
        ids.stream().map(name -> name.substring(name.lastIndexOf('.') + 1)).toList();
    return Suggestion.nearest(id, Stream.concat(ids.stream(), sections().stream()).toList())
        .or(() -> Suggestion.nearest(id, names).map(name -> ids.get(names.indexOf(name))));
  }

  private List<Entry> matching(Predicate<Entry> wanted) {
    return entries.stream().filter(wanted).toList();
  }

  private static String folded(String id) {
    return id.toLowerCase(Locale.ROOT).replace('-', '_');
  }
}
