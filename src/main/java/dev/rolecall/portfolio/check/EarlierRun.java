package dev.rolecall.portfolio.check;

import static java.util.stream.Collectors.joining;

import dev.rolecall.assessment.Advisor;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Comparer.Side;
import dev.rolecall.assessment.Comparison;
import dev.rolecall.assessment.Comparison.Effect;
import dev.rolecall.decision.Depth;
import dev.rolecall.document.DocumentFile;
import dev.rolecall.document.FileReadException;
import dev.rolecall.document.Json;
import dev.rolecall.portfolio.CompleteRows;
import dev.rolecall.portfolio.ResultFolder;
import dev.rolecall.portfolio.RunKey;
import dev.rolecall.portfolio.RunKey.Change;
import dev.rolecall.portfolio.Source;
import dev.rolecall.portfolio.SummaryRow;
import dev.rolecall.portfolio.check.Baselines.Baseline;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.profile.Setting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The rows of an earlier batch, which verdicts are compared with; several threads may share it. A
 * firm is found by its name; of several of one name, by its profile, then by its file.
 */
public final class EarlierRun {

  private static final String ROLECALL = "Rolecall itself";

  private final Path folder;
  private final Map<String, List<SummaryRow>> byName = new HashMap<>();
  private final int size;

  /** The rows of a folder that `rolecall batch` wrote. */
  public EarlierRun(Path folder) throws IOException {
    this.folder = folder;
    int count = 0;
    try (CompleteRows rows = CompleteRows.in(folder)) {
      while (rows.hasNext()) {
        SummaryRow row = rows.next();
        byName.computeIfAbsent(name(row), name -> new ArrayList<>()).add(row);
        count++;
      }
    }
    size = count;
  }

  /** How many firms it had. */
  public int size() {
    return size;
  }

  private static String name(SummaryRow row) {
    return row.firm().orElse("");
  }

  /**
   * A firm now and then.
   *
   * @param then its earlier row; empty if it is new
   * @param cause what turned the verdict; "" where that is the same
   */
  public record FirmChange(SummaryRow now, Optional<SummaryRow> then, String cause) {

    /** Whether there is another verdict, or one only now or only then. */
    public boolean isMoved() {
      return then.isPresent() && !then.get().recommendation().equals(now.recommendation());
    }
  }

  /** What became of a firm. */
  public FirmChange of(SummaryRow now, Source source, List<Setting> settings, Advisor advisor) {
    Optional<SummaryRow> then = find(now);
    FirmChange change = new FirmChange(now, then, "");
    return change.isMoved()
        ? new FirmChange(now, then, cause(now, then.get(), source, settings, advisor))
        : change;
  }

  private Optional<SummaryRow> find(SummaryRow now) {
    List<SummaryRow> named = byName.getOrDefault(name(now), List.of());
    if (named.size() == 1) {
      return Optional.of(named.get(0));
    }
    Optional<String> digest = now.run().map(RunKey::profileDigest);
    return one(named, row -> row.run().map(RunKey::profileDigest).equals(digest))
        .or(() -> one(named, row -> file(row).equals(file(now))));
  }

  private static String file(SummaryRow row) {
    return DocumentFile.stem(row.source()) + ":" + row.line();
  }

  private static Optional<SummaryRow> one(List<SummaryRow> rows, Predicate<SummaryRow> condition) {
    List<SummaryRow> found = rows.stream().filter(condition).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The very value where the earlier result was kept, else the kind of change. */
  private String cause(
      SummaryRow now, SummaryRow then, Source source, List<Setting> settings, Advisor advisor) {
    if (now.run().isEmpty() || then.run().isEmpty()) {
      return now.run().isEmpty() ? "no verdict now" : "no verdict then";
    }
    String general =
        now.run().get().since(then.run().get()).stream()
            .map(Change::words)
            .collect(joining(" and "));
    return drift(then, source, settings, advisor)
        .map(drift -> cause(drift, general))
        .filter(cause -> !cause.isEmpty())
        .orElse(general.isEmpty() ? ROLECALL : general);
  }

  private Optional<Drift> drift(
      SummaryRow then, Source source, List<Setting> settings, Advisor advisor) {
    try {
      Optional<Path> file = ResultFolder.result(folder, then);
      if (file.isEmpty()) {
        return Optional.empty();
      }
      String name = file.get().toString();
      byte[] bytes = DocumentFile.read(name, Json.MAX_BYTES + 1);
      Optional<Assessment> result = Assessment.read(name, bytes).value();
      ProfileDocument document = source.document(settings);
      Optional<Profile> profile = document.under(advisor.rulebook()).profile();
      if (result.isEmpty() || profile.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          new Drift.Analyzer(
                  Baseline.of(name, result.get()),
                  result.get(),
                  new Side(document, advisor.rulebook()),
                  advisor.assess(profile.get(), Depth.VERDICT))
              .find());
    } catch (FileReadException e) {
      return Optional.empty(); // the kind of change is known without it
    }
  }

  /** "caseload.open_matters", "rulebook kpis.task_lag_days.calm"; "" where it is not known. */
  private static String cause(Drift drift, String general) {
    return switch (drift.origin()) {
      case CHANGE -> drift.comparison().map(EarlierRun::needed).orElse("");
      case RULEBOOK -> Change.RULEBOOK.words();
      case DRAWS -> Change.SIMULATIONS.words();
      case VERSION -> ROLECALL;
      case NOTHING, UNTRACED -> general;
    };
  }

  private static String needed(Comparison comparison) {
    List<String> needed = comparison.cause().needed();
    return comparison.cause().effects().stream()
        .filter(effect -> needed.contains(effect.path()))
        .sorted(Comparator.comparingInt(effect -> needed.indexOf(effect.path())))
        .map(
            effect ->
                effect.kind() == Effect.Kind.RULEBOOK ? "rulebook " + effect.path() : effect.path())
        .collect(joining(" and "));
  }
}
