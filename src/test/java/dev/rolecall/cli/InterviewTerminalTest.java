package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Interviews in a real terminal, against recordings: which keys are pressed, and the screen after
 * each. A recording is taken anew, keys as they are, by {@code -Drolecall.rebaseline=true}.
 */
@DisabledOnOs(OS.WINDOWS)
class InterviewTerminalTest {

  private static final Path FOLDER = Path.of("src/test/resources/dev/rolecall/cli");
  private static final String STEP = "== ";
  private static final int MOST_LOOKS = 1_200;

  @TempDir private Path temp;
  private Path launcher;

  @BeforeEach
  void install() throws IOException {
    assumeTrue(Tmux.isHere(), "there is no tmux here: interviews in a terminal are not tested");
    temp = temp.toRealPath();
    launcher = Installed.in(temp);
  }

  @ParameterizedTest
  @CsvSource({
    "interview-60.session, 60, 40, screen, ''",
    "interview-100.session, 100, 30, screen-256color, ''",
    "interview-slips.session, 80, 24, screen, ''",
    "interview-dumb.session, 60, 30, dumb, ''",
    "interview-plain.session, 60, 30, screen, --plain"
  })
  void goesAsRecorded(String name, int columns, int lines, String type, String option)
      throws IOException {
    StringBuilder now = new StringBuilder();
    try (Tmux tmux = new Tmux(temp)) {
      tmux.run(columns, lines, environment(type), "./rolecall interview firm.yaml " + option);
      for (Step step : Step.of(Files.readString(FOLDER.resolve(name)))) {
        step.press(tmux);
        now.append(STEP).append(step.keys()).append('\n');
        now.append(shown(tmux, step));
      }
    }
    Golden.check(name, now.toString());
  }

  @Test
  void aLostTerminalLeavesAProfileToGoOnWith() throws IOException {
    Path firm = temp.resolve("firm.yaml");
    try (Tmux tmux = new Tmux(temp)) {
      tmux.run(80, 24, environment("screen"), "./rolecall interview firm.yaml");
      await(tmux, screen -> screen.endsWith("\n>\n"));
      tmux.type("2");
      await(tmux, screen -> screen.contains("Question 2 of about 8. How many matters"));
      tmux.type("140");
      await(tmux, screen -> screen.contains("Question 3 of about 8. How many hours"));
      tmux.keys(List.of("2", "5"));
      tmux.hangUp();
    }

    assertThat(firm).content().contains("\n  attorneys: 2\n", "\n  open_matters: 140\n");
    Shell later =
        Shell.run(
            "25\n30\ndone\n".getBytes(StandardCharsets.UTF_8),
            Shell.UTF_8,
            "interview",
            firm.toString());
    assertThat(later.err())
        .contains("Question 3 of about 8. How many hours of drafting are waiting?");
    assertThat(later.code()).isZero();
  }

  @Test
  void nothingIsSaidWhereNoLibraryCanBeUnpacked() throws IOException {
    String option = "JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=/proc";
    String start =
        Step.of(Files.readString(FOLDER.resolve("interview-slips.session"))).get(0).screen();
    try (Tmux tmux = new Tmux(temp)) {
      tmux.run(80, 24, environment("screen") + " " + option, "./rolecall interview firm.yaml");

      assertThat(await(tmux, screen -> screen.endsWith("\n>\n")))
          .isEqualTo("Picked up " + option.replace("=-", ": -") + "\n" + start);
    }
  }

  private String environment(String type) {
    return "env -i PATH=\"$PATH\" HOME='"
        + temp
        + "' JAVA_HOME='"
        + System.getProperty("java.home")
        + "' LC_ALL=C.UTF-8 NO_COLOR=1 TERM="
        + type;
  }

  /** The screen once it is as recorded; or, where it does not get there, as it is in the end. */
  private static String shown(Tmux tmux, Step step) throws IOException {
    return Boolean.getBoolean("rolecall.rebaseline")
        ? settled(tmux, step.isSent() ? "(>|exit [0-9]+)" : ">.*")
        : await(tmux, step.screen()::equals);
  }

  private static String await(Tmux tmux, Predicate<String> wanted) throws IOException {
    String screen = tmux.screen();
    for (int look = 0; look < MOST_LOOKS && !wanted.test(screen); look++) {
      pause(50);
      screen = tmux.screen();
    }
    return screen;
  }

  /** The screen once it asks, or has ended, and stays so. */
  private static String settled(Tmux tmux, String lastLine) throws IOException {
    String before = "";
    String now = tmux.screen();
    for (int look = 0; !now.equals(before) || !now.matches("(?s).*\n" + lastLine + "\n"); look++) {
      assertThat(look).as("neither a question nor an end: " + now).isLessThan(MOST_LOOKS);
      before = now;
      pause(1_500);
      now = tmux.screen();
    }
    return now;
  }

  private static void pause(int milliseconds) {
    try {
      TimeUnit.MILLISECONDS.sleep(milliseconds);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * A step of a recording.
   *
   * @param keys "start", "type TEXT" (and Enter) or "keys KEY KEY"
   */
  private record Step(String keys, String screen) {

    /** Whether something comes of it, more than keys to be seen. */
    boolean isSent() {
      return !keys.startsWith("keys ") || keys.matches(".*(Enter|C-.)");
    }

    static List<Step> of(String recording) {
      List<Step> steps = new ArrayList<>();
      for (String part : recording.split("(?m)^" + STEP)) {
        int end = part.indexOf('\n');
        if (end > 0) {
          steps.add(new Step(part.substring(0, end), part.substring(end + 1)));
        }
      }
      return steps;
    }

    void press(Tmux tmux) throws IOException {
      if (keys.startsWith("type ")) {
        tmux.type(keys.substring("type ".length()));
      } else if (keys.startsWith("keys ")) {
        tmux.keys(List.of(keys.substring("keys ".length()).split(" ")));
      }
    }
  }
}
