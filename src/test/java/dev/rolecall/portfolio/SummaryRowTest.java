package dev.rolecall.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.Golden;
import dev.rolecall.SampleFirms;
import dev.rolecall.Schemas;
import dev.rolecall.assessment.Advisor;
import dev.rolecall.decision.Settings;
import dev.rolecall.document.FileReadException;
import dev.rolecall.portfolio.Sources.ProfileFilter;
import dev.rolecall.report.PublishedSchema;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SummaryRowTest {

  /** How many generated firms are tried; 2,000 now and then. */
  private static final int FIRMS = Integer.getInteger("rolecall.firms", 20);

  private static final Rulebook RULEBOOK = RulebookReader.standard();

  private static SummaryRow row(boolean reports, int draws, Source source) {
    Advisor advisor = new Advisor(RULEBOOK, new Settings(draws, 1), "test");
    BatchWork.Reports rendered = new BatchWork.Reports(assessment -> Map.of(), Optional.empty());
    Optional<BatchWork.Reports> render = reports ? Optional.of(rendered) : Optional.empty();
    BatchWork work = new BatchWork(List.of(), advisor, false, false, render, Optional.empty());
    return work.of(source).row();
  }

  private static Optional<SummaryRow> read(String line) {
    return SummaryRow.read(line.getBytes(StandardCharsets.UTF_8));
  }

  private static Source source(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Source(3, "-", 4, () -> bytes);
  }

  private static List<Source> examples() throws IOException {
    List<Source> sources = new ArrayList<>();
    ProfileFilter selection = new ProfileFilter(ProfileFilter.STANDARD_PATTERN, Optional.empty());
    List<String> paths = List.of(Path.of("examples").toString());
    try (Sources all = new Sources(paths, selection, InputStream.nullInputStream())) {
      all.forEachRemaining(sources::add);
    }
    return sources;
  }

  @Test
  void aRowIsTheSameWithAndWithoutReports() throws IOException {
    List<Source> firms = new ArrayList<>(examples());
    assertThat(firms).hasSizeGreaterThan(10);
    SampleFirms.texts(FIRMS).forEach(text -> firms.add(source(text)));
    assertThat(firms)
        .allSatisfy(
            one ->
                assertThat(row(false, 64, one))
                    .usingRecursiveComparison()
                    .ignoringFields("reports")
                    .isEqualTo(row(true, 64, one)));
  }

  @Test
  void aLineReadBackIsWrittenTheSame() throws IOException {
    List<SummaryRow> rows = new ArrayList<>();
    for (Source source : examples()) {
      rows.add(row(false, 64, source));
    }
    rows.add(row(false, 0, source(BatchWorkTest.FIRM)));
    rows.add(row(false, 0, source("rolecall: 2\nfirm: {name: \"\\t\\u2028\u202e\"}")));
    rows.add(
        row(
            false,
            0,
            new Source(
                1,
                "x",
                0,
                () -> {
                  throw new FileReadException("gone");
                })));
    for (SummaryRow row : rows) {
      String line = row.toJson();
      SummaryRow read = read(line).orElseThrow();
      assertThat(read.toJson()).isEqualTo(line);
      assertThat(read.error()).isEqualTo(row.error());
      assertThat(read.run()).isEqualTo(row.run());
      assertThat(read.firm()).isEqualTo(row.firm());
      assertThat(line.lines()).hasSize(1);
      assertThat(line).startsWith("{\"index\":" + row.index() + ",\"firm\":");
      assertThat(Schemas.faults(Schemas.schema(PublishedSchema.SUMMARY.text()), Schemas.json(line)))
          .isEmpty();
    }
    assertThat(Schemas.faults(PublishedSchema.SUMMARY.text())).isEmpty();
  }

  @Test
  void noPartOfALineIsARow() {
    String line = row(false, 0, source(BatchWorkTest.FIRM)).toJson().strip();
    for (int end = 0; end < line.length(); end++) {
      assertThat(read(line.substring(0, end))).isEmpty();
    }
    assertThat(read(line)).isPresent();
    assertThat(read(line + line)).isEmpty();
    assertThat(read(line.replace("\"needs\"", "\"need\""))).isEmpty();
    assertThat(read(line.replaceFirst("\"margin\":[0-9.]+", "\"margin\":99"))).isEmpty();
    assertThat(read(line.replaceFirst("\"margin\":[0-9.]+", "\"margin\":1e400"))).isEmpty();
    assertThat(read(line.replaceFirst("_digest\":\"[0-9a-f]+", "_digest\":\"zzz"))).isEmpty();
    assertThat(read(line.replaceFirst("\"strength\":null", "\"strength\":\"\u202e\""))).isEmpty();
  }

  @Test
  void anErrorRowSaysWhatIsWrong() throws IOException {
    SummaryRow row = row(false, 0, source("rolecall: 1\nfirm: {name: Harbor, attorney: 2}\n"));
    Golden.assertSame("batch/error-row.jsonl", row.toJson());
  }
}
