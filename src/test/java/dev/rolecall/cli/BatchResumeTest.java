package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a folder is left with, going on ends as if nothing had happened. */
class BatchResumeTest {

  @TempDir private Path temp;
  private Path in;
  private Path out;

  @BeforeEach
  void firms() throws IOException {
    in = Files.createDirectory(temp.resolve("in"));
    out = temp.resolve("out");
    for (int i = 1; i <= 6; i++) {
      Files.writeString(in.resolve(i + ".yaml"), BatchTest.FIRM.replace("NAME", "Firm " + i));
    }
    Files.writeString(in.resolve("4.yaml"), "oops");
  }

  private Shell batch(Path folder, String... more) {
    List<String> args =
        new java.util.ArrayList<>(
            List.of("batch", in.toString(), "-o", folder.toString(), "--draws", "64", "-q"));
    args.addAll(List.of(more));
    return Shell.run(args.toArray(String[]::new));
  }

  private Map<String, String> undisturbed(String... more) throws IOException {
    Path fresh = Files.createTempDirectory(temp, "fresh");
    assertThat(batch(fresh, more).code()).isEqualTo(3);
    return BatchTest.contents(fresh);
  }

  private void resumesTo(Map<String, String> wanted, String... more) throws IOException {
    List<String> args = new java.util.ArrayList<>(List.of(more));
    args.add("--resume");
    assertThat(batch(out, args.toArray(String[]::new)).code()).isEqualTo(3);
    assertThat(BatchTest.contents(out)).isEqualTo(wanted);
  }

  private void cut(String file, long bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(out.resolve(file), StandardOpenOption.WRITE)) {
      channel.truncate(bytes);
    }
  }

  @Test
  void startsAfreshWhereThereIsNothing() throws IOException {
    resumesTo(undisturbed("--report", "text"), "--report", "text");
  }

  @Test
  void anyCutOfTheSummaryIsMended() throws IOException {
    Map<String, String> wanted = undisturbed();
    batch(out);
    long size = Files.size(out.resolve("summary.jsonl"));
    for (long bytes = 0; bytes <= size; bytes += 97) {
      cut("summary.jsonl", bytes);
      resumesTo(wanted);
    }
  }

  @Test
  void whatIsThereIsNotComputedAgain() throws IOException {
    Map<String, String> wanted = undisturbed("--report", "text");
    batch(out, "--report", "text");
    Path kept = out.resolve("reports/000001-firm-1.txt");
    Files.writeString(kept, "as it was left");
    Files.delete(out.resolve("reports/000002-firm-2.txt"));
    assertThat(batch(out, "--report", "text", "--resume").code()).isEqualTo(3);
    assertThat(kept).hasContent("as it was left");
    Files.writeString(kept, wanted.get("reports/000001-firm-1.txt"));
    assertThat(BatchTest.contents(out)).isEqualTo(wanted);
  }

  @Test
  void whatHasChangedIs() throws IOException {
    batch(out, "--report", "text,json");
    Files.writeString(in.resolve("2.yaml"), BatchTest.FIRM.replace("NAME", "Other"));
    Files.writeString(in.resolve("4.yaml"), BatchTest.FIRM.replace("NAME", "Mended"));
    Files.writeString(in.resolve("1.yaml"), "oops");
    Files.delete(in.resolve("6.yaml"));
    resumesTo(undisturbed("--report", "json"), "--report", "json");
    resumesTo(undisturbed());
    resumesTo(undisturbed("--seed", "2"), "--seed", "2");
    resumesTo(undisturbed("--set", "firm.attorneys=3"), "--set", "firm.attorneys=3");
    resumesTo(undisturbed("--report", "text"), "--report", "text");
  }

  private static final String UNKNOWN = "\"strength\":\"not_enough_known\"";
  private static final String STRONG = "\"strength\":\"strong\"";

  @Test
  void aProfileIsKnownInAnotherPlaceToo() throws IOException {
    batch(out);
    Path summary = out.resolve("summary.jsonl");
    String rows = Files.readString(summary);
    Files.writeString(summary, rows.replace(UNKNOWN, STRONG));
    Files.writeString(in.resolve("0.yaml"), BatchTest.FIRM.replace("NAME", "New"));
    Files.move(in.resolve("6.yaml"), in.resolve("x.yaml"));
    Map<String, String> wanted = undisturbed();
    assertThat(batch(out, "--resume").code()).isEqualTo(3);
    String now = Files.readString(summary);
    assertThat(now.split(STRONG)).as("rows that were taken over").hasSize(6);
    Files.writeString(summary, now.replace(STRONG, UNKNOWN));
    assertThat(Files.readString(summary)).isEqualTo(wanted.get("summary.jsonl"));
  }

  @Test
  void leftoversGoAndWhatIsNotOursStays() throws IOException {
    Map<String, String> wanted = undisturbed("--report", "text");
    batch(out, "--report", "text");
    cut("summary.jsonl", 2000);
    Files.writeString(out.resolve(".summary.csv.part"), "half");
    Files.writeString(out.resolve("reports/.000003-firm-3.txt.part"), "half");
    Files.writeString(out.resolve("reports/000009-gone.html"), "of an earlier run");
    resumesTo(wanted, "--report", "text");
    Files.writeString(out.resolve("notes.txt"), "mine");
    Files.writeString(out.resolve("reports/notes.txt"), "mine");
    assertThat(batch(out, "--report", "text", "--resume").code()).isEqualTo(3);
    assertThat(BatchTest.contents(out))
        .hasSize(wanted.size() + 2)
        .containsEntry("notes.txt", "mine")
        .containsEntry("reports/notes.txt", "mine");
  }

  @Test
  void aResumeThatWasEndedTooLosesNothing() throws IOException {
    Map<String, String> wanted = undisturbed("--report", "text");
    batch(out, "--report", "text");
    Path summary = out.resolve("summary.jsonl");
    Files.copy(summary, out.resolve(".earlier.jsonl"));
    List<String> rows = Files.readString(summary, StandardCharsets.UTF_8).lines().toList();
    Files.writeString(summary, rows.get(0) + "\n" + rows.get(1).substring(0, 40));
    Path kept = out.resolve("reports/000006-firm-6.txt");
    Files.writeString(kept, "as it was left");
    assertThat(batch(out, "--report", "text", "--resume").code()).isEqualTo(3);
    assertThat(kept).hasContent("as it was left");
    Files.writeString(kept, wanted.get("reports/000006-firm-6.txt"));
    assertThat(BatchTest.contents(out)).isEqualTo(wanted);
  }

  @Test
  void twoRunsDoNotMeetInOneFolder() throws IOException {
    batch(out);
    try (FileChannel channel =
        FileChannel.open(out.resolve("summary.jsonl"), StandardOpenOption.WRITE)) {
      assertThat(channel.tryLock()).isNotNull();
      Shell run = batch(out, "--resume");
      assertThat(run.code()).isEqualTo(73);
      assertThat(run.err())
          .isEqualTo(
              "rolecall: cannot write "
                  + out
                  + ": another run is writing to it\nWait for it to end, or try another folder.\n");
    }
  }
}
