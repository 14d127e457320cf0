package dev.rolecall.profile;

import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Digest;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Prior;
import dev.rolecall.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Completes what was stated with the rulebook's priors. */
final class ProfileCompletion {

  private final StatedValues stated;
  private final Rulebook rulebook;
  private final Map<Input, Answer> numbers = new EnumMap<>(Input.class);
  private final Map<Input, String> words = new EnumMap<>(Input.class);
  private final List<Input> assumed = new ArrayList<>();

  ProfileCompletion(StatedValues stated, Rulebook rulebook) {
    this.stated = stated;
    this.rulebook = rulebook;
  }

  Profile complete(String file) {
    words.putAll(stated.words);
    for (Input input : Input.values()) {
      if (input.isNumber() && stated.numbers.containsKey(input)) {
        numbers.put(input, Answer.stated(stated.numbers.get(input)));
      }
    }
    for (Input input : Input.values()) {
      Optional.ofNullable(rulebook.figures().priors().get(input.path()))
          .ifPresent(prior -> assume(input, prior));
    }
    Optional<String> state = Optional.ofNullable(words.remove(Input.STATE));
    String name = Optional.ofNullable(words.remove(Input.NAME)).orElse(fileName(file));
    return new Profile(
        name,
        state,
        numbers,
        words,
        areas(),
        stated.list(Input.DELEGATED_DUTIES),
        priorities(),
        expectation(),
        List.copyOf(assumed),
        digest(name));
  }

  private void assume(Input input, Prior prior) {
    boolean isStated =
        switch (input.kind()) {
          case AREA_SHARES -> !stated.areas.isEmpty();
          case NUMBER -> numbers.containsKey(input);
          default -> words.containsKey(input);
        };
    if (isStated) {
      return;
    }
    assumed.add(input);
    if (input.kind() == InputKind.NUMBER) {
      prior.value().ifPresent(value -> numbers.put(input, number(prior, value)));
    } else if (input.kind() == InputKind.WORD) {
      prior.word().ifPresent(word -> words.put(input, word));
    }
  }

  private Answer number(Prior prior, Estimate value) {
    Optional<Prior.When> when = prior.when().filter(this::holds);
    Optional<Input> per = prior.per().flatMap(Input::at);
    return new Answer(when.map(Prior.When::value).orElse(value), true, per);
  }

  private boolean holds(Prior.When when) {
    return Input.at(when.input()).map(words::get).filter(when.word()::equals).isPresent();
  }

  private Map<String, Double> areas() {
    if (!stated.areas.isEmpty()) {
      return stated.areas;
    }
    String area = rulebook.figures().priors().get(Input.PRACTICE_AREAS.path()).word().orElseThrow();
    return Map.of(area, 1.0);
  }

  private Map<Category, Double> priorities() {
    Map<Category, Double> priorities = new EnumMap<>(Category.class);
    rulebook
        .scales()
        .categories()
        .forEach((category, weight) -> priorities.put(category, weight.weight()));
    for (Category category : Category.values()) {
      Input.at("priorities." + category.id())
          .flatMap(stated::exact)
          .ifPresent(weight -> priorities.put(category, weight));
    }
    return priorities;
  }

  private Optional<Expectation> expectation() {
    Expectation expectation =
        new Expectation(
            stated.list(Input.EXPECT_RECOMMENDATION),
            stated.list(Input.EXPECT_NEVER),
            stated.exact(Input.EXPECT_MIN_CONFIDENCE),
            stated.exact(Input.EXPECT_MIN_MARGIN));
    boolean says = stated.nodes.keySet().stream().anyMatch(i -> i.path().startsWith("expect."));
    return says ? Optional.of(expectation) : Optional.empty();
  }

  private String digest(String name) {
    Map<String, String> leaves = new LinkedHashMap<>();
    leaves.put(Input.NAME.path(), name);
    for (Input input : Input.values()) {
      if (!input.path().startsWith("expect.")) {
        canonical(input).ifPresent(text -> leaves.put(input.path(), text));
      }
    }
    Digest digest = new Digest();
    leaves.forEach((path, text) -> digest.add(path).add(text));
    return digest.text();
  }

  private Optional<String> canonical(Input input) {
    if (input.kind() == InputKind.AREA_SHARES) {
      return stated.areas.isEmpty() ? Optional.empty() : Optional.of(areasText());
    }
    if (stated.numbers.containsKey(input)) {
      Estimate value = stated.numbers.get(input);
      return Optional.of(
          Decimals.exact(value.low())
              + ".."
              + Decimals.exact(value.likely())
              + ".."
              + Decimals.exact(value.high()));
    }
    if (stated.lists.containsKey(input)) {
      return Optional.of(String.join(",", stated.list(input)));
    }
    return Optional.ofNullable(stated.words.get(input));
  }

  private String areasText() {
    StringBuilder text = new StringBuilder();
    stated.areas.forEach(
        (area, share) -> text.append(area).append('=').append(Decimals.exact(share)).append(','));
    return text.toString();
  }

  /** What stands for a name that was not stated; standard input has none either. */
  private static String fileName(String file) {
    if (file.equals("-")) {
      return "Unnamed firm";
    }
    String name = file.substring(file.replace('\\', '/').lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
