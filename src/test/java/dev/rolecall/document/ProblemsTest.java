package dev.rolecall.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.document.Node.ScalarNode;
import org.junit.jupiter.api.Test;

class ProblemsTest {
  @Test
  void areOrderedByPlaceWithinEachSourceThenAsTheyCame() {
    SourceText first = SourceText.of("first", "");
    SourceText second = SourceText.of("second", "");
    Problems problems = new Problems();
    problems.error(new Place(second, 9, 1), "", "1", "", "");
    problems.warn(new Place(first, 2, 5), "", "2", "", "");
    problems.error(new Place(first, 2, 3), "", "3", "", "");
    Problems more = new Problems();
    more.error(new ScalarNode(new Place(second, 1, 1), "p", "", true), "4", "", "");
    more.warn(new ScalarNode(new Place(first, 2, 3), "p", "", true), "5", "", "");
    problems.addAll(more);
    assertThat(problems.all()).extracting(Problem::found).containsExactly("4", "1", "3", "5", "2");
    assertThat(problems.all()).extracting(Problem::path).containsExactly("p", "", "", "p", "");
  }

  @Test
  void warningsAreNoErrors() {
    Problems problems = new Problems();
    assertThat(problems.hasErrors()).isFalse();
    problems.warn(new Place(SourceText.of("f", ""), 1, 1), "", "", "", "");
    assertThat(problems.hasErrors()).isFalse();
    problems.error(new Place(SourceText.of("f", ""), 1, 1), "", "", "", "");
    assertThat(problems.hasErrors()).isTrue();
  }

  @Test
  void sourceLinesEndInAnyWay() {
    SourceText text = SourceText.of("f", "\uFEFFa\r\nb\rc\n\nd");
    assertThat(text.text()).isEqualTo("a\r\nb\rc\n\nd");
    assertThat(text.line(1)).isEqualTo("a");
    assertThat(text.line(2)).isEqualTo("b");
    assertThat(text.line(3)).isEqualTo("c");
    assertThat(text.line(4)).isEmpty();
    assertThat(text.line(5)).isEqualTo("d");
    assertThat(text.line(6)).isEmpty();
    assertThat(text.line(0)).isEmpty();
  }
}
