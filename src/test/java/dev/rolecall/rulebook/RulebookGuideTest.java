package dev.rolecall.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.document.MapNode;
import dev.rolecall.document.ProblemText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said about the keys of a rulebook is what is read. */
class RulebookGuideTest {

  private static final MapNode TREE = RulebookReader.standard().tree();
  private static final RulebookGuide GUIDE = RulebookGuide.read();

  private static String problems(String yaml) {
    String text = "rulebook: 1\nreason: a trial\n" + yaml;
    return ProblemText.list(
        RulebookReader.over("over.yaml", text.getBytes(StandardCharsets.UTF_8)).problems().all());
  }

  static Set<String> sections() {
    return GUIDE.sections().keySet();
  }

  @Test
  void hasEverySectionAndEveryKeyAtTheTop() {
    List<String> known = TREE.entries().keySet().stream().toList();
    assertThat(GUIDE.sections().keySet())
        .containsExactlyElementsOf(
            known.stream().filter(key -> !GUIDE.head().containsKey(key)).toList());
    String text =
        GUIDE.head().keySet().stream()
            .filter(key -> !List.of("rulebook", "reason").contains(key))
            .map(key -> key + ": " + (key.equals("requires") ? "rolecall 2026.11" : "x"))
            .collect(Collectors.joining("\n"));
    assertThat(problems(text)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sections")
  void everyKeyOfTheRulebookHasAMeaning(String section) {
    for (MapNode.Entry entry : ((MapNode) TREE.get(section).orElseThrow()).entries().values()) {
      if (entry.value() instanceof MapNode map) {
        for (String key : map.entries().keySet()) {
          assertThat(GUIDE.meaning(section, key)).as(entry.value().path() + "." + key).isNotEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sections")
  void everyKeyThatHasAMeaningIsRead(String section) {
    Map<String, MapNode.Entry> entries = ((MapNode) TREE.get(section).orElseThrow()).entries();
    for (String key : section.equals("grades") ? Set.<String>of() : GUIDE.keys(section).keySet()) {
      boolean read =
          Stream.concat(entries.keySet().stream(), Stream.of("zz9"))
              .filter(id -> entries.containsKey(id) || GUIDE.sections().get(section).isOpen())
              .anyMatch(
                  id ->
                      !problems(section + ": {" + id + ": {" + key + ": []}}\n")
                          .contains("found the key " + key));
      assertThat(read).as(section + ": " + key).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("sections")
  void newEntriesAreTakenWhereItSaysSo(String section) {
    String value = section.equals("grades") ? "text" : "{label: new}";
    boolean refused = problems(section + ": {zz9: " + value + "}\n").contains("found the key zz9");
    assertThat(GUIDE.sections().get(section).isOpen()).isEqualTo(!refused);
  }
}
