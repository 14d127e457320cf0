package dev.rolecall.report.section;

import dev.rolecall.profile.Input;
import dev.rolecall.profile.InputGuide;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Span;
import dev.rolecall.report.page.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page of all inputs that a profile may state: what each is, what to write, what is assumed.
 */
public final class InputsPage {

  private InputsPage() {}

  /** The page under the rulebook of a guide, a section for each part of a profile. */
  public static Page of(InputGuide guide) {
    List<Section.Builder> sections = new ArrayList<>();
    sections.add(
        new Section.Builder("inputs", "")
            .paragraph(
                "A profile may begin with rolecall: 1. A number is exact (90), about a value (~90 is"
                    + " 67.5 to 112.5), a range (60..110), or has a most likely value"
                    + " ({low: 2, likely: 4, high: 9}); a share is 35% or 0.35. Words may be"
                    + " written with hyphens or underscores, in any case."));
    Map<String, List<Input>> parts =
        Stream.of(Input.values())
            .collect(
                Collectors.groupingBy(
                    input -> input.path().split("\\.")[0],
                    LinkedHashMap::new,
                    Collectors.toList()));
    parts.forEach((part, inputs) -> sections.add(section(part, inputs, guide)));
    return Page.of(
        "Inputs",
        "what a firm profile may state",
        sections,
        Phrase.of("A profile is YAML 1.2 or JSON, in UTF-8, at most 64 KiB."));
  }

  private static Section.Builder section(String part, List<Input> inputs, InputGuide guide) {
    Table.Builder table = new Table.Builder("The inputs of " + part);
    table.words("Input", "What it is, and what to write");
    for (Input input : inputs) {
      String text = Phrase.capital(input.label()) + ". " + guide.sentences(input);
      table.strongRow(input.isRequired(), new Span.Code(input.path()), text);
    }
    return new Section.Builder(part, part).table(table);
  }
}
