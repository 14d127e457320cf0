package dev.rolecall.cli;

import dev.rolecall.profile.Input;
import dev.rolecall.report.RuleText;
import dev.rolecall.report.RulesJson;
import dev.rolecall.report.RulesText;
import dev.rolecall.report.format.Screen;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rulebook.Change;
import dev.rolecall.rulebook.RulebookReader;
import dev.rolecall.rulebook.index.IndexEntry;
import dev.rolecall.rulebook.index.RulebookIndex;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Shows what the advice rests on. */
final class Rules implements Command {

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("ID")
            .arity("0..1")
            .type(String.class)
            .completionCandidates(() -> ids().iterator())
            .description(
                "An entry, such as turnover, S2 or durability.span, or a section; the whole"
                    + " rulebook if left out.")
            .build());
    Format.describe(spec, Format.TEXT, Format.JSON);
    ModelOptions.describeRulebook(spec);
    ScreenOptions.describe(spec);
    Examples.add(
        spec,
        "rolecall rules",
        "rolecall rules turnover",
        "rolecall rules S2",
        "rolecall rules parameters --format json",
        "rolecall rules --rulebook my-rulebook.yaml");
  }

  /** What may be asked for: sections, and entries. Read only when a shell is to know them. */
  private static Set<String> ids() {
    RulebookIndex index = RulebookIndex.of(RulebookReader.standard(), Rules::input);
    Set<String> ids = new LinkedHashSet<>(index.sections());
    index.entries().forEach(entry -> ids.add(entry.id()));
    return ids;
  }

  @Override
  public ExitCode run(ParseResult arguments, Console console) throws Failure {
    Rulebook rulebook = ModelOptions.rulebook(arguments, console);
    RulebookIndex index = RulebookIndex.of(rulebook, Rules::input);
    String id = arguments.matchedPositionalValue(0, "");
    List<IndexEntry> found = index.find(id);
    List<IndexEntry> section = id.isEmpty() ? index.entries() : index.section(id);
    if (found.isEmpty() && section.isEmpty()) {
      throw Dispatcher.usage(CommandName.RULES, unknown(id, index));
    }
    StringBuilder text = new StringBuilder();
    if (Format.of(arguments) == Format.JSON) {
      RulesJson.write(rulebook, Stream.concat(found.stream(), section.stream()).toList(), text);
    } else {
      Screen screen = ScreenOptions.screen(arguments, console);
      RuleText.explain(rulebook, index, found, screen, text);
      if (!section.isEmpty()) {
        text.append(found.isEmpty() ? "" : "\n");
        RulesText.list(rulebook, section, changes(id, section, rulebook), screen, text);
      }
    }
    console.print(text);
    return ExitCode.DONE;
  }

  private static List<Change> changes(String id, List<IndexEntry> section, Rulebook rulebook) {
    return id.isEmpty()
        ? rulebook.changes()
        : section.stream().flatMap(entry -> entry.changes().stream()).toList();
  }

  private static Optional<RulebookIndex.Subject> input(String path) {
    return Input.at(path).map(input -> new RulebookIndex.Subject(input.label(), input.unit()));
  }

  private static String unknown(String id, RulebookIndex index) {
    String hint = index.nearest(id).map(near -> "; did you mean `" + near + "`?").orElse("");
    return "the rulebook has no entry or section `" + id + "`" + hint;
  }
}
