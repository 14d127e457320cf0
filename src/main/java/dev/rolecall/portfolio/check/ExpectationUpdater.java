package dev.rolecall.portfolio.check;

import dev.rolecall.document.AtomicFile;
import dev.rolecall.document.DocumentEditor;
import dev.rolecall.document.FileReadException;
import dev.rolecall.portfolio.Source;
import dev.rolecall.portfolio.Sources;
import dev.rolecall.portfolio.check.ProfileCheck.Accepted;
import dev.rolecall.portfolio.check.ProfileCheck.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Writes the present verdict into profiles that expect another, or nothing. The new text is checked
 * before it replaces the file: it must state the same firm, and pass.
 */
public final class ExpectationUpdater {

  private final Checker checker;

  /** An updater of the profiles that a checker reads. */
  public ExpectationUpdater(Checker checker) {
    this.checker = checker;
  }

  /** Checks a profile, updates its expectation where needed and possible, and checks it again. */
  public ProfileCheck update(Source source) {
    if (Sources.isStream(source.name())) {
      return checker.check(source).refused("it is one of several profiles in a file");
    }
    byte[] before;
    try {
      before = source.content().read();
    } catch (FileReadException e) {
      return ProfileCheck.unreadable(source, e.reason());
    }
    ProfileCheck check = checker.check(source, before);
    if (!check.needsUpdate()) {
      return check;
    }
    try {
      return update(check, before);
    } catch (DocumentEditor.Refused e) {
      return check.refused(e.getMessage());
    } catch (IOException e) {
      return checker.check(source).refused("the file, or its folder, cannot be written to");
    }
  }

  private ProfileCheck update(ProfileCheck check, byte[] before)
      throws DocumentEditor.Refused, IOException {
    DocumentEditor editor = DocumentEditor.of(new String(before, StandardCharsets.UTF_8));
    List<Accepted.Edit> edits =
        new ExpectationWriter(editor, check.outcome().orElseThrow()).write();
    byte[] bytes = editor.text().getBytes(StandardCharsets.UTF_8);
    ProfileCheck after = checker.check(check.source(), bytes);
    if (after.status() != Status.PASSED || !after.profileDigest().equals(check.profileDigest())) {
      return check.refused("this profile is written in a way that it cannot be added to");
    }
    replace(Path.of(check.file()), before, editor.text());
    return checker.check(check.source()).with(new Accepted(edits, Optional.empty()));
  }

  private static void replace(Path file, byte[] before, String after) throws IOException {
    if (!Files.isWritable(file) || !Arrays.equals(before, Files.readAllBytes(file))) {
      throw new IOException("read-only, or changed meanwhile");
    }
    AtomicFile.write(file, out -> out.write(after));
  }
}
