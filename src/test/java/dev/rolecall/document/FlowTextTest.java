package dev.rolecall.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.document.Node.ScalarNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlowTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "90",
        "60..110",
        "~90",
        "35%",
        "-5%",
        "in_house",
        "Harbor Injury Law",
        "Smith: Jones",
        "a #1 firm",
        "# 1",
        "- x",
        "-",
        "---",
        "...",
        "~",
        "null",
        "{x}",
        "[x",
        "it's",
        "\"quoted\"",
        "back\\slash",
        "",
        " lead",
        "trail ",
        "a, b",
        "&a",
        "*a",
        "!a",
        "|",
        ">",
        "@x",
        "%x",
        "a:",
        "\u001b[31mred",
        "\u202eevil",
        "\ud83d\ude00",
        "\u00e9\u00e8",
        "tab\there",
        "line\nbreak",
        "\u2028",
        "\ufeff",
        "true",
        "=",
        "<<",
        "?",
        "? a",
        "x{y}z",
        "\udb40\udc41"
      })
  void readsBackAsTheSameTextAloneAndInBraces(String text) {
    String written = FlowText.scalar(text);

    assertThat(written).doesNotContain("\n");
    assertThat(written.codePoints()).noneMatch(SafeText::hides);
    assertThat(text(read("key: " + written + "\n"), "key")).isEqualTo(text);
    assertThat(text(read("{key: " + written + ", other: 1}\n"), "key")).isEqualTo(text);
    assertThat(text(read("{list: [" + written + "], key: 1}\n"), "key")).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{low: 2, likely: 4, high: 9}|{low: 2, likely: 4, high: 9}",
        "{'low': \"2\", likely: 4,   high: 9,}|{low: 2, likely: 4, high: 9}",
        "[a, 'b',  c]|[a, b, c]",
        "{'a b:': ['x, y']}|{\"a b:\": [\"x, y\"]}"
      })
  void writesMapsAndListsOnOneLine(String yaml, String expected) {
    MapNode root = read("key: " + yaml + "\n");
    assertThat(FlowText.of(root.get("key").orElseThrow())).isEqualTo(expected);
  }

  @Test
  void plainTextsStayPlain() {
    assertThat(FlowText.scalar("Ruiz & Sons")).isEqualTo("\"Ruiz & Sons\"");
    assertThat(FlowText.scalar("60..110")).isEqualTo("60..110");
    assertThat(FlowText.scalar("35%")).isEqualTo("35%");
    assertThat(FlowText.scalar("~90")).isEqualTo("~90");
  }

  private static MapNode read(String yaml) {
    DocumentReader.Reading reading =
        DocumentReader.read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.problems().all()).as(yaml).isEmpty();
    return (MapNode) reading.root().orElseThrow();
  }

  private static String text(MapNode map, String key) {
    return ((ScalarNode) map.get(key).orElseThrow()).text();
  }
}
