package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The launcher's class-data archives, with made-up Javas that write "archive of NAME" where a real
 * one would write an archive.
 */
@DisabledOnOs(OS.WINDOWS)
class ArchiveTest {
  private static final Path SOURCE =
      Path.of("src", "main", "launcher", "rolecall").toAbsolutePath();

  /** Notes each time that it makes an archive in a file made.txt beside its release file. */
  private static final String FAKE_JAVA =
      """
      #!/bin/sh
      make=
      for argument; do
        case $argument in
          -XX:DumpLoadedClassList=*)
            echo 'classes' >"${argument#*=}"
            exit 0
            ;;
          -Xshare:dump | -XX:AOTCacheOutput=*) make=yes ;;
        esac
        case $make$argument in
          yes-XX:SharedArchiveFile=* | yes-XX:AOTCacheOutput=*)
            echo "$argument" >>"${0%/bin/java}/made.txt"
            @WAIT@
            echo 'archive of @NAME@' >"${argument#*=}"
            exit 0
            ;;
          */.rolecall-archive/archive) exit @TRIED@ ;;
        esac
      done
      echo '@NAME@'
      for argument; do printf '<%s>\\n' "$argument"; done
      """;

  @TempDir private Path temp;
  private Path home;
  private Path launcher;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void install() throws IOException {
    temp = temp.toRealPath();
    home = Files.createDirectories(temp.resolve("installed here"));
    launcher = home.resolve("rolecall");
    Files.copy(SOURCE, launcher);
    assertThat(launcher.toFile().setExecutable(true, false)).isTrue();
    Files.writeString(home.resolve("rolecall.jar"), "jar one");
    environment.put("PATH", "/usr/bin:/bin");
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("JAVA_HOME", jdk("jdk", "17.0.15", "17.0.15+6").toString());
  }

  /** A run may leave someone at work in the background, where the folder is to be deleted. */
  @AfterEach
  void waitForTheBackground() throws InterruptedException {
    for (int look = 0; look < 1000 && someoneIsAtWork(); look++) {
      Thread.sleep(10);
    }
  }

  private boolean someoneIsAtWork() {
    return ProcessHandle.allProcesses()
        .anyMatch(process -> process.info().commandLine().orElse("").contains(temp.toString()));
  }

  @Test
  void theFirstRunMakesWhatTheSecondUses() throws Exception {
    assertThat(archiveUsed(run())).isEmpty();

    Path archive = awaitArchive(home);

    assertThat(archiveUsed(run())).isEqualTo("-XX:SharedArchiveFile=" + archive);
    assertThat(archive).hasContent("archive of jdk\n");
    assertThat(archive.getFileName().toString())
        .matches("rolecall-Some_One-17\\.0\\.15\\+6-7-[0-9]+(\\.[0-9]+)?-all-15\\.cds");
    assertThat(left(home)).as("nothing else is left behind").isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "17, -XX:SharedArchiveFile, -XX:SharedArchiveFile",
    "21, -XX:SharedArchiveFile, -XX:SharedArchiveFile",
    "24, -XX:SharedArchiveFile, -XX:SharedArchiveFile",
    "25, -XX:AOTCache, -XX:AOTCacheOutput",
    "27, -XX:AOTCache, -XX:AOTCacheOutput",
  })
  void eachJavaGetsTheKindThatItKnows(String version, String use, String make) throws Exception {
    Path jdk = jdk("new", version, version + "+1");
    environment.put("JAVA_HOME", jdk.toString());

    assertThat(run("--make-archive").exit()).isZero();

    assertThat(Files.readString(jdk.resolve("made.txt"))).startsWith(make + "=");
    assertThat(archiveUsed(run())).startsWith(use + "=" + home);
  }

  @ParameterizedTest
  @CsvSource({
    "17, assess firm.yaml, all",
    "25, assess firm.yaml, text",
    "25, assess firm.yaml --set firm.attorneys=3 --width 60, text",
    "25, assess firm.yaml --format json, all",
    "25, assess firm.yaml --format=html, all",
    "25, assess --explain firm.yaml, all",
    "25, assess firm.yaml --rulebook own.yaml, all",
    "25, plan firm.yaml, all",
    "25, --version, all",
  })
  void theMainJobHasACacheOfItsOwn(String version, String arguments, String kind) throws Exception {
    environment.put("JAVA_HOME", jdk("new", version, version + "+1").toString());
    assertThat(run("--make-archive").exit()).isZero();

    String used = archiveUsed(run(arguments.split(" ")));

    assertThat(used).contains("-" + kind + "-");
    assertThat(archives(home)).hasSize(version.equals("25") ? 2 : 1);
  }

  @Test
  void anotherBuildOfJavaHasAnArchiveOfItsOwn() throws Exception {
    assertThat(run("--make-archive").exit()).isZero();
    environment.put("JAVA_HOME", jdk("other", "17.0.15", "17.0.15+7").toString());

    assertThat(archiveUsed(run())).as("that of another Java is none").isEmpty();
    awaitArchives(home, 2);

    assertThat(Path.of(archiveUsed(run()).replaceFirst("^[^=]*=", "")))
        .hasContent("archive of other\n");
    environment.put("JAVA_HOME", temp.resolve("jdk").toString());
    assertThat(Path.of(archiveUsed(run()).replaceFirst("^[^=]*=", "")))
        .hasContent("archive of jdk\n");
  }

  @Test
  void anotherJarOfTheSameSizeMakesTheArchiveStale() throws Exception {
    assertThat(run("--make-archive").exit()).isZero();
    Path jar = home.resolve("rolecall.jar");
    FileTime before = Files.getLastModifiedTime(jar);
    Files.writeString(jar, "jar two");
    Files.setLastModifiedTime(jar, FileTime.fromMillis(before.toMillis() - 60_000));

    assertThat(archiveUsed(run())).as("older than before, too, is not the same").isEmpty();
    awaitArchives(home, 2);
    assertThat(archiveUsed(run())).isNotEmpty();
  }

  @Test
  void anArchiveThatWasCutShortIsNone() throws Exception {
    assertThat(run("--make-archive").exit()).isZero();
    Path archive = awaitArchive(home);
    Files.writeString(archive, "archi");

    assertThat(archiveUsed(run())).isEmpty();
    awaitContent(archive, "archive of jdk\n");
    assertThat(archiveUsed(run())).isNotEmpty();
  }

  @Test
  void anArchiveWithWhichJavaDoesNotStartIsNotKept() throws Exception {
    environment.put("JAVA_HOME", jdk("bad", "17.0.15", "17.0.15+6", "", "134").toString());

    Result result = run("--make-archive");

    assertThat(result.exit()).isEqualTo(73);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo(
            """
            rolecall: could not make a class-data archive for %s/bad/bin/java.
            It works without. Is %s writable, or a cache folder of yours?
            """
                .formatted(temp, home));
    assertThat(archives(home)).isEmpty();
    assertThat(archiveUsed(run())).isEmpty();
  }

  @Test
  void twoFirstRunsAtOnceMakeOne() throws Exception {
    Path jdk = jdk("slow", "17.0.15", "17.0.15+6", "sleep 1", "0");
    environment.put("JAVA_HOME", jdk.toString());
    Process first = start(List.of(), "rules");
    Process second = start(List.of(), "rules");

    assertThat(first.waitFor()).isZero();
    assertThat(second.waitFor()).isZero();
    awaitArchive(home);

    assertThat(Files.readAllLines(jdk.resolve("made.txt"))).hasSize(1);
  }

  @Test
  void whatAKilledMakerLeftDoesNotStandInTheWayForEver() throws Exception {
    Path left = Files.createDirectory(home.resolve(".rolecall-archive"));
    Files.writeString(left.resolve("archive"), "half an arch");
    assertThat(run("--make-archive").exit()).as("someone may still be at it").isEqualTo(73);

    Files.setLastModifiedTime(left, FileTime.from(Instant.now().minusSeconds(3600)));

    assertThat(run("--make-archive").exit()).isZero();
    assertThat(left(home)).isEmpty();
  }

  @Test
  void onlyTheNewestSixAreKept() throws Exception {
    for (int i = 1; i <= 8; i++) {
      Path old = Files.writeString(home.resolve("rolecall-old-" + i + ".cds"), "x");
      Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(10_000 - i)));
    }

    assertThat(run("--make-archive").exit()).isZero();

    assertThat(archives(home))
        .hasSize(6)
        .contains("rolecall-old-4.cds", "rolecall-old-7.cds", "rolecall-old-8.cds");
  }

  @Test
  void theCacheFolderServesWhereTheProgramsOwnCannotBeWritten() throws Exception {
    List<String> nobody = readOnlyHome();
    Path cache = open(Files.createDirectory(temp.resolve("my cache")));
    environment.put("XDG_CACHE_HOME", cache.toString());

    assertThat(archiveUsed(result(start(nobody, "rules")))).isEmpty();
    Path archive = awaitArchive(cache.resolve("rolecall"));

    assertThat(archiveUsed(result(start(nobody, "rules"))))
        .isEqualTo("-XX:SharedArchiveFile=" + archive);
    assertThat(archives(home)).isEmpty();
  }

  @Test
  void theCacheFolderIsInTheHomeFolderUnlessSaidOtherwise() throws Exception {
    List<String> nobody = readOnlyHome();
    environment.put("XDG_CACHE_HOME", "not/absolute");
    environment.put("HOME", open(Files.createDirectory(temp.resolve("me"))).toString());

    assertThat(result(start(nobody, "--make-archive")).exit()).isEqualTo(73);

    environment.put("XDG_CACHE_HOME", "");
    assertThat(result(start(nobody, "--make-archive")).exit()).isZero();
    assertThat(archives(temp.resolve("me/.cache/rolecall"))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"''", "/nowhere/at/all", "/dev/null"})
  void withoutAnyFolderItGoesWithout(String myHome) throws Exception {
    List<String> nobody = readOnlyHome();
    environment.put("HOME", myHome);

    Result result = result(start(nobody, "rules"));

    assertThat(result.exit()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(archiveUsed(result)).isEmpty();
    assertThat(result(start(nobody, "--make-archive")).exit()).isEqualTo(73);
  }

  @Test
  void anArchiveThatSomeoneElsePutThereIsNotTaken() throws Exception {
    assertThat(run("--make-archive").exit()).isZero();
    List<String> nobody = asNobody();
    assertThat(archiveUsed(result(start(nobody, "rules"))))
        .as("the owner of a folder that I cannot write to is trusted, as for the jar")
        .isNotEmpty();

    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxrwx"));

    assertThat(archiveUsed(result(start(nobody, "rules")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"no, false", "yes, true", "'', true"})
  void canBeTurnedOff(String wanted, boolean used) throws Exception {
    assertThat(run("--make-archive").exit()).isZero();
    environment.put("ROLECALL_ARCHIVE", wanted);

    assertThat(archiveUsed(run()).isEmpty()).isNotEqualTo(used);
  }

  @Test
  void oneArchiveServesEveryWayToTheJar() throws Exception {
    assertThat(run("--make-archive").exit()).isZero();
    String used = archiveUsed(run());
    Path folderLink = Files.createSymbolicLink(temp.resolve("a link"), home);
    Path link = Files.createSymbolicLink(temp.resolve("rc"), Path.of("a link", "rolecall"));

    for (Path way : List.of(folderLink.resolve("rolecall"), link, Path.of("rc"))) {
      Result result = result(start(List.of(), way, "rules"));
      assertThat(archiveUsed(result)).isEqualTo(used).isNotEmpty();
      assertThat(result.out()).contains("<" + home.resolve("rolecall.jar") + ">\n");
    }
  }

  @Test
  void aNameThatWouldPartTwoArchivesGoesWithout() throws Exception {
    Path other = Files.createDirectory(temp.resolve("a:b"));
    for (String file : List.of("rolecall", "rolecall.jar")) {
      Files.copy(home.resolve(file), other.resolve(file));
    }
    assertThat(other.resolve("rolecall").toFile().setExecutable(true)).isTrue();

    Result result = result(start(List.of(), other.resolve("rolecall"), "rules"));

    assertThat(result.exit()).isZero();
    assertThat(archiveUsed(result)).isEmpty();
    assertThat(temp.resolve("jdk/made.txt")).doesNotExist();
  }

  @Test
  void aJavaWhoseBuildIsUnknownGoesWithout() throws Exception {
    Path jdk = jdk("custom", "17.0.15", "");
    environment.put("JAVA_HOME", jdk.toString());

    assertThat(archiveUsed(run())).isEmpty();
    assertThat(jdk.resolve("made.txt")).doesNotExist();
  }

  private Path jdk(String name, String version, String build) throws IOException {
    return jdk(name, version, build, "", "0");
  }

  /** A folder that looks like a JDK. */
  private Path jdk(String name, String version, String build, String wait, String tried)
      throws IOException {
    Path jdk = open(Files.createDirectory(temp.resolve(name)));
    Path java = Files.createDirectory(jdk.resolve("bin")).resolve("java");
    String runtime = build.isEmpty() ? "" : "JAVA_RUNTIME_VERSION=\"" + build + "\"\n";
    Files.writeString(
        jdk.resolve("release"),
        "IMPLEMENTOR=\"Some One\"\n" + runtime + "JAVA_VERSION=\"" + version + "\"\n");
    Files.writeString(
        java, FAKE_JAVA.replace("@NAME@", name).replace("@WAIT@", wait).replace("@TRIED@", tried));
    assertThat(java.toFile().setExecutable(true, false)).isTrue();
    return jdk;
  }

  /** Makes a folder one that everybody may write to. */
  private static Path open(Path folder) throws IOException {
    return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
  }

  /** Makes the program's folder read-only; what is to be put before a command for that to hold. */
  private List<String> readOnlyHome() throws IOException {
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("r-xr-xr-x"));
    return Files.isWritable(home) ? asNobody() : List.of();
  }

  /** What runs a command as another user; only the superuser can. */
  private List<String> asNobody() throws IOException {
    boolean can =
        "root".equals(System.getProperty("user.name"))
            && Files.isExecutable(Path.of("/usr/bin/setpriv"));
    assumeFalse(!can, "needs the superuser and setpriv");
    Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
    return List.of("/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
  }

  /** The option that had Java use an archive, or "". */
  private static String archiveUsed(Result result) {
    return result
        .out()
        .lines()
        .filter(line -> line.matches("<-XX:(SharedArchiveFile|AOTCache)=.*>"))
        .map(line -> line.substring(1, line.length() - 1))
        .findFirst()
        .orElse("");
  }

  private static List<String> archives(Path folder) throws IOException {
    return names(folder).stream().filter(name -> name.endsWith(".cds")).toList();
  }

  /** What is there beside program and archives. */
  private static List<String> left(Path folder) throws IOException {
    return names(folder).stream()
        .filter(
            name -> !name.endsWith(".cds") && !List.of("rolecall", "rolecall.jar").contains(name))
        .toList();
  }

  private static List<String> names(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static Path awaitArchive(Path folder) throws Exception {
    return folder.resolve(awaitArchives(folder, 1).get(0));
  }

  /** Waits until so many archives are there and their maker is done. */
  private static List<String> awaitArchives(Path folder, int count) throws Exception {
    for (int i = 0; i < 600; i++) {
      boolean done = !Files.exists(folder.resolve(".rolecall-archive"));
      if (done && archives(folder).size() >= count) {
        break;
      }
      Thread.sleep(50);
    }
    assertThat(archives(folder)).hasSize(count);
    return archives(folder);
  }

  private static void awaitContent(Path file, String content) throws Exception {
    for (int i = 0; i < 600 && !Files.readString(file).equals(content); i++) {
      Thread.sleep(50);
    }
    assertThat(file).hasContent(content);
  }

  private Result run(String... arguments) throws Exception {
    return result(start(List.of(), arguments.length == 0 ? new String[] {"rules"} : arguments));
  }

  private Process start(List<String> before, String... arguments) throws IOException {
    return start(before, launcher, arguments);
  }

  private Process start(List<String> before, Path script, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(script.toString().contains("/") ? script.toString() : "./" + script);
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(temp.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** A maker in the background holds neither stream, so both end with the run. */
  private static Result result(Process process) throws Exception {
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Result(process.exitValue(), out, err);
  }

  private record Result(int exit, String out, String err) {}
}
