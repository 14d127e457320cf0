package dev.rolecall.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.PackedTree;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packed rulebook is the written one. */
class StandardTreeTest {

  @ParameterizedTest
  @ValueSource(strings = {"rulebook.yaml", "plan.yaml"})
  void packingKeepsEveryValueKeyPlaceAndPath(String name) throws IOException {
    MapNode parsed = StandardTree.parsed(name);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PackedTree.write(parsed, new DataOutputStream(bytes));
    Node read =
        PackedTree.read(
            new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())),
            parsed.place().source());
    assertThat(read).isEqualTo(parsed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rulebook.yaml", "plan.yaml"})
  void theBuildPackedWhatIsWritten(String name) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PackedTree.write(StandardTree.parsed(name), new DataOutputStream(bytes));
    try (var packed = StandardTree.class.getResourceAsStream(name + ".tree")) {
      assertThat(packed).as("packed by the build").isNotNull();
      assertThat(packed.readAllBytes()).isEqualTo(bytes.toByteArray());
    }
  }
}
