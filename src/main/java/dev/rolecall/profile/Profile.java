package dev.rolecall.profile;

import dev.rolecall.document.Problem;
import dev.rolecall.document.SafeText;
import dev.rolecall.profile.CheckRule.Ignored;
import dev.rolecall.profile.CheckRule.Severity;
import dev.rolecall.quantity.Digest;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.rulebook.Category;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A firm as its profile states it, with the rulebook's priors for the rest. Immutable.
 *
 * @param name as stated, or the file's name
 * @param state postal code, if stated
 * @param numbers every number that is stated or has a prior; a rule that needs another does not
 *     apply
 * @param words the inputs that are words, stated or assumed; several where the owner is not sure,
 *     each as likely, the first of them the central one
 * @param feeShares share of the fees by fee model, where there are several; adds up to 1, else
 *     empty
 * @param areas share of the open matters by practice area id, in the rulebook's order; adds up to 1
 * @param duties ids of the duties to delegate
 * @param priorities weight by category, not normalized
 * @param expectation what check compares the verdict with, if stated
 * @param assumed the inputs for which a prior is used
 * @param digest of what was stated, without expectations, regardless of layout and order
 * @param stated every value of the file but expectations, as {@code --set} takes it
 * @param set the values laid over it
 * @param warnings what was found odd in what was stated
 */
public record Profile(
    String name,
    Optional<String> state,
    Map<Input, Answer> numbers,
    Map<Input, List<String>> words,
    Map<String, Double> feeShares,
    Map<String, Double> areas,
    List<String> duties,
    Map<Category, Double> priorities,
    Optional<Expectation> expectation,
    List<Input> assumed,
    String digest,
    List<Setting> stated,
    List<Setting> set,
    List<Warning> warnings) {

  private static final String HOURLY = "hourly";

  /**
   * What is known of a numeric input.
   *
   * @param value in the input's unit; per unit of {@code per} where that is present
   * @param assumed true where the firm did not state it and the rulebook's prior is used
   * @param per the input to multiply the value by, for a prior that follows another input
   */
  public record Answer(Estimate value, boolean assumed, Optional<Input> per) {}

  /**
   * Something that was stated and is odd, though it can be: perhaps a wrong unit, perhaps a slip.
   *
   * @param path of the input
   * @param found what was stated, in words
   * @param expected what is usual
   * @param hint what was perhaps meant; "" where nothing is likely
   */
  public record Warning(String path, String found, String expected, String hint) {

    static Warning of(Problem problem) {
      return new Warning(problem.path(), problem.found(), problem.expected(), problem.hint());
    }

    /** The warning as a sentence, without a full stop; safe to show. */
    public String sentence() {
      String label = Input.at(path).map(Input::label).orElse(path);
      String start = SafeText.of(label) + ": " + SafeText.of(found) + ", but expected ";
      return start + SafeText.of(expected) + (hint.isEmpty() ? "" : " (" + SafeText.of(hint) + ")");
    }
  }

  /**
   * What `rolecall check` compares the verdict with.
   *
   * @param recommendation the acceptable options; empty accepts all
   * @param never options that must not be recommended
   * @param minConfidence the least confidence, 0 to 1
   * @param minMargin the least lead over the next best option, in score points
   * @param severity of findings that differs from the usual
   * @param ignore findings that are accepted for a while
   */
  public record Expectation(
      List<String> recommendation,
      List<String> never,
      Optional<Double> minConfidence,
      Optional<Double> minMargin,
      Map<CheckRule, Severity> severity,
      List<Ignored> ignore) {

    /** Everything is acceptable. */
    public static final Expectation NONE =
        new Expectation(
            List.of(), List.of(), Optional.empty(), Optional.empty(), Map.of(), List.of());

    /** Whether it says anything about the verdict. */
    public boolean isStated() {
      return !recommendation.isEmpty()
          || !never.isEmpty()
          || minConfidence.isPresent()
          || minMargin.isPresent();
    }
  }

  /**
   * A pseudonym for a firm, always the same one for the same name: "Firm 3F09-A1C2-77BE". It hides
   * the name from readers who do not know it, but not from someone who tries a list of names.
   */
  public static String pseudonym(String name) {
    String digest = new Digest().add("firm name").add(name.strip()).text();
    String digits = digest.substring(0, 12).toUpperCase(Locale.ROOT);
    return "Firm " + digits.replaceAll("(.{4})(?=.)", "$1-");
  }

  /** The answer to a numeric input, if it is stated or has a prior. */
  public Optional<Answer> number(Input input) {
    return Optional.ofNullable(numbers.get(input));
  }

  /** The central value of a numeric input that is stated or has a prior. */
  public double central(Input input) {
    Answer answer = numbers.get(input);
    return answer.value().likely() * answer.per().map(this::central).orElse(1.0);
  }

  /** True where the firm stated the number or there is a prior. */
  public boolean has(Input input) {
    return numbers.containsKey(input);
  }

  /** The central value of a word input; every one but the state has a value. */
  public String word(Input input) {
    return words.get(input).get(0);
  }

  /** The values that a word input may have, each as likely; none where it has none. */
  public List<String> words(Input input) {
    return words.getOrDefault(input, List.of());
  }

  /** The share of the practice that is billed by the hour if the fee model is a certain word. */
  public double hourlyShare(String feeModel) {
    return feeShares.isEmpty()
        ? (feeModel.equals(HOURLY) ? 1 : 0)
        : feeShares.getOrDefault(HOURLY, 0.0);
  }
}
