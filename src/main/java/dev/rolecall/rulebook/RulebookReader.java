package dev.rolecall.rulebook;

import dev.rolecall.document.DocumentReader;
import dev.rolecall.document.Fields;
import dev.rolecall.document.FlowText;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.Node.ListNode;
import dev.rolecall.document.Node.ScalarNode;
import dev.rolecall.document.Problems;
import dev.rolecall.quantity.Digest;
import dev.rolecall.rulebook.Rulebook.Change;
import dev.rolecall.rulebook.Staffing.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the default rulebook, alone or with a consultant's laid over it. */
public final class RulebookReader {

  private final Problems problems;

  private RulebookReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * What came of reading.
   *
   * @param rulebook empty where a problem is an error
   */
  public record Reading(Optional<Rulebook> rulebook, Problems problems) {}

  /** The files of the default rulebook, each no larger than a document may be. */
  static final List<String> PARTS = List.of("rulebook.yaml", "plan.yaml");

  /** Read once, when it is first asked for. */
  private static final class Standard {

    static final Rulebook RULEBOOK =
        standard(RulebookMerge.merge(part(PARTS.get(0)), part(PARTS.get(1))))
            .orElseThrow(() -> new IllegalStateException("the default rulebook is broken"));

    private static Optional<Rulebook> standard(MapNode root) {
      return read(root, root, List.of(), new Problems()).rulebook();
    }
  }

  static MapNode part(String name) {
    try (InputStream in = RulebookReader.class.getResourceAsStream(name)) {
      return (MapNode) DocumentReader.read(name, in.readAllBytes()).root().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Rulebook standard() {
    return Standard.RULEBOOK;
  }

  /** A file that is laid over the default. */
  public record Overlay(String name, byte[] bytes) {}

  /** The default with a consultant's file laid over it. */
  public static Reading over(String name, byte[] bytes) {
    return over(List.of(new Overlay(name, bytes)));
  }

  /** The default with a consultant's files laid over it, one after the other. */
  public static Reading over(List<Overlay> overlays) {
    Problems problems = new Problems();
    List<MapNode> maps = new ArrayList<>();
    for (Overlay overlay : overlays) {
      DocumentReader.Reading file = DocumentReader.read(overlay.name(), overlay.bytes());
      problems.addAll(file.problems());
      file.root().map(node -> Fields.of(node, problems).map()).ifPresent(maps::add);
    }
    return problems.hasErrors() ? new Reading(Optional.empty(), problems) : laid(maps, problems);
  }

  private static Reading laid(List<MapNode> maps, Problems problems) {
    MapNode standard = standard().tree();
    RulebookMerge merge = new RulebookMerge(standard, problems);
    maps.forEach(merge::lay);
    return read(merge.tree(), RulebookDifference.between(standard, merge.tree()), problems);
  }

  /**
   * The default rulebook with the changes that a result lists; empty where that is not the one with
   * the digest in the result, as when the default was another.
   */
  public static Optional<Rulebook> rebuilt(List<Change> changes, String digest) {
    MapNode overlay = RulebookMerge.overlay(standard().tree(), changes);
    return laid(List.of(overlay), new Problems())
        .rulebook()
        .filter(rulebook -> rulebook.digest().equals(digest));
  }

  /** Reads a whole rulebook from its values. */
  static Reading read(MapNode root, List<Change> changes, Problems problems) {
    return read(root, standard().tree(), changes, problems);
  }

  private static Reading read(
      MapNode root, MapNode standard, List<Change> changes, Problems problems) {
    Rulebook rulebook = new RulebookReader(problems).rulebook(root, standard, changes);
    return new Reading(problems.hasErrors() ? Optional.empty() : Optional.of(rulebook), problems);
  }

  private Rulebook rulebook(MapNode root, MapNode standard, List<Change> changes) {
    Fields fields = Fields.of(root, problems);
    SectionReader reader = new SectionReader(fields, standard, problems);
    fields.required("rulebook", "the version, 1");
    fields.word("rulebook", List.of("1"));
    Evidence evidence = Evidence.read(reader);
    Figures figures = Figures.read(reader);
    Scales scales = Scales.read(reader);
    Staffing staffing =
        new StaffingReader(reader, payable(figures), scales.needs(), figures.areas().keySet())
            .read();
    if (!problems.hasErrors()) {
      oneBaseline(root, staffing);
    }
    Rules rules = Rules.read(reader);
    Planning planning = Planning.read(reader, figures, scales, staffing);
    String id = fields.requiredText("id");
    String version = fields.requiredText("version");
    fields.refuseOthers();
    return new Rulebook(
        id,
        version,
        digest(root),
        root,
        changes,
        evidence,
        figures,
        scales,
        staffing,
        rules,
        planning);
  }

  private static Set<String> payable(Figures figures) {
    Set<String> payable = new LinkedHashSet<>();
    figures.priors().keySet().stream()
        .filter(path -> path.endsWith("_salary"))
        .forEach(payable::add);
    payable.add(Parameter.LEGAL_ASSISTANT_SALARY.id());
    return payable;
  }

  private void oneBaseline(MapNode root, Staffing staffing) {
    if (staffing.mainOptions().stream().allMatch(Option::isBaseline)) {
      String expected = "an option with a hire that is no alternative, to advise";
      problems.error(root.get("options").orElse(root), "none", expected, "");
      return;
    }
    long baselines = staffing.mainOptions().stream().filter(Option::isBaseline).count();
    if (baselines != 1) {
      Node options = root.get("options").orElse(root);
      problems.error(
          options, baselines + " options without hires", "exactly one, to compare with", "");
    }
  }

  static String digest(MapNode root) {
    Map<String, String> leaves = new TreeMap<>();
    collect(root, leaves);
    Digest digest = new Digest();
    leaves.forEach((path, text) -> digest.add(path).add(text));
    return digest.text();
  }

  private static void collect(Node node, Map<String, String> leaves) {
    if (node instanceof MapNode map) {
      map.entries().values().forEach(entry -> collect(entry.value(), leaves));
    } else if (node instanceof ListNode list) {
      leaves.put(list.path(), FlowText.unquoted(list));
    } else {
      leaves.put(node.path(), ((ScalarNode) node).text());
    }
  }
}
