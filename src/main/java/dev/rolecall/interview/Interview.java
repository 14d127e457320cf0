package dev.rolecall.interview;

import dev.rolecall.document.FlowText;
import dev.rolecall.document.Place;
import dev.rolecall.document.Problem;
import dev.rolecall.document.Problem.Severity;
import dev.rolecall.document.SourceText;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.rulebook.Rulebook;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An interview with the owner of a firm. Immutable: each reply gives the next interview.
 *
 * <p>What is required is asked first, in order. Then the open question with the most at stake is
 * asked next: hard limits that may rule the leading option out, then by the score points that
 * knowing the answer would gain. It ends where no open answer could change the verdict any more.
 * With {@code all}, every input is asked in the order of a profile instead.
 */
public final class Interview {

  /** What problems call the place that an answer was typed at. */
  private static final String ANSWER = "answer";

  private final Rulebook rulebook;
  private final boolean all;
  private final ProfileDocument document;
  private final Trail trail;
  private final Optional<Standing> standing;

  private Interview(
      Rulebook rulebook,
      boolean all,
      ProfileDocument document,
      Trail trail,
      Optional<Standing> standing) {
    this.rulebook = rulebook;
    this.all = all;
    this.document = document;
    this.trail = trail;
    this.standing = standing;
  }

  /**
   * Begins, or goes on with, an interview.
   *
   * @param document what is known already; its problems have been told
   * @param all whether to ask for every input
   */
  public static Interview of(ProfileDocument document, Rulebook rulebook, boolean all) {
    return new Interview(rulebook, all, document, Trail.START, Optional.empty())
        .moved(document, Trail.START);
  }

  /** What is wrong with a document, but that something required is missing. */
  public static List<Problem> problems(ProfileDocument document, Rulebook rulebook) {
    return Partial.problems(document, rulebook);
  }

  private Interview moved(ProfileDocument to, Trail way) {
    Optional<Standing> next =
        Partial.missing(to).isEmpty()
            ? Optional.of(Standing.of(to, rulebook, way.passed()))
            : Optional.empty();
    return new Interview(rulebook, all, to, way, next);
  }

  /** What is asked now; nothing where the interview is over. */
  public Optional<Input> question() {
    Optional<Input> again = trail.revisited();
    if (again.isPresent()) {
      return again;
    }
    if (all) {
      return Arrays.stream(Input.values()).filter(this::isToBeAsked).findFirst();
    }
    return missing().stream()
        .findFirst()
        .or(() -> standing.flatMap(s -> s.stakes().stream().findFirst()).map(Stake::input));
  }

  private boolean isToBeAsked(Input input) {
    return !input.isExpectation() && !trail.asked().contains(input);
  }

  /** The required inputs that are not answered yet. */
  public List<Input> missing() {
    return Partial.missing(document);
  }

  /** How the verdict stands; empty until all that is required is known. */
  public Optional<Standing> standing() {
    return standing;
  }

  /** What is known so far. */
  public ProfileDocument document() {
    return document;
  }

  /** What the profile says of an input, on one line. */
  public Optional<String> present(Input input) {
    return document.at(input).map(FlowText::of);
  }

  /** The number of the question that is asked now, from 1. */
  public int number() {
    return trail.at() + 1;
  }

  /** The question before, with its answer kept; empty at the first one. */
  public Optional<Interview> back() {
    return trail.back().map(way -> new Interview(rulebook, all, document, way, standing));
  }

  /** Leaves an input as it is: its answer stands, or it is not known. */
  public Answered keep(Input input) {
    if (document.at(input).isPresent()) {
      Trail way = trail.answered(input);
      return accepted(new Interview(rulebook, all, document, way, standing), List.of());
    }
    return pass(input, "nothing");
  }

  /**
   * Leaves an input unknown.
   *
   * @param typed how that was said
   */
  public Answered pass(Input input, String typed) {
    if (input.isRequired()) {
      return new Answered(this, List.of(needed(input, typed)), false);
    }
    return accepted(moved(document.without(input), trail.passedOver(input)), List.of());
  }

  private static Problem needed(Input input, String typed) {
    Place place = new Place(SourceText.of(ANSWER, typed), 1, 1);
    String hint = "nothing stands in for it, but a guess will do: ~40, or 20..200";
    String expected = input.limits().expected();
    return new Problem(Severity.ERROR, place, input.path(), typed, expected, hint);
  }

  /** Answers the question for an input, as a person types it. */
  public Answered answer(Input input, String typed) {
    ProfileDocument tried = document.with(ANSWER, input, Typed.asYaml(input, typed));
    List<Problem> before = Partial.problems(document, rulebook);
    List<Problem> fresh =
        Partial.problems(tried, rulebook).stream()
            .filter(problem -> !before.contains(problem))
            .toList();
    boolean wrong = fresh.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    return wrong
        ? new Answered(this, fresh, false)
        : accepted(moved(tried, trail.answered(input)), fresh);
  }

  private static Answered accepted(Interview next, List<Problem> warnings) {
    return new Answered(next, warnings, true);
  }
}
