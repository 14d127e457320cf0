package dev.rolecall.decision;

import dev.rolecall.model.Diagnosis;
import dev.rolecall.model.UncertainInputs;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How each option is hired: part time, full time, two of a role. Unless the firm states the hours,
 * every engagement that fits is tried on the first draws, and the option goes by its best: an
 * eligible one before one that is ruled out, then the higher mean score, then the rulebook's order.
 */
public final class Engagements {

  /** Draws that engagements are compared on. */
  private static final int TRIED = 128;

  /** By option id: what was tried, best first. Of one that cannot be hired, the next is taken. */
  private final Map<String, List<Candidate>> candidates = new LinkedHashMap<>();

  /**
   * An engagement that was tried.
   *
   * @param failed the gates that it fails; empty where nothing was tried, as nothing could differ
   */
  public record Candidate(Option option, boolean eligible, double score, List<GateResult> failed) {}

  /**
   * Tries the engagements.
   *
   * @param options that are decided among
   */
  Engagements(
      Profile profile, Collection<Option> options, UncertainInputs inputs, SharedDraws draws) {
    Rulebook rulebook = draws.rulebook;
    boolean stated = !profile.assumed().contains(Input.HIRE_HOURS);
    double attorneys = profile.central(Input.ATTORNEYS);
    List<Option> all = new ArrayList<>();
    for (Option option : options) {
      all.addAll(stated ? List.of(option) : rulebook.staffing().engaged(option, attorneys));
    }
    if (stated) {
      all.forEach(one -> add(new Candidate(one, true, 0, List.of())));
      return;
    }
    OptionSimulator simulator = new OptionSimulator(profile, rulebook, inputs, all);
    Diagnosis.Means today = new Diagnosis.Means(rulebook);
    List<OptionAccumulator> accumulators =
        simulator.accumulators(Math.min(TRIED, Math.max(1, draws.settings.draws())));
    draws.forEach(
        inputs,
        TRIED,
        draw -> {
          simulator.run(draw);
          accumulators.forEach(one -> one.add(simulator.firm));
          today.add(simulator.firm);
        });
    Diagnosis diagnosis = today.diagnosis();
    for (OptionAccumulator one : accumulators) {
      List<GateResult> failed = one.failedGates();
      boolean eligible = failed.isEmpty() && one.failures(diagnosis).isEmpty();
      add(new Candidate(one.model.option, eligible, one.meanScore(), failed));
    }
    Comparator<Candidate> best =
        Comparator.comparing(Candidate::eligible)
            .thenComparing(one -> one.failed().isEmpty())
            .thenComparingDouble(Candidate::score)
            .reversed();
    candidates.values().forEach(tried -> tried.sort(best));
  }

  private void add(Candidate candidate) {
    candidates.computeIfAbsent(candidate.option().id(), id -> new ArrayList<>()).add(candidate);
  }

  /** Each option in its engagement, in the rulebook's order. */
  List<Option> chosen() {
    return candidates.values().stream().map(tried -> tried.get(0).option()).toList();
  }

  /**
   * Takes the next best engagement of an option that all draws rule out though the first ones did
   * not; false where there is none that they did not.
   */
  boolean replace(String option) {
    List<Candidate> tried = candidates.get(option);
    if (tried.size() == 1 || !tried.get(0).failed().isEmpty() || !tried.get(1).failed().isEmpty()) {
      return false;
    }
    tried.remove(0);
    return true;
  }

  /** The engagements of an option that were tried, the chosen one first. */
  List<Candidate> tried(String option) {
    return List.copyOf(candidates.get(option));
  }
}
