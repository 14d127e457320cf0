package dev.rolecall.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.document.DocumentReader;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hundreds of broken profiles, the same in every run: each is refused with exit code 65, nothing on
 * standard output, no sign of the program's insides, and soon.
 */
class MalformedProfilesTest {

  /** Every kind of input is stated; the last required one is at the very end. */
  private static final String PROFILE =
      """
      rolecall: 1
      firm:
        name: Harbor Injury Law
        state: CA
        attorneys: 2
        staff: {paralegals: 1, case_managers: 0, legal_assistants: 1}
        practice_areas: {personal_injury: 80%, family: 20%}
        litigated: 35%
        fee_model: contingency
      caseload:
        open_matters: 140
        growth_per_year: 10%
      drafting:
        backlog_hours: 60..110
        backlog_trend_hours_per_week: 2
      coordination:
        task_lag_days: {low: 2, likely: 4, high: 9}
        milestone_slippage: 15%
      economics:
        attorney_hour_value: ~300
      readiness:
        sop_maturity: partial
        delegated_duties: [court_filings, client_updates]
      priorities: {fit: 25, relief: 30, return: 35, durability: 10}
      expect:
        recommendation: case_manager
        never: [both]
        min_confidence: 60%
      client_response:
        sla_hours: 8
        lag_hours: 30
      """;

  /** A broken profile, named by what is wrong with it. */
  record Broken(String what, byte[] bytes) {
    @Override
    public String toString() {
      return what;
    }
  }

  static List<Broken> broken() {
    List<Broken> all = new ArrayList<>();
    truncated(all);
    wrongTypes(all);
    unknownKeys(all);
    syntax(all);
    numbers(all);
    encodings(all);
    sizes(all);
    damaged(all);
    return all;
  }

  private static void add(List<Broken> all, String what, String text) {
    all.add(new Broken(what, text.getBytes(UTF_8)));
  }

  /** Cut before the value of the last required input, so never valid. */
  private static void truncated(List<Broken> all) {
    byte[] whole = PROFILE.getBytes(UTF_8);
    int end = PROFILE.indexOf("lag_hours: 30") + "lag_hours:".length();
    for (int length = 0; length <= end; length += 13) {
      all.add(new Broken("cut after " + length, java.util.Arrays.copyOf(whole, length)));
    }
  }

  /** A value of another kind at every path. */
  private static void wrongTypes(List<Broken> all) {
    MapNode root = (MapNode) DocumentReader.read("p", PROFILE.getBytes(UTF_8)).root().orElseThrow();
    for (String path : paths(root)) {
      boolean map = find(root, path) instanceof MapNode;
      for (String value :
          List.of("[[1]]", "{a: {b: 1}}", "null", "", "~", map ? "3" : "{}", "yes no")) {
        if (!isSound(path, value)) {
          add(all, path + " is `" + value + "`", replaced(path, value));
        }
      }
    }
  }

  /** A name may be any text, and a number with a range may be one number. */
  private static boolean isSound(String path, String value) {
    return path.equals("firm.name") && value.equals("yes no")
        || path.equals("coordination.task_lag_days") && value.equals("3");
  }

  private static List<String> paths(MapNode map) {
    List<String> paths = new ArrayList<>();
    for (MapNode.Entry entry : map.entries().values()) {
      paths.add(entry.value().path());
      if (entry.value() instanceof MapNode inner && !entry.key().equals("task_lag_days")) {
        paths.addAll(paths(inner));
      }
    }
    return paths;
  }

  private static Node find(MapNode root, String path) {
    Node node = root;
    for (String key : path.split("\\.")) {
      node = ((MapNode) node).get(key).orElseThrow();
    }
    return node;
  }

  /** The profile with one value replaced. */
  private static String replaced(String path, String value) {
    StringBuilder text = new StringBuilder();
    MapNode root = (MapNode) DocumentReader.read("p", PROFILE.getBytes(UTF_8)).root().orElseThrow();
    write(root, path, value, "", text);
    return text.toString();
  }

  private static void write(
      MapNode map, String path, String value, String indent, StringBuilder text) {
    for (MapNode.Entry entry : map.entries().values()) {
      text.append(indent).append(entry.key()).append(": ");
      if (entry.value().path().equals(path)) {
        text.append(value).append('\n');
      } else if (entry.value() instanceof MapNode inner) {
        text.append('\n');
        write(inner, path, value, indent + "  ", text);
      } else if (entry.value() instanceof dev.rolecall.document.Node.ScalarNode scalar) {
        text.append(scalar.text()).append('\n');
      } else {
        text.append("[]\n");
      }
    }
  }

  private static void unknownKeys(List<Broken> all) {
    add(all, "an unknown section", PROFILE + "billing: {rate: 3}\n");
    add(all, "an unknown key", PROFILE.replace("open_matters", "open_maters"));
    add(all, "a key in the wrong place", PROFILE.replace("attorneys: 2", "open_matters: 2"));
    add(all, "an unknown area", PROFILE.replace("family: 20%", "families: 20%"));
    add(all, "an unknown duty", PROFILE.replace("court_filings", "cooking"));
    add(all, "an unknown option", PROFILE.replace("never: [both]", "never: [all]"));
    add(
        all,
        "an alternative expected",
        PROFILE.replace("never: [both]", "never: [legal_assistant]"));
    add(all, "an unknown state", PROFILE.replace("CA", "XX"));
    add(all, "version 2", PROFILE.replace("rolecall: 1", "rolecall: 2"));
    add(all, "a duplicate key", PROFILE.replace("state: CA", "state: CA\n  state: CA"));
    add(all, "a duplicate section", PROFILE + "firm: {attorneys: 2}\n");
    add(all, "never what is expected", PROFILE.replace("never: [both]", "never: [case-manager]"));
    add(all, "areas over 100%", PROFILE.replace("family: 20%", "family: 30%"));
    add(all, "areas of nothing", PROFILE.replace("80%, family: 20%", "0%, family: 0%"));
  }

  private static void syntax(List<Broken> all) {
    for (String text :
        List.of(
            "",
            "   \n\n",
            "# only a comment\n",
            "---\n",
            "null\n",
            "~\n",
            "3\n",
            "text\n",
            "[1, 2]\n",
            "- rolecall: 1\n",
            "{",
            "}",
            "[",
            ":",
            "? ",
            "\"",
            "'",
            "|",
            ">",
            "%YAML 1.1\n---\n" + PROFILE,
            "%TAG ! tag:x,2000:\n---\n" + PROFILE,
            PROFILE + "---\n" + PROFILE,
            PROFILE + "...\n---\nx: 1\n",
            PROFILE.replace("firm:", "firm: &a"),
            PROFILE.replace("attorneys: 2", "attorneys: &a 2"),
            PROFILE.replace("attorneys: 2", "attorneys: *a"),
            PROFILE.replace("attorneys: 2", "attorneys: !!int 2"),
            PROFILE.replace("attorneys: 2", "attorneys: !x 2"),
            PROFILE.replace("attorneys: 2", "<<: {attorneys: 2}"),
            PROFILE.replace("attorneys: 2", "? [a, b]\n  : 2"),
            PROFILE.replace("  attorneys: 2", "\tattorneys: 2"),
            PROFILE.replace("attorneys: 2", "attorneys:\t2"),
            PROFILE.replace("attorneys: 2", "  attorneys: 2"),
            PROFILE.replace("attorneys: 2", "attorneys 2"),
            PROFILE.replace("state: CA", "state: \"CA"),
            PROFILE.replace("state: CA", "state: @CA"),
            PROFILE.replace("state: CA", "state: `CA"),
            PROFILE.replace("state: CA", "state: {CA"),
            "!!java.util.Date {}\n",
            "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]\n",
            "<?xml version=\"1.0\"?><rolecall/>\n",
            "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n" + PROFILE)) {
      add(all, "syntax: " + text.lines().findFirst().orElse("nothing"), text);
    }
  }

  private static void numbers(List<Broken> all) {
    for (String number :
        List.of(
            ".nan",
            "NaN",
            ".inf",
            "-.inf",
            "Infinity",
            "1e999",
            "-1",
            "1e10",
            "9".repeat(500),
            "0x10",
            "0b1",
            "$5",
            "\u0665",
            "\uff15",
            "\u00bd",
            "2..1",
            "..3",
            "3..",
            "1...2",
            "1..2..3",
            "~",
            "~~3",
            "~-3",
            "5%",
            "+-3",
            "--3",
            "1e",
            "e3",
            ".",
            "true",
            "{low: 3, likely: 2, high: 1}",
            "{low: 1, high: 2}",
            "{low: 1, likely: 1, high: 1, x: 1}",
            "1e-300",
            "'",
            "-0.0001..5",
            "[1..2]")) {
      add(all, "a number " + number, PROFILE.replace("60..110", number));
      if (!number.equals("5%")) {
        add(all, "a share " + number, PROFILE.replace("litigated: 35%", "litigated: " + number));
      }
    }
    add(all, "a share over 100%", PROFILE.replace("litigated: 35%", "litigated: 135%"));
    add(all, "a bare share over 1", PROFILE.replace("litigated: 35%", "litigated: 35"));
  }

  private static void encodings(List<Broken> all) {
    all.add(new Broken("UTF-16", PROFILE.getBytes(StandardCharsets.UTF_16)));
    all.add(new Broken("UTF-16LE", PROFILE.getBytes(StandardCharsets.UTF_16LE)));
    String accented = PROFILE.replace("Harbor", "H\u00e4fen");
    all.add(new Broken("Latin-1", accented.getBytes(StandardCharsets.ISO_8859_1)));
    all.add(new Broken("a zip", new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0xff, 0, 1}));
    all.add(new Broken("a null byte", PROFILE.replace("CA", "C\0A").getBytes(UTF_8)));
    add(all, "an escape", PROFILE.replace("Harbor", "\u001b[31m"));
    add(all, "a bell", PROFILE.replace("Harbor", "\u0007"));
    byte[] cut = accented.getBytes(UTF_8);
    cut[accented.indexOf('\u00e4') + 1] = 'x';
    all.add(new Broken("half a character", cut));
    byte[] lone = PROFILE.getBytes(UTF_8);
    lone[20] = (byte) 0xc0;
    all.add(new Broken("an overlong byte", lone));
  }

  private static void sizes(List<Broken> all) {
    add(all, "more than 64 KiB of comment", PROFILE + "#".repeat(65_536));
    add(all, "more than 64 KiB of name", PROFILE.replace("Harbor", "n".repeat(65_536)));
    add(all, "64 KiB of brackets", "[".repeat(65_000));
    add(all, "64 KiB of braces", "{".repeat(65_000));
    add(all, "64 KiB of dashes", "- ".repeat(32_000));
    add(all, "64 KiB of questions", "? ".repeat(32_000));
    add(all, "64 KiB of quotes", "\"".repeat(65_000));
    add(all, "64 KiB of colons", "a: ".repeat(21_000));
    add(all, "64 KiB of keys", keys(9_000));
    add(all, "64 KiB of anchors", "&a ".repeat(21_000));
    add(all, "64 KiB of one scalar", "x".repeat(65_000));
    add(all, "64 KiB of folded lines", "a: >\n" + "  x\n".repeat(16_000));
    add(all, "64 KiB of backslashes", "\"" + "\\\\".repeat(32_000) + "\"");
    add(all, "40 levels of maps", nested(40));
    add(all, "1000 levels of maps", nested(1000));
    add(all, "1000 levels of lists", "a: " + "[".repeat(1000) + "]".repeat(1000) + "\n");
  }

  private static String keys(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append('k').append(i).append(":\n");
    }
    return text.toString();
  }

  private static String nested(int levels) {
    return "{a: ".repeat(levels) + "1" + "}".repeat(levels) + "\n";
  }

  /** Random bytes in the required part, which can never be part of a valid profile. */
  private static void damaged(List<Broken> all) {
    SplittableRandom random = new SplittableRandom(65);
    byte[] whole = PROFILE.getBytes(UTF_8);
    for (int i = 0; i < 60; i++) {
      byte[] bytes = whole.clone();
      for (int hit = 0; hit < 8; hit++) {
        bytes[random.nextInt(bytes.length)] = (byte) (0x80 + random.nextInt(0x40));
      }
      all.add(new Broken("damage " + i, bytes));
    }
  }

  @ParameterizedTest
  @MethodSource("broken")
  void isRefused(Broken profile) {
    Shell run = Shell.run(profile.bytes(), Shell.UTF_8, "assess", "-", "--draws", "64");
    assertThat(run.code()).as(profile.what() + "\n" + run.err()).isEqualTo(65);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .containsPattern("(?m)^-:[0-9]+:[0-9]+: error: ")
        .containsPattern("[1-9][0-9]* errors?; nothing was assessed\nTry `rolecall new`: .*\n\\z")
        .doesNotContain("Exception")
        .doesNotContain("at dev.rolecall")
        .doesNotContain("\u001b");
    // a profile may name Java's classes itself
    if (!profile.what().contains("!!java")) {
      assertThat(run.err()).doesNotContain("java.");
    }
  }

  @Test
  void theProfileThatIsBrokenIsSoundItself() {
    Shell run = Shell.run(PROFILE.getBytes(UTF_8), Shell.UTF_8, "assess", "-", "--draws", "64");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(broken()).hasSizeGreaterThan(200);
  }

  @Test
  void allFaultsAreToldAtOnce() {
    String text =
        PROFILE
            .replace("attorneys: 2", "attorneys: several")
            .replace("open_matters: 140", "open_matters: -1")
            .replace("lag_hours: 30", "lag_hour: 30")
            .replace("CA", "ZZ");
    Shell run = Shell.run(text.getBytes(UTF_8), Shell.UTF_8, "assess", "-");
    assertThat(run.err())
        .contains("firm.attorneys: found `several`")
        .contains("caseload.open_matters: found `-1`")
        .contains("client_response.lag_hour: found the key lag_hour")
        .contains("firm.state: found `ZZ`")
        .endsWith(
            "4 errors; nothing was assessed\nTry `rolecall new`: it shows every input, and what to write.\n");
  }

  @Test
  void aByteOrderMarkAndWindowsLinesAreRead() {
    String text = "\ufeff" + PROFILE.replace("\n", "\r\n");
    Shell run = Shell.run(text.getBytes(UTF_8), Shell.UTF_8, "assess", "-", "--format=json");
    assertThat(run.code()).isZero();
    Shell plain = Shell.run(PROFILE.getBytes(UTF_8), Shell.UTF_8, "assess", "-", "--format=json");
    assertThat(run.out()).isEqualTo(plain.out());
  }
}
