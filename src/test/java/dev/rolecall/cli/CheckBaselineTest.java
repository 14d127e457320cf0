package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.ExampleFirms;
import dev.rolecall.Schemas;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Run;
import dev.rolecall.profile.ProfileDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Why a verdict is not what it was. */
class CheckBaselineTest {

  private static final String WANTS_BOTH = CheckFirm.expecting("{recommendation: both}");

  @TempDir private Path temp;
  private int saved;

  private String saved(String profile, String... options) {
    String file = temp.resolve("saved" + saved++ + ".json").toString();
    List<String> args = new ArrayList<>(List.of("assess", profile, "--format=json", "-o", file));
    args.addAll(List.of(options));
    if (List.of(options).stream().noneMatch(option -> option.startsWith("--draws"))) {
      args.add("--draws=64");
    }
    assertThat(Ran.rolecall(args.toArray(String[]::new)).exit()).isZero();
    return file;
  }

  private String changed(String saved, java.util.function.Consumer<ObjectNode> change)
      throws IOException {
    ObjectNode json = (ObjectNode) Schemas.json(Files.readString(Path.of(saved)));
    change.accept(json);
    return Files.writeString(Path.of(saved), json.toString()).toString();
  }

  private static JsonNode cause(String... args) {
    List<String> all = new ArrayList<>(List.of("check", "--format=json", "--draws=64"));
    all.addAll(List.of(args));
    Ran ran = Ran.rolecall(all.toArray(String[]::new));
    assertThat(ran.err()).isEmpty();
    JsonNode json = Schemas.json(ran.out());
    assertThat(Schemas.faults(Schemas.schema(Ran.rolecall("schema", "check").out()), json))
        .isEmpty();
    return json.path("profiles").path(0).path("baseline").path("cause");
  }

  @Test
  void anInputThatMovedIsNamed() {
    String firm = CheckFirm.write(temp, "firm.yaml", WANTS_BOTH);
    String saved = saved(firm);
    JsonNode cause = cause(firm, "--baseline", saved, "--set=caseload.open_matters=20");

    assertThat(cause.path("kind").asString()).isEqualTo("change");
    assertThat(cause.path("sentence").asString())
        .contains("the number of open matters, from 80 to 20");
    assertThat(cause.path("effects").path(0).path("path").asString())
        .isEqualTo("caseload.open_matters");
  }

  @Test
  void aHouseRulebookIsRebuiltFromItsBaseline() {
    String firm = CheckFirm.write(temp, "firm.yaml", WANTS_BOTH);
    String house =
        CheckFirm.write(
            temp,
            "house.rules",
            """
            rulebook: 1
            reason: a trial
            id: house
            parameters: {drain: {value: 10}}
            priors: {firm.staff.case_managers: {value: 1}}
            options: {two_paralegals: {hires: [paralegal, paralegal]}}
            """);
    String saved = saved(firm, "--rulebook", house);

    assertThat(cause(firm, "--baseline", saved, "--rulebook", house).path("kind").asString())
        .isEqualTo("nothing");
    JsonNode cause = cause(firm, "--baseline", saved);
    assertThat(cause.path("kind").asString()).isEqualTo("change");
    assertThat(cause.path("effects").path(0).path("kind").asString()).isEqualTo("rulebook");
  }

  @Test
  void anotherDefaultRulebookIsReportedAsAWhole() throws IOException {
    String firm = CheckFirm.write(temp, "firm.yaml", WANTS_BOTH);
    String saved =
        changed(
            saved(firm),
            json -> {
              ((ObjectNode) json.at("/run/rulebook")).put("digest", "0".repeat(64));
              ((ObjectNode) json.at("/run/rulebook")).put("version", "2025.01");
              ((ObjectNode) json.at("/options/2/score")).put("likely", 60.0);
              ((ObjectNode) json.at("/options/2/contributions/0")).put("points", 9.0);
            });
    JsonNode cause = cause(firm, "--baseline", saved);

    assertThat(cause.path("kind").asString()).isEqualTo("rulebook");
    assertThat(cause.path("sentence").asString())
        .startsWith("the rulebook: it was rolecall 2025.01 (000000000000...) and is rolecall 20")
        .contains("; the largest change is in rule ");
    assertThat(cause.path("contributions").path(0).path("option").asString())
        .isEqualTo("case_manager");
  }

  @Test
  void anotherVersionOfRolecallIsReported() throws IOException {
    String firm = CheckFirm.write(temp, "firm.yaml", WANTS_BOTH);
    String saved =
        changed(
            saved(firm),
            json -> {
              ((ObjectNode) json.at("/run")).put("version", "0.0.9");
              ((ObjectNode) json.at("/options/2/score")).put("likely", 60.0);
            });
    JsonNode cause = cause(firm, "--baseline", saved);

    assertThat(cause.path("kind").asString()).isEqualTo("version");
    assertThat(cause.path("sentence").asString())
        .startsWith("Rolecall itself: it was 0.0.9 and is 0.1.0; the lead of case_manager over ");
  }

  @Test
  void otherDrawsAreReported() {
    String firm = CheckFirm.write(temp, "firm.yaml", WANTS_BOTH);
    JsonNode cause = cause(firm, "--baseline", saved(firm, "--seed=3", "--draws=128"));

    assertThat(cause.path("kind").asString()).isEqualTo("draws");
    assertThat(cause.path("sentence").asString())
        .startsWith(
            "the simulations: 128 with seed 3 before, 64 with seed 1 now; the largest change is in"
                + " rule ");
  }

  @Test
  void aFirmThatCannotBeRebuiltIsReported() throws IOException {
    String firm = CheckFirm.write(temp, "firm.yaml", WANTS_BOTH);
    String saved =
        changed(
            saved(firm),
            json -> ((ObjectNode) json.at("/run/profile")).put("digest", "f".repeat(64)));
    JsonNode cause = cause(firm, "--baseline", saved);

    assertThat(cause.path("kind").asString()).isEqualTo("untraced");
    assertThat(cause.path("sentence").asString())
        .startsWith("unknown, because the baseline's firm cannot be rebuilt; its rulebook was ");
  }

  @Test
  void whereNothingMovedTheExpectationIsToBlame() {
    String firm = CheckFirm.write(temp, "firm.yaml", WANTS_BOTH);
    JsonNode cause = cause(firm, "--baseline", saved(firm));

    assertThat(cause.path("sentence").asString())
        .isEqualTo(
            "nothing changed since the baseline, so the expectation was changed, or was never"
                + " met.");
  }

  @Test
  void everyExampleIsRebuiltFromItsResult() {
    for (String example : ExampleFirms.files()) {
      byte[] json =
          Ran.rolecall("assess", example, "--format=json", "--draws=64")
              .out()
              .getBytes(StandardCharsets.UTF_8);
      Run.ProfileUsed used = Assessment.read("r.json", json).value().orElseThrow().run().profile();
      ProfileDocument document = ProfileDocument.of("r.json", used.stated(), used.set());

      assertThat(document.under(ExampleFirms.RULEBOOK).profile().orElseThrow().digest())
          .as(example)
          .isEqualTo(used.digest());
    }
  }

  @Test
  void manyBaselinesAreFoundByFirm() {
    String folder = temp.resolve("results").toString();
    String one = CheckFirm.write(temp, "p/one.yaml", WANTS_BOTH);
    String two =
        CheckFirm.write(temp, "p/two.yaml", WANTS_BOTH.replace("Ruiz Injury Law", "Other Law"));
    CheckFirm.write(temp, "p/three.yaml", WANTS_BOTH.replace("Ruiz Injury Law", "Third Law"));
    CheckFirm.write(temp, "results/notes.json", "{\"a\": 1}");
    for (String profile : List.of(one, two)) {
      String to = folder + "/" + Path.of(profile).getFileName() + ".json";
      Ran.rolecall("assess", profile, "--format=json", "--draws=64", "-o", to);
    }
    Ran ran =
        Ran.rolecall(
            "check",
            temp.resolve("p").toString(),
            "--baseline",
            folder,
            "--draws=64",
            "--format=json");
    JsonNode profiles = Schemas.json(ran.out()).path("profiles");

    assertThat(ran.err())
        .isEqualTo(
            "rolecall: skipped "
                + folder
                + "/notes.json: it is not a result of `rolecall assess --format json`\n");
    assertThat(profiles.path(0).path("baseline").path("file").asString())
        .isEqualTo(folder + "/one.yaml.json");
    assertThat(profiles.path(1).path("baseline").isNull()).isTrue();
    assertThat(profiles.path(1).path("warnings").path(0).path("id").asString())
        .isEqualTo("no_baseline");
    assertThat(profiles.path(2).path("baseline").path("file").asString())
        .isEqualTo(folder + "/two.yaml.json");
  }

  @Test
  void oneBaselineServesOneProfileUnderAnotherName() {
    String firm = CheckFirm.write(temp, "firm.yaml", WANTS_BOTH);
    String saved = saved(firm);
    String renamed =
        CheckFirm.write(temp, "new.yaml", WANTS_BOTH.replace("Ruiz Injury Law", "New Law"));

    assertThat(cause(renamed, "--baseline", saved).path("kind").asString()).isEqualTo("nothing");
  }

  @Test
  void withoutExpectationTheVerdictIsComparedWithTheBaseline() {
    String firm = CheckFirm.write(temp, "firm.yaml", CheckFirm.TEXT);
    String saved = saved(firm, "--set=economics.budget_per_year=1");
    Ran ran = Ran.rolecall("check", firm, "--baseline", saved, "--draws=64");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out())
        .contains(
            ": error: the baseline: found case_manager; expected hold\n    cause: the hiring budget"
                + ", from $1 to $90,000 a year. That alone changes the advice;");
  }

  @Test
  void aFileThatIsNoBaselineIsRefused() {
    String firm = CheckFirm.write(temp, "firm.yaml", CheckFirm.TEXT);
    Ran missing = Ran.rolecall("check", firm, "--baseline", "/nowhere.json");
    assertThat(missing)
        .isEqualTo(
            new Ran(
                66,
                "",
                "rolecall: cannot read /nowhere.json: there is no such file\nTry another name, or - for standard input.\n"));
    String other = CheckFirm.write(temp, "other.json", "{\"format\": 1}");
    Ran ran = Ran.rolecall("check", firm, "--baseline", other);
    assertThat(ran.exit()).isEqualTo(65);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains("hint: save one with `rolecall assess PROFILE --format json -o FILE`\n")
        .endsWith("; nothing was checked\n");
  }
}
