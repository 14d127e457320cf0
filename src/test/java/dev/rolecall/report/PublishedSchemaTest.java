package dev.rolecall.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.GeneratedSchema;
import dev.rolecall.Schemas;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.portfolio.SummaryRow;
import dev.rolecall.report.format.CheckJson;
import dev.rolecall.report.format.ComparisonJson;
import dev.rolecall.report.format.ReviewJson;
import dev.rolecall.report.format.WhatIfJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The published schemas are those of the records that are written. After a record has changed, run
 * {@code mvn test -Drolecall.rebaseline=true} and read the difference.
 */
class PublishedSchemaTest {

  private static final Path FOLDER = Path.of("src/main/resources/dev/rolecall/report");

  private static String generated(PublishedSchema schema) {
    Class<?> record =
        switch (schema) {
          case RESULT -> Assessment.class;
          case SUMMARY -> SummaryRow.class;
          case CHECK -> CheckJson.class;
          case COMPARE -> ComparisonJson.class;
          case WHATIF -> WhatIfJson.class;
          case REVIEW -> ReviewJson.class;
        };
    String what =
        switch (schema) {
          case RESULT -> "What rolecall assess --format json writes";
          case SUMMARY -> "A line of what rolecall batch writes";
          case CHECK -> "What rolecall check --format json writes";
          case COMPARE -> "What rolecall compare --format json writes";
          case WHATIF -> "What rolecall whatif --format json writes";
          case REVIEW -> "What rolecall review --format json writes";
        };
    return GeneratedSchema.of(record, "urn:rolecall:" + schema.id() + ":2", what);
  }

  @ParameterizedTest
  @EnumSource
  void isThatOfTheRecord(PublishedSchema schema) throws IOException {
    String text = generated(schema);
    Path file = FOLDER.resolve(schema.id() + ".schema.json");
    if (Boolean.getBoolean("rolecall.rebaseline")) {
      Files.writeString(file, text);
    }
    assertThat(Files.readString(file)).isEqualTo(text);
    assertThat(Schemas.faults(text)).isEmpty();
  }
}
