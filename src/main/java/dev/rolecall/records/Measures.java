package dev.rolecall.records;

import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Estimate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** All that is measured from a firm's records: gets the rows of each file, and then says. */
final class Measures {

  private static final Map<Input, Integer> ROLES =
      Map.of(
          Input.ATTORNEYS, Staff.ATTORNEY,
          Input.PARALEGALS, 1,
          Input.CASE_MANAGERS, 2,
          Input.LEGAL_ASSISTANTS, 3);

  private final RecordSettings settings;
  private final Map<RecordKind, Window> windows = new EnumMap<>(RecordKind.class);
  private final Staff staff = new Staff();
  private final TimeMeasure time;
  private final TaskMeasure tasks;
  private final MatterMeasure matters;
  private final CommunicationMeasure communications;
  private final MilestoneMeasure milestones;
  private boolean peopleFile;

  /**
   * Nothing measured yet.
   *
   * @param lastDays the day up to which the records of each kind go
   */
  Measures(RecordSettings settings, Map<RecordKind, Integer> lastDays) {
    this.settings = settings;
    RecordMaps maps = settings.maps();
    for (RecordKind kind : RecordKind.values()) {
      windows.put(kind, Window.upTo(lastDays.get(kind), settings.weeks()));
    }
    Workweek workweek = settings.workweek();
    boolean zoned = settings.zone().isPresent();
    time = new TimeMeasure(maps, windows.get(RecordKind.TIME), staff);
    tasks = new TaskMeasure(maps, windows.get(RecordKind.TASKS), workweek);
    matters = new MatterMeasure(maps, windows.get(RecordKind.MATTERS).lastDay());
    communications =
        new CommunicationMeasure(maps, windows.get(RecordKind.COMMUNICATIONS), workweek, zoned);
    milestones =
        new MilestoneMeasure(
            maps, windows.get(RecordKind.MILESTONES), windows.get(RecordKind.TASKS).lastDay());
    settings.attorneys().forEach(name -> staff.add(CellParser.key(name), Staff.ATTORNEY, 1));
  }

  /** Takes the rows of a file. */
  void read(RecordFile file, Consumer<RecordFile.Rows> rows) {
    switch (file.kind()) {
      case TIME -> {
        time.begin(file);
        rows.accept(time::row);
      }
      case TASKS -> {
        tasks.begin(file);
        rows.accept(this::task);
      }
      case MATTERS -> {
        matters.begin(file);
        rows.accept(matters::row);
      }
      case COMMUNICATIONS -> {
        communications.begin(file);
        rows.accept(communications::row);
      }
      case MILESTONES -> {
        milestones.begin();
        rows.accept(milestones::row);
      }
      case PEOPLE -> {
        peopleFile = true;
        rows.accept(staff::row);
      }
    }
  }

  /** Takes the tasks of an earlier export. */
  void readBefore(RecordFile file, Consumer<RecordFile.Rows> rows) {
    rows.accept(milestones::before);
  }

  private Optional<String> task(long[] row) {
    Optional<String> leftOut = tasks.row(row);
    if (leftOut.isEmpty()) {
      milestones.after(row);
    }
    return leftOut;
  }

  /** The weeks of which the records of a kind are measured. */
  Window window(RecordKind kind) {
    return windows.get(kind);
  }

  /** In the order of a profile. */
  List<Measurement> all() {
    List<Measurement> all = new ArrayList<>();
    all.add(heads(Input.ATTORNEYS));
    if (peopleFile) {
      all.add(heads(Input.PARALEGALS));
      all.add(heads(Input.CASE_MANAGERS));
      all.add(heads(Input.LEGAL_ASSISTANTS));
    }
    all.add(matters.areas());
    settings
        .feeModel()
        .ifPresent(
            word ->
                all.add(
                    new Measurement.Builder(Input.FEE_MODEL)
                        .says("As you said with --fee-model.")
                        .text(word)));
    all.add(matters.caseload());
    all.add(matters.leads());
    all.add(matters.growth());
    all.add(tasks.drafts().backlog());
    all.add(tasks.drafts().review());
    all.add(time.drafting());
    all.add(communications.lag(matters.openMatters(), matters.open()));
    all.add(tasks.lag());
    all.add(milestones.slippage());
    all.add(time.admin(settings.isHourly()));
    return all;
  }

  private Measurement heads(Input input) {
    Measurement.Builder out =
        peopleFile
            ? new Measurement.Builder(input, RecordKind.PEOPLE)
            : new Measurement.Builder(input);
    if (!staff.isKnown()) {
      return out.refuse(
          "No file says who works here.", "people.csv with person, role and hours a week");
    }
    out.says(peopleFile ? "Full-time posts by the list of people." : "As named with --attorney.");
    return out.value(Estimate.exact(staff.posts(ROLES.get(input))));
  }
}
