package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * However many firms there are, memory stays small: a virtual machine of its own with less heap
 * than the input has bytes, let alone what would be kept of each firm.
 */
class ScaleTest {

  private static final int FIRMS = 2_500;
  private static final String HEAP = "-Xmx32m";

  @TempDir private Path temp;

  @Test
  void memoryDoesNotGrowWithTheNumberOfFirms() throws Exception {
    Path in = temp.resolve("firms.jsonl");
    try (BufferedWriter out = Files.newBufferedWriter(in)) {
      String padding = " ".repeat(14_000);
      for (int i = 1; i <= FIRMS; i++) {
        String firm = BatchTest.FIRM.replace("NAME", "Firm " + i).strip();
        String json = firm.replaceAll("([{ ])([a-z_]+):", "$1\"$2\":");
        out.write(i % 100 == 0 ? "oops\n" : json.replace("20}", "20" + padding + "}") + "\n");
      }
    }
    assertThat(Files.size(in)).isGreaterThan(32 << 20);
    Path rows = temp.resolve("rows.jsonl");
    assertThat(run(in, rows, "-")).as(errors()).isEqualTo(3);
    try (Stream<String> lines = Files.lines(rows)) {
      assertThat(lines.count()).isEqualTo(FIRMS);
    }
    Path out = temp.resolve("out");
    for (int i = 0; i < 2; i++) {
      assertThat(run(in, temp.resolve("none"), in.toString(), "-o", out.toString(), "--resume"))
          .as(errors())
          .isEqualTo(3);
      String summary = Files.readString(out.resolve("summary.jsonl"));
      assertThat(unsealed(summary.replace(in.toString(), "-")))
          .isEqualTo(unsealed(Files.readString(rows)));
    }
  }

  /** Rows without their checksums, which count the name of the source. */
  private static String unsealed(String rows) {
    return rows.replaceAll(",\"checksum\":\"[0-9a-f]+\"", "");
  }

  @Test
  void noProfileNeedsMuch() throws Exception {
    String deep = ("{" + "k".repeat(100) + ": ").repeat(30) + "[" + "1,".repeat(30_000) + "]";
    String wide = "{" + "k,".repeat(30_000) + "}";
    Path in = temp.resolve("hostile.jsonl");
    Files.writeString(in, (deep + "}".repeat(30) + "\n" + wide + "\n").repeat(4));
    Path rows = temp.resolve("rows.jsonl");
    assertThat(run(in, rows, "-", "--jobs", "2")).isEqualTo(3);
    assertThat(Files.readString(rows).lines())
        .hasSize(8)
        .allSatisfy(row -> assertThat(row).contains("\"error\":{\"code\":65,"));
  }

  private int run(Path in, Path out, String... more) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(HEAP, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp"));
    command.addAll(List.of(System.getProperty("java.class.path"), Main.class.getName(), "batch"));
    command.addAll(List.of("--draws", "0", "--quiet"));
    command.addAll(List.of(more));
    return new ProcessBuilder(command)
        .redirectInput(in.toFile())
        .redirectOutput(out.toFile())
        .redirectError(temp.resolve("errors.txt").toFile())
        .start()
        .waitFor();
  }

  private String errors() throws IOException {
    Path file = temp.resolve("errors.txt");
    return Files.exists(file)
        ? Files.readString(file).substring(0, (int) Math.min(2000, Files.size(file)))
        : "";
  }
}
