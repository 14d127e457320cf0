package dev.rolecall.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where documents of a stream begin and end; each is shown as "lines before: text". */
class DocumentSplitterTest {

  private static List<String> split(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    DocumentSplitter documents = new DocumentSplitter(new ByteArrayInputStream(bytes));
    List<String> found = new ArrayList<>();
    for (Optional<DocumentSplitter.Piece> piece = documents.next();
        piece.isPresent();
        piece = documents.next()) {
      String content = new String(piece.get().bytes(), StandardCharsets.UTF_8);
      found.add(piece.get().linesBefore() + ": " + content);
    }
    assertThat(documents.next()).isEmpty();
    return found;
  }

  @Test
  void yamlDocumentsEndAtThreeDashes() throws IOException {
    assertThat(split("a: 1\nb: 2\n---\nc: 3\n--- # next\nd: |\n  --- no\n"))
        .containsExactly("0: a: 1\nb: 2\n", "2: ---\nc: 3\n", "4: --- # next\nd: |\n  --- no\n");
  }

  @Test
  void objectsOnIndentedLinesAreDocumentsToo() throws IOException {
    assertThat(split("  {\"a\": 1}\n  {\"b\": 2}\n{\"c\": 3}\n"))
        .containsExactly("0:   {\"a\": 1}", "1:   {\"b\": 2}", "2: {\"c\": 3}");
    assertThat(split("a:\n  {b: 1}\n  \n")).containsExactly("0: a:\n  {b: 1}\n  \n");
  }

  @Test
  void aListIsItsElementsEachInItsColumn() throws IOException {
    assertThat(split(" [{\"a\": \"],\\\"[\"}, [1, {}] ,\n  2\n]\n "))
        .containsExactly(
            "0:   {\"a\": \"],\\\"[\"}", "0: " + " ".repeat(18) + "[1, {}] ", "1:   2\n");
    assertThat(split("[]")).isEmpty();
    assertThat(split("\ufeff[\u00e4, b]")).containsExactly("0:  \u00e4", "0:     b");
  }

  @Test
  void aListThatDoesNotEndAndWhatFollowsOneAreRefused() throws IOException {
    assertThat(split("[{}")).containsExactly("0:  {}", "0:    ");
    assertThat(split("[{}]\nx: 1\ny: 2\n")).containsExactly("0:  {}", "1: x: 1\ny: 2\n");
    assertThat(split("[{},]")).containsExactly("0:  {}");
    assertThat(split("[{},\r{},\r\n {}]")).containsExactly("0:  {}", "1: {}", "2:  {}");
  }

  @Test
  void aByteOrderMarkAfterThreeDashesIsNoContent() throws IOException {
    assertThat(split("\ufeff---\na: 1\n---\n\ufeffb: 2\nc: \ufeff\n"))
        .containsExactly("0: \ufeff---\na: 1\n", "2: ---\nb: 2\nc: \ufeff\n");
  }

  @Test
  void documentsOfNothingArePassedOver() throws IOException {
    assertThat(split("")).isEmpty();
    assertThat(split("\n# nothing\n---\n---\n# nor here\n...\n---\n")).isEmpty();
    assertThat(split("---\n---\n\na: 1\n---\n")).containsExactly("1: ---\n\na: 1\n");
    assertThat(split("...\na: 1\n...\nb: 2\n")).containsExactly("1: a: 1\n...\n", "3: b: 2\n");
  }

  @Test
  void commentsAndDirectivesBelongToTheDocumentAfterThem() throws IOException {
    assertThat(split("\n\n%YAML 1.2\n# of a firm\n---\na: 1\n"))
        .containsExactly("2: %YAML 1.2\n# of a firm\n---\na: 1\n");
    assertThat(split("--- {a: 1}\n--- {b: 1}\n"))
        .containsExactly("0: --- {a: 1}\n", "1: --- {b: 1}\n");
  }

  @Test
  void anObjectALine() throws IOException {
    assertThat(split("{\"a\": 1}\n\n{\"b\": {}} \r\n{\"c\": 1}"))
        .containsExactly("0: {\"a\": 1}", "2: {\"b\": {}}", "3: {\"c\": 1}");
    assertThat(split("\ufeff{\"a\": 1}\r{\"b\": 1}\r"))
        .containsExactly("0: \ufeff{\"a\": 1}", "1: {\"b\": 1}");
  }

  @Test
  void aBrokenLineTakesNoOtherWithIt() throws IOException {
    assertThat(split("{\"a\": 1}\noops\noops again\n{\"b\":\n{\"c\": 1}\n"))
        .containsExactly(
            "0: {\"a\": 1}", "1: oops", "2: oops again", "3: {\"b\":", "4: {\"c\": 1}");
    assertThat(split("{\"cut\": \n{\"b\": 1}\noops\n{\"c\": 1}\n"))
        .containsExactly("0: {\"cut\": \n", "1: {\"b\": 1}", "2: oops", "3: {\"c\": 1}");
    assertThat(split("oops\n{\"b\": 1}\n")).containsExactly("0: oops\n", "1: {\"b\": 1}");
  }

  @Test
  void anObjectOverSeveralLines() throws IOException {
    assertThat(split("{\n  \"a\": {\n  }\n}\n{\n  \"b\": 1\n}\n---\nc: 1\n"))
        .containsExactly("0: {\n  \"a\": {\n  }\n}\n", "4: {\n  \"b\": 1\n}\n", "7: ---\nc: 1\n");
  }

  @Test
  void yamlMayFollowLines() throws IOException {
    assertThat(split("{\"a\": 1}\n---\nb: 1\nc: 2\n"))
        .containsExactly("0: {\"a\": 1}", "1: ---\nb: 1\nc: 2\n");
  }

  @Test
  void ofAnEndlessDocumentOnlyTheStartIsKept() throws IOException {
    String line = "{\"a\": \"" + "x".repeat(200_000) + "\"}\n";
    String yaml = "---\n" + "a: long\n".repeat(100_000);
    DocumentSplitter documents =
        new DocumentSplitter(
            new ByteArrayInputStream(
                (line + "{\"b\": 1}\n" + yaml + "---\nc: 1\n").getBytes(StandardCharsets.UTF_8)));
    assertThat(documents.next().orElseThrow().bytes()).hasSize(65_537);
    assertThat(documents.next().orElseThrow().bytes()).hasSize(8);
    assertThat(documents.next().orElseThrow().bytes()).hasSize(65_537);
    DocumentSplitter.Piece last = documents.next().orElseThrow();
    assertThat(last.linesBefore()).isEqualTo(100_003);
    assertThat(last.bytes()).hasSize(9);
    assertThat(documents.next()).isEmpty();
  }
}
