package dev.rolecall.rulebook;

import java.util.Map;

/**
 * What was read and what it says, by id, in the rulebook's order.
 *
 * @param grades what each grade of evidence means: A, B, C and U
 */
public record Evidence(
    Map<String, String> grades, Map<String, Source> sources, Map<String, Claim> claims) {

  /**
   * Where a fact was read.
   *
   * @param kind what it is: "vendor guide", "official statistics"
   * @param year when it was published, or empty
   * @param address where it stands, or empty
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
      String note) {}

  /**
   * What the sources say, in our own words.
   *
   * @param use where Rolecall uses it
   */
  public record Claim(String id, String claim, Citation basis, String use) {}
}
