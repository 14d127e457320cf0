package dev.rolecall.interview;

import dev.rolecall.document.FlowText;
import dev.rolecall.document.Place;
import dev.rolecall.document.Problem;
import dev.rolecall.document.Problem.Severity;
import dev.rolecall.document.SourceText;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.profile.ProfileReader;
import dev.rolecall.rulebook.Rulebook;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An interview with the owner of a firm. Immutable: each reply gives the next interview.
 *
 * <p>The required inputs are asked first, in order. Then come what a firm is - its practice, its
 * fees, its staff - where that matters, the hard limits that may rule out the leading option, and
 * the answer that would gain the most score points. The interview ends when no open answer could
 * change the verdict. With {@code all}, every input is asked in the order of a profile instead.
 */
public final class Interview {

  /** How problems name the place where an answer was typed. */
  private static final String ANSWER = "answer";

  /** A clear case takes about so many questions after those that are required. */
  private static final int USUAL_QUESTIONS = 4;

  private static final Set<String> YES = Set.of("y", "yes", "yep", "right", "ok", "correct");
  private static final Set<String> NO = Set.of("n", "no", "nope", "keep", "as is");

  private final Rulebook rulebook;
  private final boolean all;
  private final ProfileDocument document;
  private final History history;
  private final Optional<InterimVerdict> verdict;
  private final Optional<Doubt> doubt;

  private Interview(
      Rulebook rulebook,
      boolean all,
      ProfileDocument document,
      History history,
      Optional<InterimVerdict> verdict,
      Optional<Doubt> doubt) {
    this.rulebook = rulebook;
    this.all = all;
    this.document = document;
    this.history = history;
    this.verdict = verdict;
    this.doubt = doubt;
  }

  /**
   * An answer that was perhaps not meant so, and is asked about once.
   *
   * @param typed as it was typed
   * @param possible whether it could be taken as it is
   * @param instead what was perhaps meant; "" where nothing is likely
   */
  public record Doubt(Input input, String typed, boolean possible, String instead) {}

  /**
   * The result of a reply.
   *
   * @param next the interview from here on; the same one if the answer was refused
   * @param problems errors in the answer, or warnings about it
   * @param accepted whether the answer was taken
   */
  public record Outcome(Interview next, List<Problem> problems, boolean accepted) {

    /** What the person is asked about the answer, if it is not sure that it was meant so. */
    public Optional<Doubt> doubt() {
      return accepted ? Optional.empty() : next.doubt;
    }
  }

  /**
   * Begins or resumes an interview.
   *
   * @param document what is known already; its problems have been reported
   * @param all whether to ask for every input
   */
  public static Interview of(ProfileDocument document, Rulebook rulebook, boolean all) {
    List<Input> known =
        all
            ? List.of()
            : Arrays.stream(Input.values())
                .filter(input -> !input.isExpectation() && document.at(input).isPresent())
                .toList();
    return new Interview(rulebook, all, document, History.START, Optional.empty(), Optional.empty())
        .moved(document, new History(known, known.size(), Set.of()));
  }

  private Interview moved(ProfileDocument to, History after) {
    Optional<InterimVerdict> next =
        to.missing().isEmpty() ? Optional.of(InterimVerdict.of(to, rulebook)) : Optional.empty();
    return new Interview(rulebook, all, to, after, next, Optional.empty());
  }

  private Interview at(History other) {
    return new Interview(rulebook, all, document, other, verdict, Optional.empty());
  }

  private Interview doubting(Doubt what) {
    return new Interview(rulebook, all, document, history, verdict, Optional.of(what));
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
        && !input.isOfTheProfile()
        && input != Input.PRIORITY_RETURN
        && !history.asked().contains(input)
        && input.loadOf().map(this::isStaffed).orElse(true);
  }

  /** Nobody is asked how busy staff is that the firm has none of. */
  private boolean isStaffed(Input headCount) {
    return present(headCount)
        .filter(count -> !count.equals("0") && !document.isUnknown(headCount))
        .isPresent();
  }

  /** The answer that the person is asked about, if there is one. */
  public Optional<Doubt> doubt() {
    return doubt;
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

  /** The number of the current question, from 1; what was answered unasked does not count. */
  public int number() {
    return history.number();
  }

  /** About how many questions there will be, with those that were answered. */
  public int about() {
    if (all) {
      int left = (int) Arrays.stream(Input.values()).filter(this::isToBeAsked).count();
      return history.asked().size() + left - history.volunteered().size();
    }
    int open =
        verdict.map(so -> Math.min(so.questions().size(), USUAL_QUESTIONS)).orElse(USUAL_QUESTIONS);
    int asked = history.asked().size() - history.volunteered().size();
    return Math.max(number(), asked + document.missing().size() + open);
  }

  /** The previous question, with its answer kept; empty at the first one. */
  public Optional<Interview> back() {
    return Optional.of(history.at() - 1)
        .filter(before -> before >= 0)
        .map(before -> at(history.at(before)));
  }

  /** Leaves an input as it is, answered or not; where a value was suggested, takes that. */
  public Outcome keep(Input input) {
    if (doubt.filter(one -> !one.instead().isEmpty()).isPresent()) {
      return take(doubt.get().input(), doubt.get().instead());
    }
    if (document.at(input).isEmpty()) {
      return pass(input, "nothing");
    }
    return new Outcome(at(history.after(input, input)), List.of(), true);
  }

  /**
   * Leaves an input unknown: the prior stands in. What everything rests on is asked for once more.
   *
   * @param typed what the person typed to say so
   */
  public Outcome pass(Input input, String typed) {
    boolean insists = doubt.filter(one -> one.input() == input && one.possible()).isPresent();
    if (input.isRequired() && !insists) {
      Doubt again = new Doubt(input, ProfileReader.UNKNOWN, !typed.equals("nothing"), "");
      return new Outcome(doubting(again), List.of(needed(input, typed)), false);
    }
    return new Outcome(
        moved(document.unknown(input), history.after(input, asked(input))), List.of(), true);
  }

  private static Problem needed(Input input, String typed) {
    Place place = new Place(SourceText.of(ANSWER, typed), 1, 1);
    String expected = input.limits().expected();
    return new Problem(Severity.ERROR, place, input.path(), typed, expected, "a guess is fine");
  }

  /** The question that a reply answers, which may name another input. */
  private Input asked(Input input) {
    return question().orElse(input);
  }

  /** Answers the question about an input, as a person types it: what is odd is asked about once. */
  public Outcome consider(Input input, String typed) {
    String word = typed.strip().toLowerCase(Locale.ROOT);
    Optional<Doubt> open = doubt.filter(one -> one.input() == input);
    if (open.isPresent()) {
      Doubt one = open.get();
      boolean again = NO.contains(word) || one.typed().equals(typed.strip());
      if (YES.contains(word)) {
        return take(input, one.instead().isEmpty() ? one.typed() : one.instead());
      } else if (again && one.possible()) {
        return take(input, one.typed());
      }
    }
    Outcome taken = take(input, typed);
    if (taken.problems().isEmpty()) {
      return taken;
    }
    List<Problem> clear =
        taken.problems().stream().filter(problem -> !problem.instead().isEmpty()).toList();
    String instead =
        clear.size() == 1 && clear.get(0).path().equals(input.path()) ? clear.get(0).instead() : "";
    boolean asks = taken.accepted() || !instead.isEmpty();
    Interview next =
        asks ? doubting(new Doubt(input, typed.strip(), taken.accepted(), instead)) : at(history);
    return new Outcome(next, taken.problems(), false);
  }

  /** Answers the question about an input; what is odd is taken with a warning. */
  public Outcome answer(Input input, String typed) {
    return take(input, typed);
  }

  private Outcome take(Input input, String typed) {
    String yaml = Reply.asYaml(Priorities.asPoints(input, typed, rulebook));
    ProfileDocument tried = document.with(ANSWER, input, yaml);
    List<Problem> before = document.problemsSoFar(rulebook).all();
    List<Problem> fresh =
        tried.problemsSoFar(rulebook).all().stream()
            .filter(problem -> !before.contains(problem))
            .toList();
    boolean wrong = fresh.stream().anyMatch(Problem::isError);
    Interview next =
        wrong ? this : moved(tried.inShort(input, rulebook), history.after(input, asked(input)));
    return new Outcome(next, fresh, !wrong);
  }

  /**
   * The questions asked so far.
   *
   * @param asked the inputs that were answered or passed over, in that order
   * @param at the index of the one that is being asked again; the size of {@code asked} if none is
   * @param volunteered those that were answered before they were asked for
   */
  private record History(List<Input> asked, int at, Set<Input> volunteered) {

    static final History START = new History(List.of(), 0, Set.of());

    History at(int other) {
      return new History(asked, other, volunteered);
    }

    int number() {
      return 1 + (int) asked.stream().limit(at).filter(one -> !volunteered.contains(one)).count();
    }

    /**
     * The history after an input was answered, or left unknown.
     *
     * @param question what was asked
     */
    History after(Input input, Input question) {
      List<Input> all = Stream.concat(asked.stream(), Stream.of(input)).distinct().toList();
      Set<Input> unasked = new HashSet<>(volunteered);
      if (input != question && !asked.contains(input)) {
        unasked.add(input);
      } else {
        unasked.remove(input);
      }
      return new History(all, all.size(), Set.copyOf(unasked));
    }
  }
}
