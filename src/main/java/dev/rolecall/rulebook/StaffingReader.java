package dev.rolecall.rulebook;

import dev.rolecall.document.Limits;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node.ScalarNode;
import dev.rolecall.document.SafeText;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Scales.Need;
import dev.rolecall.rulebook.Staffing.Duty;
import dev.rolecall.rulebook.Staffing.Engagement;
import dev.rolecall.rulebook.Staffing.Option;
import dev.rolecall.rulebook.Staffing.Role;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads roles, options and duties. */
final class StaffingReader {

  /** A firm that would hire more at once needs another adviser. */
  private static final int MOST_HIRES = 10;

  private static final Limits HIRES =
      new Limits("a whole number from 1 to " + MOST_HIRES, Unit.FACTOR, 1, false, MOST_HIRES);
  private static final Limits HOURS =
      new Limits("hours a week, above 0, at most 60", Unit.FACTOR, 0, true, 60);

  private final SectionReader reader;
  private final Set<String> payable;
  private final List<Need> needs;
  private final Set<String> areas;
  private final Map<String, Role> roles = new LinkedHashMap<>();

  /**
   * @param payable what a role's pay may name: input paths with a prior, and parameter ids
   * @param areas ids of the practice areas
   */
  StaffingReader(SectionReader reader, Set<String> payable, List<Need> needs, Set<String> areas) {
    this.reader = reader;
    this.payable = payable;
    this.needs = needs;
    this.areas = areas;
  }

  Staffing read() {
    reader.entries("roles", entry -> roles.put(entry.id(), role(entry)));
    Map<String, Option> options = reader.entries("options", this::option);
    Map<String, Engagement> engagements =
        reader.entries("engagements", entry -> engagement(entry, reader.keys("options")));
    return new Staffing(roles, options, engagements, reader.entries("duties", this::duty));
  }

  private Role role(EntryFields entry) {
    Optional<Estimate> salary = salary(entry);
    return new Role(
        entry.id(),
        entry.label(),
        1,
        owned(entry),
        competence(entry.part("competence")),
        entry.text("competence_basis").orElse(""),
        affinity(entry.part("affinity"), entry.text(RulebookMerge.REASON)),
        salary.isPresent()
            ? List.of("roles." + entry.id() + ".salary")
            : entry.words("pay", payable),
        salary,
        entry.flag("billable", false),
        entry.word("adds_to", Staffing.HEAD_COUNTS),
        entry.words("covered_by", Staffing.HEAD_COUNTS),
        entry.basis());
  }

  /** Pay of its own: a number or a range. */
  private static Optional<Estimate> salary(EntryFields entry) {
    return entry
        .required("pay", "input paths, parameter ids, or dollars a year")
        .filter(
            node ->
                node instanceof MapNode
                    || node instanceof ScalarNode one && one.text().matches("[$~]?[0-9].*"))
        .map(node -> entry.range("pay", EntryFields.NOT_NEGATIVE));
  }

  private static Set<Stream> owned(EntryFields entry) {
    entry.required("owns", "streams of work");
    Set<Stream> owned = EnumSet.noneOf(Stream.class);
    owned.addAll(entry.constants("owns", Stream.values()));
    return owned;
  }

  private static Map<Stream, Estimate> competence(EntryFields fields) {
    Map<Stream, Estimate> competence = new EnumMap<>(Stream.class);
    for (Stream stream : Stream.values()) {
      competence.put(stream, fields.range(stream.id(), EntryFields.NOT_NEGATIVE));
    }
    fields.refuseOthers();
    return competence;
  }

  private Map<String, Role.Affinity> affinity(EntryFields fields, Optional<String> reason) {
    Map<String, Role.Affinity> affinity = new LinkedHashMap<>();
    for (Need need : needs) {
      if (fields.required(need.id(), "how far the role owns the need").isPresent()) {
        EntryFields cell = fields.part(need.id());
        double value = cell.value("value", EntryFields.SHARE);
        String basis =
            cell.text("basis").or(() -> cell.text("assumption")).or(() -> reason).orElse("");
        if (basis.isEmpty()) {
          cell.required("basis", "where the value comes from, or an assumption");
        }
        cell.text("assumption");
        cell.refuseOthers();
        affinity.put(need.id(), new Role.Affinity(value, basis));
      }
    }
    fields.refuseOthers();
    return affinity;
  }

  private Option option(EntryFields entry) {
    entry.required("hires", "a list of roles, [] for none");
    List<Role> hires = entry.words("hires", roles.keySet()).stream().map(roles::get).toList();
    if (hires.size() > MOST_HIRES) {
      entry.refuse(hires.size() + " hires", "at most " + MOST_HIRES);
    }
    String label = entry.label();
    String hire =
        hires.stream().map(role -> "a " + role.label()).collect(Collectors.joining(" and "));
    return new Option(
        entry.id(),
        label,
        SafeText.of(entry.text("plural").orElse(label + "s")),
        SafeText.of(entry.text("sentence").orElse("hire " + hire)),
        hires,
        entry.flag("alternative", false),
        Optional.empty(),
        entry.optionalBasis());
  }

  private static Engagement engagement(EntryFields entry, Set<String> options) {
    String label = entry.label();
    double hires = entry.node("hires").isPresent() ? entry.value("hires", HIRES) : 1;
    if (hires != (int) hires) {
      entry.refuse(hires + " hires", HIRES.expected());
    }
    return new Engagement(
        entry.id(),
        label,
        SafeText.of(entry.requiredText("sentence")),
        SafeText.of(entry.requiredText("words")),
        entry.value("hours_per_week", HOURS),
        (int) hires,
        entry.words("options", options),
        entry.node("from_attorneys").isPresent()
            ? entry.value("from_attorneys", EntryFields.NOT_NEGATIVE)
            : 0,
        entry.basis());
  }

  private Duty duty(EntryFields entry) {
    return new Duty(
        entry.id(),
        entry.label(),
        entry.constant("stream", Stream.values()),
        entry.words("usual", roles.keySet()),
        entry.words("may", roles.keySet()),
        entry.word("from", reader.keys("onboarding")),
        entry.words("areas", areas),
        entry.flag("in_suit", false),
        entry.basis());
  }
}
