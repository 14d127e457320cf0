package dev.rolecall.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.rolecall.ExampleFirms;
import dev.rolecall.InertText;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.document.DocumentEditor;
import dev.rolecall.document.FlowText;
import dev.rolecall.document.Json;
import dev.rolecall.portfolio.SummaryRow;
import dev.rolecall.profile.ProfileRepair;
import dev.rolecall.profile.Setting;
import dev.rolecall.report.brand.Brand;
import dev.rolecall.report.brand.BrandReader;
import dev.rolecall.rulebook.RulebookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything that is read from outside, whatever it says: the program ends with a code of its own
 * and messages that lead into the text, what it accepts it can print and read back, and what it
 * prints does nothing. A build runs the inputs that are kept for each under {@code
 * src/test/resources}; this looks for more:
 *
 * <pre>JAZZER_FUZZ=1 mvn surefire:test -DexcludedGroups= -Djazzer.max_duration=60s \\
 *   -Dtest=InputsFuzzTest#profile</pre>
 */
@Tag("slow")
class InputsFuzzTest {

  private static final String FIRM =
      """
      firm: {name: "NAME", attorneys: 2}
      caseload: {open_matters: 90}
      drafting: {backlog_hours: 80}
      client_response: {lag_hours: 20}
      expect: {recommendation: case_manager}
      """;

  private static final byte[] FIRM_BYTES = Fuzzed.bytes(FIRM);

  private static final Pattern EDIT =
      Pattern.compile("(?<path>[\\w.\\[\\]]+) (?<value>[^\n]*)\n(?<text>.*)", Pattern.DOTALL);

  @TempDir private static Path temp;
  private static String saved;
  private static Map<String, String> undisturbed;

  @BeforeAll
  static void save() throws IOException {
    saved = Fuzzed.assess(FIRM_BYTES).out();
    Path out = temp.resolve("undisturbed");
    batch(file("firm.yaml", FIRM_BYTES), out);
    undisturbed = contents(out);
  }

  static Stream<Arguments> kept() throws IOException {
    Path inputs = Path.of("src/test/resources/dev/rolecall/fuzz/InputsFuzzTestInputs");
    try (Stream<Path> files = Files.walk(inputs)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(file -> Arguments.of(file.getParent().getFileName().toString(), file))
          .toList()
          .stream();
    }
  }

  /** Without the fuzzer, whose agent would stay in the virtual machine for all other tests. */
  @ParameterizedTest
  @MethodSource
  void kept(String input, Path file) throws Exception {
    InputsFuzzTest.class
        .getDeclaredMethod(input, byte[].class)
        .invoke(this, (Object) Files.readAllBytes(file));
  }

  private static String file(String name, byte[] bytes) throws IOException {
    return Files.write(temp.resolve(name), bytes).toString();
  }

  @FuzzTest
  void profile(byte[] text) {
    if (Fuzzed.profile(text, List.of()).placesIn("-", text).goesOn(text)) {
      Fuzzed.assess(text);
    }
  }

  @FuzzTest
  void stream(byte[] text) {
    Fuzzed run = Fuzzed.run(text, "batch", "-", "--draws=0", "--quiet").placesIn("-", text);
    assertThat(run.code()).isIn(0, 3, 65, 66);
    assertThat(run.out().lines()).allMatch(row -> SummaryRow.read(Fuzzed.bytes(row)).isPresent());
    InertText.assertShown(run.out());
  }

  /** Lines of PATH=VALUE. */
  @FuzzTest
  void settings(byte[] text) {
    List<Setting> settings =
        Stream.of(options("", text))
            .filter(line -> line.indexOf('=') > 0)
            .map(line -> line.split("=", 2))
            .map(parts -> new Setting(parts[0], parts[1]))
            .toList();
    if (Fuzzed.profile(FIRM_BYTES, settings).goesOn(text)) {
      Fuzzed.assess(FIRM_BYTES, options("--set=", text));
    }
  }

  @FuzzTest
  void variations(byte[] text) {
    String[] args =
        Stream.concat(
                Stream.of("whatif", "-", "--draws=0", "--format=html"),
                Stream.of(options("--vary=", text)))
            .toArray(String[]::new);
    Fuzzed run = Fuzzed.run(FIRM_BYTES, args);
    assertThat(run.code()).isIn(0, 2, 65);
    Fuzzed.assertInert(run.out());
  }

  private static String[] options(String option, byte[] text) {
    return Fuzzed.text(text).lines().limit(4).map(option::concat).toArray(String[]::new);
  }

  @FuzzTest
  void rulebook(byte[] text) throws IOException {
    RulebookReader.Reading reading = RulebookReader.over("house.yaml", text);
    Fuzzed read = Fuzzed.read(reading.rulebook(), reading.problems());
    if (read.placesIn("house.yaml", text).goesOn(text)) {
      Fuzzed.assess(FIRM_BYTES, "--rulebook", file("house.yaml", text));
    }
  }

  @FuzzTest
  void brand(byte[] text) throws IOException {
    Json.Reading<Brand> reading = BrandReader.read("brand.yaml", text, picture -> new byte[] {1});
    Fuzzed read = Fuzzed.read(reading.value(), reading.problems()).placesIn("brand.yaml", text);
    for (String format :
        read.goesOn(text) ? List.of("html", "markdown", "text") : List.<String>of()) {
      String file = file("brand.yaml", text);
      Fuzzed run =
          Fuzzed.run(Fuzzed.bytes(saved), "report", "-", "--format", format, "--brand", file);
      assertThat(run.code()).as(run.err()).isIn(0, 65); // its picture is not there
      Fuzzed.assertInert(run.out());
    }
  }

  /** Edits of a saved result, or a whole one. */
  @FuzzTest
  void result(byte[] text) {
    byte[] json = whole(text, saved);
    Json.Reading<Assessment> reading = Assessment.read("-", json);
    if (Fuzzed.read(reading.value(), reading.problems()).placesIn("-", json).goesOn(text)) {
      String again = Fuzzed.report(Fuzzed.text(json));
      assertThat(Fuzzed.report(again)).isEqualTo(again);
    }
  }

  @FuzzTest
  void baseline(byte[] text) throws IOException {
    byte[] json = whole(text, saved);
    String file = file("baseline.json", json);
    Fuzzed run =
        Fuzzed.run(FIRM_BYTES, "check", "-", "--draws=0", "--baseline", file).placesIn(file, json);
    assertThat(run.code()).isIn(0, 1, 65, 66);
    InertText.assertShown(run.out());
  }

  /** Edits of the row that an interrupted run left, signed after them where an s stands first. */
  @FuzzTest
  void row(byte[] text) throws IOException {
    String said = Fuzzed.text(text);
    byte[] row = whole(Fuzzed.bytes(said.replaceFirst("^s", "")), undisturbed.get("summary.jsonl"));
    boolean signed = said.startsWith("s");
    if (signed) {
      row =
          Json.read("row", row, SummaryRow.class)
              .value()
              .map(one -> Fuzzed.bytes(one.toJson()))
              .orElse(row);
    }
    SummaryRow.read(row);
    if (!new Fuzzed(0, "", "").goesOn(text)) {
      return;
    }
    Path out = Files.createDirectory(temp.resolve("results"));
    try {
      Files.write(out.resolve("summary.jsonl"), row);
      Fuzzed run = batch(temp.resolve("firm.yaml").toString(), out);
      assertThat(run.code()).isIn(0, 73);
      if (run.code() == 0 && !signed) {
        assertThat(contents(out)).isEqualTo(undisturbed);
      } else if (run.code() == 0) {
        Fuzzed.assertInert(Files.readString(out.resolve("index.html")));
      }
    } finally {
      delete(out);
    }
  }

  /** An interview, a line an answer. */
  @FuzzTest
  void answers(byte[] text) throws IOException {
    Path file = temp.resolve("answers.yaml");
    Files.deleteIfExists(file);
    Fuzzed run = Fuzzed.run(text, "interview", file.toString(), "--plain");
    assertThat(run.code()).isIn(0, 2, 65);
    InertText.assertShown(run.out());
    if (Files.exists(file)) {
      Fuzzed kept = Fuzzed.assess(Files.readAllBytes(file));
      assertThat(kept.err().lines().filter(line -> line.contains(": error: ")))
          .allMatch(line -> line.contains(": missing. "));
    }
  }

  /** A path and what to write there, on a line; then the text that gets it. */
  @FuzzTest
  void edits(byte[] text) throws IOException {
    Matcher edit = EDIT.matcher(Fuzzed.text(text));
    if (!edit.matches()) {
      return;
    }
    String before = edit.group("text");
    String path = edit.group("path");
    String value = FlowText.scalar(edit.group("value"));
    if (!EditedText.canBeRead(before) || !EditedText.hasPlainKeys(before)) {
      return;
    }
    DocumentEditor editor = DocumentEditor.of(before);
    String old = editor.written(path).orElse("");
    try {
      editor.set(path, value);
      new EditedText(before, editor.text()).differsOnlyAt(path, old, value);
    } catch (DocumentEditor.Refused e) {
      assertThat(editor.text()).isEqualTo(before);
    }
    ProfileRepair repair = ProfileRepair.of("-", before, ExampleFirms.RULEBOOK);
    new EditedText(before, repair.text()).keepsItsManner();
    if (Fuzzed.profile(Fuzzed.bytes(before), List.of()).goesOn(text)) {
      String file = file("accepted.yaml", Fuzzed.bytes(before));
      Fuzzed run = Fuzzed.run(new byte[0], "check", file, "--accept", "--draws=64");
      assertThat(run.code()).isIn(0, 1);
      new EditedText(before, Files.readString(Path.of(file))).keepsItsManner();
    }
  }

  /** An export of a practice-management system; which one, its headings say. */
  @FuzzTest
  void records(byte[] text) throws IOException {
    String file = file("export.csv", text);
    Fuzzed run = Fuzzed.run(new byte[0], "import", file).placesIn(file, text);
    assertThat(run.code()).isIn(0, 65);
    InertText.assertShown(run.out());
    if (run.code() == 0) {
      assertThat(Fuzzed.assess(Fuzzed.bytes(run.out())).err().lines())
          .filteredOn(line -> line.contains(": error: "))
          .allMatch(line -> line.contains(": missing. "));
    }
  }

  /** A name changes no page but by its own letters. */
  @FuzzTest
  void names(byte[] text) throws IOException {
    String name = Fuzzed.text(text);
    StringBuilder quoted = new StringBuilder();
    name.chars().forEach(c -> quoted.append(String.format(java.util.Locale.ROOT, "\\u%04x", c)));
    byte[] firm = Fuzzed.bytes(FIRM.replace("NAME", quoted));
    if (Fuzzed.assess(firm).code() != 0) {
      return;
    }
    for (String command : List.of("assess", "plan")) {
      String html = Fuzzed.run(firm, command, "-", "--draws=0", "--format=html").out();
      String plain = Fuzzed.run(FIRM_BYTES, command, "-", "--draws=0", "--format=html").out();
      assertThat(InertText.tags(html)).isEqualTo(InertText.tags(plain));
      assertThat(InertText.attributes(html)).isEqualTo(InertText.attributes(plain));
      String markdown = Fuzzed.run(firm, command, "-", "--draws=0", "--format=markdown").out();
      plain = Fuzzed.run(FIRM_BYTES, command, "-", "--draws=0", "--format=markdown").out();
      assertThat(InertText.shape(markdown)).isEqualTo(InertText.shape(plain));
    }
    for (String format : List.of("text", "junit", "github", "sarif", "markdown")) {
      InertText.assertShown(Fuzzed.run(firm, "check", "-", "--draws=0", "--format", format).out());
    }
    Path out = temp.resolve("named");
    try {
      batch(file("named.yaml", firm), out);
      try (CsvReader<CsvRecord> rows =
          CsvReader.builder().ofCsvRecord(out.resolve("summary.csv"))) {
        assertThat(rows.stream().toList())
            .hasSize(2)
            .allSatisfy(row -> assertThat(row.getFields()).noneMatch(InputsFuzzTest::isFormula));
      }
      String plain = undisturbed.get("index.html");
      assertThat(InertText.tags(contents(out).get("index.html"))).isEqualTo(InertText.tags(plain));
    } finally {
      delete(out);
    }
  }

  private static boolean isFormula(String cell) {
    return cell.matches("(?s)[=+@\\t\\r-].*") && !cell.matches("-?[0-9.]+");
  }

  private static byte[] whole(byte[] text, String json) {
    return text.length > 0 && text[0] == '{'
        ? text
        : Fuzzed.bytes(Fuzzed.edited(json, Fuzzed.text(text)));
  }

  private static Fuzzed batch(String file, Path out) {
    return Fuzzed.run(
        new byte[0],
        "batch",
        file,
        "--out",
        out.toString(),
        "--draws=0",
        "--report=html",
        "--resume",
        "--quiet");
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
