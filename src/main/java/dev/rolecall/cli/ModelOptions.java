package dev.rolecall.cli;

import dev.rolecall.assessment.Advisor;
import dev.rolecall.decision.Settings;
import dev.rolecall.document.Problems;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.RulebookChecks;
import dev.rolecall.profile.Setting;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;
import dev.rolecall.rulebook.RulebookReader.Overlay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that decide what is computed. */
final class ModelOptions {

  /** What may precede an equals sign, for completion. */
  static final class InputPaths implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Input.values()).map(input -> input.path() + "=").iterator();
    }
  }

  static class SettingConverter implements ITypeConverter<Setting> {

    private final String form;

    SettingConverter() {
      this("path=value");
    }

    SettingConverter(String form) {
      this.form = form;
    }

    @Override
    public final Setting convert(String text) {
      int equals = text.indexOf('=');
      if (equals < 1) {
        throw Choice.refusal(text, "of the form " + form);
      }
      return new Setting(text.substring(0, equals), text.substring(equals + 1));
    }
  }

  static final class DrawsConverter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      boolean whole = text.matches("[0-9]{1,7}");
      if (!whole || !Settings.allows(Integer.parseInt(text))) {
        String range = Settings.FEWEST_DRAWS + " to " + Settings.MOST_DRAWS;
        throw Choice.refusal(text, "0 or a power of two from " + range);
      }
      return Integer.parseInt(text);
    }
  }

  /**
   * About how much memory a simulation needs while a firm is assessed, all else included: with half
   * of it a full report ran out.
   */
  private static final long BYTES_A_DRAW = 2048;

  /** How many firms at once, of as many as are wanted, fit into the memory; 1 at least. */
  static int fitting(int jobs, int draws, long memory) {
    long room = memory / (BYTES_A_DRAW * Math.max(draws, 1));
    return (int) Math.max(1, Math.min(jobs, room));
  }

  static final class SeedConverter implements ITypeConverter<Long> {
    @Override
    public Long convert(String text) {
      if (!text.matches("[+-]?[0-9]{1,18}")) {
        throw Choice.refusal(text, "a whole number");
      }
      return Long.parseLong(text);
    }
  }

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      converter = SettingConverter.class,
      completionCandidates = InputPaths.class,
      description = "Set an input over the profile's, such as firm.attorneys=3; repeatable.")
  private List<Setting> settings = List.of();

  @Option(
      names = "--draws",
      paramLabel = "N",
      converter = DrawsConverter.class,
      description =
          "How many simulations: a power of two from 64 to 1048576, or 0 for central values only;"
              + " default ${DEFAULT-VALUE}. With 65536 or more a report takes minutes.")
  private int draws = Settings.STANDARD.draws();

  @Option(
      names = "--seed",
      paramLabel = "N",
      converter = SeedConverter.class,
      description = "Seed of the simulations, a whole number; default ${DEFAULT-VALUE}.")
  private long seed = Settings.STANDARD.seed();

  @Option(
      names = "--strict",
      description = "Refuse a profile with warnings, such as of an unusual number.")
  private boolean strict;

  @Mixin private RulebookOption rulebook;

  boolean strict() {
    return strict;
  }

  List<Setting> settings() {
    return settings;
  }

  Settings draws() {
    return new Settings(draws, seed);
  }

  Rulebook rulebook(Console console) throws Failure {
    return rulebook.read(console);
  }

  boolean isRulebookGiven() {
    return rulebook.isGiven();
  }

  /** The files of the rulebook, which no result may be written over. */
  List<String> rulebookFiles() {
    return rulebook.files;
  }

  Advisor advisor(Rulebook under) {
    return new Advisor(under, draws(), Rolecall.Version.number());
  }

  /** A consultant's own rulebook. */
  static final class RulebookOption {

    private static final String NOTHING =
        "nothing was assessed\nTry `rolecall rules`: it lists every entry, and what it sets.";

    @Option(
        names = "--rulebook",
        paramLabel = "FILE",
        description =
            "Merge this rulebook over the default, entry by entry; repeatable, in order."
                + " `rolecall help rulebook` says what may be in it.")
    private List<String> files = List.of();

    boolean isGiven() {
      return !files.isEmpty();
    }

    /** The default, with the user's own merged over it, if there are any. */
    Rulebook read(Console console) throws Failure {
      return read(files, console);
    }

    static Rulebook read(List<String> files, Console console) throws Failure {
      if (files.isEmpty()) {
        return RulebookReader.standard();
      }
      List<Overlay> overlays = new ArrayList<>();
      for (String file : files) {
        overlays.add(new Overlay(file, InputFile.read(file, console)));
      }
      RulebookReader.Reading reading = RulebookReader.over(overlays);
      Problems problems = reading.problems();
      reading.rulebook().ifPresent(rulebook -> problems.addAll(RulebookChecks.of(rulebook)));
      return InputFile.require(reading.rulebook(), problems, NOTHING);
    }
  }
}
