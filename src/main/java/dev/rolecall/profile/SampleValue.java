package dev.rolecall.profile;

import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Figures.Prior;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Staffing.Duty;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A value to fill in for each input, as YAML: the catalog's example, else what would be assumed.
 */
final class SampleValue {

  private final Rulebook rulebook;

  SampleValue(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  String of(Input input) {
    if (!input.example().isEmpty()) {
      return input.example();
    }
    return switch (input.kind()) {
      case AREA_SHARES -> areas();
      case DUTIES -> duties();
      case OPTIONS -> options(input);
      case EXACT -> Decimals.exact(weight(input).orElse(1.0));
      default -> prior(input).map(prior -> assumed(input, prior)).orElse("");
    };
  }

  /** The sample, and the assumed range where there is one. */
  List<String> several(Input input) {
    String sample = of(input);
    return prior(input)
        .filter(prior -> prior.per().isEmpty())
        .flatMap(Prior::value)
        .filter(value -> !value.isExact())
        .map(value -> written(input, value.low()) + ".." + written(input, value.high()))
        .map(range -> List.of(sample, range))
        .orElse(List.of(sample));
  }

  /** The rulebook's prior of an input, if it has one. */
  Optional<Prior> prior(Input input) {
    return Optional.ofNullable(rulebook.figures().priors().get(input.path()));
  }

  /** The rulebook's weight of the category that an input is the priority of. */
  Optional<Double> weight(Input input) {
    return Arrays.stream(Category.values())
        .filter(category -> input.path().equals("priorities." + category.id()))
        .findFirst()
        .map(category -> rulebook.scales().categories().get(category).weight());
  }

  private String assumed(Input input, Prior prior) {
    if (prior.value().isEmpty()) {
      return prior.word().orElse("");
    }
    double times =
        prior.per().flatMap(Input::at).map(per -> Double.parseDouble(of(per))).orElse(1.0);
    return written(input, prior.value().get().likely() * times);
  }

  /** A number as written in a profile. */
  static String written(Input input, double value) {
    return input.unit() == Unit.SHARE ? Decimals.exact(value * 100) + "%" : Decimals.exact(value);
  }

  private String areas() {
    List<String> areas = List.copyOf(rulebook.figures().areas().keySet());
    return areas.size() == 1
        ? "{" + areas.get(0) + ": 100%}"
        : "{" + areas.get(0) + ": 80%, " + areas.get(1) + ": 20%}";
  }

  private String duties() {
    List<String> duties =
        rulebook.staffing().duties().values().stream()
            .filter(duty -> !duty.may().isEmpty())
            .map(Duty::id)
            .limit(2)
            .toList();
    return "[" + String.join(", ", duties) + "]";
  }

  private String options(Input input) {
    List<Option> options = rulebook.staffing().mainOptions();
    String first =
        options.stream().filter(option -> !option.isBaseline()).findFirst().orElseThrow().id();
    String last = options.get(options.size() - 1).id();
    return input == Input.EXPECT_NEVER ? "[" + last + "]" : first;
  }
}
