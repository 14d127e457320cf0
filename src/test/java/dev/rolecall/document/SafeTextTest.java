package dev.rolecall.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTextTest {
  @Test
  void plainTextOfAnyLanguageStays() {
    String text = "Müller & Söhne — 弁護士 \uD83D\uDE00 \\u{1b} 'x' \u00a0";
    assertThat(SafeText.of(text)).isEqualTo(text);
  }

  @Test
  void everyControlCharacterIsSpeltOut() {
    for (int c = 0; c < 0x11_0000; c++) {
      String text = new String(Character.toChars(c));
      boolean control = c < 0x20 || c >= 0x7f && c < 0xa0;
      boolean bidi = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
      if (control || bidi || c >= 0xd800 && c < 0xe000 || c == 0x2028 || c == 0x2029) {
        assertThat(SafeText.of(text)).isEqualTo("\\u{" + Integer.toHexString(c) + "}");
      }
    }
  }

  @Test
  void invisibleCharactersAreSpeltOut() {
    assertThat(SafeText.of("\u0645\u06cc\u200c\u062e \ud83d\udc69\u200d\u2696"))
        .as("joiners that a script or an emoji needs")
        .isEqualTo("\u0645\u06cc\u200c\u062e \ud83d\udc69\u200d\u2696");
    assertThat(SafeText.of("a\u200b\u200f\u061c\u00ad\ufeff\u2060b"))
        .isEqualTo("a\\u{200b}\\u{200f}\\u{61c}\\u{ad}\\u{feff}\\u{2060}b");
    assertThat(SafeText.of("\uDB40\uDC41")).isEqualTo("\\u{e0041}");
  }

  @Test
  void ofAPathTheEndStays() {
    assertThat(SafeText.path("clients/a.yaml", 14)).isEqualTo("clients/a.yaml");
    assertThat(SafeText.path("clients/a.yaml", 13)).isEqualTo("...nts/a.yaml");
    assertThat(SafeText.path("\ud83d\ude00clients/a.yaml", 14)).isEqualTo("...ents/a.yaml");
    assertThat(SafeText.path("clients\u0007/a.yaml", 14)).isEqualTo(".../a.yaml");
    assertThat(SafeText.path("clients\u0007/a.yaml", 15)).isEqualTo("...\\u{7}/a.yaml");
  }

  @Test
  void cutsWithinTheLengthAndNeverWithinAnEscape() {
    assertThat(SafeText.of("abcdef", 6)).isEqualTo("abcdef");
    assertThat(SafeText.of("abcdefg", 6)).isEqualTo("abc...");
    assertThat(SafeText.of("a\u001b\u001b", 8)).isEqualTo("a...");
    assertThat(SafeText.of("\uD83D\uDE00".repeat(7), 6))
        .isEqualTo("\uD83D\uDE00".repeat(3) + "...");
    assertThat(SafeText.of("", 6)).isEmpty();
  }
}
