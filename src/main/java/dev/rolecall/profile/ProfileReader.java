package dev.rolecall.profile;

import dev.rolecall.document.Fields;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.Problems;
import dev.rolecall.document.Suggestion;
import dev.rolecall.rulebook.Rulebook;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a firm profile and reports every problem at once, each at its place. */
public final class ProfileReader {

  /** The key that says which version of the format a profile is in. */
  public static final String VERSION_KEY = "rolecall";

  /** The only version so far, and the one of a profile that does not say. */
  public static final String VERSION = "1";

  private final Rulebook rulebook;
  private final Problems problems;
  private final boolean partial;
  private final StatedValues values;

  /**
   * @param partial whether required inputs may still be missing
   */
  private ProfileReader(Rulebook rulebook, Problems problems, boolean partial) {
    this.rulebook = rulebook;
    this.problems = problems;
    this.partial = partial;
    values = new StatedValues(rulebook, problems);
  }

  /**
   * The result of reading.
   *
   * @param profile empty where a problem is an error
   * @param duties the node of each duty to delegate, by id, for problems that are found later
   * @param values the node of each input's value, for the same reason
   */
  public record Reading(
      Optional<Profile> profile,
      Problems problems,
      Map<String, Node> duties,
      Map<Input, Node> values) {}

  /** Reads a document; {@code problems} are what was found so far. */
  static Reading read(
      ProfileDocument document, Optional<MapNode> root, Problems problems, Rulebook rulebook) {
    ProfileReader reader = new ProfileReader(rulebook, problems, false);
    root.ifPresent(reader::check);
    Optional<Profile> profile =
        root.isEmpty() || problems.hasErrors()
            ? Optional.empty()
            : Optional.of(new ProfileCompletion(reader.values, rulebook).complete(document));
    Map<String, Node> duties = Map.copyOf(reader.values.duties);
    Map<Input, Node> nodes = Map.copyOf(reader.values.nodes);
    return new Reading(profile, problems, duties, nodes);
  }

  /** Adds what is wrong with a document in which required inputs may still be missing. */
  static void check(Optional<MapNode> root, Problems problems, Rulebook rulebook) {
    root.ifPresent(new ProfileReader(rulebook, problems, true)::check);
  }

  private void check(MapNode root) {
    if (root.entries().isEmpty() && problems.hasErrors()) {
      return;
    }
    Fields fields = Fields.of(root, problems);
    fields.word(VERSION_KEY, List.of(VERSION));
    readUnder("", fields);
    refuseOthers(fields);
    new ProfileChecks(values, rulebook, problems).run();
  }

  /** Reads every input whose path begins with a prefix that ends in a dot, or is empty. */
  private void readUnder(String prefix, Fields fields) {
    for (String key : Input.keysUnder(prefix)) {
      String path = prefix + key;
      Optional<Input> input = Input.at(path);
      if (input.isPresent()) {
        value(input.get(), key, fields);
      } else {
        section(path, fields.node(key), fields);
      }
    }
  }

  private void value(Input input, String key, Fields fields) {
    Optional<Node> node =
        input.isRequired() && !partial
            ? fields.required(key, input.limits().expected())
            : fields.node(key);
    node.ifPresent(found -> values.read(input, found, fields));
  }

  private void section(String path, Optional<Node> node, Fields parent) {
    String key = path.substring(path.lastIndexOf('.') + 1);
    Fields fields = parent.fields(key);
    if (node.isEmpty() && parent.map().refused().contains(key)) {
      return;
    }
    readUnder(path + ".", fields);
    refuseOthers(fields);
  }

  private void refuseOthers(Fields fields) {
    fields.refuseOthers(ProfileReader::hint);
  }

  /** Where a misplaced key belongs, or what a misspelled one was meant to be. */
  private static String hint(String key) {
    List<String> paths = Arrays.stream(Input.values()).map(Input::path).toList();
    List<String> names =
        paths.stream().map(path -> path.substring(path.lastIndexOf('.') + 1)).toList();
    return Suggestion.nearest(key, names)
        .map(name -> "did you mean `" + paths.get(names.indexOf(name)) + "`?")
        .orElse("");
  }
}
