package dev.rolecall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowTest {

  @Test
  void numbersStayNumbers() {
    CsvRow row = new CsvRow().number(-1234.5).number(1 / 3.0).number(Optional.empty());
    assertThat(row.number(Optional.of(1e9)).flag(true).empty().toString())
        .isEqualTo("-1234.5,0.3333333333,,1000000000,true,\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
  void formulasAreTexts(String text) {
    assertThat(new CsvRow().text(text).toString()).isEqualTo("'" + text + "\n");
  }

  @Test
  void quotes() {
    assertThat(new CsvRow().text("a,b").text("say \"hi\"").text("two\nlines").toString())
        .isEqualTo("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\n");
    assertThat(new CsvRow().text("\tx").text("\r=1").toString()).isEqualTo("'\tx,\"'\r=1\"\n");
  }
}
