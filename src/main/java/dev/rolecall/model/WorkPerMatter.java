package dev.rolecall.model;

import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Figures.PracticeArea;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Stream;
import java.util.List;

/** Hours that one open matter takes in a month, over the firm's mix of practice areas. */
final class WorkPerMatter {

  /** By stream, then area: the hours of the area times its share of the matters. */
  private final double[][] hours;

  /** By stream, then area: the slot of the factor on those hours. */
  private final int[][] factorSlots;

  private final int litigatedSlot;
  private final int litigatedDraftingSlot;

  WorkPerMatter(Profile profile, Rulebook rulebook, UncertainInputs variables) {
    List<String> areas = List.copyOf(profile.areas().keySet());
    hours = new double[Stream.values().length][areas.size()];
    factorSlots = new int[Stream.values().length][areas.size()];
    for (Stream stream : Stream.values()) {
      for (int a = 0; a < areas.size(); a++) {
        PracticeArea area = rulebook.figures().areas().get(areas.get(a));
        double share = profile.areas().get(area.id());
        hours[stream.ordinal()][a] = area.hoursPerMonth().get(stream) * share;
        factorSlots[stream.ordinal()][a] = variables.hoursFactor(area.id(), stream);
      }
    }
    litigatedSlot = variables.slot(Input.LITIGATED);
    litigatedDraftingSlot = variables.slot(Parameter.LITIGATED_DRAFTING);
  }

  double hoursPerMonth(int stream, double[] values) {
    double sum = 0;
    for (int a = 0; a < hours[stream].length; a++) {
      sum += hours[stream][a] * values[factorSlots[stream][a]];
    }
    if (stream == Stream.DRAFTING.ordinal()) {
      double inSuit = values[litigatedSlot] * values[litigatedDraftingSlot];
      return sum * (1 + inSuit);
    }
    return sum;
  }
}
