package dev.rolecall.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTreeTest {

  @Test
  void writesEveryKindOfValueTheSameWayEverywhere() {
    StringBuilder out = new StringBuilder();
    try (JsonTree json = new JsonTree(out)) {
      json.object(
          () -> {
            json.text("text", "a \"b\"\n\u00e9");
            json.text("none", Optional.empty());
            json.flag("flag", true);
            json.number("number", 0.1 + 0.2);
            json.number("large", 1e9);
            json.number("small", 1e-6);
            json.number("missing", Optional.empty());
            json.whole("whole", Long.MIN_VALUE);
            json.texts("texts", List.of("x", "y"));
            json.array(
                "items",
                List.<Runnable>of(() -> json.item(1), () -> json.item("1")),
                Runnable::run);
            json.object("object", () -> {});
          });
    }
    assertThat(out)
        .hasToString(
            """
            {
              "text" : "a \\"b\\"\\n\u00e9",
              "none" : null,
              "flag" : true,
              "number" : 0.3,
              "large" : 1000000000,
              "small" : 0.000001,
              "missing" : null,
              "whole" : -9223372036854775808,
              "texts" : [
                "x",
                "y"
              ],
              "items" : [
                1,
                "1"
              ],
              "object" : { }
            }
            """);
  }
}
