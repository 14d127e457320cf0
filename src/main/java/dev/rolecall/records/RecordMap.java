package dev.rolecall.records;

import dev.rolecall.document.Fields;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.Problems;
import dev.rolecall.quantity.Identified;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one export of one system calls the columns of a kind of records.
 *
 * @param id the name of the map
 * @param system whose export it is
 * @param export which of its exports
 * @param headings by column name: any of them, best first
 * @param matterless false where the system keeps no entry without a matter
 * @param note what to know of it
 */
record RecordMap(
    String id,
    String system,
    Optional<String> export,
    Mark mark,
    RecordKind kind,
    Map<String, List<String>> headings,
    boolean matterless,
    Optional<String> note) {

  /** How sure it is that the headings are those of real exports. */
  enum Mark implements Identified {
    OWN("Rolecall's own form"),
    SPEC("from the system's published interface"),
    HELP("from a help page of the system"),
    CODE("as public programs read real exports"),
    FIXTURE("from made-up samples only: check it"),
    GUESS("a guess that others made: check it"),
    SAVED("your own map");

    private final String words;

    Mark(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  static RecordMap read(String id, Node node, Problems problems) {
    Fields fields = Fields.of(node, problems);
    RecordKind kind =
        fields
            .required("kind", "a kind of records")
            .flatMap(one -> fields.word(one, Identified.ids(RecordKind.values())))
            .flatMap(word -> Identified.of(RecordKind.values(), word))
            .orElse(RecordKind.TIME);
    Mark mark =
        fields
            .word("mark", Identified.ids(Mark.values()))
            .flatMap(word -> Identified.of(Mark.values(), word))
            .orElse(Mark.SAVED);
    Map<String, List<String>> headings = new LinkedHashMap<>();
    List<String> names = kind.columns().stream().map(RecordKind.Column::name).toList();
    Fields columns = fields.fields("columns");
    columns
        .byWord(names, Map.of(), problems)
        .keySet()
        .forEach(name -> headings.put(name, columns.texts(name)));
    RecordMap map =
        new RecordMap(
            id,
            fields.text("system").orElse("your own map"),
            fields.text("export"),
            mark,
            kind,
            headings,
            fields.word("matterless", List.of("never", "kept")).filter("never"::equals).isEmpty(),
            fields.text("note"));
    fields.refuseOthers();
    return map;
  }

  /** The map with other headings for some columns. */
  RecordMap with(Map<String, String> others) {
    Map<String, List<String>> all = new LinkedHashMap<>(headings);
    others.forEach((name, heading) -> all.put(name, List.of(heading)));
    return new RecordMap(id, system, export, mark, kind, all, matterless, note);
  }

  /** The system and the export, as a person knows them. */
  String title() {
    return system + export.map(one -> ", " + one).orElse("");
  }

  /** Where each column is among headings, -1 where it is not. */
  int[] places(long[] found) {
    int[] places = new int[kind.columns().size()];
    int slot = 0;
    for (RecordKind.Column column : kind.columns()) {
      places[slot++] = place(headings.getOrDefault(column.name(), List.of()), found);
    }
    return places;
  }

  private static int place(List<String> headings, long[] found) {
    for (String heading : headings) {
      long wanted = CellParser.heading(heading);
      for (int i = 0; i < found.length; i++) {
        if (found[i] == wanted) {
          return i;
        }
      }
    }
    return -1;
  }

  /** The maps under a key, by name. */
  static Map<String, RecordMap> all(MapNode maps, Problems problems) {
    Map<String, RecordMap> all = new LinkedHashMap<>();
    maps.entries().forEach((id, entry) -> all.put(id, read(id, entry.value(), problems)));
    return all;
  }
}
