package dev.rolecall.portfolio.check;

import dev.rolecall.document.Piece;
import dev.rolecall.document.Piece.Form;
import dev.rolecall.portfolio.check.Accepted.Edit;
import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Decimals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * States the present verdict in a profile's own manner of writing: block or flow, quotes, line ends
 * and indentation. Whatever else the profile expects and holds is kept.
 */
final class ExpectWriter {

  private static final String KEY = "expect";

  private final String text;
  private final Piece root;
  private final Judged judged;
  private final String option;
  private final List<Splice> splices = new ArrayList<>();
  private final List<Edit> edits = new ArrayList<>();

  ExpectWriter(String text, Piece root, Judged judged) {
    this.text = text;
    this.root = root;
    this.judged = judged;
    option = judged.verdict().recommendation();
  }

  /**
   * A text that states the verdict.
   *
   * @param edits what it states anew
   */
  record Written(String text, List<Edit> edits) {}

  Written write() throws Refused {
    Optional<Piece> expect = root.at(KEY);
    if (expect.isEmpty()) {
      NewExpect added = new NewExpect(text, root);
      edits.add(new Edit(Input.EXPECT_RECOMMENDATION.path(), "", option));
      splices.add(added.splice(word(added.isJson())));
    } else {
      for (Breach breach : judged.breaches()) {
        expect.get().at(breach.input().path()).ifPresent(old -> replace(breach.input(), old));
      }
      if (expect.get().at(Input.EXPECT_RECOMMENDATION.path()).isEmpty()) {
        insert(expect.get());
      }
    }
    for (Splice splice : splices) {
      refuseComments(splice);
    }
    return new Written(Splice.all(text, splices), List.copyOf(edits));
  }

  /** A reason to leave a profile alone. */
  static final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    Refused(String reason) {
      super(reason);
    }
  }

  private void refuseComments(Splice splice) throws Refused {
    String old = text.substring(splice.from(), splice.to());
    if (old.indexOf('\n') >= 0 && old.indexOf('#') >= 0) {
      throw new Refused("a comment stands among what would be replaced; change it by hand");
    }
  }

  private void replace(Input input, Piece old) {
    boolean quoted = old.isDoubleQuoted();
    String written = text.substring(old.start(), old.end());
    String now =
        switch (input) {
          case EXPECT_NEVER -> never(quoted);
          case EXPECT_MIN_CONFIDENCE -> confidence(written, quoted);
          case EXPECT_MIN_MARGIN -> quoted ? "\"" + margin() + "\"" : margin();
          default -> word(quoted);
        };
    boolean lines = old.form() == Form.BLOCK || old.form() == Form.BLOCK_TEXT;
    edits.add(new Edit(input.path(), lines ? String.join(", ", listed(input)) : written, now));
    splices.add(new Splice(old.start(), old.end(), now));
  }

  private List<String> listed(Input input) {
    return judged
        .expectation()
        .map(e -> input == Input.EXPECT_NEVER ? e.never() : e.recommendation())
        .orElse(List.of());
  }

  /** The list of what must never be, without the present verdict. */
  private String never(boolean quoted) {
    return listed(Input.EXPECT_NEVER).stream()
        .filter(other -> !other.equals(option))
        .map(other -> word(other, quoted))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** The present confidence, rounded down to whole percent, as the old one was written. */
  private String confidence(String written, boolean quoted) {
    double share = judged.verdict().confidence().orElseThrow().share();
    BigDecimal floor = new BigDecimal(share).setScale(2, RoundingMode.FLOOR);
    String percent = Decimals.exact(floor.doubleValue() * 100) + "%";
    String now = written.contains("%") ? percent : Decimals.exact(floor.doubleValue());
    return quoted ? "\"" + now + "\"" : now;
  }

  /** The present margin, rounded down to a tenth of a point. */
  private String margin() {
    double margin = judged.verdict().margin().orElseThrow();
    return Decimals.exact(new BigDecimal(margin).setScale(1, RoundingMode.FLOOR).doubleValue());
  }

  /** Puts the recommendation before whatever else is expected. */
  private void insert(Piece expect) {
    String key =
        expect.isDoubleQuoted() || keyIsQuoted(expect)
            ? "\"recommendation\": "
            : "recommendation: ";
    String entry = key + word(key.startsWith("\""));
    edits.add(new Edit(Input.EXPECT_RECOMMENDATION.path(), "", option));
    if (expect.parts().isEmpty()) {
      splices.add(new Splice(expect.start() + 1, expect.start() + 1, entry));
      return;
    }
    int at = expect.parts().get(0).keyStart();
    String gap =
        expect.form() == Form.FLOW ? flowGap(expect, at) : NewExpect.lineEnd(text) + indent(at);
    splices.add(new Splice(at, at, entry + gap));
  }

  private boolean keyIsQuoted(Piece expect) {
    return text.charAt(expect.keyStart()) == '"';
  }

  /** A comma, and what stands between the bracket and the first key. */
  private String flowGap(Piece expect, int at) {
    String gap = text.substring(expect.start() + 1, at);
    return gap.isBlank() && gap.indexOf('\n') >= 0 ? "," + gap : ", ";
  }

  private String indent(int at) {
    int line = at;
    while (line > 0 && text.charAt(line - 1) != '\n' && text.charAt(line - 1) != '\r') {
      line--;
    }
    return " ".repeat(text.codePointCount(line, at));
  }

  private String word(boolean quoted) {
    return word(option, quoted);
  }

  private static String word(String word, boolean quoted) {
    boolean plain = word.matches("[A-Za-z][A-Za-z0-9_]*");
    return quoted || !plain ? "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\"" : word;
  }
}
