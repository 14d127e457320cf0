package dev.rolecall.rulebook;

import dev.rolecall.document.Fields;
import dev.rolecall.document.Limits;
import dev.rolecall.document.Problems;
import dev.rolecall.document.SafeText;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Identified;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Evidence.Citation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of one entry of a rulebook: its label and values, what they count, and what they rest
 * on. A value that is wrong is a problem, and reads as 1.
 */
final class EntryFields extends Fields {

  static final Limits ANY = Limits.any("a number");
  static final Limits POSITIVE =
      new Limits("a number above 0", Unit.FACTOR, 0, true, Limits.LARGEST);
  static final Limits NOT_NEGATIVE = Limits.atLeastZero("a number, 0 or more");
  static final Limits SHARE = Limits.share("a share, 0 to 1");

  private static final String NO_BASIS = "no basis";

  /** What is found of a new entry that lacks what it must have. */
  static final Set<String> LACKS = Set.of(Problems.MISSING, NO_BASIS);

  private final String id;
  private final Evidence evidence;
  private final Problems problems;
  private final Problems whole;

  /**
   * @param problems of single fields
   * @param whole problems of the entry as a whole, which may only follow from those
   */
  EntryFields(String id, Fields fields, Evidence evidence, Problems problems, Problems whole) {
    super(fields);
    this.id = id;
    this.evidence = evidence;
    this.problems = problems;
    this.whole = whole;
  }

  String id() {
    return id;
  }

  /** Where to report what is wrong with several values at once. */
  Problems problems() {
    return problems;
  }

  /** Reports a fault of the entry as a whole; it counts where no single field has one. */
  void refuse(String found, String expected) {
    whole.error(map(), found, expected, "");
  }

  /** The fields of a map within the entry. */
  EntryFields part(String key) {
    return new EntryFields(id, fields(key), evidence, problems, whole);
  }

  double value(String key, Limits limits) {
    return number(key, limits).orElse(1.0);
  }

  Estimate range(String key, Limits limits) {
    return estimate(key, limits).orElse(Estimate.exact(1));
  }

  Unit unit() {
    required("unit", "a unit");
    return word("unit", Identified.ids(Unit.values())).flatMap(Unit::of).orElse(Unit.FACTOR);
  }

  /** The unit, or a factor where none is stated. */
  Unit optionalUnit() {
    return node("unit").isPresent() ? unit() : Unit.FACTOR;
  }

  /** The grade; empty where a value was changed for a reason and nobody graded it. */
  String grade() {
    if (node("grade").isEmpty() && node(RulebookMerge.REASON).isPresent()) {
      return "";
    }
    required("grade", "a grade");
    return word("grade", Evidence.GRADES).orElse("U");
  }

  String label() {
    return SafeText.of(text("label").orElse(id.replace('_', ' ')));
  }

  /** The constants that a list names by id. */
  <T extends Identified> List<T> constants(String key, T[] all) {
    List<String> ids = Identified.ids(all);
    return words(key, ids).stream().map(word -> all[ids.indexOf(word)]).toList();
  }

  /** The constant that a word names by id, if there is one. */
  <T extends Identified> Optional<T> constant(String key, T[] all) {
    return word(key, Identified.ids(all)).flatMap(word -> Identified.of(all, word));
  }

  /** What an entry rests on; it is a problem if it names nothing. */
  Citation basis() {
    Citation basis = optionalBasis();
    if (basis.sources().isEmpty() && basis.assumption().isEmpty()) {
      refuse(NO_BASIS, "claims, sources, an assumption or a reason");
    }
    return basis;
  }

  Citation optionalBasis() {
    List<String> claims = words("claims", evidence.claims().keySet());
    String reason = text(RulebookMerge.REASON).orElse("");
    Set<String> sources = new LinkedHashSet<>();
    if (!reason.isEmpty()) {
      sources.add(Citation.CHANGED);
    }
    claims.forEach(claim -> sources.addAll(evidence.claims().get(claim).basis().sources()));
    sources.addAll(words("sources", evidence.sources().keySet()));
    return new Citation(claims, List.copyOf(sources), text("assumption").orElse(""), reason);
  }
}
