package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicLong millis = new AtomicLong();

  private Progress progress(boolean terminal, OptionalLong total) {
    Console console =
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            err,
            Map.of(),
            new Console.Terminal(0, true, terminal, false));
    return new Progress(console, true, () -> millis.get() * 1_000_000, () -> total);
  }

  private String reported() {
    String text = err.toString(StandardCharsets.UTF_8);
    err.reset();
    return text.replace("\r\u001b[K", "<clear>");
  }

  private void count(Progress progress, int firms, long millisEach) {
    for (int i = 0; i < firms; i++) {
      millis.addAndGet(millisEach);
      progress.count(true);
    }
  }

  @Test
  void aTerminalHasOneLineThatChanges() {
    Progress progress = progress(true, OptionalLong.of(3_400));
    count(progress, 1, 100);
    assertThat(reported()).isEmpty();
    count(progress, 1, 100);
    assertThat(reported()).isEqualTo("<clear>2 of 3,400 firms");
    count(progress, 24, 100);
    assertThat(reported())
        .contains("<clear>16 of 3,400 firms<clear>")
        .endsWith("<clear>26 of 3,400 firms, 10 a second, 5 min left");
    progress.clear();
    assertThat(reported()).isEqualTo("<clear>");
    progress.clear();
    assertThat(reported()).isEmpty();
  }

  @Test
  void elsewhereThereIsALineEveryHalfMinute() {
    Progress progress = progress(false, OptionalLong.of(500));
    count(progress, 299, 100);
    assertThat(reported()).isEmpty();
    count(progress, 1, 100);
    assertThat(reported()).isEqualTo("rolecall: 300 of 500 firms, 10 a second, 21 s left\n");
    progress.clear();
    assertThat(reported()).isEmpty();
  }

  @Test
  void ofAStreamNobodyKnowsTheEnd() {
    Progress progress = progress(false, OptionalLong.empty());
    count(progress, 3, 10_000);
    assertThat(reported()).isEqualTo("rolecall: 3 firms\n");
    count(progress, 17, 10_000);
    assertThat(reported()).endsWith("rolecall: 18 firms, 0.1 a second\n");
  }

  @Test
  void whatWasThereDoesNotCountAsSpeed() {
    Progress progress = progress(false, OptionalLong.of(20_000));
    for (int i = 0; i < 9_999; i++) {
      progress.count(false);
    }
    count(progress, 20, 3_000);
    assertThat(reported())
        .isEqualTo(
            "rolecall: 10,009 of 20,000 firms\n"
                + "rolecall: 10,019 of 20,000 firms, 0.3 a second, 8 h 19 min left\n");
  }

  @Test
  void theFirstFirmsAreSlowAndSayNothingOfTheOthers() {
    Progress progress = progress(true, OptionalLong.of(3_400));
    count(progress, 8, 2_000);
    assertThat(reported()).endsWith("<clear>8 of 3,400 firms");
    count(progress, 200, 10);
    assertThat(reported()).endsWith("<clear>208 of 3,400 firms, 100 a second, 32 s left");
  }
}
