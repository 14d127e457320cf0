package dev.rolecall.document;

import static dev.rolecall.document.ProblemReport.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Bytes that are no UTF-8, or too many. */
class DecodingTest {
  @Test
  void sizeIsJudgedByBytesBeforeAnythingElse() {
    assertThat(report(new byte[65537]))
        .isEqualTo(
            "firm.yaml:1:1: error: found more than 65536 bytes; expected at most 64 KiB a document\n");
    assertThat(report("#" + "x".repeat(65532) + "\na\n")).isEmpty();
  }

  @Test
  void theFirstBadByteIsShown() {
    assertThat(report("a: 1\nname: \u00fcn M\u00fcller\n".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(
            """
            firm.yaml:2:7: error: found the byte 0xFC; expected UTF-8
                2 | name: \uFFFDn M\uFFFDller
                  |       ^
               hint: save the file as UTF-8
            """);
  }

  @Test
  void aCharacterCutShortIsBadToo() {
    assertThat(report(new byte[] {'a', (byte) 0xe2, (byte) 0x82}))
        .isEqualTo(
            """
            firm.yaml:1:2: error: found the byte 0xE2; expected UTF-8
                1 | a\uFFFD
                  |  ^
               hint: save the file as UTF-8
            """);
  }

  @Test
  void encodedSurrogatesAndOverlongFormsAreBad() {
    assertThat(report(new byte[] {'a', (byte) 0xed, (byte) 0xa0, (byte) 0x80}))
        .startsWith("firm.yaml:1:2: error: found the byte 0xED; expected UTF-8\n");
    assertThat(report(new byte[] {(byte) 0xc0, (byte) 0x80}))
        .startsWith("firm.yaml:1:1: error: found the byte 0xC0; expected UTF-8\n");
  }

  @Test
  void wideEncodingsAreNamed() {
    for (String name : new String[] {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"}) {
      assertThat(report("a: 1\n".getBytes(Charset.forName(name))))
          .isEqualTo(
              "firm.yaml:1:1: error: found "
                  + name.substring(0, 6)
                  + "; expected UTF-8\n   hint: save the file as UTF-8\n");
    }
    assertThat(report("\uFEFFa: 1\n".getBytes(StandardCharsets.UTF_16LE)))
        .startsWith("firm.yaml:1:1: error: found UTF-16; expected UTF-8\n");
    assertThat(report("\uFEFFa: 1\n".getBytes(Charset.forName("UTF-32LE"))))
        .startsWith("firm.yaml:1:1: error: found UTF-32; expected UTF-8\n");
  }

  @Test
  void aStrayNulIsNoWideEncoding() {
    assertThat(report("a: x\u0000"))
        .isEqualTo(
            """
            firm.yaml:1:5: error: found the control character U+0000; expected text
                1 | a: x\\u{0}
                  |     ^
            """);
  }
}
