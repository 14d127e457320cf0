package dev.rolecall.portfolio.check;

import dev.rolecall.assessment.Advisor;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.compare.Side;
import dev.rolecall.decision.Depth;
import dev.rolecall.document.FileReadException;
import dev.rolecall.document.Node;
import dev.rolecall.document.Place;
import dev.rolecall.portfolio.Source;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.profile.ProfileReader;
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

  /** Reads a profile and checks it. */
  public Checked check(Source source) {
    try {
      return check(source, source.content().read());
    } catch (FileReadException e) {
      return Checked.unreadable(source, e.reason());
    }
  }

  Checked check(Source source, byte[] bytes) {
    ProfileDocument document =
        ProfileDocument.read(source.name(), source.linesBefore(), bytes, terms.changes());
    ProfileReader.Reading reading = document.under(terms.rulebook());
    if (reading.profile().isEmpty()) {
      return Checked.invalid(source, document.name(), reading.problems().all());
    }
    Profile profile = reading.profile().get();
    Assessment assessment =
        new Advisor(terms.rulebook(), terms.settings(), terms.version())
            .assess(profile, Depth.VERDICT);
    Side now = new Side(document, terms.rulebook());
    Judged judged =
        new Hearing(terms, assessment, profile.expectation(), reading.values())
            .judge(now, baselines.of(source.name(), profile), baselines.isEmpty());
    return new Checked(
        source,
        Optional.of(profile.name()),
        standing(judged),
        place(reading.values()),
        Optional.of(judged),
        reading.problems().all(),
        "",
        profile.digest(),
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
        .filter(entry -> entry.getKey().isExpectation())
        .min(Map.Entry.comparingByKey())
        .map(entry -> Judge.lean(entry.getValue()));
  }
}
