package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch compared with an earlier one. */
class BatchAgainstTest {

  @TempDir private Path temp;
  private Path firms;
  private String before;

  @BeforeEach
  void writeFirms() throws IOException {
    firms = Files.createDirectory(temp.resolve("firms"));
    before = temp.resolve("before").toString();
    firm("a", "Stays", 60);
    firm("b", "=Moves | <b>", 60);
    firm("c", "Goes", 60);
  }

  private void firm(String file, String name, int backlog) throws IOException {
    String text =
        AssessTest.FIRM
            .replace("Harbor Law", "'" + name + "'")
            .replace("backlog_hours: 60", "backlog_hours: " + backlog);
    Files.writeString(firms.resolve(file + ".yaml"), text);
  }

  private Shell batch(Path out, String... options) {
    List<String> args =
        new ArrayList<>(List.of("batch", firms.toString(), "--draws=64", "--out=" + out));
    args.addAll(List.of(options));
    return Shell.run(args.toArray(String[]::new));
  }

  private Shell changed(String report) throws IOException {
    assertThat(batch(Path.of(before), "--report=" + report, "-q").code()).isZero();
    firm("b", "=Moves | <b>", 10);
    Files.delete(firms.resolve("c.yaml"));
    firm("d", "Comes", 60);
    return batch(temp.resolve("now"), "--against=" + before, "--report=html", "--jobs=2");
  }

  private String file(String name) throws IOException {
    return Files.readString(temp.resolve("now").resolve(name));
  }

  @Test
  void saysWhoChangedFromWhatToWhatAndWhichValueTurnedIt() throws IOException {
    Shell ran = changed("json");

    assertThat(ran.code()).isZero();
    assertThat(ran.err().replaceAll("\\s+", " ")) // the folder's name decides where it wraps
        .containsPattern("1 firm with another recommendation than in \\S*/before; 1 new, 1 gone ");
    assertThat(ran.err()).contains("From \\ to").contains("drafting.backlog_hours      1\n");
    assertThat(file("changes.csv"))
        .startsWith(
            "\ufeff\"index\",\"firm\",\"source\",\"line\",\"from\",\"to\",\"margin_from\",\"margin\","
                + "\"cause\"\n2,\"'=Moves | <b>\",\""
                + firms.resolve("b.yaml")
                + "\",1,")
        .endsWith(",\"drafting.backlog_hours\"\n")
        .hasLineCount(2);
    assertThat(file("index.html"))
        .contains("What changed since ", "From \\ to", "&lt;b&gt;", "drafting.backlog_hours")
        .contains("Firms with another recommendation");
  }

  @Test
  void withoutTheEarlierResultsTheKindOfChangeIsNamed() throws IOException {
    changed("text");

    assertThat(file("changes.csv")).endsWith(",\"the firm's numbers\"\n");
  }

  @Test
  void isTheSameResumedAndIsNotLostForAForgottenOption() throws IOException {
    changed("json");
    String csv = file("changes.csv");
    String html = file("index.html");

    Shell forgotten = batch(temp.resolve("now"), "--resume");
    assertThat(forgotten.code()).isEqualTo(73);
    assertThat(forgotten.err())
        .isEqualTo(
            "rolecall: cannot write "
                + temp.resolve("now")
                + ": it was compared with an earlier folder, and --against names none\n"
                + "Name it, or delete or replace them with --discard.\n");
    assertThat(file("changes.csv")).isEqualTo(csv);

    assertThat(batch(temp.resolve("now"), "--resume", "--against=" + before, "-q").code()).isZero();
    assertThat(file("changes.csv")).isEqualTo(csv);
    assertThat(file("index.html")).isEqualTo(html);

    assertThat(batch(temp.resolve("now"), "--resume", "--discard", "--report=html", "-q").code())
        .isZero();
    assertThat(temp.resolve("now").resolve("changes.csv")).doesNotExist();
  }

  @Test
  void anotherRulebookIsACauseAndSoIsNoVerdict() throws IOException {
    assertThat(batch(Path.of(before), "-q").code()).isZero();
    Files.writeString(firms.resolve("c.yaml"), "firm: {name: Goes}\n");
    Shell ran = Shell.run("batch", firms.toString(), "--draws=64", "--against", before);

    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains("no verdict now      1\n");
    assertThat(ran.out().lines()).hasSize(3);
  }

  @Test
  void onlyAFolderOfABatchWillDo() {
    assertThat(batch(temp.resolve("now"), "--against", temp.resolve("none").toString()))
        .isEqualTo(
            new Shell(
                66,
                "",
                "rolecall: cannot read "
                    + temp.resolve("none")
                    + ": there is no summary.jsonl of `rolecall batch` in it\n"
                    + "Try another folder.\n"));
    assertThat(batch(Path.of(before), "-q").code()).isZero();
    assertThat(batch(Path.of(before), "--resume", "--against", before).err())
        .isEqualTo(
            "rolecall batch: --against names the folder that this run writes to; take another for"
                + " --out\nTry `rolecall batch --help`.\n");
    assertThat(batch(temp.resolve("now"), "--title=Ours").err())
        .isEqualTo(
            "rolecall batch: --title and --notes are for the page of all firms; add --report"
                + " html\nTry `rolecall batch --help`.\n");
  }
}
