package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing leaves the machine: a whole run loads no class that could ask for an address. */
class NetworkTest {

  /** Every kind of connection in Java needs one of these. */
  private static final String CONNECTING =
      ".* (java\\.net\\.(Socket|ServerSocket|DatagramSocket|Inet[46]AddressImpl)|sun\\.nio\\.ch\\.Net"
          + "|sun\\.net\\.www\\.protocol\\.http\\..*) .*";

  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assess near-tie.yaml --draws 64 --format html",
        "batch . --draws 0 --report html,json --quiet --out "
      })
  void noConnectionIsOpened(String command) throws IOException {
    Path log = temp.resolve("classes");
    List<String> java = new ArrayList<>();
    java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    java.addAll(List.of("-Xlog:class+load:file=" + log, "-XX:TieredStopAtLevel=1"));
    java.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    String whole = command.endsWith(" ") ? command + temp.resolve("out") : command;
    java.addAll(List.of(whole.split(" ")));

    Program run = Program.run(Path.of("examples"), Map.of(), java.toArray(String[]::new));

    assertThat(run.exit()).as(run.output()).isZero();
    List<String> loaded = Files.readAllLines(log);
    assertThat(loaded).anyMatch(line -> line.contains(" dev.rolecall.report.format.HtmlFormat "));
    assertThat(loaded).noneMatch(line -> line.matches(CONNECTING));
  }
}
