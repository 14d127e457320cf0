package dev.rolecall.records;

import dev.rolecall.records.RecordKind.Column;
import dev.rolecall.records.RecordSettings.DateOrder;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a number of every cell: what is not a number, a date or a known word is a fingerprint. */
final class CellReader {

  /** A word that no list has. */
  static final long UNKNOWN = 1_000;

  /** The lists of words of a column, by its path: a word of the first is 0. */
  private static final Map<String, List<String>> LISTS =
      Map.of(
          "time.type", List.of("expense"),
          "tasks.status", List.of("to_do", "in_review", "complete"),
          "matters.status", List.of("open", "pending", "closed"),
          "communications.direction", List.of("inbound", "outbound"),
          "people.role",
              List.of("attorney", "paralegal", "case_manager", "legal_assistant", "other_person"),
          "time.category", List.of("drafting", "admin", "not_admin"),
          "tasks.type", List.of("drafting"),
          "tasks.name", List.of("drafting"));

  private final DateCell date = new DateCell();
  private final Map<Column, Map<Long, Long>> words = new HashMap<>();
  private final Map<Column, Vocabulary.Finder> topics = new HashMap<>();

  CellReader(RecordMaps maps) {
    Vocabulary vocabulary = maps.vocabulary();
    for (RecordKind kind : RecordKind.values()) {
      for (Column column : kind.columns()) {
        List<String> lists =
            column.path().equals("matters.area")
                ? maps.areaLists()
                : LISTS.getOrDefault(column.path(), List.of());
        switch (column.cell()) {
          case WORD -> words.put(column, vocabulary.cells(lists));
          case TOPIC -> topics.put(column, finder(maps, column, lists));
          default -> {}
        }
      }
    }
  }

  /** Of a task, the words that say how long its draft takes come after the lists. */
  private static Vocabulary.Finder finder(RecordMaps maps, Column column, List<String> lists) {
    if (column.kind() != RecordKind.TASKS) {
      return maps.vocabulary().finder(lists);
    }
    Map<String, List<String>> all = new HashMap<>(maps.words());
    List<String> names = new ArrayList<>(lists);
    for (String word : maps.draftingHours().keySet()) {
      all.put("hours " + word, List.of(word));
      names.add("hours " + word);
    }
    return new Vocabulary(all).finder(names);
  }

  /** Makes a number of a slice of text. */
  interface Slice {
    long read(char[] text, int from, int length);
  }

  /** The reader of a column, which of dates needs to know their order. */
  Slice reader(Column column, DateOrder order, Optional<ZoneId> zone) {
    return switch (column.cell()) {
      case MOMENT -> (text, from, length) -> moment(order, zone, text, from, length);
      case HOURS -> CellParser::hours;
      case MONEY -> CellParser::money;
      case FLAG -> CellParser::flag;
      case KEY -> CellParser::key;
      case WORD -> word(words.get(column));
      case TOPIC -> topics.get(column)::find;
    };
  }

  private long moment(DateOrder order, Optional<ZoneId> zone, char[] text, int from, int length) {
    if (date.read(text, from, length)) {
      return date.value(order, zone);
    }
    return CellParser.isBlank(text, from, length) ? CellParser.NONE : CellParser.BAD;
  }

  private static Slice word(Map<Long, Long> known) {
    return (text, from, length) -> {
      long key = CellParser.key(text, from, length);
      return key == CellParser.NONE ? key : known.getOrDefault(key, UNKNOWN);
    };
  }
}
