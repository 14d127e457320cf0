package dev.rolecall.cli;

import dev.rolecall.profile.CheckRule;
import dev.rolecall.profile.CheckRule.Severity;
import dev.rolecall.quantity.Identified;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** How the findings of a check count, and on which day exceptions are looked at. */
final class FindingOptions {

  /** A finding, and how severe it is. */
  record Counted(CheckRule rule, Severity severity) {}

  /** What may precede an equals sign, for completion and help. */
  static final class Findings implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Identified.ids(CheckRule.values()).iterator();
    }
  }

  static final class SeverityConverter implements ITypeConverter<Counted> {
    @Override
    public Counted convert(String text) {
      String[] parts = text.split("=", 2);
      Optional<CheckRule> rule = Identified.of(CheckRule.values(), parts[0].replace('-', '_'));
      Optional<Severity> severity =
          parts.length < 2 ? Optional.empty() : Identified.of(Severity.values(), parts[1]);
      if (rule.isEmpty() || severity.isEmpty()) {
        throw Choice.refusal(text, "a finding and how it counts, such as close_call=error");
      }
      return new Counted(rule.get(), severity.get());
    }
  }

  @Option(
      names = "--severity",
      paramLabel = "FINDING=LEVEL",
      split = ",",
      converter = SeverityConverter.class,
      completionCandidates = Findings.class,
      description =
          "How a finding counts: off, warn or error, over what `expect.severity` of a profile says;"
              + " repeatable. Findings: ${COMPLETION-CANDIDATES}.")
  private List<Counted> counted = List.of();

  @Option(
      names = "--today",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description =
          "The day on which `expect.ignore` of a profile is looked at, such as 2027-01-31; default"
              + " the clock's.")
  private Optional<LocalDate> today = Optional.empty();

  Map<CheckRule, Severity> severities() {
    Map<CheckRule, Severity> severities = new EnumMap<>(CheckRule.class);
    counted.forEach(one -> severities.put(one.rule(), one.severity()));
    return severities;
  }

  String today() {
    return today.orElseGet(() -> LocalDate.now(ZoneId.systemDefault())).toString();
  }
}
