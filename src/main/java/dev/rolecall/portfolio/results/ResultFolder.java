package dev.rolecall.portfolio.results;

import dev.rolecall.document.AtomicFile;
import dev.rolecall.portfolio.BatchWork;
import dev.rolecall.portfolio.Row;
import java.io.IOException;
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
import java.util.stream.Stream;

/**
 * The folder that batch writes to. A firm's reports are there before its row is, and each file is
 * written beside its name and renamed; so the rows that are whole tell what is done, whenever and
 * however a run ended.
 *
 * <p>A run that goes on first sets the earlier rows aside, in {@code .earlier.jsonl}, and writes
 * the summary anew; if it is ended too, the rows of both are there for the next.
 */
public final class ResultFolder implements BatchWork.Earlier, AutoCloseable {

  /** A row for each firm, a line each. */
  public static final String SUMMARY = "summary.jsonl";

  private static final String ANOTHER = "Try another folder.";

  private static final String EARLIER = ".earlier.jsonl";
  private static final String REPORTS = "reports";

  /** What is made from the rows once they are all there. */
  private static final List<String> MADE_OF_ROWS = List.of("summary.csv", "index.html");

  private final Path folder;
  private final Set<String> extensions;
  private final FileChannel summary;
  private final WholeRows earlier;
  private final boolean resumed;
  private RowIndex index;

  private ResultFolder(Path folder, Set<String> extensions, FileChannel summary, boolean resumed)
      throws IOException {
    this.folder = folder;
    this.extensions = extensions;
    this.summary = summary;
    this.resumed = resumed;
    if (resumed) {
      setRowsAside();
    }
    earlier = new WholeRows(folder.resolve(EARLIER));
    if (!extensions.isEmpty()) {
      Files.createDirectories(folder.resolve(REPORTS));
    }
  }

  /**
   * Opens a folder for one run at a time; it is made if there is none.
   *
   * @param resume whether to go on with what an earlier run left there
   * @param extensions of the reports that each firm gets
   * @throws Refused if there are other files in it, or another run is at work there
   */
  public static ResultFolder open(Path folder, boolean resume, Set<String> extensions)
      throws IOException, Refused {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new Refused("it is a file, and a folder is needed", ANOTHER);
    }
    Files.createDirectories(folder);
    boolean empty = isEmpty(folder);
    if (!empty && !resume) {
      throw new Refused("it is not empty", "Try another folder, or go on with --resume.");
    }
    if (!empty && !Files.isRegularFile(folder.resolve(SUMMARY))) {
      throw new Refused("it holds other files and no " + SUMMARY + " to go on with", ANOTHER);
    }
    return new ResultFolder(folder, extensions, lock(folder.resolve(SUMMARY)), !empty);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  private static FileChannel lock(Path file) throws IOException, Refused {
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
    throw new Refused("another run is writing to it", "Wait for it to end, or try another folder.");
  }

  private void setRowsAside() throws IOException {
    for (String name : MADE_OF_ROWS) {
      Files.deleteIfExists(folder.resolve(name));
    }
    AtomicFile.write(folder.resolve(EARLIER), this::gather);
    summary.truncate(0);
  }

  /** The rows of the run before, and after them those that it had itself not come to again. */
  private void gather(Writer out) throws IOException {
    long last = 0;
    try (WholeRows rows = rows();
        WholeRows before = new WholeRows(folder.resolve(EARLIER))) {
      while (rows.hasNext()) {
        Row row = rows.next();
        last = row.index();
        out.write(row.toJson());
      }
      for (Optional<Row> row = before.at(last + 1);
          row.isPresent();
          row = before.at(row.get().index() + 1)) {
        out.write(row.get().toJson());
      }
    }
  }

  /** The rows so far. */
  public WholeRows rows() throws IOException {
    return new WholeRows(folder.resolve(SUMMARY));
  }

  /** The row that an earlier run wrote of an index; to be asked for in rising order. */
  public Optional<Row> earlier(long index) {
    return earlier.at(index);
  }

  /** Whether all reports of an earlier row are there. */
  @Override
  public boolean isWhole(Row row) {
    return extensions.stream().allMatch(one -> Files.exists(report(row, one)));
  }

  /** The earlier row of a profile; none where reports are wanted, which are named by index. */
  @Override
  public Optional<Row> of(String profileDigest) {
    return resumed && extensions.isEmpty() ? index().of(profileDigest) : Optional.empty();
  }

  /** Made when it is first asked for: mostly, each profile is where it was. */
  private synchronized RowIndex index() {
    if (index == null) {
      index = new RowIndex(folder.resolve(EARLIER));
    }
    return index;
  }

  /** Where a firm's report is, seen from the folder; empty where it has none of that kind. */
  public Optional<String> address(Row row, String extension) {
    boolean has = row.hasVerdict() && extensions.contains(extension);
    return has ? Optional.of(REPORTS + "/" + ReportName.of(row, extension)) : Optional.empty();
  }

  private Path report(Row row, String extension) {
    return folder.resolve(REPORTS).resolve(ReportName.of(row, extension));
  }

  /**
   * Writes a firm's reports, then its row.
   *
   * @param reports by extension; none for an earlier row
   */
  public void add(Row row, Map<String, String> reports) throws IOException {
    for (Map.Entry<String, String> one : reports.entrySet()) {
      AtomicFile.write(report(row, one.getKey()), out -> out.write(one.getValue()));
    }
    ByteBuffer line = ByteBuffer.wrap(row.toJson().getBytes(StandardCharsets.UTF_8));
    while (line.hasRemaining()) {
      summary.write(line);
    }
  }

  /** Writes a file that is made of the rows, {@code summary.csv} say, once they are all there. */
  public void write(String name, AtomicFile.Content content) throws IOException {
    AtomicFile.write(folder.resolve(name), content);
  }

  /** Removes what earlier runs left and this one did not write again. */
  public void removeLeftovers() throws IOException {
    if (resumed) {
      earlier.close();
      Files.deleteIfExists(folder.resolve(EARLIER));
      new Leftovers(folder, folder.resolve(REPORTS), extensions).remove(this);
    }
  }

  @Override
  public void close() throws IOException {
    earlier.close();
    summary.close();
  }
}
