package dev.rolecall.assessment;

import dev.rolecall.decision.Decision;
import dev.rolecall.decision.GateResult;
import dev.rolecall.decision.OptionOutcome;
import dev.rolecall.decision.Strength;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Scales.Need;
import dev.rolecall.rulebook.Staffing.Engagement;
import dev.rolecall.rulebook.Staffing.Option;
import dev.rolecall.rulebook.Staffing.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The verdict in words, the same wherever it is shown.
 *
 * @param advice what to do, without a full stop; of a close call, both answers; a loss is in it
 * @param notes what an owner has to know with it, whole sentences, the weightiest first
 */
public record Headline(String advice, List<String> notes) {

  static Headline of(Decision decision, Rulebook rulebook) {
    return new Writer(decision, rulebook).headline();
  }

  /** The advice and the notes, as one text. */
  public String text() {
    return Stream.concat(Stream.of(advice + "."), notes.stream()).collect(Collectors.joining(" "));
  }

  /** Writes the headline of one decision. */
  private record Writer(Decision decision, Rulebook rulebook) {

    Headline headline() {
      List<String> notes = new ArrayList<>();
      order().ifPresent(notes::add);
      bottleneck().ifPresent(notes::add);
      best().gates().stream().map(gate -> capital(gate.reason()) + ".").forEach(notes::add);
      notes.addAll(outOfReach());
      notNeeded().ifPresent(notes::add);
      decision.clearlyBetterAlternative().map(this::alternative).ifPresent(notes::add);
      instead().ifPresent(notes::add);
      return new Headline(advice(), List.copyOf(notes));
    }

    private String advice() {
      String best = best().option().sentence() + loss();
      Optional<Strength> strength = decision.strength();
      String or =
          decision.otherAnswer().map(other -> ", or " + other.option().sentence()).orElse("");
      if (decision.isOpen()) {
        String first =
            decision.measureNext().stream()
                .findFirst()
                .map(gain -> gain.input().label())
                .orElse("what was assumed");
        return String.format(
            Locale.ROOT, "Not enough is known to choose: %s%s. Measure first: %s", best, or, first);
      }
      return strength.filter(Strength.CLOSE_CALL::equals).isPresent()
          ? "A close call: " + best + or
          : capital(best);
    }

    private OptionOutcome best() {
      return decision.recommended();
    }

    private String loss() {
      double year = best().netBenefitPerYear().likely();
      return year < 0
          ? String.format(
              Locale.ROOT,
              ", though it would cost you about %s a year more than it brings",
              Unit.dollars(-year))
          : "";
    }

    /** Of two hires, who comes first. */
    private Optional<String> order() {
      Option option = best().option();
      if (!option.hasDifferentRoles()) {
        return Optional.empty();
      }
      Optional<Need> need = decision.diagnosis().trueConstraint();
      List<String> roles =
          option.hires().stream()
              .sorted(
                  Comparator.comparingDouble(role -> need.map(n -> -affinity(role, n)).orElse(0.0)))
              .map(Role::label)
              .toList();
      double weeks = rulebook.figures().central(Parameter.STAGGER);
      return Optional.of(
          String.format(
              Locale.ROOT,
              "The %s first, the %s about %s weeks later.",
              roles.get(0),
              roles.get(1),
              Decimals.rounded(weeks, 0)));
    }

    private static double affinity(Role role, Need need) {
      return role.affinity().get(need.id()).value();
    }

    /** Why an option wins that does not own the bottleneck. */
    private Optional<String> bottleneck() {
      Optional<Need> need = decision.diagnosis().trueConstraint();
      List<Role> hires = best().option().hires();
      boolean owned =
          need.isEmpty() || hires.stream().anyMatch(one -> rulebook.owns(one, need.get()));
      if (owned || hires.isEmpty()) {
        return Optional.empty();
      }
      String most =
          Stream.of(Category.values())
              .max(Comparator.comparingDouble(this::lead))
              .map(category -> category.id())
              .orElseThrow();
      return Optional.of(
          String.format(
              Locale.ROOT,
              "It does not own the bottleneck, %s, but still comes out ahead%s, above all on %s.",
              need.get().label(),
              decision
                  .runnerUp()
                  .map(OptionOutcome::option)
                  .map(next -> " of the next best, " + article(next) + next.label())
                  .orElse(""),
              most));
    }

    private double lead(Category category) {
      return decision
          .rival()
          .map(other -> best().points(category) - other.points(category))
          .orElse(0.0);
    }

    /** What would score higher and a gate rules out, and by how much it is out. */
    private List<String> outOfReach() {
      List<String> notes = new ArrayList<>();
      best().ruledOut().ifPresent(one -> notes.add(outOfReach(words(one.option()), one.failed())));
      decision.options().stream()
          .filter(one -> one.isRuledOut() && one.conditions().isEmpty())
          .filter(one -> decision.leadOf(one) > 0)
          .max(Comparator.comparingDouble(decision::leadOf))
          .ifPresent(
              one ->
                  notes.add(
                      outOfReach(article(one.option()) + one.option().label(), one.failedGates())));
      return notes;
    }

    private static String outOfReach(String label, List<GateResult> gates) {
      String why = gates.stream().map(GateResult::reason).collect(Collectors.joining("; and "));
      return String.format(
          Locale.ROOT,
          "%s%s would score higher, but %s.",
          capital(label),
          label.contains(",") ? "," : "",
          why);
    }

    /** The other way to hire, of the role that is advised; two of it by their own name. */
    private static String words(Option option) {
      boolean two = option.hires().size() > 1 && !option.hasDifferentRoles();
      return option.engagement().filter(one -> !two).map(Engagement::words).orElse(option.label());
    }

    /** Of hiring nobody: why the best hire that is not out is not advised. */
    private Optional<String> notNeeded() {
      if (!best().option().isBaseline()) {
        return Optional.empty();
      }
      return Optional.of(decision.bestHire())
          .filter(one -> !one.isRuledOut() && !one.conditions().isEmpty())
          .map(
              one ->
                  String.format(
                      Locale.ROOT,
                      "The best hire would be %s, but %s.",
                      article(one.option()) + one.option().label(),
                      one.conditions().get(0).reason()));
    }

    private String alternative(OptionOutcome one) {
      return String.format(
          Locale.ROOT,
          "Outside the four roles, to %s scores %s points higher.",
          one.option().sentence(),
          Decimals.rounded(decision.leadOf(one), 1));
    }

    /** Of hiring nobody: what to do. */
    private Optional<String> instead() {
      return decision.measures().stream()
          .findFirst()
          .filter(one -> best().option().isBaseline())
          .map(one -> "Instead: " + one.advice() + ".");
    }

    private static String article(Option option) {
      return option.hires().size() == 1 ? "a " : "";
    }

    private static String capital(String text) {
      return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
  }
}
