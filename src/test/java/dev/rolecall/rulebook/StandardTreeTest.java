package dev.rolecall.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
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
    Node read = packing.read(bytes.toByteArray());
    assertThat(read).isEqualTo(parsed);
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
  void aPackedValueKnowsThePartItIsIn() {
    MapNode root = StandardTree.load();
    assertThat(root.get("kpis").orElseThrow().place().source().name()).isEqualTo("rulebook.yaml");
    assertThat(root.get("states").orElseThrow().place().source().name()).isEqualTo("plan.yaml");
  }
}
