package dev.rolecall.rulebook;

import dev.rolecall.document.Fields;
import dev.rolecall.document.Limits;
import dev.rolecall.document.Node;
import dev.rolecall.quantity.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What was read and what it says, by id, in the rulebook's order.
 *
 * @param grades what each grade of evidence means: A, B, C and U
 */
public record Evidence(
    Map<String, String> grades, Map<String, Source> sources, Map<String, Claim> claims) {

  /** Grades of evidence, the best first. */
  static final List<String> GRADES = List.of("A", "B", "C", "U");

  /** Reads the sources and the claims, which from then on entries may cite. */
  static Evidence read(SectionReader reader) {
    Fields fields = reader.section("grades");
    Map<String, String> grades = new LinkedHashMap<>();
    GRADES.forEach(grade -> grades.put(grade, fields.requiredText(grade)));
    fields.refuseOthers();
    Map<String, Source> sources = reader.entries("sources", e -> Source.read(e, reader.edition()));
    reader.cites(new Evidence(grades, sources, Map.of()));
    Map<String, Claim> claims =
        reader.entries(
            "claims",
            e -> new Claim(e.id(), e.requiredText("claim"), e.basis(), e.text("use").orElse("")));
    Evidence evidence = new Evidence(grades, sources, claims);
    reader.cites(evidence);
    return evidence;
  }

  /** Whether a source's data are too old for the edition of the rulebook. */
  public boolean isStale(String source) {
    return sources.get(source).isStale();
  }

  /**
   * What an entry rests on: claims, sources, or an assumption, stated as one.
   *
   * @param claims ids of claims, each with sources of its own
   * @param sources ids of sources, those of the claims included, without repeats
   * @param assumption why this value where nothing is published, or empty
   * @param reason why a consultant's rulebook changed it, or empty; one of the sources is then the
   *     one that stands for reasons
   */
  public record Citation(
      List<String> claims, List<String> sources, String assumption, String reason) {

    /** The id of the source that stands for the reasons of a consultant. */
    public static final String CHANGED = "changed";

    /** How a report cites it: "S0 S2", or "assumption" where no source supports the value. */
    public String cite() {
      return sources.isEmpty() ? "assumption" : String.join(" ", sources);
    }
  }

  /**
   * Where a fact was read.
   *
   * @param kind what it is: "vendor guide", "official statistics"
   * @param year of its data, or empty where nobody says
   * @param address where it is published, or empty
   * @param note a caution, or empty
   * @param stale empty, or how old its data are, where that is too old for the edition of the
   *     default rulebook
   */
  public record Source(
      String id,
      String title,
      String publisher,
      String kind,
      String year,
      String address,
      String grade,
      String note,
      String stale) {

    private static final String UNDATED = "undated";

    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");

    /** Years after which data are stale, where a source does not say. */
    private static final int STALE_AFTER = 8;

    private static final Limits YEARS = new Limits("a number of years", Unit.FACTOR, 0, true, 100);

    /** True where the data are too old for the edition of the rulebook. */
    public boolean isStale() {
      return !stale.isEmpty();
    }

    private static Source read(EntryFields entry, int edition) {
      return new Source(
          entry.id(),
          entry.requiredText("title"),
          entry.text("publisher").orElse(""),
          entry.text("kind").orElse(""),
          year(entry),
          entry.text("address").orElse(""),
          entry.text("grade").orElse(""),
          entry.text("note").orElse(""),
          stale(entry, edition));
    }

    private static String year(EntryFields entry) {
      String expected = "the year of its data, such as 2026, or " + UNDATED;
      Optional<Node> node = entry.required("year", expected);
      Optional<String> year = entry.text("year").filter(text -> !text.equals(UNDATED));
      if (year.isPresent() && !YEAR.matcher(year.get()).matches()) {
        entry.problems().error(node.get(), year.get(), expected, "");
        return "";
      }
      return year.orElse("");
    }

    private static String stale(EntryFields entry, int edition) {
      double after =
          entry.node("stale_after").isPresent() ? entry.value("stale_after", YEARS) : STALE_AFTER;
      String year = entry.text("year").orElse("");
      int age = YEAR.matcher(year).matches() ? edition - Integer.parseInt(year) : 0;
      return age > after ? age + " years old in " + edition : "";
    }
  }

  /**
   * What the sources say, in our own words.
   *
   * @param use where Rolecall uses it
   */
  public record Claim(String id, String claim, Citation basis, String use) {}
}
