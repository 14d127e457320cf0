package dev.rolecall.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.records.RecordKind.Column;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code src/doc/records.md} lists files, columns and maps as the code has them; rebaseline. */
class RecordsDocTest {

  private static final Path DOC = Path.of("src/doc/records.md");
  private static final String BEGIN = "<!-- files -->\n";

  private static String tables() {
    StringBuilder text = new StringBuilder(BEGIN);
    for (RecordKind kind : RecordKind.values()) {
      text.append("\n### ").append(kind.file()).append(", a row for ").append(kind.row());
      text.append("\n\n| Column | What is in it |\n| --- | --- |\n");
      for (Column column : kind.columns()) {
        String name = column.required() ? "**`" + column.name() + "`**" : "`" + column.name() + "`";
        text.append("| ").append(name).append(" | ").append(column.says()).append(" |\n");
      }
    }
    text.append("\n## Exports that are read as they are\n\n");
    text.append("| System and export | Holds | How sure the headings are |\n| --- | --- | --- |\n");
    for (Map.Entry<String, RecordMap> one : RecordMaps.standard().maps().entrySet()) {
      RecordMap map = one.getValue();
      if (map.mark() != RecordMap.Mark.OWN) {
        text.append("| ").append(map.title()).append(" | ").append(map.kind().id()).append(" | ");
        text.append(map.mark().words());
        map.note().ifPresent(note -> text.append(". ").append(note));
        text.append(" |\n");
      }
    }
    return text.toString();
  }

  @Test
  void listsFilesColumnsAndMaps() throws IOException {
    String text = Files.readString(DOC);
    String head = text.substring(0, text.indexOf(BEGIN));
    if (Boolean.getBoolean("rolecall.rebaseline")) {
      Files.writeString(DOC, head + tables());
    }
    assertThat(Files.readString(DOC)).isEqualTo(head + tables());
  }

  /** Every column that a map names is one, and the required ones have a heading or a reason. */
  @Test
  void mapsAreWhole() {
    for (RecordMap map : RecordMaps.standard().maps().values()) {
      assertThat(map.headings()).as(map.id()).hasSizeGreaterThan(1);
      for (Column column : map.kind().columns()) {
        if (column.required() && !map.headings().containsKey(column.name())) {
          assertThat(map.note()).as(map.id() + " has no " + column.name()).isPresent();
        }
      }
    }
  }
}
