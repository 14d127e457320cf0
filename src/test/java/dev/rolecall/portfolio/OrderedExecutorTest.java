package dev.rolecall.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class OrderedExecutorTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void resultsComeInTheOrderOfTheThings(int jobs) throws IOException {
    List<Integer> results = new ArrayList<>();
    new OrderedExecutor<Integer, Integer>(jobs, OrderedExecutorTest::uneven, () -> false)
        .run(IntStream.range(0, 1000).iterator(), results::add);
    assertThat(results).isEqualTo(IntStream.range(0, 1000).boxed().toList());
  }

  private static int uneven(int thing) {
    for (int i = 0; i < (1000 - thing) * 50; i++) {
      Thread.onSpinWait();
    }
    return thing;
  }

  @Test
  void onlySoManyAreUnderWay() throws IOException {
    AtomicInteger read = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    new OrderedExecutor<Integer, Integer>(2, thing -> thing, () -> false)
        .run(
            IntStream.range(0, 500).peek(i -> read.incrementAndGet()).iterator(),
            result -> most.accumulateAndGet(read.get() - done.getAndIncrement(), Math::max));
    assertThat(most.get()).isBetween(1, 40);
  }

  @Test
  void whatWasBegunIsFinishedAndNothingElse() throws IOException {
    AtomicBoolean stopped = new AtomicBoolean();
    List<Integer> results = new ArrayList<>();
    new OrderedExecutor<Integer, Integer>(1, thing -> thing, stopped::get)
        .run(
            IntStream.iterate(0, i -> i + 1).iterator(),
            result -> {
              results.add(result);
              stopped.set(result >= 10);
            });
    assertThat(results.size()).isBetween(11, 40);
    assertThat(results).isEqualTo(IntStream.range(0, results.size()).boxed().toList());
  }

  @Test
  void aStreamThatHangsDoesNotHoldUpResultsNorTheStop() throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    AtomicBoolean stopped = new AtomicBoolean();
    List<Integer> results = new ArrayList<>();
    Iterator<Integer> hanging =
        new Iterator<>() {
          private int next;

          @Override
          public boolean hasNext() {
            if (next == 3) {
              try {
                never.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
              }
            }
            return true;
          }

          @Override
          public Integer next() {
            return next++;
          }
        };
    new OrderedExecutor<Integer, Integer>(2, thing -> thing, stopped::get)
        .run(
            hanging,
            result -> {
              results.add(result);
              stopped.set(result == 2);
            });
    assertThat(results).containsExactly(0, 1, 2);
  }

  @Test
  void whatTheSinkThrowsEndsIt() {
    assertThatThrownBy(
            () ->
                new OrderedExecutor<Integer, Integer>(2, thing -> thing, () -> false)
                    .run(
                        IntStream.iterate(0, i -> i + 1).iterator(),
                        result -> {
                          throw new IOException("disk full at " + result);
                        }))
        .hasMessage("disk full at 0");
  }

  @Test
  void whatTheThingsThrowEndsIt() {
    Iterator<Integer> broken = IntStream.range(0, 100).map(i -> 1 / (50 - i)).iterator();
    assertThatThrownBy(
            () ->
                new OrderedExecutor<Integer, Integer>(1, thing -> thing, () -> false)
                    .run(broken, result -> {}))
        .hasCauseInstanceOf(ArithmeticException.class);
  }
}
