package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that are opened in a browser, for which a script stands in. */
class BrowserTest {

  private static final String FIRM = "examples/calm-firm.yaml";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String browser, String... args) {
    Map<String, String> environment = Map.of("BROWSER", browser);
    return Main.run(args, new ByteArrayInputStream(new byte[0]), out, err, environment);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private String browser() throws IOException {
    Path script = folder.resolve("browser");
    Files.writeString(script, "#!/bin/sh\nprintf %s \"$1\" >'" + folder.resolve("opened") + "'\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
    return script.toString();
  }

  @Test
  void opensThePageThatWasWritten() throws IOException {
    Path page = folder.resolve("plan.html");
    String[] args = {"plan", FIRM, "--draws", "0", "--open", "-o", page.toString()};
    assertThat(run(browser(), args)).as(err()).isZero();
    assertThat(Files.readString(folder.resolve("opened"))).isEqualTo(page.toString());
    assertThat(page).content().startsWith("<!doctype html>");
    assertThat(out.size()).isZero();
    assertThat(err()).isEmpty();
  }

  @Test
  void aPageWithoutANameIsATemporaryOne() throws IOException {
    assertThat(run(browser(), "plan", FIRM, "--draws", "0", "--open")).as(err()).isZero();
    Path page = Path.of(Files.readString(folder.resolve("opened")));
    assertThat(err()).isEqualTo("The page is in " + page + "\n");
    assertThat(page).content().startsWith("<!doctype html>");
    Files.delete(page);
  }

  @Test
  void saysSoWhereThereIsNoBrowser() {
    String page = folder.resolve("plan.html").toString();
    String none = folder.resolve("none").toString();
    assertThat(run(none, "plan", FIRM, "--draws", "0", "--open", "-o", page)).isEqualTo(73);
    assertThat(err())
        .isEqualTo(
            "rolecall: found no browser to open; the page is in "
                + page
                + "\nName one in BROWSER, or open the file yourself.\n");
  }

  @Test
  void isForPagesAlone() {
    assertThat(run("none", "plan", FIRM, "--draws", "0", "--open", "--format", "text"))
        .isEqualTo(2);
    assertThat(err()).startsWith("rolecall plan: --open shows html, not text\n");
    assertThat(run("none", "check", FIRM, "--open")).isEqualTo(2);
  }
}
