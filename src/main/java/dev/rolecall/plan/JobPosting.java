package dev.rolecall.plan;

import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.Planning;
import dev.rolecall.rulebook.Planning.Posting;
import dev.rolecall.rulebook.Planning.StateRule;
import dev.rolecall.rulebook.Planning.Work;
import dev.rolecall.rulebook.Staffing.Duty;
import dev.rolecall.rulebook.Staffing.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a posting can say without inventing anything.
 *
 * @param title how the post is called
 * @param areas labels of the practice areas, the largest share first; none where not stated
 * @param work what the hire will do, the most pressing kind first
 * @param hoursPerWeek what the hire would work
 * @param assumed the inputs behind it that the firm did not state
 */
public record JobPosting(
    Role role,
    String title,
    Optional<String> state,
    List<String> areas,
    List<Part> work,
    List<String> mustHave,
    List<String> niceToHave,
    double hoursPerWeek,
    boolean virtual,
    Pay pay,
    List<Input> assumed) {

  private static final String AREAS = "{areas}";

  /** The duties of one kind of work. */
  public record Part(Work work, List<Duty> duties) {}

  static JobPosting of(Task task, Role role, List<DutyOwner> ownership) {
    Optional<Posting> posting =
        Optional.ofNullable(task.planning().postings().get(role.id()))
            .or(() -> Optional.ofNullable(task.planning().postings().get(role.model())));
    List<String> areas = areas(task);
    List<String> must = filled(posting.map(Posting::mustHave).orElse(List.of()), areas);
    demands(task, role).ifPresent(must::add);
    return new JobPosting(
        role,
        posting.map(Posting::title).orElse(role.label()),
        task.profile().state(),
        areas,
        work(task, role, ownership),
        List.copyOf(must),
        List.copyOf(filled(posting.map(Posting::niceToHave).orElse(List.of()), areas)),
        task.terms().hoursPerWeek(role),
        task.terms().virtual(),
        Pay.of(task, role),
        List.of(Input.HIRE_HOURS, Input.SOURCING).stream()
            .filter(task.profile().assumed()::contains)
            .toList());
  }

  private static List<String> areas(Task task) {
    if (task.profile().assumed().contains(Input.PRACTICE_AREAS)) {
      return List.of();
    }
    return task.profile().areas().entrySet().stream()
        .sorted((a, b) -> Double.compare(b.getValue(), a.getValue()))
        .map(entry -> task.rulebook().figures().areas().get(entry.getKey()).label())
        .toList();
  }

  /** Texts about the practice areas are left out where those are not known. */
  private static List<String> filled(List<String> texts, List<String> areas) {
    return texts.stream()
        .filter(text -> !areas.isEmpty() || !text.contains(AREAS))
        .map(text -> text.replace(AREAS, String.join(", ", areas)))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static Optional<String> demands(Task task, Role role) {
    Planning planning = task.planning();
    return task.profile()
        .state()
        .map(planning.states()::get)
        .filter(rule -> rule.titles().contains(role.model()) && !rule.demands().isEmpty())
        .map(StateRule::demands);
  }

  private static List<Part> work(Task task, Role role, List<DutyOwner> ownership) {
    List<Part> parts = new ArrayList<>();
    for (Work work : Pressing.streams(task)) {
      List<Duty> duties =
          ownership.stream()
              .filter(owner -> owner.stream() == work.stream() && owner.isOf(role))
              .map(DutyOwner::duty)
              .toList();
      if (!duties.isEmpty()) {
        parts.add(new Part(work, duties));
      }
    }
    return List.copyOf(parts);
  }
}
