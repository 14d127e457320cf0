package dev.rolecall.cli;

import dev.rolecall.document.Json;
import dev.rolecall.profile.Input;
import dev.rolecall.report.format.RulesJson;
import dev.rolecall.report.format.TextFormat;
import dev.rolecall.report.format.TextFormat.Screen;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.section.RulesPage;
import dev.rolecall.rulebook.OverlayText;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rulebook.Change;
import dev.rolecall.rulebook.RulebookCatalog;
import dev.rolecall.rulebook.RulebookCatalog.Entry;
import dev.rolecall.rulebook.RulebookReader;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what the advice rests on. */
@Command(
    name = "rules",
    description = "Shows every threshold, parameter and rule, with its sources.",
    footer = {
      "  rolecall rules",
      "  rolecall rules turnover",
      "  rolecall rules S2",
      "  rolecall rules parameters --format json",
      "  rolecall rules turnover --format yaml",
      "  rolecall rules --rulebook my-rulebook.yaml"
    })
final class RulesCommand extends Subcommand {

  /** What may be asked for: sections, and entries. Read only when a shell is to know them. */
  static final class Ids implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      RulebookCatalog catalog = RulebookCatalog.of(RulebookReader.standard(), RulesCommand::input);
      Set<String> ids = new LinkedHashSet<>(catalog.sections());
      catalog.entries().forEach(entry -> ids.add(entry.id()));
      return ids.iterator();
    }
  }

  @Parameters(
      paramLabel = "ID",
      arity = "0..1",
      completionCandidates = Ids.class,
      description =
          "An entry, such as turnover, S2 or durability.span, or a section; the whole rulebook if"
              + " left out.")
  private String id = "";

  @Mixin
  private final Format.OneOf format = new Format.OneOf(Format.TEXT, Format.JSON, Format.YAML);

  @Mixin private ModelOptions.RulebookOption option;
  @Mixin private ScreenOptions screen;

  @Override
  ExitCode run(Console console) throws Failure {
    Rulebook rulebook = option.read(console);
    RulebookCatalog catalog = RulebookCatalog.of(rulebook, RulesCommand::input);
    List<Entry> found = catalog.find(id);
    List<Entry> section = id.isEmpty() ? catalog.entries() : catalog.section(id);
    if (found.isEmpty() && section.isEmpty()) {
      throw usage(unknown(catalog));
    }
    StringBuilder text = new StringBuilder();
    List<Entry> entries = Stream.concat(found.stream(), section.stream()).toList();
    if (format.get() == Format.YAML) {
      text.append(overlay(rulebook, entries));
    } else if (format.get() == Format.JSON) {
      text.append(Json.document(RulesJson.of(rulebook, entries)));
    } else {
      Screen shown = screen.get();
      text.append(TextFormat.of(RulesPage.of(rulebook, catalog, found), shown));
      if (!section.isEmpty()) {
        text.append(found.isEmpty() ? "" : "\n");
        Page page = RulesPage.of(rulebook, section, changes(section, rulebook));
        text.append(TextFormat.of(page, shown, true));
      }
    }
    console.print(text);
    return ExitCode.DONE;
  }

  private String overlay(Rulebook rulebook, List<Entry> entries) {
    if (id.isEmpty()) {
      throw usage("yaml is a file to edit; name the entry or the section that you would change");
    }
    String text = OverlayText.of(rulebook, entries);
    if (text.isEmpty()) {
      throw usage("nothing of `" + id + "` can be changed: it is a row of a score");
    }
    return text;
  }

  private List<Change> changes(List<Entry> section, Rulebook rulebook) {
    return id.isEmpty()
        ? rulebook.changes()
        : section.stream().flatMap(entry -> entry.changes().stream()).toList();
  }

  private static Optional<RulebookCatalog.Subject> input(String path) {
    return Input.at(path).map(input -> new RulebookCatalog.Subject(input.label(), input.unit()));
  }

  private String unknown(RulebookCatalog catalog) {
    String hint = catalog.nearest(id).map(near -> "; did you mean `" + near + "`?").orElse("");
    return "the rulebook has no entry or section `" + id + "`" + hint;
  }
}
