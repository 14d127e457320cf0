package dev.rolecall.model;

import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Staffing.Option;
import dev.rolecall.rulebook.Staffing.Role;
import dev.rolecall.rulebook.Stream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which number of the model has which place in a draw, by the number's id: the path of an input,
 * the id of a parameter, or the section of the rulebook, the entry and which of its numbers. Also
 * what a number of the rulebook is drawn from.
 */
final class Slots {

  private final List<Estimate> estimates = new ArrayList<>();
  private final Map<String, Integer> slots = new LinkedHashMap<>();

  /** Inputs come first, parameters next. */
  Slots(Rulebook rulebook) {
    addInputs();
    for (Parameter parameter : Parameter.values()) {
      add(parameter.id(), rulebook.figures().of(parameter));
    }
    Estimate weightFactor = rulebook.figures().of(Parameter.WEIGHT_FACTOR);
    for (Category category : Category.values()) {
      add(id(category), weightFactor);
    }
    addRoles(rulebook);
    addModelErrors(rulebook);
    addAreas(rulebook);
  }

  /** Each has a place; of a choice of words, it holds which one of the catalog's it is. */
  private void addInputs() {
    for (Input input : Input.values()) {
      if (input.isNumber() || input.isChoice()) {
        slots.put(input.path(), estimates.size());
      }
      estimates.add(Estimate.exact(0));
    }
  }

  private void addRoles(Rulebook rulebook) {
    for (Role role : rulebook.staffing().roles().values()) {
      for (Stream stream : Stream.values()) {
        add(id(role, stream), role.competence().get(stream));
      }
      role.salary().ifPresent(salary -> add(role.pay().get(0), salary));
    }
  }

  private void addModelErrors(Rulebook rulebook) {
    for (Option option : rulebook.staffing().options().values()) {
      add(id(option, Category.RELIEF), error(rulebook, Parameter.MODEL_ERROR_RELIEF));
      add(id(option, Category.RETURN), error(rulebook, Parameter.MODEL_ERROR_RETURN));
    }
  }

  /** A symmetric triangle has a standard deviation of its half-width over the root of 6. */
  private static Estimate error(Rulebook rulebook, Parameter deviation) {
    double half = rulebook.figures().central(deviation) * Math.sqrt(6);
    return new Estimate(-half, 0, half);
  }

  private void addAreas(Rulebook rulebook) {
    Estimate factor = rulebook.figures().of(Parameter.PRACTICE_HOURS_FACTOR);
    for (String area : rulebook.figures().areas().keySet()) {
      for (Stream stream : Stream.values()) {
        add(id(area, stream), factor);
      }
    }
  }

  private void add(String id, Estimate estimate) {
    slots.put(id, estimates.size());
    estimates.add(estimate);
  }

  /** The slot of a number. */
  int at(String id) {
    return slots.get(id);
  }

  /** The slot of each number that may be uncertain, by its id. */
  Map<String, Integer> byId() {
    return slots;
  }

  /** How many there are. */
  int size() {
    return estimates.size();
  }

  /** What each number is drawn from, by slot; of inputs nothing but a 0. */
  Estimate[] estimates() {
    return estimates.toArray(new Estimate[0]);
  }

  static String id(Category category) {
    return "categories." + category.id();
  }

  static String id(Role role, Stream stream) {
    return "roles." + role.id() + "." + stream.id();
  }

  static String id(String area, Stream stream) {
    return "practice_areas." + area + "." + stream.id();
  }

  static String id(Option option, Category category) {
    return "options." + option.id() + "." + category.id();
  }
}
