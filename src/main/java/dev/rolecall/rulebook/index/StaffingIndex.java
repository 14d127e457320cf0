package dev.rolecall.rulebook.index;

import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Staffing;
import dev.rolecall.rulebook.Staffing.Duty;
import dev.rolecall.rulebook.Staffing.Option;
import dev.rolecall.rulebook.Staffing.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entries of who can be hired for what. */
final class StaffingIndex {

  private StaffingIndex() {}

  static Stream<IndexEntry> entries(Staffing staffing) {
    return Stream.of(
            staffing.roles().values().stream().map(StaffingIndex::role),
            staffing.options().values().stream().map(StaffingIndex::option),
            staffing.duties().values().stream().map(StaffingIndex::duty))
        .flatMap(entries -> entries);
  }

  private static IndexEntry role(Role role) {
    List<IndexFact> facts = new ArrayList<>();
    if (!role.model().equals(role.id())) {
      facts.add(IndexFact.words("like", role.model()));
    }
    facts.add(IndexFact.number("of full time", role.fullTimeShare(), Unit.SHARE));
    String owned = list(role.owns().stream().map(stream -> stream.id()).toList());
    facts.add(IndexFact.words("owns", owned));
    role.competence()
        .forEach(
            (stream, hours) ->
                facts.add(IndexFact.number("competence in " + stream.id(), hours, Unit.FACTOR)));
    if (!role.competenceBasis().isEmpty()) {
      facts.add(IndexFact.words("basis of competence", role.competenceBasis()));
    }
    role.affinity().forEach((need, cell) -> facts.add(affinity(need, cell)));
    facts.add(IndexFact.words("pay, the highest of", list(role.pay())));
    facts.add(IndexFact.words("billable", role.billable() ? "yes" : "no"));
    role.addsTo().ifPresent(staff -> facts.add(IndexFact.words("counts among", staff)));
    facts.add(IndexFact.words("covered by", list(role.coveredBy())));
    return new IndexEntry(
        "roles",
        role.id(),
        role.label(),
        Optional.of(IndexFact.words("value", "owns " + owned)),
        "",
        Optional.of(role.basis()),
        facts);
  }

  private static IndexFact affinity(String need, Role.Affinity cell) {
    IndexFact number = IndexFact.number("affinity to " + need, cell.value(), Unit.FACTOR);
    String text = number.text() + " (" + cell.basis() + ")";
    return new IndexFact(number.name(), text, number.number(), number.unit());
  }

  private static IndexEntry option(Option option) {
    String hires = list(option.hires().stream().map(Role::id).toList());
    return new IndexEntry(
        "options",
        option.id(),
        option.label(),
        Optional.of(IndexFact.words("value", "hires " + hires)),
        "",
        Optional.of(option.basis()),
        List.of(
            IndexFact.words("advice", option.sentence()),
            IndexFact.words("alternative", option.alternative() ? "yes: listed apart" : "no")));
  }

  private static IndexEntry duty(Duty duty) {
    String may = duty.may().isEmpty() ? "nobody but an attorney" : list(duty.may());
    return new IndexEntry(
        "duties",
        duty.id(),
        duty.label(),
        Optional.empty(),
        "",
        Optional.of(duty.basis()),
        List.of(
            IndexFact.words("stream", duty.stream().map(stream -> stream.id()).orElse("none")),
            IndexFact.words("usually", list(duty.usual())),
            IndexFact.words("may do it", may),
            IndexFact.words("taken over in phase", duty.from().orElse("none")),
            IndexFact.words("practice areas", duty.areas().isEmpty() ? "all" : list(duty.areas())),
            IndexFact.words("only in suit", duty.inSuit() ? "yes" : "no")));
  }

  private static String list(Collection<String> words) {
    return words.isEmpty() ? "nobody" : words.stream().collect(Collectors.joining(", "));
  }
}
