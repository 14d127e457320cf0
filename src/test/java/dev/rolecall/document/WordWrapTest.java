package dev.rolecall.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordWrapTest {

  @Test
  void breaksAtSpaces() {
    assertThat(WordWrap.lines("one two three", 7)).containsExactly("one two", "three");
    assertThat(WordWrap.lines("", 7)).containsExactly("");
    assertThat(WordWrap.lines("one two three", "- ", "  ", 7))
        .containsExactly("- one", "  two", "  three");
  }

  @Test
  void cutsAWordThatIsLongerThanALine() {
    assertThat(WordWrap.lines("abcdefgh ij", 3)).containsExactly("abc", "def", "gh", "ij");
    assertThat(WordWrap.lines("a bcdefgh", "> ", "> ", 5))
        .containsExactly("> a", "> bcd", "> efg", "> h");
    assertThat(WordWrap.lines("\ud83d\ude00\ud83d\ude00\ud83d\ude00", 2))
        .containsExactly("\ud83d\ude00\ud83d\ude00", "\ud83d\ude00");
  }

  @Test
  void cutsAtAHyphenWhereThereIsOne() {
    assertThat(WordWrap.lines("attorney non-billable time", 10))
        .containsExactly("attorney", "non-", "billable", "time");
    assertThat(WordWrap.lines("-12345678", 4)).containsExactly("-123", "4567", "8");
  }

  @Test
  void keepsAnAddressWhole() {
    assertThat(WordWrap.lines("see https://a.example/long-path now", 10))
        .containsExactly("see", "https://a.example/long-path", "now");
  }

  @Test
  void padsToColumnsAndNotToUnits() {
    assertThat(WordWrap.left("\ud83d\ude00", 3)).isEqualTo("\ud83d\ude00  ");
    assertThat(WordWrap.right("ab", 3)).isEqualTo(" ab");
    assertThat(WordWrap.right("abcd", 3)).isEqualTo("abcd");
  }
}
