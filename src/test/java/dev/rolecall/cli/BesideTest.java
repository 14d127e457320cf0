package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What runs beside the main thread. */
class BesideTest {

  @Test
  void aTaskRunsInAThreadThatKeepsNoRunFromEnding() throws Exception {
    AtomicReference<Thread> seen = new AtomicReference<>();
    CountDownLatch done = new CountDownLatch(1);
    new Beside()
        .execute(
            () -> {
              seen.set(Thread.currentThread());
              done.countDown();
            });
    assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(seen.get()).isNotSameAs(Thread.currentThread());
    assertThat(seen.get().isDaemon()).isTrue();
  }

  @Test
  void aFaultIsNotTold() throws Exception {
    AtomicReference<Thread> seen = new AtomicReference<>();
    CountDownLatch started = new CountDownLatch(1);
    AtomicReference<Throwable> told = new AtomicReference<>();
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> told.set(fault));
    try {
      new Beside()
          .execute(
              () -> {
                seen.set(Thread.currentThread());
                started.countDown();
                throw new IllegalStateException("beside");
              });
      assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
      seen.get().join(10_000);
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
    assertThat(told.get()).isNull();
  }
}
