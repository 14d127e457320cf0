package dev.rolecall.rulebook;

import dev.rolecall.document.Fields;
import dev.rolecall.document.Node;
import dev.rolecall.document.SafeText;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.rulebook.Scales.Need;
import dev.rolecall.rulebook.Staffing.Duty;
import dev.rolecall.rulebook.Staffing.Option;
import dev.rolecall.rulebook.Staffing.Role;
import java.util.ArrayList;
import java.util.Arrays;
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

  private static final List<String> STREAMS =
      Arrays.stream(Stream.values()).map(Stream::id).toList();

  /** A firm that would hire more at once needs another adviser. */
  private static final int MOST_HIRES = 10;

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
    reader.entries("roles", (id, fields) -> roles.put(id, role(id, fields)));
    Map<String, Option> options = reader.entries("options", this::option);
    return new Staffing(roles, options, reader.entries("duties", this::duty));
  }

  private Role role(String id, Fields fields) {
    double share =
        fields.node("full_time_share").isPresent()
            ? reader.number(fields, "full_time_share", SectionReader.POSITIVE)
            : 1;
    Optional<String> like = fields.word("like", roles.keySet());
    String label = reader.label(id, fields);
    return like.map(model -> variant(id, label, share, roles.get(model), fields))
        .orElseGet(() -> whole(id, label, share, fields));
  }

  private Role variant(String id, String label, double share, Role model, Fields fields) {
    return new Role(
        id,
        label,
        model.model(),
        share,
        model.owns(),
        model.competence(),
        model.competenceBasis(),
        model.affinity(),
        model.pay(),
        model.billable(),
        model.addsTo(),
        model.coveredBy(),
        reader.basis(fields));
  }

  private Role whole(String id, String label, double share, Fields fields) {
    fields.required("pay", "input paths or parameter ids");
    return new Role(
        id,
        label,
        id,
        share,
        owned(fields),
        competence(fields.fields("competence")),
        fields.text("competence_basis").orElse(""),
        affinity(fields.fields("affinity")),
        fields.words("pay", payable),
        fields.flag("billable", false),
        fields.word("adds_to", Staffing.HEAD_COUNTS),
        fields.words("covered_by", Staffing.HEAD_COUNTS),
        reader.basis(fields));
  }

  private Set<Stream> owned(Fields fields) {
    fields.required("owns", "streams of work");
    EnumSet<Stream> owned = EnumSet.noneOf(Stream.class);
    fields
        .words("owns", STREAMS)
        .forEach(word -> owned.add(Stream.values()[STREAMS.indexOf(word)]));
    return owned;
  }

  private Map<Stream, Estimate> competence(Fields fields) {
    Map<Stream, Estimate> competence = new EnumMap<>(Stream.class);
    for (Stream stream : Stream.values()) {
      competence.put(stream, reader.estimate(fields, stream.id(), SectionReader.NOT_NEGATIVE));
    }
    fields.refuseOthers();
    return competence;
  }

  private Map<String, Role.Affinity> affinity(Fields fields) {
    Map<String, Role.Affinity> affinity = new LinkedHashMap<>();
    for (Need need : needs) {
      Optional<Node> node = fields.required(need.id(), "how far the role owns the need");
      node.ifPresent(
          found -> {
            Fields cell = Fields.of(found, reader.problems());
            double value = reader.number(cell, "value", SectionReader.SHARE);
            String basis = cell.text("basis").or(() -> cell.text("assumption")).orElse("");
            if (basis.isEmpty()) {
              cell.required("basis", "where the value comes from, or an assumption");
            }
            cell.text("assumption");
            cell.refuseOthers();
            affinity.put(need.id(), new Role.Affinity(value, basis));
          });
    }
    fields.refuseOthers();
    return affinity;
  }

  private Option option(String id, Fields fields) {
    fields.required("hires", "a list of roles, [] for none");
    List<Role> hires = new ArrayList<>();
    fields.words("hires", roles.keySet()).forEach(role -> hires.add(roles.get(role)));
    if (hires.size() > MOST_HIRES) {
      String found = hires.size() + " hires";
      reader.problems().error(fields.map(), found, "at most " + MOST_HIRES, "");
    }
    String label = reader.label(id, fields);
    String hire =
        hires.stream().map(role -> "a " + role.label()).collect(Collectors.joining(" and "));
    return new Option(
        id,
        label,
        SafeText.of(fields.text("sentence").orElse("hire " + hire)),
        List.copyOf(hires),
        fields.flag("alternative", false),
        reader.optionalBasis(fields));
  }

  private Duty duty(String id, Fields fields) {
    return new Duty(
        id,
        reader.label(id, fields),
        fields.word("stream", STREAMS).map(word -> Stream.values()[STREAMS.indexOf(word)]),
        fields.words("usual", roles.keySet()),
        fields.words("may", roles.keySet()),
        fields.word("from", reader.keys("onboarding")),
        fields.words("areas", areas),
        fields.flag("in_suit", false),
        reader.basis(fields));
  }
}
