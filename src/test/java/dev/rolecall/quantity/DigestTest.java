package dev.rolecall.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fingerprint is the platform's SHA-256 over lengths and bytes. */
class DigestTest {

  @Test
  void isThePlatformsWhateverTheLength() throws Exception {
    MessageDigest platform = MessageDigest.getInstance("SHA-256");
    for (int length = 0; length <= 300; length++) {
      byte[] bytes = new byte[length];
      for (int i = 0; i < length; i++) {
        bytes[i] = (byte) (i * 37 + length);
      }
      Sha256 ours = new Sha256();
      ours.add(bytes);
      assertThat(ours.end()).as(length + " bytes").isEqualTo(platform.digest(bytes));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 55, 56, 63, 64, 65, 119, 128})
  void isTheSameInPieces(int piece) throws Exception {
    byte[] whole = "Ruiz Injury Law, 80 matters; ".repeat(40).getBytes(StandardCharsets.UTF_8);
    Sha256 ours = new Sha256();
    for (int from = 0; from < whole.length; from += piece) {
      ours.add(Arrays.copyOfRange(whole, from, Math.min(from + piece, whole.length)));
    }
    assertThat(ours.end()).isEqualTo(MessageDigest.getInstance("SHA-256").digest(whole));
  }

  @Test
  void tellsWhereOneTextEndsAndTheNextBegins() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    for (String text : new String[] {"firm.name", "", "Müller & Söhne \uD83D\uDE00"}) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(utf8.length);
      out.write(utf8);
    }
    String expected =
        HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));

    Digest digest = new Digest();
    digest.add("firm.name").add("").add("Müller & Söhne \uD83D\uDE00");

    assertThat(digest.text()).isEqualTo(expected);
    assertThat(new Digest().add("ab").add("c").text())
        .isNotEqualTo(new Digest().add("a").add("bc").text());
  }
}
