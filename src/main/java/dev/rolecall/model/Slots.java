package dev.rolecall.model;

import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.Profile.Answer;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Staffing.Option;
import dev.rolecall.rulebook.Staffing.Role;
import dev.rolecall.rulebook.Stream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which number of the model has which place in a draw, and what it is drawn from. */
final class Slots {

  private final List<Estimate> estimates = new ArrayList<>();
  private final Map<String, Integer> slots = new HashMap<>();

  /** Inputs come first, parameters next. */
  Slots(Profile profile, Rulebook rulebook) {
    addInputs(profile);
    for (Parameter parameter : Parameter.values()) {
      add(parameter.id(), rulebook.figures().of(parameter));
    }
    Estimate weightFactor = rulebook.figures().of(Parameter.WEIGHT_FACTOR);
    for (Category category : Category.values()) {
      add(key(category), weightFactor);
    }
    addRoles(rulebook);
    addModelErrors(rulebook);
    addAreas(profile, rulebook);
  }

  /** How many slots there are at most, for a firm with every practice area. */
  static int most(Rulebook rulebook) {
    int roles = rulebook.staffing().roles().size();
    int errors = 2 * rulebook.staffing().options().size();
    int streams = Stream.values().length;
    return UncertainInputs.INPUTS
        + Parameter.values().length
        + Category.values().length
        + roles * streams
        + errors
        + rulebook.figures().areas().size() * streams;
  }

  private void addInputs(Profile profile) {
    for (Input input : Input.values()) {
      Answer answer = profile.number(input).orElse(null);
      add(input.path(), answer == null ? Estimate.exact(0) : answer.value());
    }
  }

  private void addRoles(Rulebook rulebook) {
    for (Role role : rulebook.staffing().roles().values()) {
      for (Stream stream : Stream.values()) {
        add(key(role.id(), stream), role.competence().get(stream));
      }
    }
  }

  private void addModelErrors(Rulebook rulebook) {
    for (Option option : rulebook.staffing().options().values()) {
      add(key(option, Category.RELIEF), error(rulebook, Parameter.MODEL_ERROR_RELIEF));
      add(key(option, Category.RETURN), error(rulebook, Parameter.MODEL_ERROR_RETURN));
    }
  }

  /** A symmetric triangle has a standard deviation of its half-width over the root of 6. */
  private static Estimate error(Rulebook rulebook, Parameter deviation) {
    double half = rulebook.figures().central(deviation) * Math.sqrt(6);
    return new Estimate(-half, 0, half);
  }

  private void addAreas(Profile profile, Rulebook rulebook) {
    Estimate factor = rulebook.figures().of(Parameter.PRACTICE_HOURS_FACTOR);
    for (String area : profile.areas().keySet()) {
      for (Stream stream : Stream.values()) {
        add(key(area, stream), factor);
      }
    }
  }

  private void add(String key, Estimate estimate) {
    slots.put(key, estimates.size());
    estimates.add(estimate);
  }

  /** The slot of a key. */
  int at(String key) {
    return slots.get(key);
  }

  /** How many there are. */
  int size() {
    return estimates.size();
  }

  /** What each number is drawn from, by slot. */
  Estimate[] estimates() {
    return estimates.toArray(new Estimate[0]);
  }

  static String key(Category category) {
    return "weight " + category.id();
  }

  static String key(String roleOrArea, Stream stream) {
    return roleOrArea + " " + stream.id();
  }

  static String key(Option option, Category category) {
    return "error " + option.id() + " " + category.id();
  }
}
