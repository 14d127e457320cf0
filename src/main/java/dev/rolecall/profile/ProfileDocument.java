package dev.rolecall.profile;

import dev.rolecall.document.DocumentReader;
import dev.rolecall.document.Fields;
import dev.rolecall.document.FlowText;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.Node.ScalarNode;
import dev.rolecall.document.Place;
import dev.rolecall.document.Problems;
import dev.rolecall.document.SourceText;
import dev.rolecall.rulebook.Rulebook;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A profile as it was written, with settings laid over it, before a rulebook's priors fill in the
 * rest. Immutable: setting another value gives another document, and the priors that depend on the
 * value follow it, just as with {@code --set}.
 */
public final class ProfileDocument {

  private static final String EMPTY =
      ProfileReader.VERSION_KEY + ": " + ProfileReader.VERSION + "\n";

  private final String file;
  private final Optional<MapNode> written;
  private final Optional<MapNode> root;
  private final Problems problems;

  private ProfileDocument(
      String file, Optional<MapNode> written, Optional<MapNode> root, Problems problems) {
    this.file = file;
    this.written = written;
    this.root = root;
    this.problems = problems;
  }

  /** A copy with other values, as if the file had stated them. */
  private ProfileDocument rewritten(Optional<MapNode> values) {
    return new ProfileDocument(file, values, values, problems);
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
   * @param linesBefore how many of the file's lines come before it
   */
  public static ProfileDocument read(
      String file, int linesBefore, byte[] bytes, List<Setting> settings) {
    DocumentReader.Reading reading = DocumentReader.read(file, linesBefore, bytes);
    Problems problems = new Problems();
    problems.addAll(reading.problems());
    Optional<MapNode> root = reading.root().map(node -> Fields.of(node, problems).map());
    return new ProfileDocument(file, root, root, problems).with(settings);
  }

  /**
   * A cell of a table with a row for each firm.
   *
   * @param column counted from 1
   * @param input that it states; empty where it is out of place
   * @param expected what would be right, where it is out of place
   */
  public record Cell(
      int column, Optional<Input> input, String text, String expected, String hint) {}

  /**
   * The document of a row of a table; problems name the row as the line, and the column.
   *
   * @param file the table as it was named
   * @param row counted from 1
   */
  public static ProfileDocument ofCells(
      String file, int row, List<Cell> cells, List<Setting> settings) {
    SourceText source = SourceText.of(file, "");
    Problems problems = new Problems();
    MapNode root = new MapNode(new Place(source, row, 1), "", Map.of());
    for (Cell cell : cells) {
      Place place = new Place(source, row, cell.column());
      if (cell.input().isPresent()) {
        String path = cell.input().get().path();
        root = root.with(path, new ScalarNode(place, path, cell.text(), true));
      } else {
        problems.error(place, "", cell.text(), cell.expected(), cell.hint());
      }
    }
    boolean refused = problems.hasErrors() && cells.stream().allMatch(c -> c.input().isEmpty());
    Optional<MapNode> stated = refused ? Optional.empty() : Optional.of(root);
    return new ProfileDocument(file, stated, stated, problems).with(settings);
  }

  /**
   * The document of a saved result.
   *
   * @param file the result's file as it was named
   * @param stated what the profile stated, as settings
   * @param settings what was laid over it
   */
  public static ProfileDocument of(String file, List<Setting> stated, List<Setting> settings) {
    byte[] empty = EMPTY.getBytes(StandardCharsets.UTF_8);
    ProfileDocument written = read(file, empty, stated);
    return written.rewritten(written.root).with(settings);
  }

  private ProfileDocument with(List<Setting> settings) {
    ProfileDocument document = this;
    for (Setting setting : settings) {
      document = document.with(setting);
    }
    return document;
  }

  /** The document with one more setting. */
  public ProfileDocument with(Setting setting) {
    return with(setting.option(), setting);
  }

  private ProfileDocument with(String name, Setting setting) {
    if (root.isEmpty()) {
      return this;
    }
    DocumentReader.Reading value = DocumentReader.readValue(name, setting.path(), setting.value());
    Problems all = new Problems();
    all.addAll(problems);
    all.addAll(value.problems());
    Optional<MapNode> changed =
        value.root().map(node -> root.get().with(setting.path(), node)).or(() -> root);
    return new ProfileDocument(file, written, changed, all);
  }

  /**
   * The document with one more value, as a person answered a question.
   *
   * @param name what problems call the place it was typed at
   * @param value YAML on one line
   */
  public ProfileDocument with(String name, Input input, String value) {
    ProfileDocument laidOver = with(name, new Setting(input.path(), value));
    return laidOver.rewritten(laidOver.root);
  }

  /** The same with the value of an input written in the fewest characters, where it is right. */
  public ProfileDocument inShort(Input input, Rulebook rulebook) {
    StatedValues values = new StatedValues(rulebook, new Problems());
    at(input)
        .ifPresent(
            node ->
                values.read(
                    input, node, root.map(r -> Fields.of(r, new Problems())).orElseThrow()));
    return values.written(input).map(written -> with(file, input, written)).orElse(this);
  }

  /** The document without what it states of an input. */
  public ProfileDocument without(Input input) {
    return rewritten(root.map(map -> map.without(input.path())));
  }

  /** All of it as indented JSON, with a line feed at the end. */
  String json() {
    return root.map(FlowText::indentedJson).orElse("{}\n");
  }

  /** What it states of an input, right or wrong. */
  public Optional<Node> at(Input input) {
    return root.flatMap(map -> map.at(input.path()));
  }

  /** Whether it states nothing but, perhaps, its version. */
  public boolean isEmpty() {
    return Arrays.stream(Input.values()).allMatch(input -> at(input).isEmpty());
  }

  /** The document with one input as another document states it, or without it. */
  public ProfileDocument taking(String path, ProfileDocument other) {
    Optional<Node> node = other.root.flatMap(map -> map.at(path));
    return rewritten(
        root.map(map -> node.map(value -> map.with(path, value)).orElse(map.without(path))));
  }

  /** The required inputs that it does not state, in order. */
  public List<Input> missing() {
    return Arrays.stream(Input.values())
        .filter(input -> input.isRequired() && at(input).isEmpty())
        .toList();
  }

  /** Everything that is wrong with it, except that required inputs are missing. */
  public Problems problemsSoFar(Rulebook rulebook) {
    Problems all = new Problems();
    all.addAll(problems);
    ProfileReader.check(root, all, rulebook);
    return all;
  }

  /** What the firm calls itself, even where the rest is wrong. */
  public Optional<String> name() {
    return at(Input.NAME)
        .filter(ScalarNode.class::isInstance)
        .map(node -> ((ScalarNode) node).text());
  }

  /** The document that says of an input that it is not known. */
  public ProfileDocument unknown(Input input) {
    return with(file, input, ProfileReader.UNKNOWN);
  }

  /** Whether it says of an input that it is not known. */
  public boolean isUnknown(Input input) {
    return at(input).filter(node -> ProfileReader.isUnknown(input, node)).isPresent();
  }

  /** The firm, with a rulebook's priors for what is not stated, or the problems. */
  public ProfileReader.Reading under(Rulebook rulebook) {
    Problems all = new Problems();
    all.addAll(problems);
    return ProfileReader.read(this, root, all, rulebook);
  }

  /** The file as it was named. */
  String file() {
    return file;
  }

  /** The values that the file states, replaced or not, each as a setting. */
  List<Setting> stated() {
    return settings(input -> text(written, input));
  }

  /** The values that replace or add to the file's. */
  List<Setting> set() {
    return settings(
        input -> {
          Optional<String> now = text(root, input);
          return now.equals(text(written, input)) ? Optional.empty() : now;
        });
  }

  private List<Setting> settings(Function<Input, Optional<String>> value) {
    return Arrays.stream(Input.values())
        .filter(input -> !input.isExpectation() && at(input).isPresent())
        .flatMap(input -> value.apply(input).map(v -> new Setting(input.path(), v)).stream())
        .toList();
  }

  private static Optional<String> text(Optional<MapNode> map, Input input) {
    return map.flatMap(root -> root.at(input.path())).map(FlowText::of);
  }
}
