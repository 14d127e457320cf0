package dev.rolecall.records;

import dev.rolecall.document.DocumentReader;
import dev.rolecall.document.Fields;
import dev.rolecall.document.FlowText;
import dev.rolecall.document.Json;
import dev.rolecall.document.Limits;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.NumberReader;
import dev.rolecall.document.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What systems call their columns, and the words that are looked for: the file that comes with
 * Rolecall, and what a firm's own file adds to it.
 *
 * @param maps by name
 * @param words lists of them, by name
 * @param areas how firms write each practice area, by its id
 * @param draftingHours hours that a draft takes, by a word of its task
 * @param thresholds when records are too thin, by name
 */
public record RecordMaps(
    Map<String, RecordMap> maps,
    Map<String, List<String>> words,
    Map<String, List<String>> areas,
    Map<String, Double> draftingHours,
    Map<String, Double> thresholds) {

  private static final String FILE = "records.yaml";
  private static final String VERSION = "records: 1\n";
  private static final Limits NUMBER = Limits.atLeastZero("a number, 0 or more");

  /** What comes with Rolecall. */
  public static RecordMaps standard() {
    RecordMaps nothing = new RecordMaps(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
    try (InputStream in = RecordMaps.class.getResourceAsStream(FILE)) {
      return nothing.with(FILE, in.readAllBytes()).value().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** These with those of a file, which replace entries of the same name. */
  public Json.Reading<RecordMaps> with(String name, byte[] bytes) {
    DocumentReader.Reading document = DocumentReader.read(name, bytes);
    Problems problems = document.problems();
    if (document.root().isEmpty()) {
      return new Json.Reading<>(Optional.empty(), problems);
    }
    Fields fields = Fields.of(document.root().get(), problems);
    fields.required("records", "the version, 1").ifPresent(one -> fields.word(one, List.of("1")));
    RecordMaps both =
        new RecordMaps(
            over(maps, RecordMap.all(fields.fields("maps").map(), problems)),
            over(words, lists(fields.fields("words"))),
            over(areas, lists(fields.fields("areas"))),
            over(draftingHours, numbers(fields.fields("drafting_hours").map(), NUMBER, problems)),
            over(thresholds, thresholds(fields.fields("thresholds"), problems)));
    fields.refuseOthers();
    return new Json.Reading<>(
        problems.hasErrors() ? Optional.empty() : Optional.of(both), problems);
  }

  private static <V> Map<String, V> over(Map<String, V> old, Map<String, V> more) {
    Map<String, V> all = new LinkedHashMap<>(old);
    all.putAll(more);
    return all;
  }

  private static Map<String, List<String>> lists(Fields fields) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    fields.map().entries().keySet().forEach(key -> lists.put(key, fields.texts(key)));
    return lists;
  }

  private Map<String, Double> thresholds(Fields fields, Problems problems) {
    Map<String, Double> known = thresholds;
    if (!known.isEmpty()) {
      known.keySet().forEach(fields::node);
      fields.refuseOthers();
    }
    return numbers(fields.map(), NUMBER, problems);
  }

  private static Map<String, Double> numbers(MapNode map, Limits limits, Problems problems) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    for (MapNode.Entry entry : map.entries().values()) {
      Node value = entry.value();
      NumberReader.number(value, limits, problems).ifPresent(one -> numbers.put(entry.key(), one));
    }
    return numbers;
  }

  /** These with hours that drafts take, before those that are there. */
  public RecordMaps withDrafts(Map<String, Double> hours) {
    Map<String, Double> all = new LinkedHashMap<>(hours);
    draftingHours.forEach(all::putIfAbsent);
    return new RecordMaps(maps, words, areas, all, thresholds);
  }

  double threshold(String name) {
    return thresholds.get(name);
  }

  Vocabulary vocabulary() {
    Map<String, List<String>> all = new LinkedHashMap<>(words);
    areas.forEach((id, names) -> all.put("area " + id, areaNames(id, names)));
    return new Vocabulary(all);
  }

  private static List<String> areaNames(String id, List<String> names) {
    List<String> all = new ArrayList<>(names);
    all.add(id.replace('_', ' '));
    return all;
  }

  List<String> areaLists() {
    return areas.keySet().stream().map(id -> "area " + id).toList();
  }

  /** A file that says the same as some {@code --map} options, to be given as {@code --maps}. */
  public static String saved(Map<String, String> options) {
    StringBuilder text = new StringBuilder("# Written by rolecall import --save-map.\n");
    text.append(VERSION).append("maps:\n");
    for (RecordKind kind : RecordKind.values()) {
      StringBuilder columns = new StringBuilder();
      options.forEach(
          (path, heading) ->
              RecordKind.column(path)
                  .filter(column -> column.kind() == kind)
                  .ifPresent(
                      column ->
                          columns
                              .append("      ")
                              .append(column.name())
                              .append(": ")
                              .append(FlowText.quoted(heading))
                              .append('\n')));
      if (columns.length() > 0) {
        text.append("  saved_").append(kind.id()).append(":\n    mark: saved\n    kind: ");
        text.append(kind.id()).append("\n    columns:\n").append(columns);
      }
    }
    return text.toString();
  }
}
