package dev.rolecall.portfolio.check;

import dev.rolecall.document.DocumentEditor;
import dev.rolecall.document.FlowText;
import dev.rolecall.portfolio.check.CheckOutcome.Violation;
import dev.rolecall.portfolio.check.ProfileCheck.Accepted.Edit;
import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Decimals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the present verdict as a profile's expectation, in the style of the file. Everything else
 * that the profile expects, and that is met, is kept.
 */
final class ExpectationWriter {

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
    for (Violation violation : outcome.violations()) {
      String path = violation.input().path();
      if (editor.written(path).isPresent()) {
        replace(violation.input(), path, editor.written(path).get());
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
          case EXPECT_MIN_CONFIDENCE -> number(confidence(old), quoted);
          case EXPECT_MIN_MARGIN -> number(margin(), quoted);
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

  private static String number(String number, boolean quoted) {
    return quoted ? FlowText.quoted(number) : number;
  }

  private static String word(String word, boolean quoted) {
    return quoted ? FlowText.quoted(word) : FlowText.scalar(word);
  }
}
