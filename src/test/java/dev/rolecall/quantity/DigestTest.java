package dev.rolecall.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The fingerprint is the platform's SHA-256 over lengths and bytes. */
class DigestTest {

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
