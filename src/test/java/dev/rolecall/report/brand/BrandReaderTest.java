package dev.rolecall.report.brand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.document.FileReadException;
import dev.rolecall.document.Json;
import dev.rolecall.document.ProblemText;
import dev.rolecall.report.brand.Brand.Color;
import dev.rolecall.report.brand.Brand.Logo;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrandReaderTest {

  private static Json.Reading<Brand> read(String yaml) {
    return BrandReader.read(
        "brand.yaml", yaml.getBytes(StandardCharsets.UTF_8), BrandReaderTest::picture);
  }

  private static byte[] picture(String file) throws FileReadException {
    return switch (file) {
      case "a.svg" -> "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
      case "big.svg" -> ("<svg>" + "x".repeat(Logo.MAX_BYTES)).getBytes(StandardCharsets.UTF_8);
      case "page.html" -> "<html>".getBytes(StandardCharsets.UTF_8);
      default -> throw new FileReadException("there is no such file");
    };
  }

  private static String problems(String yaml) {
    Json.Reading<Brand> reading = read(yaml);
    assertThat(reading.value()).isEmpty();
    StringBuilder text = new StringBuilder();
    reading.problems().all().forEach(problem -> ProblemText.print(problem, text));
    return text.toString();
  }

  @Test
  void readsAll() {
    Brand brand =
        read("name: A\nlogo: a.svg\naccent: '#0a5f68'\naccent_dark: '#6cc9c4'\ncontact: c\n"
                + "disclaimer: d\n")
            .value()
            .orElseThrow();

    assertThat(brand.name()).isEqualTo("A");
    assertThat(brand.logo().orElseThrow().address()).startsWith("data:image/svg+xml;base64,PHN2");
    assertThat(brand.accent()).contains(new Color(0x0a, 0x5f, 0x68));
    assertThat(brand.darkAccent()).contains(new Color(0x6c, 0xc9, 0xc4));
    assertThat(brand.contact()).contains("c");
    assertThat(brand.disclaimer()).contains("d");
  }

  @Test
  void makesADarkAccentThatCanBeRead() {
    Brand brand = read("name: A\naccent: '#123456'\n").value().orElseThrow();

    assertThat(brand.darkAccent().orElseThrow().isReadableOn(Color.NIGHT)).isTrue();
  }

  @Test
  void aFaintColorIsAProblemWithACure() {
    assertThat(problems("name: A\naccent: '#88ccff'\naccent_dark: '#0a5f68'\n"))
        .isEqualTo(
            """
            brand.yaml:2:9: error: accent: found `#88ccff`; expected a contrast to white paper of \
            at least 4.5, not 1.7
                2 | accent: '#88ccff'
                  |         ^
               hint: take #527a99
            brand.yaml:3:14: error: accent_dark: found `#0a5f68`; expected a contrast to dark \
            paper of at least 4.5, not 2.4
                3 | accent_dark: '#0a5f68'
                  |              ^
               hint: take #4d8b92
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"red", "'#12'", "'#1234567'", "'#12345g'", "'#000;}*{'", "[1]"})
  void whatIsNoColorIsAProblem(String color) {
    assertThat(problems("name: A\naccent: " + color))
        .contains("expected a color such as '#0a5f68', in quotes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"big.svg", "page.html", "none.png", "https://x.example/a.png", "[1]"})
  void whatIsNoLocalPictureIsAProblem(String logo) {
    assertThat(problems("name: A\nlogo: " + logo))
        .contains("expected a local picture: PNG, JPEG or SVG, at most 256 KiB");
  }

  /** As the accessibility guidelines count it: worked examples of their authors. */
  @ParameterizedTest
  @CsvSource({
    "#000000, #ffffff, 21.00",
    "#777777, #ffffff, 4.48",
    "#767676, #ffffff, 4.54",
    "#ff0000, #ffffff, 4.00",
    "#0000ff, #ffffff, 8.59",
    "#fff, #ffffff, 1.00"
  })
  void countsContrast(String one, String other, double expected) {
    Color first = Color.of(one).orElseThrow();
    Color second = Color.of(other).orElseThrow();
    assertThat(first.contrast(second))
        .isCloseTo(expected, org.assertj.core.data.Offset.offset(0.005));
    assertThat(second.contrast(first)).isEqualTo(first.contrast(second));
  }
}
