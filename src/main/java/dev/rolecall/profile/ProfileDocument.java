package dev.rolecall.profile;

import dev.rolecall.document.DocumentReader;
import dev.rolecall.document.Fields;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.Problems;
import dev.rolecall.document.ScalarNode;
import dev.rolecall.rulebook.Rulebook;
import java.util.List;
import java.util.Optional;

/**
 * A profile as it was written, with settings laid over it, before a rulebook fills in what it does
 * not state. Immutable: trying another value gives another document, in which whatever follows that
 * value follows it, just as under {@code --set}.
 */
public final class ProfileDocument {

  private final String file;
  private final Optional<MapNode> root;
  private final Problems problems;

  private ProfileDocument(String file, Optional<MapNode> root, Problems problems) {
    this.file = file;
    this.root = root;
    this.problems = problems;
  }

  /**
   * The document in a file.
   *
   * @param file the file as it was named
   * @param settings values that replace or add to the file's
   */
  public static ProfileDocument read(String file, byte[] bytes, List<Setting> settings) {
    return read(file, 0, bytes, settings);
  }

  /**
   * One document of several in a file.
   *
   * @param linesBefore how many of the file's lines stand before it
   */
  public static ProfileDocument read(
      String file, int linesBefore, byte[] bytes, List<Setting> settings) {
    DocumentReader.Reading reading = DocumentReader.read(file, linesBefore, bytes);
    Problems problems = new Problems();
    problems.addAll(reading.problems());
    Optional<MapNode> root = reading.root().map(node -> Fields.of(node, problems).map());
    ProfileDocument document = new ProfileDocument(file, root, problems);
    for (Setting setting : settings) {
      document = document.with(setting);
    }
    return document;
  }

  /** The document with one more setting. */
  public ProfileDocument with(Setting setting) {
    if (root.isEmpty()) {
      return this;
    }
    DocumentReader.Reading value =
        DocumentReader.readValue(setting.option(), setting.path(), setting.value());
    Problems all = new Problems();
    all.addAll(problems);
    all.addAll(value.problems());
    Optional<MapNode> changed =
        value.root().map(node -> root.get().with(setting.path(), node)).or(() -> root);
    return new ProfileDocument(file, changed, all);
  }

  /** The document with one input as another document has it: the same value, or none. */
  public ProfileDocument taking(String path, ProfileDocument other) {
    Optional<Node> node = other.root.flatMap(map -> map.at(path));
    Optional<MapNode> changed =
        root.map(map -> node.map(value -> map.with(path, value)).orElse(map.without(path)));
    return new ProfileDocument(file, changed, problems);
  }

  /** What the firm calls itself, even where the rest is wrong. */
  public Optional<String> name() {
    return root.flatMap(map -> map.at(Input.NAME.path()))
        .flatMap(
            node -> node instanceof ScalarNode text ? Optional.of(text.text()) : Optional.empty());
  }

  /** The firm, with a rulebook's priors for what is not stated; or what is wrong. */
  public ProfileReader.Reading under(Rulebook rulebook) {
    Problems all = new Problems();
    all.addAll(problems);
    return ProfileReader.read(file, root, all, rulebook);
  }
}
