package dev.rolecall.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.ExampleFirms;
import dev.rolecall.assessment.Advisor;
import dev.rolecall.decision.Settings;
import dev.rolecall.portfolio.FaultyDisk.Ended;
import dev.rolecall.portfolio.FaultyDisk.Fault;
import dev.rolecall.portfolio.ResultFolder.FolderInUse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A run of batch is disturbed at each change that it makes to the disk, one after another, and so
 * is the run that goes on; whatever is then left, no report of it is torn, and a last run ends with
 * the bytes of one that nothing disturbed.
 */
class FaultsTest {

  /** What is written of each firm. */
  private static final List<BatchWork.Result> FIRMS =
      Stream.of(BatchWorkTest.FIRM, "oops", BatchWorkTest.FIRM.replace("Harbor", "Alder"))
          .map(FaultsTest::result)
          .toList();

  @TempDir private Path temp;

  private static BatchWork.Result result(String firm) {
    BatchWork.Reports reports =
        new BatchWork.Reports(
            result -> Map.of("txt", result.toString(), "json", result.firm().toString()),
            Optional.empty());
    BatchWork work =
        new BatchWork(
            List.of(),
            new Advisor(ExampleFirms.RULEBOOK, new Settings(0, 1), "test"),
            false,
            false,
            Optional.of(reports),
            Optional.empty());
    int index = firm.contains("Harbor") ? 1 : firm.contains("Alder") ? 3 : 2;
    byte[] bytes = firm.getBytes(StandardCharsets.UTF_8);
    return work.of(new Source(index, "firms.jsonl", index, () -> bytes));
  }

  /** A run that begins in a folder, or goes on there. */
  private static void batch(Path folder) throws IOException {
    try (ResultFolder results = ResultFolder.open(folder, true, Set.of("txt", "json"))) {
      for (BatchWork.Result firm : FIRMS) {
        Optional<RunKey> key = firm.row().run();
        Optional<SummaryRow> known =
            key.flatMap(
                run ->
                    results.earlier(
                        firm.row().index(), run.profileDigest(), row -> row.run().equals(key)));
        results.add(known.orElse(firm.row()), known.isEmpty() ? firm.reports() : Map.of());
      }
      try (CompleteRows rows = results.rows()) {
        StringBuilder all = new StringBuilder();
        rows.forEachRemaining(row -> all.append(row.firm()).append('\n'));
        results.write("summary.csv", out -> out.append(all));
      }
      results.finish();
    } catch (FolderInUse e) {
      throw new AssertionError(e);
    }
  }

  /** Whether the fault came before the end. */
  private static boolean disturbed(Path folder, Fault fault, int at) throws IOException {
    FaultyDisk disk = new FaultyDisk(fault, at);
    try {
      batch(disk.of(folder));
    } catch (IOException e) {
      assertThat(e).hasMessageMatching("No space left on device|Input/output error");
    } catch (Ended e) {
      disk.lose();
    }
    return disk.isHit();
  }

  @ParameterizedTest
  @EnumSource
  void noFaultIsTrustedAndGoingOnEndsAsIfThereHadBeenNone(Fault fault) throws IOException {
    Path undisturbed = temp.resolve("undisturbed");
    batch(undisturbed);
    Map<String, String> wanted = contents(undisturbed);
    assertThat(wanted).hasSize(6);
    int at = 1;
    for (boolean hit = true; hit; at++) {
      Path folder = temp.resolve(fault + "-" + at);
      hit = disturbed(folder, fault, at);
      noneIsTorn(folder, wanted);
      disturbed(folder, fault, at);
      noneIsTorn(folder, wanted);
      batch(folder);
      assertThat(contents(folder)).as(fault + " at change " + at).isEqualTo(wanted);
    }
    assertThat(at).as("how many changes there are").isGreaterThan(20);
  }

  /** What has its name is whole, but for the rows, which are written one after another. */
  private static void noneIsTorn(Path folder, Map<String, String> wanted) throws IOException {
    assertThat(contents(folder))
        .allSatisfy(
            (name, text) -> {
              if (name.matches("reports/[^.].*|summary.csv")) {
                assertThat(text).as(name).isEqualTo(wanted.get(name));
              }
            });
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          contents.put(folder.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return contents;
  }
}
