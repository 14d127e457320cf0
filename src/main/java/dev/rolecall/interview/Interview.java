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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An interview with the owner of a firm. Immutable: each reply gives the next interview.
 *
 * <p>The required inputs are asked first, in order. Then comes the open question that is worth the
 * most: a hard limit that may rule out the leading option, else the answer that would gain the most
 * score points. The interview ends when no open answer could change the verdict. With {@code all},
 * every input is asked in the order of a profile instead.
 */
public final class Interview {

  /** How problems name the place where an answer was typed. */
  private static final String ANSWER = "answer";

  private final Rulebook rulebook;
  private final boolean all;
  private final ProfileDocument document;
  private final History history;
  private final Optional<InterimVerdict> verdict;

  private Interview(
      Rulebook rulebook,
      boolean all,
      ProfileDocument document,
      History history,
      Optional<InterimVerdict> verdict) {
    this.rulebook = rulebook;
    this.all = all;
    this.document = document;
    this.history = history;
    this.verdict = verdict;
  }

  /**
   * The result of a reply.
   *
   * @param next the interview from here on; the same one if the answer was refused
   * @param problems errors in the answer, or warnings about it
   * @param accepted whether the answer was taken
   */
  public record Outcome(Interview next, List<Problem> problems, boolean accepted) {}

  /**
   * Begins or resumes an interview.
   *
   * @param document what is known already; its problems have been reported
   * @param all whether to ask for every input
   */
  public static Interview of(ProfileDocument document, Rulebook rulebook, boolean all) {
    return new Interview(rulebook, all, document, History.START, Optional.empty())
        .moved(document, History.START);
  }

  private Interview moved(ProfileDocument to, History after) {
    Optional<InterimVerdict> next =
        to.missing().isEmpty()
            ? Optional.of(InterimVerdict.of(to, rulebook, after.passed()))
            : Optional.empty();
    return new Interview(rulebook, all, to, after, next);
  }

  /** What is asked now; empty when the interview is over. */
  public Optional<Input> question() {
    if (history.at() < history.asked().size()) {
      return Optional.of(history.asked().get(history.at()));
    }
    if (all) {
      return Arrays.stream(Input.values()).filter(this::isToBeAsked).findFirst();
    }
    return document.missing().stream()
        .findFirst()
        .or(() -> verdict.flatMap(InterimVerdict::next).map(InterimVerdict.QuestionValue::input));
  }

  private boolean isToBeAsked(Input input) {
    return !input.isExpectation()
        && !history.asked().contains(input)
        && input.loadOf().map(this::isStaffed).orElse(true);
  }

  /** Nobody is asked how busy staff is that the firm has none of. */
  private boolean isStaffed(Input headCount) {
    return present(headCount).filter(count -> !count.equals("0")).isPresent();
  }

  /** The verdict so far; empty until every required input is known. */
  public Optional<InterimVerdict> interimVerdict() {
    return verdict;
  }

  /** What is known so far. */
  public ProfileDocument document() {
    return document;
  }

  /** What the profile says of an input, on one line. */
  public Optional<String> present(Input input) {
    return document.at(input).map(FlowText::of);
  }

  /** The number of the current question, from 1. */
  public int number() {
    return history.at() + 1;
  }

  /** The previous question, with its answer kept; empty at the first one. */
  public Optional<Interview> back() {
    return Optional.of(history.at() - 1)
        .filter(before -> before >= 0)
        .map(before -> new Interview(rulebook, all, document, history.at(before), verdict));
  }

  /** Leaves an input as it is, answered or not. */
  public Outcome keep(Input input) {
    if (document.at(input).isEmpty()) {
      return pass(input, "nothing");
    }
    History after = history.after(input, false);
    return new Outcome(new Interview(rulebook, all, document, after, verdict), List.of(), true);
  }

  /**
   * Leaves an input unknown.
   *
   * @param typed what the person typed to say so
   */
  public Outcome pass(Input input, String typed) {
    if (input.isRequired()) {
      return new Outcome(this, List.of(needed(input, typed)), false);
    }
    Interview next = moved(document.without(input), history.after(input, true));
    return new Outcome(next, List.of(), true);
  }

  private static Problem needed(Input input, String typed) {
    Place place = new Place(SourceText.of(ANSWER, typed), 1, 1);
    String hint = "a guess is fine: ~40, or a range 20..200";
    String expected = input.limits().expected();
    return new Problem(Severity.ERROR, place, input.path(), typed, expected, hint);
  }

  /** Answers the question about an input, as a person types it. */
  public Outcome answer(Input input, String typed) {
    ProfileDocument tried = document.with(ANSWER, input, Reply.asYaml(typed));
    List<Problem> before = document.problemsSoFar(rulebook).all();
    List<Problem> fresh =
        tried.problemsSoFar(rulebook).all().stream()
            .filter(problem -> !before.contains(problem))
            .toList();
    boolean wrong = fresh.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    Interview next = wrong ? this : moved(tried, history.after(input, false));
    return new Outcome(next, fresh, !wrong);
  }

  /**
   * The questions asked so far.
   *
   * @param asked the inputs that were answered or passed over, in that order
   * @param at the index of the one that is being asked again; the size of {@code asked} if none is
   * @param passed the inputs that are not known
   */
  private record History(List<Input> asked, int at, Set<Input> passed) {

    static final History START = new History(List.of(), 0, Set.of());

    History at(int other) {
      return new History(asked, other, passed);
    }

    /** The history after an input was answered, or left unknown. */
    History after(Input input, boolean unknown) {
      List<Input> all = Stream.concat(asked.stream(), Stream.of(input)).distinct().toList();
      Set<Input> unknowns = new HashSet<>(passed);
      unknowns.remove(input);
      if (unknown) {
        unknowns.add(input);
      }
      return new History(all, all.size(), Set.copyOf(unknowns));
    }
  }
}
