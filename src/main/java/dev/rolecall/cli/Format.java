package dev.rolecall.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

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

  private static final String OPTION = "--format";

  /** The name on the command line. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What files of the format end in. */
  String extension() {
    return switch (this) {
      case TEXT -> "txt";
      case MARKDOWN -> "md";
      default -> id();
    };
  }

  static List<String> ids(List<Format> formats) {
    List<String> ids = new ArrayList<>();
    for (Format format : formats) {
      ids.add(format.id());
    }
    return ids;
  }

  /** Gives a command the option; the first format is its default. */
  static void describe(CommandSpec spec, Format... formats) {
    List<Format> allowed = List.of(formats);
    String first = allowed.get(0).id() + " (the default)";
    spec.addOption(
        OptionSpec.builder(OPTION)
            .paramLabel("FORMAT")
            .type(Format.class)
            .completionCandidates(ids(allowed))
            .converters(text -> of(text, allowed))
            .description(list(first, allowed) + ".")
            .build());
  }

  /** The format of a name, of those that are allowed. */
  static Format of(String text, List<Format> allowed) {
    for (Format format : allowed) {
      if (format.id().equals(text)) {
        return format;
      }
    }
    throw new TypeConversionException(
        "'" + text + "' is not " + list(allowed.get(0).id(), allowed));
  }

  /** "text, markdown or json". */
  static String list(String first, List<Format> allowed) {
    List<String> words = ids(allowed);
    words.set(0, first);
    String last = words.remove(words.size() - 1);
    return String.join(", ", words) + " or " + last;
  }

  /** The format that was asked for, text if none was. */
  static Format of(ParseResult arguments) {
    return of(arguments, TEXT);
  }

  /** The format that was asked for. */
  static Format of(ParseResult arguments, Format otherwise) {
    return arguments.matchedOptionValue(OPTION, otherwise);
  }
}
