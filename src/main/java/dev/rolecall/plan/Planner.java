package dev.rolecall.plan;

import dev.rolecall.decision.Decision;
import dev.rolecall.model.Diagnosis;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Staffing.Role;
import java.util.ArrayList;
import java.util.List;

/** Plans how to carry out a recommendation. */
public final class Planner {

  private Planner() {}

  /** The plan for what a decision recommends. */
  public static Plan plan(
      Profile profile, Rulebook rulebook, Diagnosis diagnosis, Decision decision) {
    Task task = new Task(profile, rulebook, diagnosis, decision);
    List<DutyOwner> ownership = new Ownership(task).owners();
    List<Onboarding> onboarding = new ArrayList<>();
    List<JobPosting> postings = new ArrayList<>();
    List<Role> hires = task.hiresInOrder();
    for (int i = 0; i < hires.size(); i++) {
      onboarding.add(Onboarding.of(task, hires.get(i), i, ownership));
      postings.add(JobPosting.of(task, hires.get(i), ownership));
    }
    return new Plan(
        ownership,
        HiringOrder.of(task),
        List.copyOf(onboarding),
        AcceptableOutcome.all(task),
        TrackedKpi.all(task),
        SupervisionHours.of(task, onboarding),
        Compliance.of(task),
        List.copyOf(postings));
  }
}
