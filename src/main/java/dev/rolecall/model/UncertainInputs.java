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
import java.util.Arrays;
import java.util.Map;

/**
 * Every number of the model that may be uncertain, each with a place (a slot) in the array that a
 * draw fills. Slots are the rulebook's, the same for every firm, so answering one more question
 * leaves every other number of a draw as it was.
 */
public final class UncertainInputs {

  private static final int NONE = -1;
  static final int INPUTS = Input.values().length;

  private final Slots slots;
  private final double[] likely;
  private final int[] multipliedBy;
  private final int[] followers;
  private final int[] uncertain;

  /** What each number is drawn from, and whether evenly; by slot. */
  private final Estimate[] drawn;

  private final boolean[] even;

  /** By the slot of an input that is a choice of words: which of the catalog's it may be. */
  private final int[][] words = new int[INPUTS][0];

  /** The variables of a firm under a rulebook. */
  public UncertainInputs(Profile profile, Rulebook rulebook) {
    slots = new Slots(rulebook);
    multipliedBy = new int[slots.size()];
    drawn = slots.estimates();
    readInputs(profile);
    uncertain = uncertainSlots();
    even = new boolean[drawn.length];
    for (Category category : Category.values()) {
      even[weight(category)] = true;
    }
    likely = new double[drawn.length];
    for (int slot = 0; slot < likely.length; slot++) {
      likely[slot] = drawn[slot].likely();
    }
    followers = followerSlots();
  }

  private void readInputs(Profile profile) {
    Arrays.fill(multipliedBy, NONE);
    for (Input input : Input.values()) {
      Answer answer = profile.number(input).orElse(null);
      if (answer != null) {
        drawn[slot(input)] = answer.value();
        answer.per().ifPresent(per -> multipliedBy[slot(input)] = slot(per));
      } else if (input.isChoice()) {
        words[slot(input)] = words(profile, input);
        drawn[slot(input)] = Estimate.exact(words[slot(input)][0]);
      }
    }
  }

  /** Which of the catalog's words a firm's input may be, the central one first. */
  public static int[] words(Profile profile, Input input) {
    return profile.words(input).stream().mapToInt(input.words()::indexOf).toArray();
  }

  private boolean isUncertain(int slot) {
    return !drawn[slot].isExact() || (slot < INPUTS && words[slot].length > 1);
  }

  private int[] uncertainSlots() {
    int[] found = new int[drawn.length];
    int count = 0;
    for (int slot = 0; slot < drawn.length; slot++) {
      if (isUncertain(slot)) {
        found[count++] = slot;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private int[] followerSlots() {
    int[] found = new int[multipliedBy.length];
    int count = 0;
    for (int slot = 0; slot < multipliedBy.length; slot++) {
      if (multipliedBy[slot] != NONE) {
        found[count++] = slot;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** The slot of each number that may be uncertain under a rulebook, by the number's id. */
  public static Map<String, Integer> slotsById(Rulebook rulebook) {
    return new Slots(rulebook).byId();
  }

  /** How many slots there are. */
  public int size() {
    return slots.size();
  }

  /** The slots whose number is not exact, in order. */
  public int[] uncertain() {
    return uncertain.clone();
  }

  public int slot(Input input) {
    return slotOf(input);
  }

  public int slot(Parameter parameter) {
    return slotOf(parameter);
  }

  /** Inputs come first. */
  static int slotOf(Input input) {
    return input.ordinal();
  }

  /** Parameters come next. */
  static int slotOf(Parameter parameter) {
    return INPUTS + parameter.ordinal();
  }

  /** The slot of the factor on a category's weight. */
  public int weight(Category category) {
    return slots.at(Slots.id(category));
  }

  /** The slot of a role's competence in a stream. */
  public int competence(Role role, Stream stream) {
    return slots.at(Slots.id(role, stream));
  }

  /** The slot of the factor on a practice area's hours in a stream. */
  public int hoursFactor(String area, Stream stream) {
    return slots.at(Slots.id(area, stream));
  }

  /** The slot of the model's own error on an option's RELIEF or RETURN. */
  public int modelError(Option option, Category category) {
    return slots.at(Slots.id(option, category));
  }

  /** The slot of what a role is paid by: an input's path or a parameter's id. */
  public int pay(String pathOrId) {
    return slots.at(pathOrId);
  }

  /** Fills a draw from numbers between 0 and 1, one a slot; exact slots must hold their value. */
  public void fill(double[] unit, double[] values) {
    fillShared(unit, values);
    fillOwn(unit, values);
  }

  /** How many slots, the first ones, hold what the firm states. */
  public int own() {
    return INPUTS;
  }

  /** The same for the slots of the firm's inputs alone; those that follow others come last. */
  public void fillOwn(double[] unit, double[] values) {
    for (int slot : uncertain) {
      if (slot < INPUTS) {
        int[] several = words[slot];
        values[slot] =
            several.length > 1
                ? several[(int) (unit[slot] * several.length)]
                : drawn[slot].quantile(unit[slot]);
      }
    }
    multiply(values);
  }

  /** The same for all other slots, whose draws are the same for every firm. */
  public void fillShared(double[] unit, double[] values) {
    for (int slot : uncertain) {
      if (slot >= INPUTS) {
        Estimate estimate = drawn[slot];
        values[slot] =
            even[slot]
                ? estimate.low() + (estimate.high() - estimate.low()) * unit[slot]
                : estimate.quantile(unit[slot]);
      }
    }
  }

  /** The central value of every slot. */
  public double[] central() {
    double[] values = new double[likely.length];
    central(values, null, 0, null, 0);
    return values;
  }

  /** Fills in the central value of every slot, with one or two inputs at other values, or none. */
  public void central(double[] values, Input one, double oneAt, Input other, double otherAt) {
    System.arraycopy(likely, 0, values, 0, likely.length);
    int first = set(values, one, oneAt);
    int second = set(values, other, otherAt);
    for (int slot : followers) {
      if (slot != first && slot != second) {
        values[slot] = likely[slot] * values[multipliedBy[slot]];
      }
    }
  }

  private int set(double[] values, Input input, double at) {
    if (input == null) {
      return NONE;
    }
    values[slot(input)] = at;
    return slot(input);
  }

  /**
   * Lets what is multiplied with an input follow a change of it.
   *
   * @param values the draw in which the input has its new value
   * @param before the same draw with its old one
   */
  public void follow(double[] values, double[] before, Input input) {
    int base = slot(input);
    for (int slot = 0; slot < multipliedBy.length; slot++) {
      if (multipliedBy[slot] == base) {
        values[slot] = before[slot] / before[base] * values[base];
      }
    }
  }

  private void multiply(double[] values) {
    for (int slot : followers) {
      double base = drawn[slot].isExact() ? likely[slot] : values[slot];
      values[slot] = base * values[multipliedBy[slot]];
    }
  }
}
