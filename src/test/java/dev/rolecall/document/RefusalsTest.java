package dev.rolecall.document;

import static dev.rolecall.document.ProblemReport.report;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a profile must not hold, reported with all other problems at once. */
class RefusalsTest {
  @Test
  void nullsOfEverySpelling() {
    assertThat(report("a:\nb: null\nc: Null\nd: NULL\ne: ~\nf: {g: , h}\n"))
        .isEqualTo(
            """
            firm.yaml:1:3: error: a: found nothing; expected a value
                1 | a:
                  |   ^
            firm.yaml:2:4: error: b: found `null`; expected a value
                2 | b: null
                  |    ^
            firm.yaml:3:4: error: c: found `Null`; expected a value
                3 | c: Null
                  |    ^
            firm.yaml:4:4: error: d: found `NULL`; expected a value
                4 | d: NULL
                  |    ^
            firm.yaml:5:4: error: e: found `~`; expected a value
                5 | e: ~
                  |    ^
            firm.yaml:6:7: error: f.g: found nothing; expected a value
                6 | f: {g: , h}
                  |       ^
            firm.yaml:6:11: error: f.h: found nothing; expected a value
                6 | f: {g: , h}
                  |           ^
            """);
  }

  @Test
  void nullItems() {
    assertThat(report("- 1\n- ~\n-\n- [null]\n"))
        .isEqualTo(
            """
            firm.yaml:2:3: error: [1]: found `~`; expected a value
                2 | - ~
                  |   ^
            firm.yaml:3:2: error: [2]: found nothing; expected a value
                3 | -
                  |  ^
            firm.yaml:4:4: error: [3][0]: found `null`; expected a value
                4 | - [null]
                  |    ^
            """);
  }

  @Test
  void duplicateKeyNamesTheFirst() {
    assertThat(report("firm:\n  name: A\n  state: CA\n  name: B\n"))
        .isEqualTo(
            """
            firm.yaml:4:3: error: firm.name: found `name`; expected each key once
                4 |   name: B
                  |   ^
               hint: first at line 2
            """);
  }

  @Test
  void aListAsKey() {
    assertThat(report("? [a]\n: x\nb: ~\n"))
        .isEqualTo(
            """
            firm.yaml:1:3: error: found a key that is not text; expected a text as the key
                1 | ? [a]
                  |   ^
            firm.yaml:3:4: error: b: found `~`; expected a value
                3 | b: ~
                  |    ^
            """);
  }

  @Test
  void aMapAsKey() {
    assertThat(report("{a: 1}: x\n"))
        .isEqualTo(
            """
            firm.yaml:1:1: error: found a key that is not text; expected a text as the key
                1 | {a: 1}: x
                  | ^
            """);
  }

  @Test
  void anAliasAsKey() {
    assertThat(report("*a : x\n"))
        .isEqualTo(
            """
            firm.yaml:1:1: error: found a key that is not text; expected a text as the key
                1 | *a : x
                  | ^
            """);
  }

  @Test
  void aNullAsKey() {
    assertThat(report("~: x\nnull: y\n? \n: z\n"))
        .isEqualTo(
            """
            firm.yaml:1:1: error: found a key that is not text; expected a text as the key
                1 | ~: x
                  | ^
            firm.yaml:2:1: error: found a key that is not text; expected a text as the key
                2 | null: y
                  | ^
            firm.yaml:3:2: error: found a key that is not text; expected a text as the key
                3 | ?
                  |  ^
            """);
  }

  @Test
  void anOverlongKey() {
    assertThat(report("? " + "k".repeat(101) + "\n: x\n"))
        .isEqualTo(
            """
            firm.yaml:1:3: error: found a key of 101 characters; expected at most 100
                1 | ? kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk...
                  |   ^
            """);
  }

  @Test
  void anchorOnMap() {
    assertThat(report("&base\nk: v\n"))
        .isEqualTo(
            """
            firm.yaml:1:1: error: found `&base`; expected a value without an anchor
                1 | &base
                  | ^
               hint: write it out; a text that starts with & needs quotes
            """);
  }

  @Test
  void anchorOnKey() {
    assertThat(report("k: 1\n&a l: v\n"))
        .isEqualTo(
            """
            firm.yaml:2:1: error: l: found `&a`; expected a value without an anchor
                2 | &a l: v
                  | ^
               hint: write it out; a text that starts with & needs quotes
            """);
  }

  @Test
  void anchorsOnScalarListAndMap() {
    assertThat(report("a: &x v\nb: &y [1]\nc: &z {d: 1}\n"))
        .isEqualTo(
            """
            firm.yaml:1:4: error: a: found `&x`; expected a value without an anchor
                1 | a: &x v
                  |    ^
               hint: write it out; a text that starts with & needs quotes
            firm.yaml:2:4: error: b: found `&y`; expected a value without an anchor
                2 | b: &y [1]
                  |    ^
               hint: write it out; a text that starts with & needs quotes
            firm.yaml:3:4: error: c: found `&z`; expected a value without an anchor
                3 | c: &z {d: 1}
                  |    ^
               hint: write it out; a text that starts with & needs quotes
            """);
  }

  @Test
  void anchorOnNothing() {
    assertThat(report("a: &x\n"))
        .isEqualTo(
            """
            firm.yaml:1:4: error: a: found `&x`; expected a value without an anchor
                1 | a: &x
                  |    ^
               hint: write it out; a text that starts with & needs quotes
            """);
  }

  @Test
  void aliases() {
    assertThat(report("a: *x\nb: [*y]\n"))
        .isEqualTo(
            """
            firm.yaml:1:4: error: a: found `*x`; expected a value without an alias
                1 | a: *x
                  |    ^
               hint: write it out; a text that starts with * needs quotes
            firm.yaml:2:5: error: b[0]: found `*y`; expected a value without an alias
                2 | b: [*y]
                  |     ^
               hint: write it out; a text that starts with * needs quotes
            """);
  }

  @Test
  void mergeKeyWithAlias() {
    assertThat(report("<<: *base\nc: 1\n"))
        .isEqualTo(
            """
            firm.yaml:1:1: error: found `<<`; expected a key
                1 | <<: *base
                  | ^
               hint: merge keys are not read: write the keys out
            """);
  }

  @Test
  void mergeKeyWithMap() {
    assertThat(report("<<: {d: ~}\nc: 1\n"))
        .isEqualTo(
            """
            firm.yaml:1:1: error: found `<<`; expected a key
                1 | <<: {d: ~}
                  | ^
               hint: merge keys are not read: write the keys out
            firm.yaml:1:9: error: d: found `~`; expected a value
                1 | <<: {d: ~}
                  |         ^
            """);
  }

  @Test
  void tagsOnScalarsMapsListsAndKeys() {
    assertThat(report("a: !!str 1\nb: !foo {c: 1}\nd: ! [1]\n!<tag:x> e: 1\n"))
        .isEqualTo(
            """
            firm.yaml:1:4: error: a: found `!!str`; expected a value without a tag
                1 | a: !!str 1
                  |    ^
               hint: write it out; a text that starts with ! needs quotes
            firm.yaml:2:4: error: b: found `!foo`; expected a value without a tag
                2 | b: !foo {c: 1}
                  |    ^
               hint: write it out; a text that starts with ! needs quotes
            firm.yaml:3:4: error: d: found `!`; expected a value without a tag
                3 | d: ! [1]
                  |    ^
               hint: write it out; a text that starts with ! needs quotes
            firm.yaml:4:1: error: e: found `!<tag:x>`; expected a value without a tag
                4 | !<tag:x> e: 1
                  | ^
               hint: write it out; a text that starts with ! needs quotes
            """);
  }

  @Test
  void tagOnNothing() {
    assertThat(report("a: !!str\nb: 2\n"))
        .isEqualTo(
            """
            firm.yaml:1:4: error: a: found `!!str`; expected a value without a tag
                1 | a: !!str
                  |    ^
               hint: write it out; a text that starts with ! needs quotes
            """);
  }

  @Test
  void binaryTagThatIsNone() {
    assertThat(report("a: !!binary '*'\n"))
        .isEqualTo(
            """
            firm.yaml:1:4: error: a: found `!!binary`; expected a value without a tag
                1 | a: !!binary '*'
                  |    ^
               hint: write it out; a text that starts with ! needs quotes
            """);
  }

  @Test
  void anchorAndTagInBothOrders() {
    assertThat(report("a: &x !!map {b: 1}\nc: !!map &y {d: 1}\n"))
        .isEqualTo(
            """
            firm.yaml:1:4: error: a: found `&x`; expected a value without an anchor
                1 | a: &x !!map {b: 1}
                  |    ^
               hint: write it out; a text that starts with & needs quotes
            firm.yaml:1:7: error: a: found `!!map`; expected a value without a tag
                1 | a: &x !!map {b: 1}
                  |       ^
               hint: write it out; a text that starts with ! needs quotes
            firm.yaml:2:4: error: c: found `!!map`; expected a value without a tag
                2 | c: !!map &y {d: 1}
                  |    ^
               hint: write it out; a text that starts with ! needs quotes
            firm.yaml:2:10: error: c: found `&y`; expected a value without an anchor
                2 | c: !!map &y {d: 1}
                  |          ^
               hint: write it out; a text that starts with & needs quotes
            """);
  }

  @Test
  void aCommentBetweenAnchorAndTag() {
    assertThat(report("a: &x # why\n  !!str b\n"))
        .isEqualTo(
            """
            firm.yaml:1:4: error: a: found `&x`; expected a value without an anchor
                1 | a: &x # why
                  |    ^
               hint: write it out; a text that starts with & needs quotes
            firm.yaml:2:3: error: a: found `!!str`; expected a value without a tag
                2 |   !!str b
                  |   ^
               hint: write it out; a text that starts with ! needs quotes
            """);
  }

  @Test
  void tagDirectiveAndUnknownDirective() {
    assertThat(report("%TAG ! tag:x\n# why\n%FOO bar\n---\na: 1\n"))
        .isEqualTo(
            """
            firm.yaml:1:1: error: found `%TAG ! tag:x`; expected no directive but %YAML 1.2
                1 | %TAG ! tag:x
                  | ^
            firm.yaml:3:1: error: found `%FOO bar`; expected no directive but %YAML 1.2
                3 | %FOO bar
                  | ^
            """);
  }

  @Test
  void directiveBeforeASyntaxFault() {
    assertThat(report("%YAML 1.1\n---\n\"x\n"))
        .isEqualTo(
            """
            firm.yaml:1:1: error: found `%YAML 1.1`; expected no directive but %YAML 1.2
                1 | %YAML 1.1
                  | ^
            firm.yaml:4:1: error: found the end of the text; expected a closing quote
               hint: the quote opens at line 3, column 1
            """);
  }

  @Test
  void aTagSaysNothingOfItsValue() {
    assertThat(report("a: !!int 0x\nb: !!binary '*'\n? [!!null x, *y]\n: !!float .\nc: ~\n"))
        .isEqualTo(
            """
            firm.yaml:1:4: error: a: found `!!int`; expected a value without a tag
                1 | a: !!int 0x
                  |    ^
               hint: write it out; a text that starts with ! needs quotes
            firm.yaml:2:4: error: b: found `!!binary`; expected a value without a tag
                2 | b: !!binary '*'
                  |    ^
               hint: write it out; a text that starts with ! needs quotes
            firm.yaml:3:3: error: found a key that is not text; expected a text as the key
                3 | ? [!!null x, *y]
                  |   ^
            firm.yaml:4:3: error: found `!!float`; expected a value without a tag
                4 | : !!float .
                  |   ^
               hint: write it out; a text that starts with ! needs quotes
            firm.yaml:5:4: error: c: found `~`; expected a value
                5 | c: ~
                  |    ^
            """);
  }

  @Test
  void oldYaml() {
    assertThat(report("%YAML 1.1\n---\na: 1\n"))
        .isEqualTo(
            """
            firm.yaml:1:1: error: found `%YAML 1.1`; expected no directive but %YAML 1.2
                1 | %YAML 1.1
                  | ^
            """);
  }

  @Test
  void yamlOfTheFuture() {
    assertThat(report("%YAML 2.0\n---\na: 1\n"))
        .isEqualTo(
            """
            firm.yaml:1:1: error: found `%YAML 2.0`; expected no directive but %YAML 1.2
                1 | %YAML 2.0
                  | ^
            """);
  }

  @Test
  void secondDocument() {
    assertThat(report("---\na: 1\n---\nb: ~\n"))
        .isEqualTo(
            """
            firm.yaml:3:1: error: found a second document; expected one document
                3 | ---
                  | ^
            """);
  }

  @Test
  void secondEmptyDocument() {
    assertThat(report("a: 1\n---\n"))
        .isEqualTo(
            """
            firm.yaml:2:1: error: found a second document; expected one document
                2 | ---
                  | ^
            """);
  }

  @Test
  void contentAfterTheEndOfTheDocument() {
    assertThat(report("a: 1\n...\nb: 2\n"))
        .isEqualTo(
            """
            firm.yaml:3:1: error: found more text after the end of the document; expected one document
                3 | b: 2
                  | ^
            """);
  }

  @Test
  void noDocument() {
    assertThat(report(""))
        .isEqualTo(
            """
            firm.yaml:1:1: error: found nothing; expected a document
            """);
  }

  @Test
  void onlyComments() {
    assertThat(report("# one\n\n# two\n"))
        .isEqualTo(
            """
            firm.yaml:1:1: error: found nothing; expected a document
                1 | # one
                  | ^
            """);
  }

  @Test
  void emptyExplicitDocument() {
    assertThat(report("---\n"))
        .isEqualTo(
            """
            firm.yaml:2:1: error: found nothing; expected a value
            """);
  }

  @Test
  void tooManyLevels() {
    assertThat(report("[".repeat(33) + "]".repeat(33) + "\n"))
        .isEqualTo(
            """
            firm.yaml:1:33: error: found more levels than can be read; expected at most 32 levels
                1 | [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
                  |                                 ^
            """);
  }

  @Test
  void tooManyLevelsInAKey() {
    assertThat(report("? ".repeat(40) + "\n"))
        .isEqualTo(
            """
            firm.yaml:1:3: error: found a key that is not text; expected a text as the key
                1 | ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ?...
                  |   ^
            firm.yaml:1:65: error: found more levels than can be read; expected at most 32 levels
                1 | ...? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ?
                  |                                                              ^
            """);
  }

  @Test
  void halfASurrogatePair() {
    assertThat(report("{\"a\": \"\\ud83d x\", \"b\": \"\\ude00\"}"))
        .isEqualTo(
            """
            firm.yaml:1:7: error: a: found half of a \\u pair; expected a whole character
                1 | {"a": "\\ud83d x", "b": "\\ude00"}
                  |       ^
               hint: write both halves, as in \\ud83d\\ude00, or the character itself
            firm.yaml:1:24: error: b: found half of a \\u pair; expected a whole character
                1 | {"a": "\\ud83d x", "b": "\\ude00"}
                  |                        ^
               hint: write both halves, as in \\ud83d\\ude00, or the character itself
            """);
  }

  /** Without its comma, a decimal would be another number. */
  @Test
  void aCommaWithinBracesIsNotJustLeftOut() {
    assertThat(ProblemReport.report("a: {b: 1,5}"))
        .contains("hint: within { } a comma ends a value: write 1400 for 1,400, and 1.5 for 1,5");
  }
}
