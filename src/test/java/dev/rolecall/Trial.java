package dev.rolecall;

import dev.rolecall.assessment.Advisor;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Decider;
import dev.rolecall.decision.Decision;
import dev.rolecall.decision.Depth;
import dev.rolecall.decision.Settings;
import dev.rolecall.decision.SharedDraws;
import dev.rolecall.document.Json;
import dev.rolecall.document.ProblemText;
import dev.rolecall.document.Problems;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.profile.ProfileReader;
import dev.rolecall.profile.Setting;
import dev.rolecall.report.format.TextFormat;
import dev.rolecall.report.format.TextFormat.Screen;
import dev.rolecall.report.section.ResultPage;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A firm as YAML text under the default rulebook, and what Rolecall makes of it. Immutable; {@link
 * #with} changes the firm, {@link #under} the rulebook.
 */
public final class Trial {

  private final String yaml;
  private final List<Setting> settings;
  private final List<String> changes;

  private Trial(String yaml, List<Setting> settings, List<String> changes) {
    this.yaml = yaml;
    this.settings = settings;
    this.changes = changes;
  }

  public static Trial of(String yaml) {
    return new Trial(yaml, List.of(), List.of());
  }

  /** The same firm with inputs changed: {@code firm.attorneys=3}. */
  public Trial with(String... inputs) {
    List<Setting> more = new ArrayList<>(settings);
    for (String input : inputs) {
      int equals = input.indexOf('=');
      more.add(new Setting(input.substring(0, equals), input.substring(equals + 1)));
    }
    return new Trial(yaml, more, changes);
  }

  /** The same firm under a changed rulebook: {@code parameters/drain/value=1}. */
  public Trial under(String... entries) {
    List<String> more = new ArrayList<>(changes);
    more.addAll(List.of(entries));
    return new Trial(yaml, settings, more);
  }

  public Rulebook rulebook() {
    return changes.isEmpty() ? RulebookReader.standard() : rulebook(override(changes));
  }

  /** The default rulebook with YAML text laid over it. */
  public static Rulebook rulebook(String text) {
    RulebookReader.Reading reading =
        RulebookReader.over("over.yaml", text.getBytes(StandardCharsets.UTF_8));
    return reading
        .rulebook()
        .orElseThrow(() -> new IllegalArgumentException(text(reading.problems())));
  }

  public Profile profile() {
    return profile(rulebook());
  }

  public Profile profile(Rulebook rulebook) {
    ProfileReader.Reading reading =
        ProfileDocument.read("firm.yaml", yaml.getBytes(StandardCharsets.UTF_8), settings)
            .under(rulebook);
    return reading
        .profile()
        .orElseThrow(() -> new IllegalArgumentException(text(reading.problems())));
  }

  /** The verdict alone. */
  public Assessment assess(int draws) {
    return assess(rulebook(), draws);
  }

  /** The verdict, where it flips, and the plan. */
  public Assessment report(int draws) {
    return assess(rulebook(), draws, Depth.REPORT);
  }

  public Assessment assess(Rulebook rulebook, int draws) {
    return assess(rulebook, draws, Depth.VERDICT);
  }

  public Assessment assess(Rulebook rulebook, int draws, Depth depth) {
    return new Advisor(rulebook, new Settings(draws, 1), "test").assess(profile(rulebook), depth);
  }

  /** The decision that a row is made from. */
  public Decision decision(int draws) {
    return decision(draws, Depth.VERDICT);
  }

  /** The same, with more or less computed. */
  public Decision decision(int draws, Depth depth) {
    Rulebook rulebook = rulebook();
    return Decider.decide(
        profile(rulebook), new SharedDraws(rulebook, new Settings(draws, 1)), depth);
  }

  /** The whole result as JSON. */
  public static String json(Assessment assessment) {
    return Json.document(assessment);
  }

  /** The report as text, 80 columns wide. */
  public static String text(Assessment assessment, boolean explain) {
    return TextFormat.of(ResultPage.of(assessment), new Screen(80, true, false), explain);
  }

  /** The result as JSON without the `run`, which has digests that change with every digit. */
  public static String withoutRun(Assessment assessment) {
    String json = json(assessment);
    return json.substring(0, json.lastIndexOf("\n  \"run\" : {"));
  }

  /** The result without what it only repeats: the inputs with their priors, and the `run`. */
  public static String computed(Assessment assessment) {
    String json = withoutRun(assessment);
    int inputs = json.indexOf("\n  \"inputs\" : [");
    return json.substring(0, inputs) + json.substring(json.indexOf("\n  \"plan\" : ", inputs));
  }

  /** A rulebook file with some entries, each as {@code section/id/key=value}. */
  public static String override(List<String> entries) {
    Map<String, Object> root = new LinkedHashMap<>();
    for (String entry : entries) {
      int equals = entry.indexOf('=');
      put(root, List.of(entry.substring(0, equals).split("/")), entry.substring(equals + 1));
    }
    StringBuilder text = new StringBuilder("rulebook: 1\nreason: a trial\n");
    write(root, "", text);
    return text.toString();
  }

  private static void put(Map<String, Object> map, List<String> steps, String value) {
    if (steps.size() == 1) {
      map.put(steps.get(0), value);
      return;
    }
    @SuppressWarnings("unchecked")
    Map<String, Object> inner =
        (Map<String, Object>) map.computeIfAbsent(steps.get(0), key -> new LinkedHashMap<>());
    put(inner, steps.subList(1, steps.size()), value);
  }

  private static void write(Map<?, ?> map, String indent, StringBuilder text) {
    map.forEach(
        (key, value) -> {
          text.append(indent).append(key).append(":");
          if (value instanceof Map<?, ?> inner) {
            text.append('\n');
            write(inner, indent + "  ", text);
          } else {
            text.append(' ').append(value).append('\n');
          }
        });
  }

  private static String text(Problems problems) {
    StringBuilder text = new StringBuilder();
    problems.all().forEach(problem -> ProblemText.print(problem, text));
    return text.toString();
  }
}
