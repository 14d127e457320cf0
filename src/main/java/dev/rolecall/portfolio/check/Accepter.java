package dev.rolecall.portfolio.check;

import dev.rolecall.document.DocumentEditor;
import dev.rolecall.portfolio.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Writes the present verdict into a profile that expects another, or nothing. Nothing is given out
 * before it was checked itself: it must state the same firm, and hold.
 */
public final class Accepter {

  private final Checker checker;

  /** An accepter of what a checker judges. */
  public Accepter(Checker checker) {
    this.checker = checker;
  }

  /**
   * What came of it.
   *
   * @param bytes the profile's content with the verdict in it; empty where it stays as it is
   * @param checked the profile as it will be, and what was written or why nothing was
   */
  public record Proposal(Optional<byte[]> bytes, Checked checked) {}

  /** The profile with the verdict in it. */
  public Proposal propose(Source source, byte[] bytes) {
    Checked checked = checker.check(source, bytes);
    if (!checked.isToBeAccepted()) {
      return new Proposal(Optional.empty(), checked);
    }
    try {
      return propose(source, checked, new String(bytes, StandardCharsets.UTF_8));
    } catch (DocumentEditor.Refused e) {
      return refusal(checked, e.getMessage());
    }
  }

  private Proposal propose(Source source, Checked checked, String text)
      throws DocumentEditor.Refused {
    DocumentEditor editor = DocumentEditor.of(text);
    List<Accepted.Edit> edits = new ExpectWriter(editor, checked.judged().orElseThrow()).write();
    byte[] bytes = editor.text().getBytes(StandardCharsets.UTF_8);
    Checked after = checker.check(source, bytes);
    boolean sound =
        after.standing() == Standing.HOLDS && after.profileDigest().equals(checked.profileDigest());
    return sound
        ? new Proposal(Optional.of(bytes), after.with(new Accepted(edits, "")))
        : refusal(checked, "this profile is written in a way that it cannot be added to");
  }

  private static Proposal refusal(Checked checked, String reason) {
    return new Proposal(Optional.empty(), checked.refused(reason));
  }
}
