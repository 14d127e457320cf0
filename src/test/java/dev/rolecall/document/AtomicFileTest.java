package dev.rolecall.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void place() throws IOException {
    folder = folder.toRealPath();
    file = folder.resolve("firm.yaml");
  }

  private static void write(Path target, String text) throws IOException {
    AtomicFile.write(target, out -> out.write(text));
  }

  private void assertNothingElseIn(String... names) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      assertThat(entries.map(path -> path.getFileName().toString())).containsOnly(names);
    }
  }

  /** What a writer of this process would take as its first name, if it were free. */
  private Path beside(int n) {
    return folder.resolve(".rolecall-" + ProcessHandle.current().pid() + "-" + n + ".part");
  }

  @Test
  void aDeviceIsWrittenIntoAndStays() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "there is no /dev/full");

    assertThatThrownBy(() -> write(full, "text"))
        .isInstanceOfSatisfying(
            IOException.class,
            e ->
                assertThat(AtomicFile.reason(e))
                    .isEqualTo("the system says: no space left on device"));
    write(Path.of("/dev/null"), "text");

    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }

  @Test
  void whatWasPlantedBesideIsNeverFollowed() throws IOException {
    Path victim = Files.writeString(folder.resolve("victim"), "mine");
    Files.createSymbolicLink(beside(0), victim);
    Files.createSymbolicLink(beside(1), folder.resolve("nowhere"));

    write(file, "new");
    AtomicFile.create(folder.resolve("other.yaml"), "other");

    assertThat(victim).hasContent("mine");
    assertThat(file).hasContent("new").isRegularFile();
    assertThat(Files.isSymbolicLink(file)).isFalse();
    assertThat(folder.resolve("other.yaml")).hasContent("other");
    assertThat(folder.resolve("nowhere")).doesNotExist();
  }

  @Test
  void namesLinksAndPermissionsAreKept() throws IOException {
    Files.writeString(file, "old, and longer than the new text");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Path second = Files.createLink(folder.resolve("second"), file);
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("firm.yaml"));

    write(link, "new");

    assertThat(second).hasContent("new");
    assertThat(Files.isSameFile(file, second)).isTrue();
    assertThat(Files.isSymbolicLink(link)).isTrue();
    Files.delete(second);
    write(file, "newer");
    assertThat(file).hasContent("newer");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
    assertNothingElseIn("firm.yaml", "link");
  }

  @Test
  void anUnfinishedTextLeavesNothingBehind() throws IOException {
    Files.writeString(file, "old");

    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    file,
                    out -> {
                      out.write("half");
                      throw new IOException("no more");
                    }))
        .hasMessage("no more");

    assertThat(file).hasContent("old");
    assertNothingElseIn("firm.yaml");
  }

  @Test
  void aNewFileNeverReplacesAnother() throws IOException {
    Files.createSymbolicLink(file, Path.of("nowhere"));

    assertThatThrownBy(() -> AtomicFile.create(file, "text"))
        .isInstanceOf(FileAlreadyExistsException.class);

    assertThat(Files.exists(file, LinkOption.NOFOLLOW_LINKS)).isTrue();
    assertNothingElseIn("firm.yaml");
  }

  @Test
  void theReasonIsTheSystems() {
    Path tooLong = folder.resolve("a".repeat(300));
    assertThatThrownBy(() -> write(tooLong, "text"))
        .isInstanceOfSatisfying(
            IOException.class,
            e -> assertThat(AtomicFile.reason(e)).isEqualTo("the system says: file name too long"));
    assertThatThrownBy(() -> write(folder.resolve("none/firm.yaml"), "text"))
        .isInstanceOfSatisfying(
            IOException.class,
            e -> assertThat(AtomicFile.reason(e)).isEqualTo("its folder does not exist"));
  }

  @Test
  void aNameMayBeAsLongAsTheSystemAllows() throws IOException {
    Path longest = folder.resolve("a".repeat(255));
    write(longest, "text");
    assertThat(longest).hasContent("text");
  }
}
