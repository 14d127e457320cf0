package dev.rolecall.cli;

import dev.rolecall.document.Json;
import dev.rolecall.profile.Input;
import dev.rolecall.records.RecordKind;
import dev.rolecall.records.RecordMaps;
import dev.rolecall.records.RecordSettings;
import dev.rolecall.records.RecordSettings.DateOrder;
import dev.rolecall.records.Workweek;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that decide how records are read. */
final class RecordOptions {

  /** What comes of an error. */
  static final String NOTHING = "nothing was imported";

  private static final int MOST_WEEKS = 104;

  /** What may precede an equals sign, for completion. */
  static final class ColumnPaths extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    ColumnPaths() {
      RecordKind.paths().forEach(path -> add(path + "="));
    }
  }

  static final class OrderConverter extends Choice<DateOrder> {
    OrderConverter() {
      super(List.of(DateOrder.values()));
    }
  }

  static final class ZoneConverter implements ITypeConverter<ZoneId> {
    @Override
    public ZoneId convert(String text) {
      try {
        return ZoneId.of(text);
      } catch (DateTimeException e) {
        throw Choice.refusal(text, "a time zone such as America/Chicago");
      }
    }
  }

  static final class WeeksConverter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      int weeks = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
      if (weeks < 1 || weeks > MOST_WEEKS) {
        throw Choice.refusal(text, "a whole number of weeks, 1 to " + MOST_WEEKS);
      }
      return weeks;
    }
  }

  /** From when to when a firm is open, in minutes of the day. */
  record Hours(int opens, int closes) {}

  static final class HoursConverter implements ITypeConverter<Hours> {
    @Override
    public Hours convert(String text) {
      String[] ends = text.split("-", -1);
      Optional<Integer> opens = Workweek.minute(ends[0]);
      Optional<Integer> closes = ends.length == 2 ? Workweek.minute(ends[1]) : Optional.empty();
      if (opens.isEmpty() || closes.isEmpty() || opens.get() >= closes.get()) {
        throw Choice.refusal(text, "business hours such as 9:00-17:00");
      }
      return new Hours(opens.get(), closes.get());
    }
  }

  static final class FeeModels extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    FeeModels() {
      super(Input.FEE_MODEL.words());
    }
  }

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--map",
      paramLabel = "COLUMN=HEADING",
      completionCandidates = ColumnPaths.class,
      description =
          "Read a column from this heading, such as tasks.completed=\"Finished on\"; repeatable.")
  private Map<String, String> columns = new LinkedHashMap<>();

  @Option(
      names = "--maps",
      paramLabel = "FILE",
      description = "Headings, words and practice areas of your own, as YAML.")
  private Optional<String> maps = Optional.empty();

  @Option(
      names = "--attorney",
      paramLabel = "NAME",
      description = "A person who is an attorney, where no people.csv says so; repeatable.")
  private List<String> attorneys = List.of();

  @Option(
      names = "--fee-model",
      paramLabel = "WORD",
      completionCandidates = FeeModels.class,
      description =
          "${COMPLETION-CANDIDATES}. With hourly, time that is not billed counts as administration.")
  private Optional<String> feeModel = Optional.empty();

  @Option(
      names = "--draft-hours",
      paramLabel = "WORD=HOURS",
      description = "Hours that a draft takes, by a word of its task; repeatable.")
  private Map<String, String> draftHours = new LinkedHashMap<>();

  @Option(
      names = "--weeks",
      paramLabel = "N",
      converter = WeeksConverter.class,
      description = "How many weeks to measure; default ${DEFAULT-VALUE}.")
  private int weeks = RecordSettings.STANDARD_WEEKS;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Measure up to this day; default the last day of the records.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--date-order",
      paramLabel = "ORDER",
      converter = OrderConverter.class,
      completionCandidates = OrderConverter.class,
      description = "${COMPLETION-CANDIDATES}, where the dates do not tell.")
  private Optional<DateOrder> dateOrder = Optional.empty();

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      converter = ZoneConverter.class,
      description = "Where the firm is, such as America/Chicago, for times given from UTC.")
  private Optional<ZoneId> zone = Optional.empty();

  @Option(
      names = "--business-hours",
      paramLabel = "FROM-TO",
      converter = HoursConverter.class,
      description = "When the firm is open, Mondays to Fridays; default 9:00-17:00.")
  private Hours hours = new Hours(9 * 60, 17 * 60);

  @Option(
      names = "--holidays",
      paramLabel = "WHICH",
      description = "us (federal ones), none, or days such as us,2026-11-27; default us.")
  private String holidays = "us";

  Map<String, String> columns() {
    return columns;
  }

  /** How to read and measure. */
  RecordSettings settings(Console console) throws Failure {
    for (String path : columns.keySet()) {
      if (RecordKind.column(path).isEmpty()) {
        throw usage(unknownColumn(path));
      }
    }
    List<String> models = Input.FEE_MODEL.words();
    if (feeModel.isPresent() && !models.contains(feeModel.get())) {
      throw usage("--fee-model is one of " + String.join(", ", models));
    }
    return new RecordSettings(
        maps(console),
        columns,
        dateOrder,
        zone,
        new Workweek(hours.opens, hours.closes, holidays()),
        asOf,
        weeks,
        feeModel,
        attorneys);
  }

  private ParameterException usage(String why) {
    return new ParameterException(command.commandLine(), why);
  }

  private static String unknownColumn(String path) {
    String kind = path.replaceFirst("\\..*", ".");
    List<String> same =
        RecordKind.paths().stream()
            .filter(one -> one.startsWith(kind) && path.contains("."))
            .toList();
    String known =
        same.isEmpty()
            ? "columns are named such as tasks.completed"
            : "its kind has " + String.join(", ", same);
    return "--map: there is no column '" + path + "'; " + known;
  }

  private RecordMaps maps(Console console) throws Failure {
    RecordMaps all = RecordMaps.standard();
    if (maps.isPresent()) {
      Json.Reading<RecordMaps> own = all.with(maps.get(), InputFile.read(maps.get(), console));
      all = InputFile.require(own, NOTHING);
    }
    return all.withDrafts(drafts());
  }

  private Map<String, Double> drafts() {
    Map<String, Double> drafts = new LinkedHashMap<>();
    draftHours.forEach(
        (word, hours) -> {
          if (!hours.matches("[0-9]{1,3}(\\.[0-9]+)?")) {
            throw usage("--draft-hours: '" + hours + "' is not a number of hours such as 3.5");
          }
          drafts.put(word, Double.valueOf(hours));
        });
    return drafts;
  }

  private Predicate<LocalDate> holidays() {
    Set<LocalDate> days = new TreeSet<>();
    boolean federal = false;
    for (String one : holidays.split(",")) {
      if (one.equals("us")) {
        federal = true;
      } else if (!one.equals("none")) {
        try {
          days.add(LocalDate.parse(one));
        } catch (DateTimeException e) {
          throw usage("--holidays: '" + one + "' is not us, none or a day such as 2026-11-27");
        }
      }
    }
    return federal ? Workweek.federalHolidays().or(days::contains) : days::contains;
  }
}
