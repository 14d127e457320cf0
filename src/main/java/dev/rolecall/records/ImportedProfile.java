package dev.rolecall.records;

import dev.rolecall.document.SafeText;
import dev.rolecall.document.WordWrap;
import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.records.RecordImport.FileRead;
import dev.rolecall.records.RecordImport.LeftOut;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A profile of what records came to: block YAML, each value with what it rests on as a comment, and
 * what stays a question with why and what to export instead.
 */
public final class ImportedProfile {

  private static final int WIDTH = 100;

  private final RecordImport records;
  private final boolean explain;
  private final StringBuilder text = new StringBuilder();
  private List<String> open = List.of();
  private String lastSource = "";

  private ImportedProfile(RecordImport records, boolean explain) {
    this.records = records;
    this.explain = explain;
  }

  /**
   * The text of the profile.
   *
   * @param explain whether to show the arithmetic
   */
  public static String of(RecordImport records, boolean explain) {
    return new ImportedProfile(records, explain).text();
  }

  private String text() {
    comment(
        "",
        "A firm profile for Rolecall, written by `rolecall import` from the firm's own"
            + " records. `rolecall assess FILE` reads it and says which role to hire next; `rolecall interview"
            + " FILE` asks what is still missing.");
    text.append("#\n");
    comment("", "The records go up to " + records.asOf() + ".");
    records.files().forEach(this::file);
    records
        .skipped()
        .forEach(one -> comment("", "Not read: " + one.name() + ": " + one.reason() + "."));
    text.append("\nrolecall: 1\n");
    text.append(Input.AS_OF.path()).append(": ").append(records.asOf()).append('\n');
    records.measured().forEach(this::value);
    if (!records.refused().isEmpty()) {
      text.append('\n');
      comment("", "What the records do not tell, and so stays a question:");
      records.refused().forEach(this::question);
    }
    return text.toString();
  }

  private void file(FileRead file) {
    String mark = file.mark().isEmpty() ? "" : " (" + file.mark() + ")";
    comment(
        "",
        file.name()
            + ": "
            + file.source()
            + mark
            + "; "
            + rows(file)
            + (file.leftOut().isEmpty() ? "" : ": " + leftOut(file))
            + "."
            + file.note().map(note -> " " + note).orElse(""));
  }

  private static String rows(FileRead file) {
    return Decimals.grouped(file.read(), 0)
        + (file.read() == 1 ? " row" : " rows")
        + " read, "
        + Decimals.grouped(file.used(), 0)
        + " used, "
        + Decimals.grouped(file.read() - file.used(), 0)
        + " left out";
  }

  /** Where a value is from: the files, their weeks and how many of their rows. */
  private String source(Measurement one) {
    String files =
        records.files().stream()
            .filter(file -> one.kind().equals(Optional.of(file.kind())))
            .map(file -> file.name() + " (" + rows(file) + ")")
            .collect(Collectors.joining(", "));
    boolean dated =
        !List.of(RecordKind.PEOPLE, RecordKind.MATTERS)
            .contains(one.kind().orElse(RecordKind.PEOPLE));
    String weeks =
        records.files().stream()
            .filter(file -> one.kind().equals(Optional.of(file.kind())) && dated)
            .map(file -> "; " + file.window())
            .reduce("", (first, last) -> last);
    return files.isEmpty() ? lastSource : "From " + files + weeks + ".";
  }

  private static String leftOut(FileRead file) {
    return file.leftOut().stream().map(ImportedProfile::words).collect(Collectors.joining("; "));
  }

  private static String words(LeftOut rows) {
    return Decimals.grouped(rows.count(), 0)
        + " "
        + rows.reason()
        + " (first in line "
        + rows.line()
        + ")";
  }

  private void value(Measurement one) {
    List<String> path = List.of(one.input().path().split("\\."));
    List<String> sections = path.subList(0, path.size() - 1);
    for (int level = 0; level < sections.size(); level++) {
      boolean same =
          open.size() > level && open.subList(0, level + 1).equals(sections.subList(0, level + 1));
      if (!same) {
        text.append(level == 0 ? "\n" : "").append("  ".repeat(level));
        lastSource = level == 0 ? "" : lastSource;
        text.append(sections.get(level)).append(":\n");
      }
    }
    open = sections;
    String indent = "  ".repeat(sections.size());
    String source = source(one);
    if (!source.equals(lastSource)) {
      comment(indent, source);
      lastSource = source;
    }
    one.says().forEach(sentence -> comment(indent, sentence));
    arithmetic(indent, one);
    text.append(indent).append(path.get(path.size() - 1)).append(": ");
    text.append(one.value().orElseThrow()).append('\n');
  }

  private void arithmetic(String indent, Measurement one) {
    if (explain) {
      one.arithmetic().forEach(line -> comment(indent, "= " + line));
    }
  }

  private void question(Measurement one) {
    text.append("#\n");
    comment("", one.input().path() + ": " + one.reason());
    one.says().forEach(sentence -> comment("", "  " + sentence));
    arithmetic("", one);
    if (!one.instead().isEmpty()) {
      comment("", "  Export instead: " + one.instead() + ".");
    }
    comment("", "  Or answer: " + one.input().question() + " " + one.input().help());
  }

  private void comment(String indent, String sentence) {
    String lead = sentence.startsWith("  ") ? indent + "#   " : indent + "# ";
    WordWrap.lines(SafeText.of(sentence.strip()), lead, indent + "#   ", WIDTH)
        .forEach(line -> text.append(line).append('\n'));
  }
}
