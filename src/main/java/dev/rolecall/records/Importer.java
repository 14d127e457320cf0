package dev.rolecall.records;

import dev.rolecall.document.FileReadException;
import dev.rolecall.document.Json;
import dev.rolecall.document.Place;
import dev.rolecall.document.Problems;
import dev.rolecall.document.SourceText;
import dev.rolecall.document.Suggestion;
import dev.rolecall.records.RecordImport.FileRead;
import dev.rolecall.records.RecordImport.LeftOut;
import dev.rolecall.records.RecordImport.Skipped;
import dev.rolecall.records.RecordSettings.DateOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a firm's exports and measures from them what a profile asks for. */
public final class Importer {

  private static final int DEPTH = 3;
  private static final Set<RecordKind> ONE_FORM =
      Set.of(RecordKind.TIME, RecordKind.TASKS, RecordKind.MATTERS);

  private final RecordSettings settings;
  private final CellReader cells;
  private final Problems problems = new Problems();
  private final List<Skipped> skipped = new ArrayList<>();

  public Importer(RecordSettings settings) {
    this.settings = settings;
    cells = new CellReader(settings.maps());
  }

  /** A file with the order of its dates. */
  private record Dated(RecordFile file, DateOrder order) {}

  /**
   * Reads exports.
   *
   * @param paths files, or folders with files
   * @param earlier exports of the same tasks that are some weeks older; may be none
   */
  public Json.Reading<RecordImport> read(List<Path> paths, List<Path> earlier) {
    List<Dated> files = look(open(paths));
    List<Dated> before =
        look(open(earlier)).stream().filter(one -> one.file.kind() == RecordKind.TASKS).toList();
    if (files.isEmpty() && !problems.hasErrors()) {
      nothingRead(paths.get(0));
    }
    checkColumns(files);
    checkForms(files);
    if (problems.hasErrors()) {
      return new Json.Reading<>(Optional.empty(), problems);
    }
    LastDay end = new LastDay();
    files.forEach(one -> end.add(one.file.kind(), one.file.survey().days(one.order)));
    int asOf = settings.asOf().map(day -> (int) day.toEpochDay()).orElseGet(end::ofAll);
    Measures measures = new Measures(settings, end.ofEach(asOf));
    for (Dated one : before) {
      measures.readBefore(one.file, rows -> read(one, rows));
    }
    for (Dated one : files) {
      measures.read(one.file, rows -> read(one, rows));
    }
    RecordImport result =
        new RecordImport(
            LocalDate.ofEpochDay(asOf),
            Stream.concat(before.stream(), files.stream())
                .map(one -> report(one.file, measures.window(one.file.kind())))
                .toList(),
            measures.all(),
            List.copyOf(skipped));
    return new Json.Reading<>(
        problems.hasErrors() ? Optional.empty() : Optional.of(result), problems);
  }

  private List<RecordFile> open(List<Path> paths) {
    List<RecordFile> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        inside(path).forEach(file -> open(file, true).ifPresent(files::add));
      } else {
        open(path, false).ifPresent(files::add);
      }
    }
    return files;
  }

  private List<Path> inside(Path folder) {
    try (Stream<Path> all = Files.walk(folder, DEPTH)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> name(file).toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|txt)"))
          .sorted()
          .toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      error(folder, 1, "a folder that cannot be read", "a folder of exports", "");
      return List.of();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private Optional<RecordFile> open(Path path, boolean inFolder) {
    try {
      Optional<RecordFile> file = RecordFile.open(path, candidates());
      if (file.isEmpty()) {
        reject(
            path,
            inFolder,
            "its headings fit no export that is known; name its columns with --map");
      }
      return file;
    } catch (FileReadException e) {
      reject(path, inFolder, e.reason());
      return Optional.empty();
    }
  }

  private void reject(Path path, boolean inFolder, String reason) {
    skipped.add(new Skipped(name(path), reason));
    if (!inFolder) {
      error(path, 1, "a file that cannot be used", "a CSV export with headings", reason);
    }
  }

  /** The firm's own headings first, laid over each map of their kind. */
  private List<RecordMap> candidates() {
    List<RecordMap> all = new ArrayList<>();
    for (RecordMap map : settings.maps().maps().values()) {
      all.add(map.with(columns(map.kind())));
    }
    return all;
  }

  private Map<String, String> columns(RecordKind kind) {
    return settings.columns().entrySet().stream()
        .filter(one -> one.getKey().startsWith(kind.id() + "."))
        .collect(
            Collectors.toMap(
                one -> one.getKey().substring(kind.id().length() + 1), Map.Entry::getValue));
  }

  /** The files whose dates can be read; of the others, what is to be said. */
  private List<Dated> look(List<RecordFile> files) {
    List<Dated> dated = new ArrayList<>();
    for (RecordFile file : files) {
      try {
        file.look();
        Optional<DateOrder> order = settings.dateOrder().or(file.survey()::order);
        order.ifPresent(one -> dated.add(new Dated(file, one)));
        if (order.isEmpty()) {
          String found =
              file.survey().isMixed()
                  ? "dates with the day first and dates with the month first"
                  : "dates of which no day is past the 12th";
          error(
              file.path(),
              2,
              found,
              "dates that tell day and month apart",
              "say --date-order mdy or --date-order dmy");
        }
      } catch (FileReadException e) {
        error(file.path(), 1, "a file that cannot be used", "a CSV export", e.reason());
      }
    }
    return dated;
  }

  private void error(Path file, int line, String found, String expected, String hint) {
    Place place = new Place(SourceText.of(file.toString(), ""), line, 1);
    problems.error(place, "", found, expected, hint);
  }

  private void nothingRead(Path first) {
    String reasons =
        skipped.isEmpty()
            ? "it has no .csv file"
            : skipped.stream()
                .map(s -> s.name() + ": " + s.reason())
                .collect(Collectors.joining("; "));
    error(first, 1, "nothing that could be read", "CSV exports of a firm's records", reasons);
  }

  /** Every heading that the user named has to be there. */
  private void checkColumns(List<Dated> files) {
    settings
        .columns()
        .forEach(
            (path, heading) -> {
              RecordKind.Column column = RecordKind.column(path).orElseThrow();
              boolean there =
                  files.stream()
                      .anyMatch(
                          one -> one.file.kind() == column.kind() && one.file.has(column.name()));
              if (!there) {
                Set<String> all = new TreeSet<>();
                files.forEach(one -> all.addAll(one.file.unread()));
                Place place = new Place(SourceText.of("--map", ""), 1, 1);
                problems.error(
                    place,
                    path,
                    heading,
                    "a heading of one of the files",
                    Suggestion.hint(heading, all));
              }
            });
  }

  private void checkForms(List<Dated> files) {
    for (RecordKind kind : ONE_FORM) {
      List<RecordFile> all =
          files.stream().map(Dated::file).filter(file -> file.kind() == kind).toList();
      if (all.stream().map(file -> file.map().id()).distinct().count() > 1) {
        error(
            all.get(1).path(),
            1,
            all.stream()
                .map(f -> f.name() + " (" + f.map().title() + ")")
                .collect(Collectors.joining(", ")),
            "one form of " + kind.id() + ", so that nothing counts twice",
            "name the files to read instead of their folder");
      }
    }
  }

  private void read(Dated one, RecordFile.Rows rows) {
    try {
      one.file.read(cells, one.order, settings.zone(), rows);
    } catch (FileReadException e) {
      error(one.file.path(), 1, "a file that cannot be used", "a CSV export", e.reason());
    }
  }

  private static FileRead report(RecordFile file, Window window) {
    return new FileRead(
        file.name(),
        file.kind(),
        file.map().title(),
        file.map().mark() == RecordMap.Mark.OWN
            ? ""
            : file.map().mark() == RecordMap.Mark.OWN ? "" : file.map().mark().words(),
        file.map().note(),
        window.words(),
        file.rowsRead(),
        file.rowsUsed(),
        file.refused().entrySet().stream()
            .map(one -> new LeftOut(one.getKey(), one.getValue().count(), one.getValue().line()))
            .sorted(
                Comparator.comparingLong(LeftOut::count).reversed().thenComparing(LeftOut::reason))
            .toList(),
        file.unread());
  }
}
