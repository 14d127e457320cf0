package dev.rolecall.rulebook;

import dev.rolecall.document.Node;
import dev.rolecall.document.Node.ScalarNode;
import dev.rolecall.document.NumberReader;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Evidence.Citation;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers of the model.
 *
 * @param priors what is assumed of unstated inputs, by input path
 * @param areas delegable work by practice area, by id
 */
public record Figures(
    Map<Parameter, Figure> parameters, Map<String, Prior> priors, Map<String, PracticeArea> areas) {

  static Figures read(SectionReader reader) {
    return new Figures(
        reader.known(
            "parameters",
            List.of(Parameter.values()),
            (parameter, e) -> Figure.read(e, e.unit(), e.range("value", parameter.limits()))),
        reader.entries("priors", Prior::read),
        reader.entries("practice_areas", PracticeArea::read));
  }

  public Estimate of(Parameter parameter) {
    return parameters.get(parameter).value();
  }

  public double central(Parameter parameter) {
    return of(parameter).likely();
  }

  /**
   * A parameter's value.
   *
   * @param grade how good the evidence is: A, B, C, or U for our working value
   */
  public record Figure(
      String id, String label, Unit unit, Estimate value, String grade, Citation basis) {

    /** The rest of a figure of which unit and value are known. */
    static Figure read(EntryFields entry, Unit unit, Estimate value) {
      return new Figure(entry.id(), entry.label(), unit, value, entry.grade(), entry.basis());
    }
  }

  /**
   * What is assumed of an input the firm did not state.
   *
   * @param path the input's path
   * @param word the assumed word, for inputs that are words
   * @param value the assumed number, for inputs that are numbers
   * @param per the path of the input that the number is multiplied with, if any
   * @param byArea true where the number is the mean of the practice areas' fees, by their shares,
   *     and the value that of the assumed area
   * @param when another value for firms that said a certain word elsewhere, if any
   */
  public record Prior(
      String path,
      Optional<String> word,
      Optional<Estimate> value,
      Optional<String> per,
      boolean byArea,
      Optional<When> when,
      String grade,
      Citation basis) {

    /** The value for firms whose {@code input} is {@code word}. */
    public record When(String input, String word, Estimate value) {

      private static When read(EntryFields fields) {
        When when =
            new When(
                plain(fields.requiredText("input")),
                plain(fields.requiredText("is")),
                fields.range("value", EntryFields.NOT_NEGATIVE));
        fields.refuseOthers();
        return when;
      }
    }

    private static Prior read(EntryFields entry) {
      Optional<Node> value = entry.required("value", "a value");
      Optional<String> text =
          value.filter(ScalarNode.class::isInstance).map(n -> ((ScalarNode) n).text());
      Optional<Estimate> number =
          text.filter(Prior::isWord).isPresent()
              ? Optional.empty()
              : value.flatMap(n -> NumberReader.estimate(n, EntryFields.ANY, entry.problems()));
      return new Prior(
          entry.id(),
          number.isPresent() ? Optional.empty() : text.map(Prior::plain),
          number,
          entry.text("per").map(Prior::plain),
          entry.flag("by_practice_area", false),
          entry.node("when").map(when -> When.read(entry.part("when"))),
          entry.grade(),
          entry.basis());
    }

    /** Words and paths as the catalog has them: case and hyphens do not matter. */
    private static String plain(String text) {
      return text.strip().toLowerCase(Locale.ROOT).replace('-', '_');
    }

    private static boolean isWord(String text) {
      return !text.isEmpty() && Character.isLetter(text.charAt(0));
    }
  }

  /**
   * Delegable work of one open matter.
   *
   * @param hoursPerMonth hours a matter takes a month, by stream
   * @param fee what one matter brings, dollars; empty where it is as for a firm without areas
   */
  public record PracticeArea(
      String id,
      String label,
      Map<Stream, Double> hoursPerMonth,
      Optional<Estimate> fee,
      String grade,
      Citation basis) {

    private static PracticeArea read(EntryFields entry) {
      Map<Stream, Double> hours = new EnumMap<>(Stream.class);
      for (Stream stream : Stream.values()) {
        hours.put(stream, entry.value(stream.id(), EntryFields.NOT_NEGATIVE));
      }
      Optional<Estimate> fee =
          entry.node("fee").map(node -> entry.range("fee", EntryFields.NOT_NEGATIVE));
      return new PracticeArea(entry.id(), entry.label(), hours, fee, entry.grade(), entry.basis());
    }
  }
}
