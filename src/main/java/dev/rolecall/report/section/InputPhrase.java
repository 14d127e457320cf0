package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Glossary;
import dev.rolecall.assessment.InputValue;
import dev.rolecall.decision.FlipPoint;
import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.page.Phrase;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;

/** An input as the subject of a sentence, and which option wins once it passes a value. */
record InputPhrase(Input input) {

  private static final String HIRE = "hire ";
  private static final int SHORT = 24;
  private static final Set<Unit> COUNTS = Set.of(Unit.HEADS, Unit.MATTERS, Unit.LEADS_PER_MONTH);

  /** "hours of the hire", "matters in litigation", "drafts awaiting review". */
  private static final String AFTER_THE_NOUN = " (of|for|free|in|on|a|awaiting) .*| worked.*";

  /** True for what is counted, where the label says the unit already. */
  boolean isCount() {
    return COUNTS.contains(input.unit());
  }

  /** "the drafting backlog", "missed calls", "the number of attorneys". */
  String subject() {
    if (isCount()) {
      return "the number of " + input.label();
    }
    return isPlural() || isClause() ? input.label() : "the " + input.label();
  }

  /** "the drafting backlog reaches ", "missed calls fall to ". */
  String moves(boolean up) {
    boolean plural = isPlural() && !isCount();
    String verb = up ? (plural ? "reach" : "reaches") : (plural ? "fall to" : "falls to");
    return subject() + " " + verb + " ";
  }

  private boolean isClause() {
    return input.label().startsWith("how ");
  }

  private boolean isPlural() {
    return input.label().replaceFirst(AFTER_THE_NOUN, "").endsWith("s") && !isClause();
  }

  /** Its value: "110 hours", "60 to 110 hours, most likely 85", "in_house (assumed)". */
  String value(InputValue value, int places) {
    if (value.isNone()) {
      return "not stated";
    }
    String text =
        value
            .number()
            .map(number -> Wording.range(input.unit(), number, places).shown())
            .orElseGet(() -> words(value));
    return text + (value.assumed() ? " (assumed)" : "");
  }

  /** "in_house or virtual", "family 80%, estate 20%". */
  static String words(InputValue value) {
    return value.shares().isEmpty()
        ? value.input().isChoice()
            ? plain(String.join(" or ", value.words()))
            : String.join(", ", value.words())
        : value.shares().entrySet().stream()
            .map(share -> plain(share.getKey()) + " " + Wording.percent(share.getValue()).shown())
            .collect(Collectors.joining(", "));
  }

  /** "the drafting backlog reaches 164 hours (now 140): hire a paralegal". */
  static Phrase flip(FlipPoint flip, Assessment result) {
    InputPhrase phrase = new InputPhrase(flip.input());
    String assumed = result.isStated(flip.input()) ? "" : ", assumed";
    Phrase change =
        flip.to().word().isPresent()
            ? Phrase.of(
                "%s: %s (now %s%s)",
                flip.input().label(),
                plain(flip.to().setting()),
                plain(flip.from().setting()),
                assumed)
            : Phrase.of(phrase.moves(flip.rises()))
                .and(phrase.values(flip, assumed))
                .and(flip.usual() ? "" : ", unusual for such firms");
    return change.and(": " + advice(result.glossary().option(flip.recommendation())) + ".");
  }

  /** "hire a paralegal"; "hire both", where the sentence is too long to end a line with. */
  private static String advice(Glossary.Choice option) {
    String brief = brief(option.general());
    if (brief.length() <= SHORT) {
      return brief;
    }
    String label = option.label().replaceFirst(", .*", "");
    return HIRE + (option.hires().size() == 1 ? "a " : "") + label;
  }

  /** A word of a profile as it is read: "in house". */
  static String plain(String word) {
    return word.replace('_', ' ');
  }

  /** How many decimals it takes to show a value whole, so that typing it in does what is said. */
  private static int places(Unit unit, double value) {
    int scale = BigDecimal.valueOf(value).stripTrailingZeros().scale();
    return Math.max(0, unit == Unit.SHARE ? scale - 2 : scale);
  }

  private Phrase values(FlipPoint flip, String assumed) {
    Unit unit = input.unit();
    double from = flip.from().number().orElseThrow();
    double to = flip.to().number().orElseThrow();
    int places = Math.max(unit.places(), places(unit, to));
    return Phrase.of(
        "%s (now %s%s)",
        isCount() ? Wording.bare(unit, to, places) : Wording.of(unit, to, places),
        Wording.bare(unit, from, Wording.placesApart(unit, from, to)),
        assumed);
  }

  /** "a paralegal wins", "hiring nobody yet wins". */
  static String winner(String option, Assessment result) {
    Glossary.Choice winner = result.glossary().option(option);
    return winner(winner.general(), winner.hires().stream().distinct().count() == 1);
  }

  /**
   * The same of an option of any rulebook.
   *
   * @param sentence what the option means, as advice
   * @param one whether it hires one person
   */
  static String winner(String sentence, boolean one) {
    String brief = brief(sentence);
    if (!brief.startsWith(HIRE)) {
      return "to " + brief + " wins";
    }
    String who = brief.substring(HIRE.length());
    return (one ? who : "hiring " + who) + " wins";
  }

  /** An advice without what explains it after a colon. */
  static String brief(String sentence) {
    return sentence.replaceFirst("(?s):.*", "");
  }
}
