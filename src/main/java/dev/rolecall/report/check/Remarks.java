package dev.rolecall.report.check;

import dev.rolecall.document.Place;
import dev.rolecall.document.Problem;
import dev.rolecall.document.ProblemText;
import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.check.Accepted;
import dev.rolecall.portfolio.check.Breach;
import dev.rolecall.portfolio.check.Caution;
import dev.rolecall.portfolio.check.Checked;
import dev.rolecall.portfolio.check.Judged;
import dev.rolecall.portfolio.check.Standing;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All there is to say of a profile. There is an error among it if and only if the profile fails the
 * check: so no format can pass what another one fails.
 */
final class Remarks {

  private static final Set<Caution> OF_BASELINE =
      EnumSet.of(Caution.SHRINKING_MARGIN, Caution.VERDICT_MOVED, Caution.NO_BASELINE);

  private static final int MOST_OPTION = 120;

  private final Checked checked;
  private final List<Remark> remarks = new ArrayList<>();

  private Remarks(Checked checked) {
    this.checked = checked;
  }

  static List<Remark> of(Checked checked) {
    return new Remarks(checked).list();
  }

  private List<Remark> list() {
    if (checked.standing() == Standing.UNREADABLE) {
      add(Level.ERROR, Kind.UNREADABLE, Optional.empty(), "cannot be read: " + checked.reason());
    }
    checked.judged().ifPresent(this::judged);
    if (checked.standing() == Standing.EXPECT_MISSING) {
      String how = "; state `expect`, or have --accept write it";
      add(Level.ERROR, Kind.EXPECT_MISSING, Optional.empty(), nothingExpected() + how);
    } else if (checked.standing() == Standing.WITHOUT_EXPECT) {
      add(Level.NOTE, Kind.EXPECT_MISSING, Optional.empty(), nothingExpected());
    }
    checked.problems().forEach(this::problem);
    accepted(checked.accepted());
    return List.copyOf(remarks);
  }

  private String nothingExpected() {
    return "the profile does not say which verdict it expects, so nothing was held against it";
  }

  private void judged(Judged judged) {
    String cause = judged.since().map(CauseWords::of).filter(text -> !text.isEmpty()).orElse("");
    String because = cause.isEmpty() ? "" : "\ncause: " + cause;
    boolean first = true;
    for (Breach breach : judged.breaches()) {
      String text = new BreachWords(judged).sentence(breach);
      add(Level.ERROR, Kind.DRIFT, breach.place(), first ? text + because : text);
      first = false;
    }
    for (Caution caution : judged.cautions()) {
      boolean ofBaseline = OF_BASELINE.contains(caution);
      Kind kind = ofBaseline ? Kind.BASELINE : Kind.THIN_MARGIN;
      boolean caused = first && ofBaseline && caution != Caution.NO_BASELINE;
      String text = new CautionWords(judged).sentence(caution);
      add(Level.WARNING, kind, checked.place(), caused ? text + because : text);
    }
  }

  private void problem(Problem problem) {
    boolean error = problem.severity() == Problem.Severity.ERROR;
    String hint = problem.hint().isEmpty() ? "" : "\nhint: " + SafeText.of(problem.hint());
    add(
        error ? Level.ERROR : Level.WARNING,
        Kind.PROFILE_PROBLEM,
        Optional.of(problem.place()),
        ProblemText.sentence(problem) + hint);
  }

  private void accepted(Accepted accepted) {
    if (!accepted.refusal().isEmpty()) {
      String text = "the verdict was not written: " + SafeText.of(accepted.refusal());
      add(Level.WARNING, Kind.ACCEPTED, checked.place(), text);
    }
    for (Accepted.Edit edit : accepted.edits()) {
      String from = edit.from().isEmpty() ? "nothing" : SafeText.of(edit.from(), 120);
      String to = SafeText.of(edit.to(), 120);
      String text = "accepted: " + edit.path() + " was " + from + " and is now " + to;
      add(Level.NOTE, Kind.ACCEPTED, checked.place(), text);
    }
  }

  /** What stands in an option, and not in the file, is told with the option. */
  private void add(Level level, Kind kind, Optional<Place> place, String text) {
    Optional<String> option =
        place.map(p -> p.source().name()).filter(name -> !name.equals(checked.file()));
    String said = option.map(name -> SafeText.of(name, MOST_OPTION) + ": ").orElse("") + text;
    Optional<Place> inFile = option.isPresent() ? Optional.empty() : place;
    remarks.add(new Remark(level, kind, inFile, said));
  }
}
