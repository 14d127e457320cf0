package dev.rolecall.document;

import static dev.rolecall.document.ProblemReport.report;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What cannot be read at all, in plain words. */
class SyntaxTest {
  @Test
  void unfinishedDoubleQuote() {
    assertThat(report("a: 1\nb: \"x\n"))
        .isEqualTo(
            """
            firm.yaml:3:1: error: found the end of the text; expected a closing quote
               hint: the quote opens at line 2, column 4
            """);
  }

  @Test
  void unfinishedSingleQuote() {
    assertThat(report("a: 'x"))
        .isEqualTo(
            """
            firm.yaml:1:6: error: found the end of the text; expected a closing quote
                1 | a: 'x
                  |      ^
               hint: the quote opens at line 1, column 4
            """);
  }

  @Test
  void quoteUpToNextDocument() {
    assertThat(report("a: \"x\n---\n"))
        .isEqualTo(
            """
            firm.yaml:2:1: error: found `---`; expected a closing quote
                2 | ---
                  | ^
               hint: the quote opens at line 1, column 4
            """);
  }

  @Test
  void unfinishedList() {
    assertThat(report("a: [1, 2\n"))
        .isEqualTo(
            """
            firm.yaml:2:1: error: found the end of the text; expected `,` or `]`
               hint: the bracket opens at line 1, column 4
            """);
  }

  @Test
  void unfinishedMap() {
    assertThat(report("a: {b: 1\nc: 2\n"))
        .isEqualTo(
            """
            firm.yaml:2:2: error: found `:`; expected `,` or `}`
                2 | c: 2
                  |  ^
               hint: the bracket opens at line 1, column 4
            """);
  }

  @Test
  void wrongBracket() {
    assertThat(report("a: [1, 2}\n"))
        .isEqualTo(
            """
            firm.yaml:1:9: error: found `}`; expected `,` or `]`
                1 | a: [1, 2}
                  |         ^
               hint: the bracket opens at line 1, column 4
            """);
  }

  @Test
  void wrongBrace() {
    assertThat(report("a: {b: 1]\n"))
        .isEqualTo(
            """
            firm.yaml:1:9: error: found `]`; expected `,` or `}`
                1 | a: {b: 1]
                  |         ^
               hint: the bracket opens at line 1, column 4
            """);
  }

  @Test
  void bracketWithoutAnOpening() {
    assertThat(report("a: ]\n"))
        .isEqualTo(
            """
            firm.yaml:1:4: error: found `]`; expected a value
                1 | a: ]
                  |    ^
            """);
  }

  @Test
  void missingCommaInJson() {
    assertThat(report("{\"a\": 1\n\"b\": 2}\n"))
        .isEqualTo(
            """
            firm.yaml:2:4: error: found `:`; expected `,` or `}`
                2 | "b": 2}
                  |    ^
               hint: the bracket opens at line 1, column 1
            """);
  }

  @Test
  void missingColonInJson() {
    assertThat(report("{\"a\" 1}"))
        .isEqualTo(
            """
            firm.yaml:1:6: error: found `1}`; expected `,` or `}`
                1 | {"a" 1}
                  |      ^
               hint: the bracket opens at line 1, column 1
            """);
  }

  @Test
  void unfinishedJsonKey() {
    assertThat(report("{a b c"))
        .isEqualTo(
            """
            firm.yaml:1:7: error: found the end of the text; expected `,` or `}`
                1 | {a b c
                  |       ^
               hint: the bracket opens at line 1, column 1
            """);
  }

  @Test
  void twoCommas() {
    assertThat(report("a: [1,, 2]\n"))
        .isEqualTo(
            """
            firm.yaml:1:7: error: found `,`; expected a value
                1 | a: [1,, 2]
                  |       ^
            """);
  }

  @Test
  void lineToTheLeft() {
    assertThat(report("firm:\n  name: X\n attorneys: 2\n"))
        .isEqualTo(
            """
            firm.yaml:3:2: error: found a line indented unlike those around it; expected the indentation of its neighbors
                3 |  attorneys: 2
                  |  ^
               hint: what belongs together starts in one column
            """);
  }

  @Test
  void lineToTheRight() {
    assertThat(report("firm:\n  name: X\n    attorneys: 2\n"))
        .isEqualTo(
            """
            firm.yaml:3:14: error: found a colon where no key can be; expected one key to a line
                3 |     attorneys: 2
                  |              ^
               hint: put a text with `: ` in it in quotes, or fix the indentation
            """);
  }

  @Test
  void twoColons() {
    assertThat(report("a: b: c\n"))
        .isEqualTo(
            """
            firm.yaml:1:5: error: found a colon where no key can be; expected one key to a line
                1 | a: b: c
                  |     ^
               hint: put a text with `: ` in it in quotes, or fix the indentation
            """);
  }

  @Test
  void noColon() {
    assertThat(report("firm:\n  name: X\nattorneys 2\nstate: CA\n"))
        .isEqualTo(
            """
            firm.yaml:3:1: error: found a line that is no `key: value`; expected a colon and a space after the key
                3 | attorneys 2
                  | ^
            """);
  }

  @Test
  void colonWithoutAKey() {
    assertThat(report(": x\nb: 1\n"))
        .isEqualTo(
            """
            firm.yaml:1:1: error: found a colon; expected a key before it
                1 | : x
                  | ^
            """);
  }

  @Test
  void textAfterAQuote() {
    assertThat(report("a: \"x\" y\n"))
        .isEqualTo(
            """
            firm.yaml:1:8: error: found more text after the value; expected the end of the line
                1 | a: "x" y
                  |        ^
               hint: put all of it in quotes
            """);
  }

  @Test
  void apostropheInSingleQuotes() {
    assertThat(report("a: 'it's'\n"))
        .isEqualTo(
            """
            firm.yaml:1:8: error: found more text after the value; expected the end of the line
                1 | a: 'it's'
                  |        ^
               hint: put all of it in quotes
            """);
  }

  @Test
  void textAfterAQuoteThatSpansLines() {
    assertThat(report("a:\n  name: \"x\nb: {\"c\": 1}\n"))
        .isEqualTo(
            """
            firm.yaml:3:6: error: found more text after the value; expected the end of the line
                3 | b: {"c": 1}
                  |      ^
               hint: put all of it in quotes
            """);
  }

  @Test
  void questionMarkAfterAValue() {
    assertThat(report("j: {\"a\": 1}?\n"))
        .isEqualTo(
            """
            firm.yaml:1:12: error: found `?`; expected no question mark here
                1 | j: {"a": 1}?
                  |            ^
               hint: put the text in quotes
            """);
  }

  @Test
  void listBesideAKey() {
    assertThat(report("a: - b\n"))
        .isEqualTo(
            """
            firm.yaml:1:4: error: found a dash where no list can start; expected a value
                1 | a: - b
                  |    ^
               hint: start the list on its own line
            """);
  }

  @Test
  void itemAmongKeys() {
    assertThat(report("a: 1\n- b\n"))
        .isEqualTo(
            """
            firm.yaml:2:1: error: found a list's item among keys; expected a key
                2 | - b
                  | ^
            """);
  }

  @Test
  void keyAmongItems() {
    assertThat(report("- a\nb: 1\n"))
        .isEqualTo(
            """
            firm.yaml:2:1: error: found a key among a list's items; expected an item
                2 | b: 1
                  | ^
            """);
  }

  @Test
  void dashInBrackets() {
    assertThat(report("a: [b, - c]\n"))
        .isEqualTo(
            """
            firm.yaml:1:8: error: found `-`; expected a value
                1 | a: [b, - c]
                  |        ^
            """);
  }

  @Test
  void unknownEscape() {
    assertThat(report("a: \"C:\\qq\"\n"))
        .isEqualTo(
            """
            firm.yaml:1:7: error: found `\\q`; expected a known escape such as \\n
                1 | a: "C:\\qq"
                  |       ^
               hint: write \\\\ for a backslash, or use single quotes
            """);
  }

  @Test
  void shortEscapes() {
    assertThat(report("a: \"\\u12\"\n"))
        .isEqualTo(
            """
            firm.yaml:1:7: error: found an unfinished escape; expected 4 hexadecimal digits
                1 | a: "\\u12"
                  |       ^
            """);
  }

  @Test
  void shortByteEscape() {
    assertThat(report("a: \"\\xg\"\n"))
        .isEqualTo(
            """
            firm.yaml:1:7: error: found an unfinished escape; expected 2 hexadecimal digits
                1 | a: "\\xg"
                  |       ^
            """);
  }

  @Test
  void escapeAtTheEnd() {
    assertThat(report("a: \"\\u"))
        .isEqualTo(
            """
            firm.yaml:1:5: error: found an escape of no character; expected a known character
                1 | a: "\\u
                  |     ^
            """);
  }

  @Test
  void impossibleCodePoint() {
    assertThat(report("a: \"\\UFFFFFFFF\""))
        .isEqualTo(
            """
            firm.yaml:1:5: error: found an escape of no character; expected a known character
                1 | a: "\\UFFFFFFFF"
                  |     ^
            """);
  }

  @Test
  void codePointAfterTheLast() {
    assertThat(report("a: \"\\U00110000\""))
        .isEqualTo(
            """
            firm.yaml:1:5: error: found an escape of no character; expected a known character
                1 | a: "\\U00110000"
                  |     ^
            """);
  }

  @Test
  void backslashAtTheEnd() {
    assertThat(report("a: \"\\"))
        .isEqualTo(
            """
            firm.yaml:1:6: error: found the end of the text; expected a closing quote
                1 | a: "\\
                  |      ^
               hint: the quote opens at line 1, column 4
            """);
  }

  @Test
  void signsThatStartNothing() {
    assertThat(report("a: @x\n"))
        .isEqualTo(
            """
            firm.yaml:1:4: error: found `@`; expected a value
                1 | a: @x
                  |    ^
               hint: put the text in quotes
            """);
  }

  @Test
  void backtick() {
    assertThat(report("a: `x`\n"))
        .isEqualTo(
            """
            firm.yaml:1:4: error: found ```; expected a value
                1 | a: `x`
                  |    ^
               hint: put the text in quotes
            """);
  }

  @Test
  void percent() {
    assertThat(report("a: %x\n"))
        .isEqualTo(
            """
            firm.yaml:1:4: error: found `%`; expected a value
                1 | a: %x
                  |    ^
               hint: put the text in quotes
            """);
  }

  @Test
  void textLikeAnAlias() {
    assertThat(report("a: *.pdf\n"))
        .isEqualTo(
            """
            firm.yaml:1:4: error: found `*.pdf`; expected a value
                1 | a: *.pdf
                  |    ^
               hint: a text that starts with * needs quotes
            """);
  }

  @Test
  void textLikeAnAnchor() {
    assertThat(report("a: & Sons\n"))
        .isEqualTo(
            """
            firm.yaml:1:4: error: found `&`; expected a value
                1 | a: & Sons
                  |    ^
               hint: a text that starts with & needs quotes
            """);
  }

  @Test
  void textLikeATag() {
    assertThat(report("a: !foo!bar x\n"))
        .isEqualTo(
            """
            firm.yaml:1:4: error: found `!foo!bar`; expected a value
                1 | a: !foo!bar x
                  |    ^
               hint: a text that starts with ! needs quotes
            """);
  }

  @Test
  void textAfterABlockSign() {
    assertThat(report("a: |x\n y\n"))
        .isEqualTo(
            """
            firm.yaml:1:5: error: found `x`; expected a line break after |
                1 | a: |x
                  |     ^
               hint: a text that starts with | needs quotes
            """);
  }

  @Test
  void blankLineDeeperThanABlock() {
    assertThat(report("a: |\n    \n  x\n"))
        .isEqualTo(
            """
            firm.yaml:3:3: error: found a line indented unlike those around it; expected no more spaces in the blank lines above
                3 |   x
                  |   ^
            """);
  }

  @Test
  void documentRightAfterDirective() {
    assertThat(report("%YAML 1.2\na: 1\n"))
        .isEqualTo(
            """
            firm.yaml:2:1: error: found a document right after a directive; expected a line --- between them
                2 | a: 1
                  | ^
            """);
  }

  @Test
  void directiveWithinADocument() {
    assertThat(report("a: 1\n%YAML 1.2\n---\nb: 1\n"))
        .isEqualTo(
            """
            firm.yaml:2:1: error: found `%YAML`; expected no directive but %YAML 1.2
                2 | %YAML 1.2
                  | ^
            """);
  }

  @Test
  void twoJsonValues() {
    assertThat(report("{\"a\": 1} {\"b\": 2}"))
        .isEqualTo(
            """
            firm.yaml:1:10: error: found more text after the end of the document; expected one document
                1 | {"a": 1} {"b": 2}
                  |          ^
            """);
  }

  @Test
  void whatCameBeforeIsToldToo() {
    assertThat(report("a: ~\nb: *x\nc: \"y\n"))
        .isEqualTo(
            """
            firm.yaml:1:4: error: a: found `~`; expected a value
                1 | a: ~
                  |    ^
            firm.yaml:2:4: error: b: found `*x`; expected a value without an alias
                2 | b: *x
                  |    ^
               hint: write it out; a text that starts with * needs quotes
            firm.yaml:4:1: error: found the end of the text; expected a closing quote
               hint: the quote opens at line 3, column 4
            """);
  }

  @Test
  void afterTheFaultIsAnEmoji() {
    assertThat(report("😀: [😀, 1}\n"))
        .isEqualTo(
            """
            firm.yaml:1:9: error: found `}`; expected `,` or `]`
                1 | 😀: [😀, 1}
                  |         ^
               hint: the bracket opens at line 1, column 4
            """);
  }
}
