package dev.rolecall.profile;

import dev.rolecall.document.DocumentFile;
import dev.rolecall.document.Problems;
import dev.rolecall.profile.Input.Kind;
import dev.rolecall.profile.Profile.Answer;
import dev.rolecall.profile.Profile.Expectation;
import dev.rolecall.profile.Profile.Warning;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Digest;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Figures.Prior;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Scales.CategoryWeight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Completes what was stated with the rulebook's priors. */
final class ProfileCompletion {

  private final StatedValues stated;
  private final Rulebook rulebook;
  private final Map<Input, Answer> numbers = new EnumMap<>(Input.class);
  private final Map<Input, List<String>> words = new EnumMap<>(Input.class);
  private final List<Input> assumed = new ArrayList<>();

  ProfileCompletion(StatedValues stated, Rulebook rulebook) {
    this.stated = stated;
    this.rulebook = rulebook;
  }

  Profile complete(ProfileDocument document, Problems problems) {
    words.putAll(stated.words);
    stated.numbers.forEach(
        (input, value) -> {
          if (input.isNumber()) {
            numbers.put(input, new Answer(value, false, Optional.empty()));
          }
        });
    for (Input input : Input.values()) {
      Prior prior = rulebook.figures().priors().get(input.path());
      if (prior != null && !isStated(input)) {
        assume(input, prior);
      }
    }
    Optional<String> state = taken(Input.STATE);
    String name = taken(Input.NAME).orElseGet(() -> fileName(document.file()));
    return new Profile(
        name,
        state,
        numbers,
        words,
        Collections.unmodifiableMap(stated.feeShares),
        areas(),
        stated.list(Input.DELEGATED_DUTIES),
        priorities(),
        expectation(),
        List.copyOf(assumed),
        digest(name),
        document.stated(),
        document.set(),
        problems.all().stream().filter(one -> !one.isError()).map(Warning::of).toList());
  }

  /** A text that is no longer among the words. */
  private Optional<String> taken(Input input) {
    return Optional.ofNullable(words.remove(input)).map(text -> text.get(0));
  }

  private boolean isStated(Input input) {
    return switch (input.kind()) {
      case AREA_SHARES -> !stated.areas.isEmpty();
      case NUMBER -> numbers.containsKey(input);
      default -> words.containsKey(input);
    };
  }

  private void assume(Input input, Prior prior) {
    assumed.add(input);
    if (input.kind() == Kind.NUMBER && prior.byArea()) {
      numbers.put(
          input, new Answer(feeOfAreas(prior.value().orElseThrow()), true, Optional.empty()));
    } else if (input.kind() == Kind.NUMBER && prior.value().isPresent()) {
      numbers.put(input, number(prior, prior.value().get()));
    } else if (!input.words().isEmpty() && prior.word().isPresent()) {
      words.put(input, List.of(prior.word().get()));
    }
  }

  /** The fees of the practice areas, by their shares of the matters. */
  private Estimate feeOfAreas(Estimate otherwise) {
    double low = 0;
    double likely = 0;
    double high = 0;
    for (Map.Entry<String, Double> area : areas().entrySet()) {
      Estimate fee = rulebook.figures().areas().get(area.getKey()).fee().orElse(otherwise);
      low += area.getValue() * fee.low();
      likely += area.getValue() * fee.likely();
      high += area.getValue() * fee.high();
    }
    return new Estimate(low, likely, high);
  }

  private Answer number(Prior prior, Estimate value) {
    Optional<Prior.When> special =
        prior
            .when()
            .filter(when -> Input.at(when.input()).filter(i -> mayBe(i, when.word())).isPresent());
    Estimate assumed = special.map(Prior.When::value).orElse(value);
    return new Answer(assumed, true, prior.per().flatMap(Input::at));
  }

  /** Whether a word holds for the firm, for a part of it, or perhaps. */
  private boolean mayBe(Input input, String word) {
    boolean part = input == Input.FEE_MODEL && stated.feeShares.containsKey(word);
    return part || words.getOrDefault(input, List.of()).contains(word);
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
    for (CategoryWeight category : rulebook.scales().categories().values()) {
      double weight = stated.priority(category.category()).orElse(category.weight());
      priorities.put(category.category(), weight);
    }
    return priorities;
  }

  private Optional<Expectation> expectation() {
    return stated.nodes.keySet().stream()
        .filter(Input::isExpectation)
        .findFirst()
        .map(
            any ->
                new Expectation(
                    stated.list(Input.EXPECT_RECOMMENDATION),
                    stated.list(Input.EXPECT_NEVER),
                    stated.exact(Input.EXPECT_MIN_CONFIDENCE),
                    stated.exact(Input.EXPECT_MIN_MARGIN),
                    Map.copyOf(stated.severities),
                    List.copyOf(stated.ignored)));
  }

  private String digest(String name) {
    Digest digest = new Digest().add(Input.NAME.path()).add(name);
    for (Input input : Input.values()) {
      Optional<String> text = canonical(input);
      if (input != Input.NAME && !input.isExpectation() && text.isPresent()) {
        digest.add(input.path()).add(text.get());
      }
    }
    return digest.text();
  }

  private Optional<String> canonical(Input input) {
    if (input.kind() == Kind.AREA_SHARES) {
      return stated.areas.isEmpty() ? Optional.empty() : Optional.of(text(stated.areas));
    }
    if (input.kind() == Kind.CHOICE_OR_SHARES && !stated.feeShares.isEmpty()) {
      return Optional.of(text(stated.feeShares));
    }
    if (stated.numbers.containsKey(input)) {
      Estimate value = stated.numbers.get(input);
      return Optional.of(
          DoubleStream.of(value.low(), value.likely(), value.high())
              .mapToObj(Decimals::exact)
              .collect(Collectors.joining("..")));
    }
    if (stated.lists.containsKey(input)) {
      return Optional.of(String.join(",", stated.list(input)));
    }
    return Optional.ofNullable(stated.words.get(input)).map(words -> String.join("|", words));
  }

  private static String text(Map<String, Double> shares) {
    return shares.entrySet().stream()
        .map(share -> share.getKey() + "=" + Decimals.exact(share.getValue()) + ",")
        .collect(Collectors.joining());
  }

  /** The name to use if none was stated: the file's, unless it is standard input. */
  private static String fileName(String file) {
    return file.equals("-") ? "Unnamed firm" : DocumentFile.stem(file);
  }
}
