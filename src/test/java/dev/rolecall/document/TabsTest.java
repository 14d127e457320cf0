package dev.rolecall.document;

import static dev.rolecall.document.ProblemReport.report;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tabs are white space nowhere in YAML, and everywhere in JSON. */
class TabsTest {
  @Test
  void afterColon() {
    assertThat(report("a:\t1\n"))
        .isEqualTo(
            """
            firm.yaml:1:3: error: found a tab; expected spaces
                1 | a: 1
                  |   ^
               hint: use spaces
            """);
  }

  @Test
  void afterDash() {
    assertThat(report("-\tx\n"))
        .isEqualTo(
            """
            firm.yaml:1:2: error: found a tab; expected spaces
                1 | - x
                  |  ^
               hint: use spaces
            """);
  }

  @Test
  void beforeComment() {
    assertThat(report("a: 1\t# c\n"))
        .isEqualTo(
            """
            firm.yaml:1:5: error: found a tab; expected spaces
                1 | a: 1 # c
                  |     ^
               hint: use spaces
            """);
  }

  @Test
  void atTheEndOfALine() {
    assertThat(report("a: 1\t\n"))
        .isEqualTo(
            """
            firm.yaml:1:5: error: found a tab; expected spaces
                1 | a: 1
                  |     ^
               hint: use spaces
            """);
  }

  @Test
  void withinPlainText() {
    assertThat(report("a: x\ty\n"))
        .isEqualTo(
            """
            firm.yaml:1:5: error: found a tab; expected spaces
                1 | a: x y
                  |     ^
               hint: use spaces
            """);
  }

  @Test
  void indentation() {
    assertThat(report("firm:\n\tname: X\n\t\tstate: CA\n"))
        .isEqualTo(
            """
            firm.yaml:2:1: error: found a tab; expected spaces
                2 |  name: X
                  | ^
               hint: use spaces
            firm.yaml:3:1: error: found a tab; expected spaces
                3 |   state: CA
                  | ^
               hint: use spaces
            """);
  }

  @Test
  void indentationAmongSpacesHidesOnlyItsOwnFault() {
    assertThat(report("firm:\n  name: X\n\tattorneys: 2\n"))
        .isEqualTo(
            """
            firm.yaml:3:1: error: found a tab; expected spaces
                3 |  attorneys: 2
                  | ^
               hint: use spaces
            """);
  }

  @Test
  void doesNotHideOtherFaults() {
    assertThat(report("firm:\n\tname: ~\n\tstate: \"C\n"))
        .isEqualTo(
            """
            firm.yaml:2:1: error: found a tab; expected spaces
                2 |  name: ~
                  | ^
               hint: use spaces
            firm.yaml:2:8: error: firm.name: found `~`; expected a value
                2 |  name: ~
                  |        ^
            firm.yaml:3:1: error: found a tab; expected spaces
                3 |  state: "C
                  | ^
               hint: use spaces
            firm.yaml:4:1: error: found the end of the text; expected a closing quote
               hint: the quote opens at line 3, column 9
            """);
  }

  @Test
  void betweenBracketsOfYaml() {
    assertThat(report("a: [1,\n\t2]\n"))
        .isEqualTo(
            """
            firm.yaml:2:1: error: found a tab; expected spaces
                2 |  2]
                  | ^
               hint: use spaces
            """);
  }

  @Test
  void afterABlockText() {
    assertThat(report("a: |\n  x\ty\n  \tz\nb:\t2\n"))
        .isEqualTo(
            """
            firm.yaml:4:3: error: found a tab; expected spaces
                4 | b: 2
                  |   ^
               hint: use spaces
            """);
  }

  @Test
  void onABlankLine() {
    assertThat(report("a: 1\n\t\nb: 2\n"))
        .isEqualTo(
            """
            firm.yaml:2:1: error: found a tab; expected spaces
               hint: use spaces
            """);
  }

  @Test
  void lineShownWithOneSpacePerTab() {
    assertThat(report("\ta:\tb\t: c\n"))
        .isEqualTo(
            """
            firm.yaml:1:1: error: found a tab; expected spaces
                1 |  a: b : c
                  | ^
               hint: use spaces
            firm.yaml:1:4: error: found a tab; expected spaces
                1 |  a: b : c
                  |    ^
               hint: use spaces
            firm.yaml:1:6: error: found a tab; expected spaces
                1 |  a: b : c
                  |      ^
               hint: use spaces
            """);
  }

  @Test
  void onlyTabs() {
    assertThat(report("\t\t\n"))
        .isEqualTo(
            """
            firm.yaml:1:1: error: found a tab; expected spaces
               hint: use spaces
            firm.yaml:1:1: error: found nothing; expected a document
            """);
  }

  @Test
  void inAnUnfinishedQuote() {
    assertThat(report("a: \"x\ty\n"))
        .isEqualTo(
            """
            firm.yaml:2:1: error: found the end of the text; expected a closing quote
               hint: the quote opens at line 1, column 4
            """);
  }
}
