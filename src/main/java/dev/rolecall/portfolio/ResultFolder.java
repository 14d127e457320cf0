package dev.rolecall.portfolio;

import dev.rolecall.document.AtomicFile;
import dev.rolecall.document.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder that batch writes to. Each file is written under another name and renamed, and a
 * firm's reports are written before its row; so the complete rows show what is done, whenever and
 * however a run ended.
 *
 * <p>A resumed run first moves the earlier rows to {@code .earlier.jsonl} and starts a new summary;
 * if it is interrupted too, the next run uses the rows of both.
 */
public final class ResultFolder implements AutoCloseable {

  /** The name of the summary: a row for each firm, a line each. */
  public static final String SUMMARY = "summary.jsonl";

  /** The name of the table of firms that changed since an earlier batch. */
  public static final String CHANGES = "changes.csv";

  private static final String ANOTHER = "Try another folder.";
  private static final String EARLIER = ".earlier.jsonl";
  private static final String HEADING = ".heading.json";
  private static final String ROW_START = "{\"index\":1,\"firm\":";

  /** Files that are made from the rows once all of them are there. */
  private static final Pattern MADE_OF_ROWS =
      Pattern.compile("summary\\.csv|changes\\.csv|index(-[0-9]+)?\\.html");

  private final Path folder;
  private final ReportFiles reports;
  private final FileChannel summary;
  private final CompleteRows.Index earlier;
  private final boolean resumed;

  private ResultFolder(Path folder, Set<String> extensions, FileChannel summary, boolean resumed)
      throws IOException {
    this.folder = folder;
    this.summary = summary;
    this.resumed = resumed;
    if (resumed) {
      moveRows();
    }
    earlier = new CompleteRows.Index(folder.resolve(EARLIER));
    reports = new ReportFiles(folder, extensions);
  }

  /** A folder cannot be used for results, for a reason that the user can change. */
  public static final class FolderInUse extends Exception {

    private static final long serialVersionUID = 1;

    private final String next;

    private FolderInUse(String reason, String next) {
      super(reason, null, false, false);
      this.next = next;
    }

    /** The reason, as in "it is a file, and a folder is needed". */
    public String reason() {
      return getMessage();
    }

    /** What to try next, a sentence. */
    public String next() {
      return next;
    }
  }

  /**
   * Opens a folder for one run at a time, and creates it if there is none.
   *
   * @param resume whether to continue with what an earlier run left there
   * @param extensions of the reports that each firm gets
   * @throws FolderInUse if there are other files in it, or another run is writing to it
   */
  public static ResultFolder open(Path folder, boolean resume, Set<String> extensions)
      throws IOException, FolderInUse {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new FolderInUse("it is a file, and a folder is needed", ANOTHER);
    }
    Files.createDirectories(folder);
    boolean empty = isEmpty(folder);
    if (!empty && !resume) {
      throw new FolderInUse("it is not empty", "Try another folder, or continue with --resume.");
    }
    if (!empty && !Files.isRegularFile(folder.resolve(SUMMARY))) {
      throw new FolderInUse("it holds other files and no " + SUMMARY + " to resume", ANOTHER);
    }
    if (!empty && !isOurs(folder.resolve(SUMMARY))) {
      throw new FolderInUse("its " + SUMMARY + " is not one of `rolecall batch`", ANOTHER);
    }
    FileChannel summary = lock(folder.resolve(SUMMARY));
    try {
      return new ResultFolder(folder, extensions, summary, !empty);
    } catch (IOException | RuntimeException | Error e) {
      summary.close();
      throw e;
    }
  }

  /** What a folder is, if it is one of results: its reports are no profiles. */
  static Optional<String> kind(Path folder) {
    return Files.isRegularFile(folder.resolve(SUMMARY))
            && Files.isRegularFile(folder.resolve("summary.csv"))
        ? Optional.of("it is a folder of results")
        : Optional.empty();
  }

  /** Whether a summary begins as ours do, as far as it goes; zeros are what a power cut leaves. */
  private static boolean isOurs(Path summary) throws IOException {
    try (InputStream in = Files.newInputStream(summary)) {
      byte[] start = in.readNBytes(ROW_START.length());
      return (start.length > 0 && start[0] == 0)
          || ROW_START.startsWith(new String(start, StandardCharsets.ISO_8859_1));
    }
  }

  /**
   * What is said above all firms. The rows know nothing of it, so that a new title makes no report
   * stale; it has a file of its own.
   */
  public record Heading(Optional<String> title, Optional<String> notes) {

    /** None. */
    public static final Heading NONE = new Heading(Optional.empty(), Optional.empty());

    private Heading or(Heading earlier) {
      return new Heading(title.or(earlier::title), notes.or(earlier::notes));
    }
  }

  /**
   * What an earlier run left in a folder.
   *
   * @param extensions of the reports of its firms
   * @param branded whether these are under a brand
   */
  public record Left(Set<String> extensions, boolean branded) {}

  /**
   * A heading with what an earlier run left of it in a folder where this one has nothing.
   *
   * @throws FolderInUse if that cannot be read
   */
  public static Heading completed(Heading heading, Path folder) throws IOException, FolderInUse {
    Path file = folder.resolve(HEADING);
    if (!Files.isRegularFile(file)) {
      return heading;
    }
    Optional<Heading> left = Json.read(HEADING, Files.readAllBytes(file), Heading.class).value();
    return heading.or(
        left.orElseThrow(
            () ->
                new FolderInUse(
                    "its title and notes, in " + HEADING + ", are damaged",
                    "Name what is to stand there, with --discard.")));
  }

  /** What is left in a folder; nothing where there is none. */
  public static Left left(Path folder) throws IOException {
    Set<String> extensions = new TreeSet<>();
    boolean branded = false;
    for (String file : List.of(SUMMARY, EARLIER)) {
      try (CompleteRows rows = new CompleteRows(folder.resolve(file))) {
        while (rows.hasNext()) {
          SummaryRow row = rows.next();
          extensions.addAll(row.reports().keySet());
          branded |= row.run().flatMap(RunKey::brand).isPresent();
        }
      }
    }
    return new Left(extensions, branded);
  }

  /** The result that a row of a folder has in full; empty where it was not kept. */
  public static Optional<Path> result(Path folder, SummaryRow row) {
    return row.reports().containsKey("json")
        ? Optional.of(ReportFiles.path(folder, row, "json"))
        : Optional.empty();
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  private static FileChannel lock(Path file) throws IOException, FolderInUse {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // another run in this very process
    }
    channel.close();
    throw new FolderInUse(
        "another run is writing to it", "Wait for it to end, or try another folder.");
  }

  private void moveRows() throws IOException {
    for (String name : ReportFiles.names(folder)) {
      if (MADE_OF_ROWS.matcher(name).matches()) {
        Files.delete(folder.resolve(name));
      }
    }
    AtomicFile.write(folder.resolve(EARLIER), this::writeEarlier);
    summary.truncate(0);
  }

  /** The rows of the last run, and after them those of the run before that it had not reached. */
  private void writeEarlier(Writer out) throws IOException {
    long last = 0;
    try (CompleteRows rows = rows();
        CompleteRows before = new CompleteRows(folder.resolve(EARLIER))) {
      while (rows.hasNext()) {
        SummaryRow row = rows.next();
        last = row.index();
        out.write(row.toJson());
      }
      while (before.hasNext()) {
        SummaryRow row = before.next();
        out.write(row.index() > last ? row.toJson() : "");
      }
    }
  }

  public CompleteRows rows() throws IOException {
    return new CompleteRows(folder.resolve(SUMMARY));
  }

  /** Finds the rows by their index, which must be there; one at a time. */
  public LongFunction<SummaryRow> rowsByIndex() throws IOException {
    CompleteRows.Index index = new CompleteRows.Index(folder.resolve(SUMMARY));
    return place -> index.at(place).orElseThrow();
  }

  /**
   * The row that an earlier run wrote of a profile with all its reports: that of its index or,
   * where there are no reports, which are named by index, that of another.
   */
  Optional<SummaryRow> earlier(long index, String profileDigest, Predicate<SummaryRow> same) {
    Optional<SummaryRow> here = earlier.at(index).filter(same);
    return reports.isEmpty()
        ? here.or(() -> earlier.of(profileDigest).filter(same)).map(SummaryRow::withoutReports)
        : here.filter(reports::areComplete);
  }

  /** The address of a firm's report within the folder; empty where it has none of that kind. */
  public Optional<String> address(SummaryRow row, String extension) {
    return reports.address(row, extension);
  }

  /**
   * Writes a firm's reports, then its row.
   *
   * @param files the reports by extension; none for an earlier row
   */
  public void add(SummaryRow row, Map<String, String> files) throws IOException {
    reports.write(row, files);
    ByteBuffer line = ByteBuffer.wrap(row.toJson().getBytes(StandardCharsets.UTF_8));
    while (line.hasRemaining()) {
      summary.write(line);
    }
  }

  /** Keeps a heading for the runs that continue this one. */
  public void keep(Heading heading) throws IOException {
    if (heading.equals(Heading.NONE)) {
      Files.deleteIfExists(folder.resolve(HEADING));
    } else {
      write(HEADING, out -> out.write(Json.document(heading)));
    }
  }

  /** Writes a file that is made of all rows, such as {@code summary.csv}. */
  public void write(String name, AtomicFile.Content content) throws IOException {
    AtomicFile.write(folder.resolve(name), content);
  }

  /** Ends a run: all rows are on the disk, and what earlier runs left and it did not is gone. */
  public void finish() throws IOException {
    summary.force(true);
    if (resumed) {
      ReportFiles.removeUnfinished(folder);
      try (CompleteRows before = new CompleteRows(folder.resolve(EARLIER));
          CompleteRows rows = rows()) {
        reports.removeStale(before, rows);
      }
      Files.deleteIfExists(folder.resolve(EARLIER));
    }
  }

  @Override
  public void close() throws IOException {
    summary.close();
  }
}
