package dev.rolecall.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest {

  private static String written(Object... cells) {
    StringWriter text = new StringWriter();
    try (CsvFormat table = new CsvFormat(text)) {
      table.row(List.of(cells));
    }
    return text.toString();
  }

  /** The cells of the one row, as a reader of the format sees them. */
  private static List<String> read(String text) {
    return CsvReader.builder().ofCsvRecord(text).stream().findFirst().orElseThrow().getFields();
  }

  @Test
  void numbersStayNumbers() {
    String row =
        written(-1234.5, 1 / 3.0, Optional.empty(), Optional.of(1e9), -7L, true, Optional.empty());
    assertThat(row).isEqualTo("-1234.5,0.3333333333,,1000000000,-7,true,\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        " =1+1",
        "\uff1dcmd",
        "\uff0b1",
        "\uff0d1",
        "\uff20SUM(A1)",
        "=HYPERLINK(\"http://x\",\"y\")"
      })
  void formulasAreTexts(String text) {
    assertThat(read(written(text))).containsExactly("'" + text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Smith;=1+1;x | Smith;'=1+1;x",
        "Smith; @A1;-2 | Smith;' @A1;'-2",
        "a;b | a;b",
      })
  void nothingIsAFormulaWhereSemicolonsPartCells(String text, String cell) {
    assertThat(written(text, 7L, "")).isEqualTo("\"" + cell + "\",7,\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,b", "say \"hi\"", "\"", "it's", "plain", "a=b", "#1", "\u00e4\u5f8b"})
  void whatIsWrittenIsReadBack(String text) {
    assertThat(read(written(text, text))).containsExactly(text, text);
  }

  @Test
  void hiddenCharactersAreSpeltOut() {
    String row = written("\tx", "\r=1", "two\nlines\u202e");
    assertThat(read(row)).containsExactly("\\u{9}x", "\\u{d}=1", "two\\u{a}lines\\u{202e}");
    assertThat(row.lines()).hasSize(1);
  }
}
