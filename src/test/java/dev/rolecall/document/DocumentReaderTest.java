package dev.rolecall.document;

import static dev.rolecall.document.ProblemReport.report;
import static dev.rolecall.document.ProblemReport.tree;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.document.DocumentReader.Reading;
import dev.rolecall.document.Node.ListNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is read, and where it is reported to be. */
class DocumentReaderTest {
  @Test
  void scalarsStayTheTextTheyWereWrittenAs() {
    assertThat(tree("a: NO\nb: on\nc: 010\nd: 1_000\ne: 1:30\nf: 2024-01-01\ng: .inf\nh: 0x1F\n"))
        .isEqualTo(
            """
            @1:1={}
            a@1:4=NO
            b@2:4=on
            c@3:4=010
            d@4:4=1_000
            e@5:4=1:30
            f@6:4=2024-01-01
            g@7:4=.inf
            h@8:4=0x1F
            """);
  }

  @Test
  void onlyUnquotedScalarsArePlain() {
    assertThat(tree("a: x\n  y\nb: 'null'\nc: \"~\"\nd: \"\"\ne: |-\n  t\nf: >-\n  u\n  v\n"))
        .isEqualTo(
            """
            @1:1={}
            a@1:4=x y
            b@3:4=quoted null
            c@4:4=quoted ~
            d@5:4=quoted\s
            e@6:4=quoted t
            f@8:4=quoted u v
            """);
  }

  @Test
  void pathsNameKeysAndItemsFromZero() {
    assertThat(tree("firm:\n  list:\n  - a\n  - {b: 1}\n  - [c, 'd']\n80: x\ntrue: y\n"))
        .isEqualTo(
            """
            @1:1={}
            firm@2:3={}
            firm.list@3:3=[]
            firm.list[0]@3:5=a
            firm.list[1]@4:5={}
            firm.list[1].b@4:9=1
            firm.list[2]@5:5=[]
            firm.list[2][0]@5:6=c
            firm.list[2][1]@5:9=quoted d
            80@6:5=x
            true@7:7=y
            """);
  }

  @Test
  void jsonIsReadToo() {
    assertThat(
            tree(
                "{\n\t\t\"a\":\t1.5e3,\n\t\"b\": [true,\n\t\tfalse],\n\t\"c\": {\"d\":\"x\ty\"},"
                    + " \"e\":-1\n}\n"))
        .isEqualTo(
            "@1:1={}\na@2:8=1.5e3\nb@3:7=[]\nb[0]@3:8=true\nb[1]@4:3=false\nc@5:7={}\n"
                + "c.d@5:12=quoted x\ty\ne@5:24=-1\n");
  }

  @Test
  void jsonEscapesReadRight() {
    assertThat(
            tree(
                "[\"\\ud83d\\ude00\", \"\\u00e9\\/\\\\\\\"\\n\\b\\f\\r\\t\", \"\\uD83D\\uDE00!\"]"))
        .isEqualTo(
            "@1:1=[]\n[0]@1:2=quoted \uD83D\uDE00\n"
                + "[1]@1:18=quoted \u00e9/\\\"\n\b\f\r\t\n[2]@1:44=quoted \uD83D\uDE00!\n");
  }

  @Test
  void rootMayBeAnything() {
    assertThat(tree("x")).isEqualTo("@1:1=x\n");
    assertThat(tree("[]")).isEqualTo("@1:1=[]\n");
    assertThat(tree("--- {}\n...\n")).isEqualTo("@1:5={}\n");
  }

  @Test
  void byteOrderMarkAndLineEndsKeepColumnsRight() {
    assertThat(tree("\uFEFFa: 1\r\nb: 2\rc: \uD83D\uDE00\r\n\r\nd: {\uD83D\uDE00: 3}\r\n"))
        .isEqualTo(
            "@1:1={}\na@1:4=1\nb@2:4=2\nc@3:4=\uD83D\uDE00\nd@5:4={}\nd.\uD83D\uDE00@5:8=3\n");
  }

  @Test
  void surrogatePairAtTheEdgeOfTheEnginesBuffer() {
    for (int length = 1018; length < 1030; length++) {
      String text = "a: " + "x".repeat(length) + "\uD83D\uDE00\nb: 1\n";
      assertThat(report(text)).isEmpty();
    }
  }

  @Test
  void yamlDirectiveOfTheRightVersionIsFine() {
    assertThat(tree("%YAML 1.2 # yes\n---\na: 1\n")).isEqualTo("@3:1={}\na@3:4=1\n");
  }

  @Test
  void tabsInQuotesBlocksAndCommentsStay() {
    assertThat(tree("a: 'x\ty' #\tz\n#\t\nb: |- # \t\n  x\ty\n  \tz\nc: \"\t\" #\t'\n"))
        .isEqualTo("@1:1={}\na@1:4=quoted x\ty\nb@3:4=quoted x\ty\n\tz\nc@6:4=quoted \t\n");
  }

  @Test
  void refusedKeysAreRemembered() {
    MapNode root = (MapNode) read("a: ~\nb: *x\nc: 1\nd: [~]\n").root().orElseThrow();
    assertThat(root.refused()).containsExactly("a", "b");
    assertThat(root.entries()).containsOnlyKeys("c", "d");
    assertThat(((ListNode) root.get("d").orElseThrow()).items()).isEmpty();
  }

  @Test
  void ofDuplicatesTheFirstStays() {
    Reading reading = read("a: 1\na: 2\n");
    assertThat(ProblemReport.lines(reading.root().orElseThrow())).isEqualTo("@1:1={}\na@1:4=1\n");
    assertThat(reading.problems().hasErrors()).isTrue();
  }

  @Test
  void keysKnowTheirPlace() {
    MapNode root = (MapNode) read("a:\n  - ? b\n    : 1\n").root().orElseThrow();
    ListNode list = (ListNode) root.get("a").orElseThrow();
    MapNode.Entry entry = ((MapNode) list.items().get(0)).entries().get("b");
    assertThat(entry.keyPlace().line()).isEqualTo(2);
    assertThat(entry.keyPlace().column()).isEqualTo(7);
    assertThat(entry.value().path()).isEqualTo("a[0].b");
  }

  @Test
  void thirtyTwoLevelsAreRead() {
    assertThat(report("[".repeat(32) + "]".repeat(32))).isEmpty();
  }

  @Test
  void noTreeAfterASyntaxFaultButOneBesideASecondDocument() {
    assertThat(read("a: 1\nb: [\n").root()).isEmpty();
    assertThat(read("a: 1\n---\nb: 1\n").root()).isPresent();
  }

  @Test
  void aValueHasThePathOfItsOption() {
    Reading reading =
        DocumentReader.readValue("--set firm.staff={a: ~, b: 1}", "firm.staff", "{a: ~, b: 1}");
    assertThat(ProblemReport.lines(reading.root().orElseThrow()))
        .isEqualTo("firm.staff@1:1={}\nfirm.staff.b@1:11=1\n");
    assertThat(ProblemReport.print(reading.problems().all()))
        .isEqualTo(
            """
            --set firm.staff={a: ~, b: 1}:1:5: error: firm.staff.a: found `~`; expected a value
                1 | {a: ~, b: 1}
                  |     ^
            """);
  }

  @Test
  void anEmptyValueIsNone() {
    Reading reading = DocumentReader.readValue("--set firm.name=", "firm.name", "");
    assertThat(reading.root()).isEmpty();
    assertThat(ProblemReport.print(reading.problems().all()))
        .isEqualTo("--set firm.name=:1:1: error: firm.name: found nothing; expected a value\n");
  }

  @Test
  void stepsOfAnOptionCountAsLevels() {
    String path = "a" + ".a".repeat(30);
    assertThat(DocumentReader.readValue("--set", path, "{b: 1}").problems().all()).isEmpty();
    assertThat(
            ProblemReport.print(
                DocumentReader.readValue("--set", path, "{b: [1]}").problems().all()))
        .contains(": found more levels than can be read; expected at most 32 levels\n");
    Reading deep = DocumentReader.readValue("--set", "a.".repeat(50_000) + "a", "1");
    assertThat(deep.root()).isEmpty();
    assertThat(deep.problems().all()).hasSize(1);
  }

  @Test
  void aValueMayHoldHalfACharacterAndBeTooLong() {
    assertThat(
            ProblemReport.print(
                DocumentReader.readValue("--set a", "a", "x\uD83D").problems().all()))
        .isEqualTo(
            """
            --set a:1:2: error: a: found the control character U+D83D; expected text
                1 | x\\u{d83d}
                  |  ^
            """);
    assertThat(
            ProblemReport.print(
                DocumentReader.readValue("--set a", "a", "\u00e9".repeat(32769)).problems().all()))
        .isEqualTo(
            "--set a:1:1: error: a: found more than 65536 bytes; expected at most 64 KiB a document\n");
  }

  private static Reading read(String text) {
    return DocumentReader.read("firm.yaml", text.getBytes(StandardCharsets.UTF_8));
  }
}
