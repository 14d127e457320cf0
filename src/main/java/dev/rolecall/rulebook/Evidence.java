package dev.rolecall.rulebook;

import dev.rolecall.document.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    Map<String, Source> sources = reader.entries("sources", Source::read);
    reader.cites(new Evidence(grades, sources, Map.of()));
    Map<String, Claim> claims =
        reader.entries(
            "claims",
            e -> new Claim(e.id(), e.requiredText("claim"), e.basis(), e.text("use").orElse("")));
    Evidence evidence = new Evidence(grades, sources, claims);
    reader.cites(evidence);
    return evidence;
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
   * @param year when it was published, or empty
   * @param address where it is published, or empty
   * @param note a caution, or empty
   */
  public record Source(
      String id,
      String title,
      String publisher,
      String kind,
      String year,
      String address,
      String grade,
      String note) {

    private static Source read(EntryFields entry) {
      return new Source(
          entry.id(),
          entry.requiredText("title"),
          entry.text("publisher").orElse(""),
          entry.text("kind").orElse(""),
          entry.text("year").orElse(""),
          entry.text("address").orElse(""),
          entry.text("grade").orElse(""),
          entry.text("note").orElse(""));
    }
  }

  /**
   * What the sources say, in our own words.
   *
   * @param use where Rolecall uses it
   */
  public record Claim(String id, String claim, Citation basis, String use) {}
}
