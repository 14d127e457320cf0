package dev.rolecall.document;

import dev.rolecall.document.Node.ListNode;
import dev.rolecall.document.Node.ScalarNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** What is reported of a text, and what a program finds in it. */
final class ProblemReport {
  private ProblemReport() {}

  static String report(String text) {
    return report(text.getBytes(StandardCharsets.UTF_8));
  }

  static String report(byte[] bytes) {
    return print(DocumentReader.read("firm.yaml", bytes).problems().all());
  }

  static String print(List<Problem> problems) {
    StringBuilder out = new StringBuilder();
    problems.forEach(problem -> ProblemText.print(problem, out));
    return out.toString();
  }

  /** The tree of a text without faults, a line a scalar: {@code path@line:column=text}. */
  static String tree(String text) {
    DocumentReader.Reading reading =
        DocumentReader.read("firm.yaml", text.getBytes(StandardCharsets.UTF_8));
    return print(reading.problems().all())
        + reading.root().map(ProblemReport::lines).orElse("none");
  }

  static String lines(Node node) {
    Place place = node.place();
    String at = node.path() + "@" + place.line() + ":" + place.column();
    if (node instanceof MapNode map) {
      return at
          + "={}\n"
          + map.entries().values().stream()
              .map(entry -> lines(entry.value()))
              .collect(Collectors.joining());
    } else if (node instanceof ListNode list) {
      return at
          + "=[]\n"
          + list.items().stream().map(ProblemReport::lines).collect(Collectors.joining());
    }
    ScalarNode scalar = (ScalarNode) node;
    return at + (scalar.plain() ? "=" : "=quoted ") + scalar.text() + "\n";
  }
}
