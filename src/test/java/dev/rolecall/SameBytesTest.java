package dev.rolecall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same firm, rulebook, seed and draws give the same bytes, whatever the surroundings. */
class SameBytesTest {

  private static final List<String> FIRMS = SampleFirms.texts(8);

  private static String all(String yaml) {
    var assessment = Trial.of(yaml).assess(64);
    return Trial.json(assessment) + Trial.text(assessment, true);
  }

  private static List<String> everything() {
    return FIRMS.stream().map(SameBytesTest::all).toList();
  }

  @Test
  void inRepeatedRuns() {
    assertThat(everything()).isEqualTo(everything());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG", "de-DE"})
  void inEveryLocale(String tag) {
    List<String> expected = everything();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(everything()).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void onAnyNumberOfThreads(int threads) throws InterruptedException, ExecutionException {
    List<String> expected = everything();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<String>> results = new ArrayList<>();
      for (String firm : FIRMS) {
        results.add(pool.submit(() -> all(firm)));
      }
      for (int i = 0; i < FIRMS.size(); i++) {
        assertThat(results.get(i).get()).isEqualTo(expected.get(i));
      }
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void inAnyOrderOfKeys() {
    for (String firm : FIRMS) {
      String turned = turned(firm);
      assertThat(turned).isNotEqualTo(firm);
      assertThat(all(turned)).isEqualTo(all(firm));
    }
  }

  /** The sections in reverse order, and the keys of each section too; the staff map stays whole. */
  private static String turned(String yaml) {
    List<String> sections = new ArrayList<>(List.of(yaml.split("(?m)^(?=[a-z])")));
    Collections.reverse(sections);
    StringBuilder text = new StringBuilder();
    for (String section : sections) {
      List<String> keys = new ArrayList<>(List.of(section.split("(?m)^(?=  [a-z])")));
      text.append(keys.remove(0));
      Collections.reverse(keys);
      keys.forEach(text::append);
    }
    return text.toString();
  }

  @Test
  void practiceAreasInAnyOrder() {
    Trial firm = Trial.of(FIRMS.get(0));
    Trial one = firm.with("firm.practice_areas={family: 20%, estate: 30%, litigation: 50%}");
    Trial other = firm.with("firm.practice_areas={litigation: 50%, estate: 30%, family: 20%}");
    assertThat(Trial.withoutRun(one.assess(64))).isEqualTo(Trial.withoutRun(other.assess(64)));
  }

  @Test
  void anotherSeedGivesOtherDrawsOfTheSameFirm() {
    var rulebook = Trial.of(FIRMS.get(0)).rulebook();
    var profile = Trial.of(FIRMS.get(0)).profile();
    var advisor =
        new dev.rolecall.assessment.Advisor(
            rulebook, new dev.rolecall.decision.Settings(64, 2), "test");
    String other = Trial.withoutRun(advisor.assess(profile, dev.rolecall.decision.Depth.REPORT));
    assertThat(other).isNotEqualTo(Trial.withoutRun(Trial.of(FIRMS.get(0)).assess(64)));
  }
}
