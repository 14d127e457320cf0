package dev.rolecall.assessment.saved;

import dev.rolecall.assessment.InputValue;
import dev.rolecall.assessment.Run;
import dev.rolecall.decision.Settings;
import dev.rolecall.document.DocumentReader;
import dev.rolecall.document.Fields;
import dev.rolecall.document.JsonReader;
import dev.rolecall.document.ListNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.Problems;
import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.Rulebook.Change;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads as much of a saved result as it takes to compare another with it. Members that a later
 * version may have added are passed over.
 */
public final class SavedResultReader {

  private static final String FORMAT = "1";

  private final Problems problems;

  private SavedResultReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * What came of reading.
   *
   * @param result empty where a problem is an error
   */
  public record Reading(Optional<SavedResult> result, Problems problems) {}

  /**
   * Reads a result.
   *
   * @param file the file as it was named
   */
  public static Reading read(String file, byte[] bytes) {
    DocumentReader.Reading json = JsonReader.read(file, bytes);
    Problems problems = new Problems();
    problems.addAll(json.problems());
    Optional<SavedResult> result =
        json.root().flatMap(root -> new SavedResultReader(problems).result(file, root));
    return new Reading(problems.hasErrors() ? Optional.empty() : result, problems);
  }

  private Optional<SavedResult> result(String file, Node root) {
    Fields fields = Fields.of(root, problems);
    String hint = "save one with `rolecall assess PROFILE --format json -o FILE`";
    Optional<Node> format = fields.node("format");
    if (format.flatMap(node -> fields.word(node, List.of(FORMAT))).isEmpty()) {
      problems.error(root, "no `format: 1`", "a result of `rolecall assess`", hint);
      return Optional.empty();
    }
    Fields run = fields.fields("run");
    Fields rulebook = run.fields("rulebook");
    String firm = fields.fields("firm").requiredText("name");
    String recommendation = fields.requiredText("recommendation");
    List<SavedOption> options = new SavedNumbers(problems).options(fields);
    Optional<Double> confidence =
        fields
            .node("confidence")
            .flatMap(node -> new SavedNumbers(problems).number(Fields.of(node, problems), "share"));
    Map<Input, InputValue> inputs = inputs(fields);
    Run made = run(run, rulebook);
    return problems.hasErrors()
        ? Optional.empty()
        : Optional.of(
            new SavedResult(
                file, firm, recommendation, confidence, options, inputs, made, changes(rulebook)));
  }

  /** An input that this version does not know counts as none; its digest will tell. */
  private Map<Input, InputValue> inputs(Fields fields) {
    Map<Input, InputValue> inputs = new EnumMap<>(Input.class);
    SavedNumbers numbers = new SavedNumbers(problems);
    for (Node node : items(fields, "inputs")) {
      Fields one = Fields.of(node, problems);
      Optional<Input> input = Input.at(one.requiredText("path"));
      input.ifPresent(known -> inputs.put(known, numbers.value(one)));
    }
    return inputs;
  }

  private Run run(Fields run, Fields rulebook) {
    SavedNumbers numbers = new SavedNumbers(problems);
    int draws = numbers.whole(run, "draws").map(Math::toIntExact).orElse(0);
    if (!Settings.allows(draws)) {
      problems.error(run.map(), draws + " draws", "0 or a power of two from 64 up", "");
    }
    return new Run(
        run.requiredText("version"),
        rulebook.requiredText("id"),
        rulebook.requiredText("version"),
        rulebook.requiredText("digest"),
        run.requiredText("profile_digest"),
        numbers.whole(run, "seed").orElse(0L),
        draws);
  }

  private List<Change> changes(Fields rulebook) {
    return items(rulebook, "changes").stream()
        .map(node -> Fields.of(node, problems))
        .map(f -> new Change(f.requiredText("path"), f.requiredText("from"), f.requiredText("to")))
        .toList();
  }

  private List<Node> items(Fields fields, String key) {
    return fields.required(key, "a list").orElse(null) instanceof ListNode list
        ? list.items()
        : List.of();
  }
}
