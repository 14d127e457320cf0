package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {

  @TempDir private Path temp;

  @Test
  void printsTheSchemaOfProfilesUnlessAskedForThatOfResults() {
    Ran profile = Ran.rolecall("schema");

    assertThat(profile.exit()).isZero();
    assertThat(profile.err()).isEmpty();
    assertThat(Schemas.json(profile.out()).path("$id").asString())
        .isEqualTo("urn:rolecall:profile:1");
    assertThat(Ran.rolecall("schema", "profile")).isEqualTo(profile);
    assertThat(Schemas.json(Ran.rolecall("schema", "result").out()).path("$id").asString())
        .isEqualTo("urn:rolecall:result:2");
  }

  @Test
  void whatAssessWritesIsOfTheSchemaOfResults() {
    String template = Ran.rolecall("new").out();
    String result = Ran.fed(template, "assess", "-", "--format", "json", "--draws", "64").out();
    String schema = Ran.rolecall("schema", "result").out();

    assertThat(Schemas.faults(Schemas.schema(schema), Schemas.json(result))).isEmpty();
  }

  @Test
  void writesAFileAndWritesItAnew() throws IOException {
    Path file = temp.resolve("rolecall.schema.json");
    for (int i = 0; i < 2; i++) {
      assertThat(Ran.rolecall("schema", "-o", file.toString())).isEqualTo(new Ran(0, "", ""));
      assertThat(file).hasContent(Ran.rolecall("schema").out());
    }
    try (var files = Files.list(temp)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void knowsAConsultantsOptions() throws IOException {
    Path file = temp.resolve("mine.yaml");
    Files.writeString(
        file,
        "rulebook: 1\nreason: a trial\noptions: {two_paralegals: {hires: [paralegal, paralegal]}}\n");

    assertThat(Ran.rolecall("schema", "--rulebook", file.toString()).out())
        .contains("\"two_paralegals\"");
    assertThat(Ran.rolecall("schema", "result", "--rulebook", file.toString()))
        .isEqualTo(
            new Ran(
                2,
                "",
                "rolecall schema: a result has the same schema under every rulebook; leave out"
                    + " --rulebook\nTry `rolecall schema --help`.\n"));
  }

  @Test
  void refusesAnotherWord() {
    Ran ran = Ran.rolecall("schema", "profiles");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains(
            "'profiles' is not profile, rulebook, brand, result, summary, check, compare, whatif or"
                + " review")
        .endsWith("\nTry `rolecall schema --help`.\n");
  }
}
