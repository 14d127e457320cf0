package dev.rolecall.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MapNodeTest {
  private static final MapNode FIRM = map("firm:\n  name: A\n  staff: {paralegals: 1}\nb: ~\n");

  @Test
  void aValueIsReplacedWhereItStands() {
    MapNode changed = FIRM.with("firm.staff.paralegals", value("firm.staff.paralegals", " 2"));
    assertThat(ProblemReport.lines(changed))
        .isEqualTo(
            """
            @1:1={}
            firm@2:3={}
            firm.name@2:9=A
            firm.staff@3:10={}
            firm.staff.paralegals@1:2=2
            """);
    assertThat(changed.get("firm")).isNotEqualTo(FIRM.get("firm"));
  }

  @Test
  void mapsBetweenAreMade() {
    assertThat(ProblemReport.lines(FIRM.with("c.d.e", value("c.d.e", "2"))))
        .endsWith("c@1:1={}\nc.d@1:1={}\nc.d.e@1:1=2\n");
    assertThat(ProblemReport.lines(FIRM.with("firm.name.x", value("firm.name.x", "2"))))
        .contains("firm.name@1:1={}\nfirm.name.x@1:1=2\n");
  }

  @Test
  void graftsIntoAMapThatIsNotTheRoot() {
    MapNode firm = (MapNode) FIRM.get("firm").orElseThrow();
    assertThat(ProblemReport.lines(firm.with("staff.x", value("firm.staff.x", "3"))))
        .contains("firm.staff.x@1:1=3\n");
  }

  @Test
  void aRefusedKeyThatIsSetIsNoLongerRefused() {
    assertThat(FIRM.refused()).containsExactly("b");
    assertThat(FIRM.with("b", value("b", "1")).refused()).isEmpty();
  }

  @Test
  void entriesKeepTheirOrderAndCannotBeChanged() {
    assertThat(FIRM.with("firm", value("firm", "1")).with("a", value("a", "1")).entries().keySet())
        .containsExactly("firm", "a");
    assertThatThrownBy(() -> FIRM.entries().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static MapNode map(String text) {
    return (MapNode)
        DocumentReader.read("firm.yaml", text.getBytes(StandardCharsets.UTF_8))
            .root()
            .orElseThrow();
  }

  private static Node value(String path, String text) {
    return DocumentReader.readValue("--set", path, text).root().orElseThrow();
  }
}
