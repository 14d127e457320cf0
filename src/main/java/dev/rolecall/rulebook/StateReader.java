package dev.rolecall.rulebook;

import dev.rolecall.document.Fields;
import dev.rolecall.rulebook.Staffing.Duty;
import java.util.List;

/** Reads the rule of one state. */
final class StateReader {

  private final SectionReader reader;
  private final Staffing staffing;

  StateReader(SectionReader reader, Staffing staffing) {
    this.reader = reader;
    this.staffing = staffing;
  }

  Planning.StateRule read(String code, Fields fields) {
    if (!code.matches("[A-Z]{2}")) {
      reader
          .problems()
          .error(
              fields.map(), "the state " + code, "a postal code of two capitals, such as CA", "");
    }
    List<String> attorneysOnly =
        staffing.duties().values().stream().filter(Duty::isForAttorneysOnly).map(Duty::id).toList();
    return new Planning.StateRule(
        code,
        reader.label(code, fields),
        fields.requiredText("rule"),
        fields.words("keeps", attorneysOnly),
        fields.words("titles", staffing.roles().keySet()),
        fields.text("demands").orElse(""),
        reader.grade(fields),
        reader.basis(fields));
  }
}
