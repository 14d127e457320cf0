package dev.rolecall.portfolio.check;

import dev.rolecall.document.AtomicFile;
import dev.rolecall.document.DocumentEditor;
import dev.rolecall.document.FileReadException;
import dev.rolecall.document.FlowText;
import dev.rolecall.portfolio.Source;
import dev.rolecall.portfolio.check.CheckOutcome.Finding;
import dev.rolecall.portfolio.check.ProfileCheck.Accepted;
import dev.rolecall.portfolio.check.ProfileCheck.Accepted.Edit;
import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Decimals;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes the present verdict into profiles that expect another, or nothing. The new text is checked
 * before it replaces the file: it must state the same firm, and pass.
 */
public final class ExpectationUpdater {

  private final Checker checker;

  public ExpectationUpdater(Checker checker) {
    this.checker = checker;
  }

  /** Checks a profile, updates its expectation where needed and possible, and checks it again. */
  public ProfileCheck update(Source source) {
    if (source.isPart()) {
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
      return checker.check(source).refused("it cannot be written: " + AtomicFile.reason(e));
    }
  }

  private ProfileCheck update(ProfileCheck check, byte[] before)
      throws DocumentEditor.Refused, IOException {
    DocumentEditor editor = DocumentEditor.of(new String(before, StandardCharsets.UTF_8));
    List<Accepted.Edit> edits =
        new ExpectationWriter(editor, check.outcome().orElseThrow()).write();
    byte[] bytes = editor.text().getBytes(StandardCharsets.UTF_8);
    ProfileCheck after = checker.check(check.source(), bytes);
    if (after.needsUpdate() || !after.profileDigest().equals(check.profileDigest())) {
      return check.refused("this profile is written in a way that it cannot be added to");
    }
    Path file = Path.of(check.file());
    if (!Files.isWritable(file)) {
      throw new AccessDeniedException(check.file());
    }
    if (!Arrays.equals(before, Files.readAllBytes(file))) {
      return check.refused("the file was changed meanwhile");
    }
    AtomicFile.write(file, out -> out.write(editor.text()));
    return checker.check(check.source()).with(new Accepted(edits, Optional.empty()));
  }

  /**
   * Writes the present verdict as a profile's expectation, in the style of the file. Everything
   * else that the profile expects, and that is met, is kept.
   */
  private static final class ExpectationWriter {

    private static final String RECOMMENDATION = Input.EXPECT_RECOMMENDATION.path();

    private final DocumentEditor editor;
    private final CheckOutcome outcome;
    private final String option;
    private final List<Edit> edits = new ArrayList<>();

    ExpectationWriter(DocumentEditor editor, CheckOutcome outcome) {
      this.editor = editor;
      this.outcome = outcome;
      option = outcome.verdict().recommendation();
    }

    /** Edits the document; the expectations that were changed or added. */
    List<Edit> write() throws DocumentEditor.Refused {
      for (Finding violation : outcome.violations()) {
        Optional<Input> input = violation.rule().input();
        Optional<String> written = input.map(Input::path).flatMap(editor::written);
        if (written.isPresent()) {
          replace(input.get(), input.get().path(), written.get());
        }
      }
      if (editor.written(RECOMMENDATION).isEmpty()) {
        editor.set(RECOMMENDATION, word(option, editor.isKeyQuoted(RECOMMENDATION)));
        edits.add(new Edit(RECOMMENDATION, "", option));
      }
      return List.copyOf(edits);
    }

    private void replace(Input input, String path, String old) throws DocumentEditor.Refused {
      boolean quoted = editor.isQuoted(path);
      String now =
          switch (input) {
            case EXPECT_NEVER -> never(quoted || editor.isKeyQuoted(path));
            case EXPECT_MIN_CONFIDENCE -> word(confidence(old), quoted);
            case EXPECT_MIN_MARGIN -> word(margin(), quoted);
            default -> word(option, quoted || editor.isKeyQuoted(path));
          };
      boolean lines = old.indexOf('\n') >= 0 || old.indexOf('\r') >= 0;
      edits.add(new Edit(path, lines ? String.join(", ", listed(input)) : old, now));
      editor.set(path, now);
    }

    private List<String> listed(Input input) {
      return outcome
          .expectation()
          .map(e -> input == Input.EXPECT_NEVER ? e.never() : e.recommendation())
          .orElse(List.of());
    }

    /** The options never to recommend, without the present verdict. */
    private String never(boolean quoted) {
      return listed(Input.EXPECT_NEVER).stream()
          .filter(other -> !other.equals(option))
          .map(other -> word(other, quoted))
          .collect(Collectors.joining(", ", "[", "]"));
    }

    /** The present confidence, rounded down to whole percent, as the old one was written. */
    private String confidence(String old) {
      double share = outcome.verdict().confidence().orElseThrow().share();
      double floor = new BigDecimal(share).setScale(2, RoundingMode.FLOOR).doubleValue();
      return old.contains("%") ? Decimals.exact(floor * 100) + "%" : Decimals.exact(floor);
    }

    /** The present margin, rounded down to a tenth of a point. */
    private String margin() {
      double margin = outcome.verdict().margin().orElseThrow();
      return Decimals.exact(new BigDecimal(margin).setScale(1, RoundingMode.FLOOR).doubleValue());
    }

    private static String word(String word, boolean quoted) {
      return quoted ? FlowText.quoted(word) : FlowText.scalar(word);
    }
  }
}
