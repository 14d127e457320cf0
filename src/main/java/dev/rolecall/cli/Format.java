package dev.rolecall.cli;

import dev.rolecall.document.Json;
import dev.rolecall.report.format.HtmlFormat;
import dev.rolecall.report.format.MarkdownFormat;
import dev.rolecall.report.format.TextFormat;
import dev.rolecall.report.format.TextFormat.Screen;
import dev.rolecall.report.page.Page;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The formats that results can be rendered in; each command has some of them. */
enum Format {
  TEXT,
  MARKDOWN,
  HTML,
  CSV,
  JSON,
  YAML,
  JUNIT,
  GITHUB,
  SARIF;

  /** What files of the format end in. */
  String extension() {
    return switch (this) {
      case TEXT -> "txt";
      case MARKDOWN -> "md";
      default -> name().toLowerCase(Locale.ROOT);
    };
  }

  /**
   * A page, whole.
   *
   * @param screen what text is shown on
   * @param explain whether text has the whole ledger
   */
  String render(Page page, Screen screen, boolean explain) {
    return switch (this) {
      case TEXT -> TextFormat.of(page, screen, explain);
      case MARKDOWN -> MarkdownFormat.of(page);
      case HTML -> HtmlFormat.of(page);
      default -> throw new IllegalArgumentException("no page is " + this);
    };
  }

  /** The format that a command writes: one of those that it has, the first by default. */
  static final class OneOf {

    private static final String NAME = "--format";
    private static final String OPEN = "--open";

    private final List<Format> formats;
    private final Choice<Format> choice;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
        names = NAME,
        paramLabel = "FORMAT",
        description = "Output format: ${COMPLETION-CANDIDATES}; the first is the default.")
    private Optional<Format> format = Optional.empty();

    @Option(
        names = OPEN,
        description =
            "Open the page in the browser. It is HTML, in a temporary file where -o names none.")
    private boolean open;

    OneOf(Format... formats) {
      this.formats = List.of(formats);
      choice = new Choice<>(this.formats);
    }

    /** Lets a command accept and offer its own formats, which an annotation cannot list. */
    static final class Offer implements IModelTransformer {
      @Override
      public CommandSpec transform(CommandSpec command) {
        for (CommandSpec mixin : List.copyOf(command.mixins().values())) {
          if (mixin.userObject() instanceof OneOf one) {
            OptionSpec option = command.findOption(NAME);
            command.remove(option);
            command.addOption(
                option.toBuilder().converters(one.choice).completionCandidates(one.choice).build());
            if (!one.formats.contains(HTML)) {
              command.remove(command.findOption(OPEN));
            }
          }
        }
        return command;
      }
    }

    Format get() {
      if (open && format.filter(given -> given != HTML).isPresent()) {
        String other = format.get().name().toLowerCase(Locale.ROOT);
        throw new ParameterException(command.commandLine(), "--open shows html, not " + other);
      }
      return open ? HTML : format.orElse(formats.get(0));
    }

    /** Writes what was rendered, and opens it if that was asked for. */
    void write(String text, OutputFile output, Console console) throws Failure {
      if (open) {
        Browser.open(output.writeFile(text, console), console);
      } else if (get() == HTML && output.isTerminalByDefault(console)) {
        throw new ParameterException(
            command.commandLine(),
            "html is not for a terminal: add -o report.html or --open, or -o - to print it here");
      } else {
        output.write(text, console);
      }
    }

    /** What a command found: as JSON, or else as a page, of which text is for a screen. */
    String render(Supplier<?> json, Supplier<Page> page, Screen screen, boolean explain) {
      Format chosen = get();
      return chosen == JSON
          ? Json.document(json.get())
          : chosen.render(page.get(), screen, explain);
    }
  }
}
