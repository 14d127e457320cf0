package dev.rolecall.rulebook;

import dev.rolecall.document.Fields;
import dev.rolecall.rulebook.Staffing.Duty;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Reads one duty. */
final class DutyReader {

  private static final List<String> STREAMS =
      Arrays.stream(Stream.values()).map(Stream::id).toList();

  private final SectionReader reader;
  private final Set<String> roles;
  private final Set<String> areas;
  private final Set<String> phases;

  DutyReader(SectionReader reader, Set<String> roles, Set<String> areas) {
    this.reader = reader;
    this.roles = roles;
    this.areas = areas;
    this.phases = reader.keys("onboarding");
  }

  Duty read(String id, Fields fields) {
    return new Duty(
        id,
        reader.label(id, fields),
        fields.word("stream", STREAMS).map(word -> Stream.values()[STREAMS.indexOf(word)]),
        fields.words("usual", roles),
        fields.words("may", roles),
        fields.word("from", phases),
        fields.words("areas", areas),
        fields.flag("in_suit", false),
        reader.basis(fields));
  }
}
