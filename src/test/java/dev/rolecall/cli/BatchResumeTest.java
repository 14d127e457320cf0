package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.document.Json;
import dev.rolecall.portfolio.SummaryRow;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    Object file = key(kept);
    Files.delete(out.resolve("reports/000002-firm-2.txt"));
    cut("reports/000003-firm-3.txt", 100);
    assertThat(batch(out, "--report", "text", "--resume").code()).isEqualTo(3);
    assertThat(key(kept)).as("the very same file").isEqualTo(file);
    assertThat(BatchTest.contents(out)).isEqualTo(wanted);
  }

  private static Object key(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }

  @Test
  void aDamagedRowAloneIsDoneAgain() throws IOException {
    Map<String, String> wanted = undisturbed("--report", "text");
    batch(out, "--report", "text");
    Path summary = out.resolve("summary.jsonl");
    List<String> rows = Files.readString(summary).lines().toList();
    String torn = "\0".repeat(300);
    for (String damaged :
        List.of(
            rows.get(1).replaceFirst("\"margin\":[0-9.]+", "\"margin\":99"),
            rows.get(1).replaceFirst("\"margin\":[0-9.]+", "\"margin\":1e400"),
            rows.get(1).replaceFirst("profile_digest\":\"[0-9a-f]+", "profile_digest\":\"zzz"),
            torn)) {
      Files.writeString(
          summary,
          rows.get(0) + "\n" + damaged + "\n" + String.join("\n", rows.subList(2, 6)) + "\n");
      Object file = key(out.resolve("reports/000003-firm-3.txt"));
      resumesTo(wanted, "--report", "text");
      assertThat(key(out.resolve("reports/000003-firm-3.txt"))).isEqualTo(file);
    }
    Files.writeString(summary, torn);
    resumesTo(wanted, "--report", "text");
  }

  @Test
  void whatIsNotOursIsLeftAlone() throws IOException {
    Files.createDirectories(out.resolve("reports"));
    Files.writeString(out.resolve("summary.jsonl"), "{\"my\":\"data\"}\n");
    Files.writeString(out.resolve("index.html"), "mine");
    Files.writeString(out.resolve("reports/000123-mine.html"), "mine");
    Map<String, String> before = BatchTest.contents(out);

    Shell run = batch(out, "--resume");

    assertThat(run.code()).isEqualTo(73);
    assertThat(run.err())
        .isEqualTo(
            "rolecall: cannot write "
                + out
                + ": its summary.jsonl is not one of `rolecall batch`\nTry another folder.\n");
    assertThat(BatchTest.contents(out)).isEqualTo(before);
  }

  @Test
  void aForgottenOptionDeletesNothing() throws IOException {
    String[] brands = new String[2];
    for (int i = 0; i < 2; i++) {
      brands[i] = "--brand=" + Files.writeString(temp.resolve(i + ".yaml"), "name: Brand " + i);
    }
    Map<String, String> first = undisturbed("--report", "text,markdown", brands[0]);
    batch(out, "--report", "text,markdown", brands[0]);

    assertThat(batch(out, "--resume").err())
        .isEqualTo(
            "rolecall: cannot write "
                + out
                + ": its reports are under a brand, and --brand names none\n"
                + "Name it, or delete or replace them with --discard.\n");
    assertThat(batch(out, "--resume", "--report=text", brands[0]).err())
        .isEqualTo(
            "rolecall: cannot write "
                + out
                + ": it has reports that --report leaves out\n"
                + "Take --report text,markdown, or delete or replace them with --discard.\n");
    assertThat(BatchTest.contents(out)).isEqualTo(first);
    resumesTo(first, brands[0]);
    resumesTo(undisturbed("--report", "text,markdown", brands[1]), brands[1]);
    resumesTo(undisturbed("--report", "text"), "--report=text", "--discard");
    resumesTo(undisturbed(), "--discard");
  }

  @Test
  void aTitleAndNotesStay() throws IOException {
    String[] titled = {"--report=html", "--title=Ours", "--notes=First look."};
    Map<String, String> first = undisturbed(titled);
    assertThat(first.get("index.html")).contains("Ours", "First look.");
    batch(out, titled);
    Files.delete(out.resolve("index.html"));
    cut("summary.jsonl", 2000);

    resumesTo(first);
    resumesTo(first, "--report=html");
    resumesTo(
        undisturbed("--report=html", "--title=Theirs", "--notes=First look."), "--title=Theirs");
    resumesTo(undisturbed("--report=html"), "--report=html", "--discard");
    Files.writeString(out.resolve(".heading.json"), "{\"title\": 7");
    assertThat(batch(out, "--resume").err())
        .isEqualTo(
            "rolecall: cannot write "
                + out
                + ": its title and notes, in .heading.json, are damaged\n"
                + "Name what is to stand there, with --discard.\n");
    resumesTo(first, "--discard", titled[0], titled[1], titled[2]);
  }

  @Test
  void whatHasChangedIs() throws IOException {
    batch(out, "--report", "text,json");
    Files.writeString(in.resolve("2.yaml"), BatchTest.FIRM.replace("NAME", "Other"));
    Files.writeString(in.resolve("4.yaml"), BatchTest.FIRM.replace("NAME", "Mended"));
    Files.writeString(in.resolve("1.yaml"), "oops");
    Files.delete(in.resolve("6.yaml"));
    resumesTo(undisturbed("--report", "json"), "--report", "json", "--discard");
    resumesTo(undisturbed(), "--discard");
    resumesTo(undisturbed("--seed", "2"), "--seed", "2");
    resumesTo(undisturbed("--set", "firm.attorneys=3"), "--set", "firm.attorneys=3");
    resumesTo(undisturbed("--report", "text"), "--report", "text");
  }

  private static final String UNKNOWN = "\"strength\":\"not_enough_known\"";
  private static final String STRONG = "\"strength\":\"strong\"";

  /** Rows with other values, signed as if they had been written so. */
  private static String signed(String rows, String from, String to) {
    return rows.lines()
        .map(row -> row.replace(from, to).getBytes(StandardCharsets.UTF_8))
        .map(row -> Json.read("a row", row, SummaryRow.class).value().orElseThrow().toJson())
        .collect(Collectors.joining());
  }

  @Test
  void aProfileIsKnownInAnotherPlaceToo() throws IOException {
    batch(out);
    Path summary = out.resolve("summary.jsonl");
    Files.writeString(summary, signed(Files.readString(summary), UNKNOWN, STRONG));
    Files.writeString(in.resolve("0.yaml"), BatchTest.FIRM.replace("NAME", "New"));
    Files.move(in.resolve("6.yaml"), in.resolve("x.yaml"));
    Map<String, String> wanted = undisturbed();
    assertThat(batch(out, "--resume").code()).isEqualTo(3);
    String now = Files.readString(summary);
    assertThat(now.split(STRONG)).as("rows that were taken over").hasSize(6);
    assertThat(signed(now, STRONG, UNKNOWN)).isEqualTo(wanted.get("summary.jsonl"));
  }

  @Test
  void leftoversGoAndWhatIsNotOursStays() throws IOException {
    Map<String, String> wanted = undisturbed("--report", "text");
    batch(out, "--report", "text");
    cut("summary.jsonl", 2000);
    Files.writeString(out.resolve(".summary.csv.part"), "half");
    Files.writeString(out.resolve("reports/.000003-firm-3.txt.part"), "half");
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
    Object file = key(kept);
    assertThat(batch(out, "--report", "text", "--resume").code()).isEqualTo(3);
    assertThat(key(kept)).isEqualTo(file);
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
