package dev.rolecall.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was packed comes back. */
class PackedBytesTest {

  @Test
  void textsOfAnyKindComeBack() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    List<String> texts = List.of("", "plain", "Müller", "§ 6450 – \u20ac", "\uD83D\uDE00");
    for (String text : texts) {
      PackedBytes.write(text, out);
    }
    PackedBytes in = new PackedBytes(bytes.toByteArray());
    assertThat(texts).allSatisfy(text -> assertThat(in.text()).isEqualTo(text));
  }
}
