package dev.rolecall.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an edit changes, and that it changes nothing else. In the tables a slash ends a line. */
class DocumentEditorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "a: 1 # c/b: 2/; a; a: 9 # c/b: 2/",
        "a: 'it''s' # c/; a; a: 9 # c/",
        "a: [1]# c/; a; a: 9 # c/",
        "a: x/  y/b: 1/; a; a: 9/b: 1/",
        "a: \ud83d\ude00/b: \ud83d\ude00 # \ud83d\ude00/; b; a: \ud83d\ude00/b: 9 # \ud83d\ude00/",
        "l: [1, {b: 2}] # c/; l[1].b; l: [1, {b: 9}] # c/",
        "l:/- 1/- b: 2/; l[1].b; l:/- 1/- b: 9/",
        "a:/  b: 1/  c: 2/d: 3/; a; a: 9/d: 3/",
        "a: # why/  # who/  b: 1/; a; a: 9 # why/  # who/",
        "a:/- 1/- 2/b: 3; a; a: 9/b: 3",
        "a:/- 1/- 2; a; a: 9",
        "a:/  b:/  - 1/  - 2/  c: 3/; a.b; a:/  b: 9/  c: 3/",
        "a:/  b:/  - 1/  - 2/; a.c; a:/  c: 9/  b:/  - 1/  - 2/",
        "{/\t\"a\": {/\t\t\"b\": 1/\t}/}/; a.c; {/\t\"a\": {/\t\t\"c\": 9,/\t\t\"b\": 1/\t}/}/",
        "a:/  - b:/    - 1/c: 2/; a; a: 9/c: 2/",
        "a:/  b: 1/; a.c; a:/  c: 9/  b: 1/",
        "a: # why/  # who/  b: 1/; a.c; a: # why/  c: 9/  # who/  b: 1/",
        "a: {b: 1}/; a.c.d; a: {c: {d: 9}, b: 1}/",
        "a: { }/; a.c; a: {c: 9 }/",
        "a: { # who/  b: 1}/; a.c; a: { # who/  c: 9, b: 1}/",
        "a: 1/; b.c.d; a: 1/b:/  c:/    d: 9/",
        "`  a: 1/  # end/`; b.c; `  a: 1/  # end/  b:/    c: 9/`",
        "a: 1/.../# after/; b; a: 1/b: 9/.../# after/",
        "a: |-/  .../.../; b; a: |-/  .../b: 9/.../",
        "{a: 1, b: 2,}; c.d; `{a: 1, b: 2, c: {d: 9},}`",
        "{}; c.d; {c: {d: 9}}",
        "{\"a\": {}}; a.b; {\"a\": {\"b\": 9}}",
        "\"a\":/  \"b\": 1/; a.c; \"a\":/  \"c\": 9/  \"b\": 1/"
      })
  void setsAValueInTheMannerOfTheText(String before, String path, String after) throws Exception {
    for (String end : new String[] {"\n", "\r\n", "\r"}) {
      for (String mark : new String[] {"", "\uFEFF"}) {
        String text = mark + before.replace("/", end);
        assertThat(ProblemReport.report(text)).isEmpty();
        DocumentEditor editor = DocumentEditor.of(text);
        editor.set(path, "9");
        assertThat(editor.text()).isEqualTo(mark + after.replace("/", end));
        assertThat(editor.written(path)).contains("9");
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a: [1, # c/  2]/; a",
        "a:/- 1 # c/- 2/; a",
        "a:/  b:/  - 1/  # c/  - 2/; a.b",
        "a:/- 1/# c/- 2/; a",
        "a:/- 1/- 2 # c/; a",
        "a: >/  1/; a",
        "? a/: b: 1/; a",
        "? a/: b: 1/; a.c",
        "a: [1]/; a.b",
        "[1]; a",
        "a: 1/; a.b.c",
        "a: 1/; [0]",
        "a: 1/; [1].b",
        "a: {b: 1}/; a.c[2]",
        "a: {b: 1}/; a.c[2].d"
      })
  void refusesWhatWouldLoseSomething(String text, String path) {
    for (String end : new String[] {"\n", "\r\n", "\r"}) {
      String before = text.replace("/", end);
      DocumentEditor editor = DocumentEditor.of(before);
      assertThatThrownBy(() -> editor.set(path, "9")).isInstanceOf(DocumentEditor.Refused.class);
      assertThat(editor.text()).isEqualTo(before);
    }
  }

  @Test
  void makesCommentsAndUsesThem() throws Exception {
    DocumentEditor editor = DocumentEditor.of("a:\r\n  b: 1 # c\r\n  d: {e: 1, f: 2}\r\n");
    editor.commentOut("a.b");
    assertThat(editor.text()).isEqualTo("a:\r\n  #b: 1 # c\r\n  d: {e: 1, f: 2}\r\n");
    assertThatThrownBy(() -> editor.commentOut("a.d.f")).isInstanceOf(DocumentEditor.Refused.class);
    assertThat(editor.uncomment("a.x", "9")).isFalse();
    assertThat(editor.uncomment("d.b", "9")).isFalse();
    assertThat(editor.uncomment("a.b", "9")).isTrue();
    assertThat(editor.text()).isEqualTo("a:\r\n  b: 9\r\n  d: {e: 1, f: 2}\r\n");
  }

  @Test
  void tellsLinesOfTheSameKeyApartByTheirSections() throws Exception {
    String both = "a:\n  b: {\n    # how many\n    #x: 1,\n\n    }\n  c:\n    #x: 2\n    #y: 3\n";
    DocumentEditor editor = DocumentEditor.of(both);
    assertThat(editor.uncomment("a.c.x", "9")).isTrue();
    assertThat(editor.text()).isEqualTo(both.replace("#x: 2", "x: 9"));
    assertThat(editor.uncomment("a.b.x", "8")).isTrue();
    assertThat(editor.text()).contains("    x: 8,\n").contains("    x: 9\n");
  }

  @Test
  void tellsHowAValueIsWritten() {
    DocumentEditor json = DocumentEditor.of("{\"a\": [\"x\"], \"b\": 1}");
    assertThat(json.isJson()).isTrue();
    assertThat(json.written("a")).contains("[\"x\"]");
    assertThat(json.isQuoted("a")).isTrue();
    assertThat(json.isQuoted("b")).isFalse();
    assertThat(json.isKeyQuoted("c.d")).isTrue();
    DocumentEditor yaml = DocumentEditor.of("a: {b: \"x\"}\n");
    assertThat(yaml.isJson()).isFalse();
    assertThat(yaml.isKeyQuoted("a.c")).isFalse();
    assertThat(yaml.written("c")).isEmpty();
  }

  @Test
  void aValueAsJsonReadsBack() {
    String yaml =
        "{a: [1, -2.5e3, 010, 1., true, '2', ~3, \"\\t\\e\\U000e0041\"], \"b: c\": {d: e}}";
    MapNode root = map("key: " + yaml);
    assertThat(FlowText.json(root.get("key").orElseThrow()))
        .isEqualTo(
            "{\"a\": [1, -2.5e3, \"010\", \"1.\", true, \"2\", \"~3\","
                + " \"\\u0009\\u001b\\udb40\\udc41\"], \"b: c\": {\"d\": \"e\"}}");
    assertThat(FlowText.of(map("key: " + FlowText.json(root.get("key").orElseThrow()))))
        .isEqualTo(FlowText.of(root));
  }

  private static MapNode map(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return (MapNode) DocumentReader.read("a.yaml", bytes).root().orElseThrow();
  }
}
