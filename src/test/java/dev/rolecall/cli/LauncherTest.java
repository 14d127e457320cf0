package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher script, with made-up Javas that print what they were given. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final Path SOURCE =
      Path.of("src", "main", "launcher", "rolecall").toAbsolutePath();

  /** Prints its name, its locale and its arguments, one a line, and exits with 3. */
  private static final String FAKE_JAVA =
      """
      #!/bin/sh
      if [ "${1-}" = -version ]; then
        printf '%s\\n' 'Picked up JAVA_TOOL_OPTIONS: -Dx=y' 'openjdk version "@VERSION@" 2025' >&2
        exit 0
      fi
      printf '%s\\n' '@NAME@' "LC_ALL=${LC_ALL-} LC_CTYPE=${LC_CTYPE-}"
      for argument; do printf '<%s>\\n' "$argument"; done
      exit 3
      """;

  /** Fails when it is asked for its version: that is to be read from its release file. */
  private static final String FAKE_JAVA_NOT_TO_BE_ASKED =
      FAKE_JAVA.replace("exit 0", "echo asked; exit 1");

  @TempDir private Path temp;
  private Path home;
  private Path launcher;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void install() throws IOException {
    // The system may hand out a temporary folder through a link.
    temp = temp.toRealPath();
    home = Files.createDirectories(temp.resolve("installed here"));
    launcher = home.resolve("rolecall");
    Files.copy(SOURCE, launcher);
    executable(launcher);
    Files.createFile(home.resolve("rolecall.jar"));
    environment.put("PATH", tools().toString());
    environment.put("LC_ALL", "C.UTF-8");
  }

  /** A folder with the few programs that the launcher uses, and no Java. */
  private Path tools() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("tools"));
    for (String tool : List.of("cut", "dirname", "ls", "readlink", "sed", "sh", "stty")) {
      for (String place : List.of("/usr/bin", "/bin")) {
        if (Files.exists(Path.of(place, tool))) {
          Files.writeString(
              folder.resolve(tool), "#!/bin/sh\nexec " + place + "/" + tool + " \"$@\"\n");
          executable(folder.resolve(tool));
        }
      }
    }
    return folder;
  }

  /** The jar in a folder, as the made-up Java prints it. */
  private static String jar(Path folder) {
    return "<" + folder.resolve("rolecall.jar") + ">";
  }

  @Test
  void startsTheJarBesideItOnTheJavaOfJavaHome() throws Exception {
    environment.put("JAVA_HOME", jdk("jdk 17", "17.0.15").toString());

    Result result = run(launcher, "assess", "firm.yaml");

    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).as("the exit code of Java").isEqualTo(3);
    assertThat(result.lines())
        .startsWith("jdk 17", "LC_ALL=C.UTF-8 LC_CTYPE=")
        .contains("<-Drolecall.locale=C.UTF-8>", "<-Drolecall.columns=0>")
        .endsWith("<-jar>", jar(home), "<assess>", "<firm.yaml>");
  }

  @Test
  void startsTheJarInAFolderWithAColon() throws Exception {
    environment.put("JAVA_HOME", jdk("jdk", "17.0.15").toString());
    Path other = Files.createDirectory(temp.resolve("a:b"));
    for (String file : List.of("rolecall", "rolecall.jar")) {
      Files.copy(home.resolve(file), other.resolve(file));
    }
    executable(other.resolve("rolecall"));

    assertThat(run(other.resolve("rolecall"), "--version").lines())
        .endsWith("<-jar>", jar(other), "<--version>");
  }

  @Test
  void passesArgumentsOnAsTheyAre() throws Exception {
    environment.put("JAVA_HOME", jdk("jdk", "17.0.15").toString());
    String[] arguments = {
      "", "two  words", "*", "?", "$HOME", "`id`", "a\\nb", "it's", "\"", "-n", "--", "l1\nl2", ""
    };

    Result result = run(launcher, arguments);

    assertThat(result.out()).endsWith(jar(home) + "\n<" + String.join(">\n<", arguments) + ">\n");
  }

  @Test
  void startsWithoutArguments() throws Exception {
    environment.put("JAVA_HOME", jdk("jdk", "17.0.15").toString());

    Result result = run(launcher);

    assertThat(result.err()).isEmpty();
    assertThat(result.lines()).endsWith("<-jar>", jar(home));
  }

  @Test
  void findsTheJarThroughAChainOfLinks() throws Exception {
    environment.put("JAVA_HOME", jdk("jdk", "17.0.15").toString());
    Path bin = Files.createDirectories(temp.resolve("my bin/of mine"));
    Files.createSymbolicLink(temp.resolve("-one"), home.getFileName());
    Path second =
        Files.createSymbolicLink(bin.resolve("second link"), Path.of("../../-one/rolecall"));
    Path first = Files.createSymbolicLink(bin.resolve("rc"), second.getFileName());
    Path absolute = Files.createSymbolicLink(temp.resolve("rolecall"), first);

    for (Path link : List.of(second, first, absolute)) {
      Result result = run(link, "rules");

      assertThat(result.err()).isEmpty();
      assertThat(result.lines()).endsWith("<-jar>", jar(home), "<rules>");
    }
  }

  @Test
  void worksByARelativeNameFromAnotherFolder() throws Exception {
    environment.put("JAVA_HOME", jdk("jdk", "17.0.15").toString());

    for (Result result :
        List.of(
            run(Path.of("installed here", "rolecall"), "new"),
            run(List.of("sh", "rolecall", "new"), home))) {
      assertThat(result.lines()).endsWith("<-jar>", jar(home), "<new>");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"17", "17.0.15", "21-ea", "25.0.3", "26", "100.1"})
  void takesAJavaThatIsNewEnough(String version) throws Exception {
    environment.put("JAVA_HOME", jdk("jdk", version).toString());

    assertThat(run(launcher, "rules").lines()).startsWith("jdk").endsWith("<rules>");
  }

  @ParameterizedTest
  @CsvSource({"1.8.0_292, 8", "9, 9", "11.0.2, 11", "16.0.1, 16"})
  void fallsBackToPathWhenJavaHomeIsTooOld(String version, String major) throws Exception {
    Path old = jdk("old", version);
    environment.put("JAVA_HOME", old.toString());
    String nowhere = environment.get("PATH");
    environment.put("PATH", nowhere + ":" + jdk("new", "21.0.1").resolve("bin"));

    Result result = run(launcher, "rules");

    assertThat(result.err()).isEmpty();
    assertThat(result.lines()).startsWith("new").endsWith("<rules>");

    environment.put("PATH", nowhere);
    assertThat(run(launcher, "rules").err())
        .contains("\n  JAVA_HOME: " + old + "/bin/java is Java " + major + "\n");
  }

  @Test
  void fallsBackToPathWhenJavaHomeIsBroken() throws Exception {
    environment.put("PATH", path(jdk("good", "17.0.15").resolve("bin")));
    Path notExecutable = jdk("not executable", "17.0.15");
    assertThat(notExecutable.resolve("bin/java").toFile().setExecutable(false, false)).isTrue();

    for (Path broken : List.of(temp.resolve("nowhere"), temp, notExecutable)) {
      environment.put("JAVA_HOME", broken.toString());
      Result result = run(launcher, "rules");

      assertThat(result.err()).isEmpty();
      assertThat(result.lines()).startsWith("good").endsWith("<rules>");
    }
  }

  @Test
  void readsTheReleaseFileThroughTheLinkOnPath() throws Exception {
    Path jdk = jdk("real", "17.0.15");
    Path bin = Files.createDirectory(temp.resolve("bin"));
    Files.createSymbolicLink(temp.resolve("alternative"), jdk.resolve("bin/java"));
    Files.createSymbolicLink(bin.resolve("java"), Path.of("../alternative"));
    environment.put("PATH", path(bin));

    assertThat(run(launcher, "rules").lines()).startsWith("real").endsWith("<rules>");
  }

  @ParameterizedTest
  @CsvSource({"17.0.15, true", "1.8.0_292, false", "11.0.2, false"})
  void asksAJavaThatHasNoReleaseFile(String version, boolean newEnough) throws Exception {
    Path bin = Files.createDirectory(temp.resolve("bin"));
    fakeJava(bin, "asked", version, FAKE_JAVA);
    environment.put("PATH", path(bin));

    Result result = run(launcher, "rules");

    assertThat(result.exit()).isEqualTo(newEnough ? 3 : 69);
    assertThat(result.out()).startsWith(newEnough ? "asked\n" : "");
  }

  @Test
  void saysWhatItTriedWhenThereIsNoJavaAtAll() throws Exception {
    Result result = run(launcher, "assess", "firm.yaml");

    assertThat(result.exit()).isEqualTo(69);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo(
            """
            rolecall: needs Java 17 or newer and found none. JAVA_HOME is not set, and PATH has no java.
            Install one (Debian: apt-get install openjdk-17-jre-headless), or set JAVA_HOME to its folder.
            """);
  }

  @Test
  void saysWhatIsWrongWithEachJava() throws Exception {
    Path nowhere = temp.resolve("nowhere");
    Path mute = Files.createDirectory(temp.resolve("mute"));
    Files.writeString(mute.resolve("java"), "#!/bin/sh\necho oh dear\nexit 1\n");
    executable(mute.resolve("java"));
    environment.put("JAVA_HOME", nowhere.toString());
    environment.put("PATH", path(mute));

    Result result = run(launcher, "assess", "firm.yaml");

    assertThat(result.exit()).isEqualTo(69);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo(
            """
            rolecall: needs Java 17 or newer and found none.
              JAVA_HOME: %s/bin/java is not a program
              PATH: %s/java is Java of an unknown version
            Install one (Debian: apt-get install openjdk-17-jre-headless), or set JAVA_HOME to its folder.
            """
                .formatted(nowhere, mute));
  }

  @Test
  void saysThatTheJarIsMissing() throws Exception {
    environment.put("JAVA_HOME", jdk("jdk", "17.0.15").toString());
    Files.delete(home.resolve("rolecall.jar"));

    Result result = run(launcher, "assess", "firm.yaml");

    assertThat(result.exit()).isEqualTo(69);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo(
            """
            rolecall: %s/rolecall.jar is missing. Build it with: mvn -q -DskipTests package
            """
                .formatted(home));
  }

  @ParameterizedTest
  @CsvSource({
    "C, , , C",
    ", , , C",
    ", C, en_GB.UTF-8, C",
    ", , en_GB.UTF-8, en_GB.UTF-8",
    "de_DE.UTF-8, C, C, de_DE.UTF-8",
  })
  void passesTheLocaleAsItWas(String all, String type, String lang, String reported)
      throws Exception {
    environment.put("JAVA_HOME", jdk("jdk", "17.0.15").toString());
    environment.put("LC_ALL", all == null ? "" : all);
    environment.put("LC_CTYPE", type == null ? "" : type);
    environment.put("LANG", lang == null ? "" : lang);

    assertThat(run(launcher, "rules").lines()).contains("<-Drolecall.locale=" + reported + ">");
  }

  @ParameterizedTest
  @CsvSource({
    "C, , , LC_ALL=C.UTF-8 LC_CTYPE=",
    "POSIX, , en_GB.UTF-8, LC_ALL=C.UTF-8 LC_CTYPE=",
    ", , , LC_ALL=C.UTF-8 LC_CTYPE=",
    ", C, en_GB.UTF-8, LC_ALL=C.UTF-8 LC_CTYPE=C",
    ", , en_GB.UTF-8, LC_ALL= LC_CTYPE=",
    ", de_DE.UTF-8, C, LC_ALL= LC_CTYPE=de_DE.UTF-8",
  })
  void letsJavaOpenAnyFileName(String all, String type, String lang, String seen) throws Exception {
    environment.put("JAVA_HOME", jdk("jdk", "17.0.15").toString());
    environment.put("LC_ALL", all == null ? "" : all);
    environment.put("LC_CTYPE", type == null ? "" : type);
    environment.put("LANG", lang == null ? "" : lang);

    assertThat(run(launcher, "rules").lines().get(1)).isEqualTo(seen);
  }

  @Test
  void runsNoJavaOfTheFolderItIsStartedIn() throws Exception {
    fakeJava(temp, "planted", "17.0.15", FAKE_JAVA);
    for (String path : List.of(":%s", "%s:", ".:%s", "../" + temp.getFileName() + ":%s")) {
      environment.put("PATH", path.formatted(temp.resolve("tools")));
      assertThat(run(launcher, "rules").exit()).as(path).isEqualTo(69);
    }
    Files.createDirectories(temp.resolve("jdk/bin"));
    fakeJava(temp.resolve("jdk/bin"), "planted", "17.0.15", FAKE_JAVA);
    environment.put("JAVA_HOME", "jdk");
    environment.put("PATH", temp.resolve("tools").toString());
    assertThat(run(launcher, "rules").err())
        .contains("\n  JAVA_HOME: jdk is not an absolute path\n");
  }

  @Test
  void runsTheRuntimeOfADistributionOnlyWhereOneIs() throws Exception {
    environment.put("JAVA_HOME", jdk("jdk", "17.0.15").toString());
    Path planted = Files.createDirectories(temp.resolve("lib/runtime/bin"));
    fakeJava(planted, "planted", "17.0.15", FAKE_JAVA);
    assertThat(run(launcher, "rules").lines()).as("a jar is beside it").startsWith("jdk");

    Path bin = Files.createDirectory(temp.resolve("bin"));
    Files.copy(SOURCE, bin.resolve("rolecall"));
    executable(bin.resolve("rolecall"));
    assertThat(run(bin.resolve("rolecall"), "rules").lines()).startsWith("planted");

    owned(planted.resolve("java"), "4000");
    assertThat(run(bin.resolve("rolecall"), "rules").out()).doesNotContain("planted");
  }

  @Test
  void trustsOnlyAnArchiveOfItsOwner() throws Exception {
    environment.put("JAVA_HOME", jdk("jdk", "17.0.15").toString());
    Path archive = Files.createFile(home.resolve("rolecall.jsa"));
    assertThat(run(launcher, "rules").lines()).contains("<-XX:SharedArchiveFile=" + archive + ">");

    owned(archive, "4000");
    assertThat(run(launcher, "rules").out()).doesNotContain("SharedArchiveFile");
  }

  /** From now on, a file belongs to somebody else, as far as the launcher can see. */
  private void owned(Path file, String owner) throws IOException {
    Path ls = temp.resolve("tools/ls");
    Files.writeString(
        ls,
        """
        #!/bin/sh
        for last; do :; done
        case $last in
          "%s") echo "-rw-r--r-- 1 %s 0 0 Nov 29 02:00 $last" ;;
          *) echo "-rw-r--r-- 1 1000 1000 0 Nov 29 02:00 $last" ;;
        esac
        """
            .formatted(file, owner));
    executable(ls);
  }

  @ParameterizedTest
  @CsvSource({"0<&-, 0", "1>&-, 1", "2>&-, 2"})
  void neverLetsJavaTakeAFileOfItsOwnForAStream(String closed, String stream) throws Exception {
    Path jdk = jdk("jdk", "17.0.15");
    Path seen = temp.resolve("seen");
    Files.writeString(
        jdk.resolve("bin/java"),
        "#!/bin/sh\n{ true 3<&%s; } 2>/dev/null && echo open >%s\n".formatted(stream, seen));
    environment.put("JAVA_HOME", jdk.toString());

    run(List.of("sh", "-c", "exec \"$0\" rules " + closed, launcher.toString()), temp);

    assertThat(seen).hasContent("open\n");
  }

  @Test
  void leavesTheCollectorToTheEnvironment() throws Exception {
    environment.put("JAVA_HOME", jdk("jdk", "17.0.15").toString());

    assertThat(run(launcher, "batch").lines())
        .contains("<-XX:+DisplayVMOutputToStderr>")
        .noneMatch(line -> line.matches("<-XX:[+]Use.*GC>|<-Xm.*"));
  }

  private String path(Path folder) {
    return folder + ":" + temp.resolve("tools");
  }

  /** A folder that looks like a JDK and has its version in its release file. */
  private Path jdk(String name, String version) throws IOException {
    Path jdk = temp.resolve(name);
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(
        jdk.resolve("release"),
        "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\nOS_ARCH=\"x86_64\"\n");
    fakeJava(jdk.resolve("bin"), name, version, FAKE_JAVA_NOT_TO_BE_ASKED);
    return jdk;
  }

  private static void fakeJava(Path bin, String name, String version, String script)
      throws IOException {
    Path java = bin.resolve("java");
    Files.writeString(java, script.replace("@NAME@", name).replace("@VERSION@", version));
    executable(java);
  }

  private static void executable(Path file) {
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private Result run(Path script, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(arguments));
    return run(command, temp);
  }

  private Result run(List<String> command, Path folder) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Path out = temp.resolve("out.txt");
    Path err = temp.resolve("err.txt");
    Process process =
        builder
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    return new Result(
        process.waitFor(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private record Result(int exit, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }
}
