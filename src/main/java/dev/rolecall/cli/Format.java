package dev.rolecall.cli;

import dev.rolecall.document.Json;
import dev.rolecall.report.format.HtmlFormat;
import dev.rolecall.report.format.MarkdownFormat;
import dev.rolecall.report.format.TextFormat;
import dev.rolecall.report.format.TextFormat.Screen;
import dev.rolecall.report.page.Page;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** The formats that results can be rendered in; each command has some of them. */
enum Format {
  TEXT,
  MARKDOWN,
  HTML,
  CSV,
  JSON,
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

    private final Choice<Format> choice;

    @Option(
        names = NAME,
        paramLabel = "FORMAT",
        description = "Output format: ${COMPLETION-CANDIDATES}; the first is the default.")
    private Format format;

    OneOf(Format... formats) {
      choice = new Choice<>(List.of(formats));
      format = formats[0];
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
          }
        }
        return command;
      }
    }

    Format get() {
      return format;
    }

    /** What a command found: as JSON, or else as a page, of which text is for a screen. */
    String render(Supplier<?> json, Supplier<Page> page, Screen screen, boolean explain) {
      return format == Format.JSON
          ? Json.document(json.get())
          : format.render(page.get(), screen, explain);
    }
  }
}
