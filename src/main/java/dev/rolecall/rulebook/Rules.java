package dev.rolecall.rulebook;

import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.SafeText;
import dev.rolecall.document.Suggestion;
import dev.rolecall.quantity.Identified;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Evidence.Citation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What takes points away or makes an option ineligible, and the names of the other score rows.
 *
 * @param durability by id; the model reads each of the default rulebook its own way
 * @param gates by id, those that the model knows first
 * @param conditions what must hold before a hire is advised
 * @param money the terms of the net benefit
 * @param modelError how wrong the model itself may be, by category
 * @param measures what to do that is not a hire, by id
 * @param questions of the guides, by id
 */
public record Rules(
    Map<String, DurabilityRule> durability,
    Map<String, Gate> gates,
    Map<ConditionKind, Condition> conditions,
    Map<MoneyTerm, LabeledEntry> money,
    Map<Category, LabeledEntry> modelError,
    Map<String, Measure> measures,
    Map<String, Question> questions) {

  static Rules read(SectionReader reader) {
    return new Rules(
        reader.entries(
            "durability", e -> DurabilityRule.read(reader.standard("durability", e.id()), e)),
        reader.entries("gates", e -> Gate.read(e, reader.keys("options"))),
        reader.known("conditions", List.of(ConditionKind.values()), Condition::read),
        reader.known("money", List.of(MoneyTerm.values()), (term, e) -> LabeledEntry.read(e)),
        reader.known(
            "model_error",
            List.of(Category.RELIEF, Category.RETURN),
            (category, e) -> LabeledEntry.read(e)),
        reader.entries("measures", entry -> Measure.read(entry, reader.keys("roles"))),
        reader.entries("questions", entry -> Question.read(entry, reader.keys("needs"))));
  }

  /**
   * A question by which a guide finds the role to hire; it is answered from the firm's numbers.
   *
   * @param pointsTo who to hire where it is a yes, in words
   * @param needs of which one has to press for a yes, or each where it says so; none where it asks
   *     about litigation in several practice areas
   * @param each whether all of the needs have to press
   * @param from the pressure, or the litigated share times the practice areas, that is a yes
   */
  public record Question(
      String id,
      String label,
      String pointsTo,
      List<String> needs,
      boolean each,
      double from,
      Citation basis) {

    private static Question read(EntryFields entry, Set<String> needs) {
      List<String> any = entry.words("any", List.copyOf(needs));
      List<String> each = entry.words("each", List.copyOf(needs));
      return new Question(
          entry.id(),
          entry.label(),
          entry.requiredText("points_to"),
          any.isEmpty() ? each : any,
          any.isEmpty(),
          entry.value("from", EntryFields.POSITIVE),
          entry.basis());
    }
  }

  /**
   * Points an option loses for a reason not to last.
   *
   * @param from the reading at which points begin to be lost
   * @param to the reading at which all are lost; may be below {@code from}
   * @param points lost at full strength; for rules that read a word, by {@code pointsByWord}
   * @param requiresStaff head counts of firm.staff that spare the option, where the rule asks
   * @param reads what a consultant's own rule reads; empty for a rule that the model knows
   */
  public record DurabilityRule(
      String id,
      String label,
      Unit unit,
      double from,
      double to,
      double points,
      Map<String, Double> pointsByWord,
      List<String> requiresStaff,
      String reads,
      Citation basis) {

    /** The share of the points that is lost at a reading. */
    public Ramp ramp() {
      return new Ramp(from, to);
    }

    /** Reads a rule that takes points along a ramp, or by the words of the default rulebook. */
    private static DurabilityRule read(Optional<MapNode> standard, EntryFields entry) {
      Optional<MapNode> words =
          standard
              .flatMap(map -> map.get("points"))
              .filter(MapNode.class::isInstance)
              .map(MapNode.class::cast);
      boolean byWord = words.isPresent();
      Ramp ramp = byWord ? new Ramp(0, 1) : Ramp.read(entry, EntryFields.NOT_NEGATIVE);
      return new DurabilityRule(
          entry.id(),
          entry.label(),
          standard.isPresent() ? entry.optionalUnit() : entry.unit(),
          ramp.from(),
          ramp.to(),
          byWord ? 0 : entry.value("points", EntryFields.NOT_NEGATIVE),
          byWord ? pointsByWord(words.get(), entry.part("points")) : Map.of(),
          entry.words("requires_staff", Staffing.HEAD_COUNTS),
          standard.isPresent() ? "" : OptionReading.read(entry),
          entry.basis());
    }

    private static Map<String, Double> pointsByWord(MapNode words, EntryFields points) {
      Map<String, Double> found = new LinkedHashMap<>();
      for (String word : words.entries().keySet()) {
        found.put(word, points.value(word, EntryFields.NOT_NEGATIVE));
      }
      points.refuseOthers();
      return found;
    }
  }

  /**
   * A hard limit: an option whose reading is above it is not eligible.
   *
   * @param kind which of those that the model knows; empty for a consultant's own
   * @param warnsFrom the reading from which it is a warning; the limit where none is given
   * @param reads what a consultant's own gate reads; empty for the others
   * @param message why an option is out, a sentence without a full stop; likewise
   * @param options the ids of the options that it is for; empty for all that hire
   */
  public record Gate(
      String id,
      Optional<GateKind> kind,
      String label,
      double limit,
      double warnsFrom,
      Unit unit,
      String reads,
      String message,
      List<String> options,
      Citation basis) {

    private static Gate read(EntryFields entry, Set<String> options) {
      Optional<GateKind> kind = Identified.of(GateKind.values(), entry.id());
      double limit = entry.value("limit", EntryFields.POSITIVE);
      double warns =
          entry.node("warns_from").isPresent()
              ? entry.value("warns_from", EntryFields.POSITIVE)
              : limit;
      boolean own = kind.isEmpty();
      return new Gate(
          entry.id(),
          kind,
          entry.label(),
          limit,
          warns,
          own ? entry.unit() : entry.optionalUnit(),
          own ? OptionReading.read(entry) : "",
          own ? SafeText.of(entry.requiredText("message")) : "",
          own ? entry.words("options", options) : List.of(),
          entry.basis());
    }

    /** Whether it is a certain one of those that the model knows. */
    public boolean is(GateKind one) {
      return kind.equals(Optional.of(one));
    }
  }

  /** What a consultant's own rule may read of an option; else it reads an input of the profile. */
  public enum OptionReading implements Identified {
    /** Dollars that a whole worked year costs. */
    COST_PER_YEAR,
    /** Hours of supervision needed a week, at the peak. */
    SUPERVISION_HOURS,
    /** Staff per attorney after the hire. */
    STAFF_PER_ATTORNEY,
    /** Load of the busiest hire in the second half of the year. */
    BUSIEST_LOAD,
    /** Load of the least busy hire. */
    LEAST_LOAD;

    /** The id of a reading, or the path of an input, which only the profile knows. */
    private static String read(EntryFields entry) {
      List<String> ids = Identified.ids(values());
      String expected = "the path of an input, or one of " + String.join(", ", ids);
      Optional<Node> node = entry.required("reads", expected);
      String reads = entry.text("reads").orElse("");
      if (!reads.isEmpty() && !ids.contains(reads) && !reads.contains(".")) {
        entry.problems().error(node.get(), reads, expected, Suggestion.hint(reads, ids));
      }
      return reads;
    }
  }

  /**
   * What must hold before an option that hires is advised: a hire has to be needed.
   *
   * @param limits by name, what the condition asks for
   */
  public record Condition(
      ConditionKind test, String label, Map<String, Double> limits, Citation basis) {

    private static Condition read(ConditionKind test, EntryFields entry) {
      Map<String, Double> limits = new LinkedHashMap<>();
      for (String name : test.limits) {
        limits.put(name, entry.value(name, EntryFields.SHARE));
      }
      return new Condition(test, entry.label(), limits, entry.basis());
    }

    /** A need's pressure that the condition asks for, 0 to 1. */
    public double pressure() {
      return limits.get(PRESSURE);
    }

    /** A net benefit as a share of a year's cost. */
    public double shareOfCost() {
      return limits.get(SHARE_OF_COST);
    }

    /** How far the bottleneck leads, in pressure. */
    public double lead() {
      return limits.get(LEAD);
    }
  }

  private static final String PRESSURE = "pressure";
  private static final String SHARE_OF_COST = "share_of_cost";
  private static final String LEAD = "lead";

  /** A condition for advising a hire, in the order in which they are judged. */
  public enum ConditionKind implements Identified {
    /** Some need presses, or the hire earns a share of its cost over the cost itself. */
    SOMETHING_PRESSES(PRESSURE, SHARE_OF_COST),
    /** It pays, but for a small share of its cost, or a need that it owns presses. */
    PAYS_OR_MENDS(PRESSURE, SHARE_OF_COST),
    /** Where the bottleneck presses far more than any need that it owns, it is no answer. */
    ANSWERS_BOTTLENECK(PRESSURE, LEAD, SHARE_OF_COST),
    /** Hires in different roles need work for both: drafting and another need press. */
    TWO_NEEDS(PRESSURE),
    /** Never a substitute, that does not own the bottleneck, for an option that only costs more. */
    NO_SUBSTITUTE;

    private final List<String> limits;

    ConditionKind(String... limits) {
      this.limits = List.of(limits);
    }
  }

  /** A hard limit that can make an option ineligible; the limit is data. */
  public enum GateKind implements Identified {
    /** The cost of a whole worked year, as a multiple of the budget. */
    BUDGET,
    /** Supervision hours needed at the peak, as a multiple of those stated. */
    SUPERVISION,
    /** Staff per attorney after the hire. */
    SPAN;
  }

  /** What the net benefit of a hire is made of, in dollars of the first year. */
  public enum MoneyTerm implements Identified {
    /** Attorney hours freed and turned into collected fees. */
    FREED_HOURS,
    /** The hire's own billed drafting hours. */
    BILLED_HOURS,
    /** Drafting that waits where nobody is hired, and is done. */
    WAITING_WORK,
    /** Matters that stay because clients are answered. */
    MATTERS_KEPT,
    /** Salary with its load, or a virtual hire's fee. */
    PAY,
    /** The expected cost of the hire leaving. */
    TURNOVER,
    /** The cost of finding the hire, once. */
    HIRING;
  }

  /** A rulebook entry that is no more than a name and what it rests on. */
  public record LabeledEntry(String id, String label, Citation basis) {

    private static LabeledEntry read(EntryFields entry) {
      return new LabeledEntry(entry.id(), entry.label(), entry.basis());
    }
  }
}
