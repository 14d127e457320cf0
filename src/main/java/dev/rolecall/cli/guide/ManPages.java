package dev.rolecall.cli.guide;

import dev.rolecall.cli.guide.CommandGuide.ArgumentGuide;
import dev.rolecall.cli.guide.CommandGuide.OptionGuide;
import dev.rolecall.cli.guide.Guide.Meaning;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Manual pages: one of rolecall itself, one of each command. */
public final class ManPages {

  private ManPages() {}

  /** Every page, by the name of its file. */
  public static Map<String, String> all(Guide guide) {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("rolecall.1", root(guide));
    guide.commands().forEach(command -> pages.put(title(command) + ".1", of(guide, command)));
    return pages;
  }

  /** The page of rolecall itself. */
  public static String root(Guide guide) {
    Roff page = new Roff("rolecall", guide.release());
    page.section("NAME").text("rolecall - whom a small law firm should hire next");
    page.section("SYNOPSIS").synopsis("rolecall", "COMMAND [ARGUMENTS]");
    page.synopsis("rolecall", "--help | --version");
    page.section("DESCRIPTION").text(guide.description());
    page.text("Every command has a page of its own: rolecall-assess(1) is that of `assess`.");
    page.section("COMMANDS");
    guide.commands().forEach(command -> page.item(command.id(), "", command.sentence()));
    page.section("OPTIONS");
    page.item("-h, --help", "", "Show a short help.");
    page.item("-V, --version", "", "Show the versions of Rolecall and its rulebook.");
    surroundings(page, guide, guide.exits());
    page.section("EXAMPLES").example("rolecall assess examples/solo-injury.yaml");
    page.example("rolecall new -o firm.yaml");
    page.section("SEE ALSO").references(guide.commands().stream().map(ManPages::title).toList());
    return page.toString();
  }

  /** The page of a command. */
  public static String of(Guide guide, CommandGuide command) {
    Roff page = new Roff(title(command), guide.release());
    page.section("NAME").text(title(command) + " - " + command.summary());
    page.section("SYNOPSIS").synopsis("rolecall " + command.id(), command.usage());
    page.section("DESCRIPTION").text(command.sentence());
    command.more().forEach(page::text);
    for (ArgumentGuide argument : command.arguments()) {
      page.item("", argument.label(), argument.description());
    }
    page.section("OPTIONS");
    for (OptionGuide option : command.options()) {
      page.item(String.join(", ", option.names()), option.label(), option.description());
    }
    surroundings(page, guide, command.exits());
    page.section("EXAMPLES");
    command.examples().forEach(page::example);
    page.section("SEE ALSO").references(List.of("rolecall"));
    return page.toString();
  }

  private static void surroundings(Roff page, Guide guide, List<Meaning> exits) {
    page.section("EXIT STATUS");
    exits.forEach(exit -> page.item(exit.word(), "", exit.sentence()));
    page.section("ENVIRONMENT");
    guide.variables().forEach(one -> page.item(one.word(), "", one.sentence()));
  }

  private static String title(CommandGuide command) {
    return "rolecall-" + command.id();
  }
}
