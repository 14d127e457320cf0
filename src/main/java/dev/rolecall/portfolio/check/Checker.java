package dev.rolecall.portfolio.check;

import dev.rolecall.assessment.Advisor;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.compare.Side;
import dev.rolecall.assessment.saved.SavedResult;
import dev.rolecall.decision.Depth;
import dev.rolecall.document.Node;
import dev.rolecall.document.Place;
import dev.rolecall.profile.Expectation;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.profile.ProfileReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks profiles, one at a time; several threads may share it. */
public final class Checker {

  private final Terms terms;
  private final Baselines baselines;

  /** A checker of profiles. */
  public Checker(Terms terms, Baselines baselines) {
    this.terms = terms;
    this.baselines = baselines;
  }

  /**
   * Checks a profile.
   *
   * @param file as it was named
   */
  public Checked check(String file, byte[] bytes) {
    ProfileDocument document = ProfileDocument.read(file, bytes, terms.changes());
    ProfileReader.Reading reading = document.under(terms.rulebook());
    if (reading.profile().isEmpty()) {
      return Checked.invalid(file, reading.problems().all());
    }
    Profile profile = reading.profile().get();
    Assessment assessment =
        new Advisor(terms.rulebook(), terms.settings(), terms.version())
            .assess(profile, Depth.VERDICT);
    Judged judged = judge(file, new Side(document, terms.rulebook()), assessment, reading);
    return new Checked(
        file,
        Optional.of(profile.name()),
        standing(judged),
        place(reading.values()),
        Optional.of(judged),
        reading.problems().all(),
        "",
        Accepted.NOTHING);
  }

  private Standing standing(Judged judged) {
    if (!judged.breaches().isEmpty()) {
      return Standing.DRIFT;
    }
    if (judged.expectation().isPresent()) {
      return Standing.HOLDS;
    }
    return terms.requireExpect() ? Standing.EXPECT_MISSING : Standing.WITHOUT_EXPECT;
  }

  /** The first that is stated: all four stand together. */
  private static Optional<Place> place(Map<Input, Node> nodes) {
    return nodes.entrySet().stream()
        .filter(entry -> entry.getKey().path().startsWith("expect."))
        .min(Map.Entry.comparingByKey())
        .map(entry -> entry.getValue().place());
  }

  private Judged judge(
      String file, Side now, Assessment assessment, ProfileReader.Reading reading) {
    Profile profile = assessment.profile();
    Verdict verdict = Verdict.of(assessment.decision());
    Expectation expected = profile.expectation().orElse(Expectation.NONE);
    Judge judge = new Judge(verdict, expected, terms.tolerance());
    List<Breach> breaches = new ArrayList<>(judge.breaches(reading.values()));
    List<Caution> cautions = new ArrayList<>();
    if (breaches.isEmpty()) {
      cautions.addAll(judge.cautions(assessment.decision().equalPoints()));
    }
    Optional<SavedResult> baseline = baselines.of(file, profile);
    if (baseline.isEmpty() && !baselines.isEmpty()) {
      cautions.add(Caution.NO_BASELINE);
    }
    boolean moved = baseline.filter(b -> hasMoved(b, verdict)).isPresent();
    if (moved && profile.expectation().isEmpty()) {
      breaches.add(new Breach(Input.EXPECT_RECOMMENDATION, Optional.empty()));
    } else if (moved && breaches.isEmpty()) {
      cautions.add(Caution.VERDICT_MOVED);
    }
    if (!moved && baseline.filter(b -> hasShrunk(b, verdict)).isPresent()) {
      cautions.add(Caution.SHRINKING_MARGIN);
    }
    boolean telling = moved || !breaches.isEmpty() || cautions.contains(Caution.SHRINKING_MARGIN);
    Optional<SinceBaseline> since = baseline.map(b -> since(b, now, assessment, telling));
    return new Judged(
        verdict, profile.expectation(), List.copyOf(breaches), List.copyOf(cautions), since);
  }

  private static boolean hasMoved(SavedResult baseline, Verdict verdict) {
    return !baseline.recommendation().equals(verdict.recommendation());
  }

  private boolean hasShrunk(SavedResult baseline, Verdict verdict) {
    return baseline.margin().isPresent()
        && verdict.margin().isPresent()
        && terms.tolerance().isExceeded(baseline.margin().get(), verdict.margin().get());
  }

  private static SinceBaseline since(
      SavedResult baseline, Side now, Assessment assessment, boolean telling) {
    return new SinceBaseline(
        baseline,
        telling ? Optional.of(new Attributor(baseline, now, assessment).find()) : Optional.empty());
  }
}
