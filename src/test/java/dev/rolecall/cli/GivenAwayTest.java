package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The action and the hook that others may take, run as their systems would; the workflows. */
@DisabledOnOs(OS.WINDOWS)
class GivenAwayTest {

  private static final Path ACTION = Path.of(".github/actions/check/action.yml");
  private static final Path HOOK = Path.of("src/main/dist/pre-commit-config.yaml");

  @TempDir private Path temp;
  private Path firms;

  @BeforeEach
  void firms() throws IOException {
    firms = Files.createDirectories(temp.resolve("repository/firms"));
    firm("holds.yaml", "case_manager");
    firm("drifts and has blanks.yaml", "hybrid");
  }

  private void firm(String name, String expected) throws IOException {
    String example = Files.readString(Path.of("examples/solo-injury.yaml"));
    String firm =
        example.replaceFirst("(?m)^  recommendation: .*$", "  recommendation: " + expected);
    Files.writeString(firms.resolve(name), firm);
  }

  private static JsonNode yaml(Path file) throws IOException {
    return new YAMLMapper().readTree(Files.readString(file));
  }

  /** Runs a shell line in the repository, with the program installed in a folder on PATH. */
  private Program shell(Map<String, String> environment, String line, String... arguments)
      throws IOException {
    Path installed = temp.resolve("action/target");
    if (!Files.exists(installed)) {
      Installed.in(Files.createDirectories(installed));
    }
    Map<String, String> all = new HashMap<>(environment);
    all.put("PATH", installed + ":" + System.getenv("PATH"));
    List<String> command =
        new ArrayList<>(List.of("bash", "-e", "-o", "pipefail", "-c", line, "-"));
    command.addAll(List.of(arguments));
    return Program.run(firms.getParent(), all, command.toArray(String[]::new));
  }

  private Program action(String paths, String options) throws IOException {
    Map<String, String> environment = new HashMap<>();
    environment.put("GITHUB_ACTION_PATH", temp.resolve("action/.github/actions/check").toString());
    environment.put("GITHUB_STEP_SUMMARY", temp.resolve("summary.md").toString());
    Files.createDirectories(temp.resolve("action/.github/actions/check"));
    Map<String, String> inputs =
        Map.of("${{ inputs.paths }}", paths, "${{ inputs.options }}", options);
    StringBuilder script = new StringBuilder();
    for (JsonNode step : yaml(ACTION).at("/runs/steps")) {
      assertThat(step.path("shell").asString()).isEqualTo("bash");
      step.path("env")
          .properties()
          .forEach(one -> environment.put(one.getKey(), inputs.get(one.getValue().asString())));
      // An input within a script would be run.
      assertThat(step.path("run").asString()).isNotEmpty().doesNotContain("${{");
      script.append('(').append(step.path("run").asString()).append(")\n");
    }
    return shell(environment, script.toString());
  }

  @Test
  void theActionAnnotatesWhatDrifted() throws IOException {
    Program run = action("firms\n", "--draws=64\n--require-expect\n");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.output())
        .startsWith("::error file=firms/drifts and has blanks.yaml,line=")
        .doesNotContain("holds.yaml");
    assertThat(temp.resolve("summary.md")).content().contains("drifts and has blanks");
    assertThat(action("firms/holds.yaml", "").exit()).isZero();
    assertThat(action("-o", "").output())
        .startsWith("::error file=-o,title=rolecall%3A Unreadable file::");
  }

  @Test
  void theHookChecksTheFilesOfACommit() throws IOException {
    JsonNode hook = yaml(HOOK).at("/repos/0/hooks/0");
    assertThat(hook.path("language").asString()).isEqualTo("system");
    String entry = hook.path("entry").asString() + " \"$@\"";

    assertThat("firms/holds.yaml").containsPattern(hook.path("files").asString());
    assertThat(shell(Map.of(), entry, "firms/holds.yaml").exit()).isZero();
    Program run = shell(Map.of(), entry, "firms/holds.yaml", "firms/drifts and has blanks.yaml");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.output()).contains("drifts and has blanks.yaml").doesNotContain("holds.yaml:");
  }

  /** Its jars bring none, and its license asks for it wherever they go. */
  @Test
  void theLicenseOfJLineIsInTheJar() throws IOException {
    try (InputStream license = Main.class.getResourceAsStream("/META-INF/JLine-LICENSE")) {
      assertThat(new String(license.readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("Copyright (c) 2002-2023, the original author or authors.\n")
          .contains("Redistributions in binary form must reproduce the above copyright");
    }
  }

  /** A tag can be moved to other code, and what runs may only read. */
  @Test
  void workflowsRunWhatTheyNameAndMayOnlyRead() throws IOException {
    try (Stream<Path> workflows = Files.list(Path.of(".github/workflows"))) {
      for (Path workflow : workflows.toList()) {
        JsonNode yaml = yaml(workflow);
        assertThat(yaml.path("permissions").toString()).isEqualTo("{\"contents\":\"read\"}");
        assertThat(yaml.findValues("permissions")).hasSize(1);
        assertThat(yaml.findValuesAsString("uses"))
            .isNotEmpty()
            .allMatch(action -> action.matches("[a-z-]+/[a-z-]+@[0-9a-f]{40}"));
      }
    }
  }
}
