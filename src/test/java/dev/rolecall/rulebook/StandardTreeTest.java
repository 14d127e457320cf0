package dev.rolecall.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.PackedBytes;
import dev.rolecall.document.PackedTree;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packed rulebook is the written one. */
class StandardTreeTest {

  @ParameterizedTest
  @ValueSource(strings = {"rulebook.yaml", "plan.yaml"})
  void packingKeepsEveryValueKeyPlaceAndPath(String name) throws IOException {
    MapNode parsed = StandardTree.parsed(name);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PackedTree packing = new PackedTree(List.of(parsed.place().source()));
    packing.write(parsed, new DataOutputStream(bytes));
    Node read = packing.read(new PackedBytes(bytes.toByteArray()));
    assertThat(read).isEqualTo(parsed);
  }

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

  @Test
  void theBuildPackedWhatIsWritten() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StandardTree.pack(bytes);
    try (var packed = StandardTree.class.getResourceAsStream(StandardTree.PACKED)) {
      assertThat(packed).as("packed by the build").isNotNull();
      assertThat(packed.readAllBytes()).isEqualTo(bytes.toByteArray());
    }
  }

  @Test
  void thePackedDigestIsThatOfTheValues() {
    StandardTree packed = StandardTree.load();
    assertThat(packed.digest()).isEqualTo(RulebookReader.digest(packed.root()));
    assertThat(packed.digest()).isEqualTo(StandardTree.parsed().digest());
  }

  @Test
  void aPackedValueKnowsThePartItIsIn() {
    MapNode root = StandardTree.load().root();
    assertThat(root.get("kpis").orElseThrow().place().source().name()).isEqualTo("rulebook.yaml");
    assertThat(root.get("states").orElseThrow().place().source().name()).isEqualTo("plan.yaml");
  }
}
