package dev.rolecall.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.ExampleFirms;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileTemplateTest {

  private static final Rulebook RULEBOOK = RulebookReader.standard();
  private static final List<String> LINES = ProfileTemplate.text(RULEBOOK).lines().toList();

  private static ProfileReader.Reading read(String yaml) {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    return ProfileDocument.read("firm.yaml", bytes, List.of()).under(RULEBOOK);
  }

  /** A key with its example, commented out; a heading of a section has nothing after its colon. */
  private static boolean isSetting(String line) {
    return line.matches("#? *#?(?! )[a-z_]+: .+") && line.contains("#");
  }

  private static Stream<Integer> settings() {
    return IntStream.range(0, LINES.size()).filter(at -> isSetting(LINES.get(at))).boxed();
  }

  /** The lines with some of them uncommented, and the headings that these are under. */
  private static String with(List<String> lines, List<Integer> uncommented) {
    List<String> changed = new ArrayList<>(lines);
    for (int at : uncommented) {
      int indent = indent(lines.get(at));
      changed.set(at, lines.get(at).replaceFirst("#", ""));
      for (int above = at; above >= 0 && indent > 0; above--) {
        if (lines.get(above).matches("#? *[a-z_]+:") && indent(lines.get(above)) < indent) {
          indent = indent(lines.get(above));
          changed.set(above, lines.get(above).replaceFirst("#", ""));
        }
      }
    }
    return String.join("\n", changed) + "\n";
  }

  private static int indent(String line) {
    String plain = line.replaceFirst("#", "");
    return plain.length() - plain.stripLeading().length();
  }

  private static String with(List<Integer> uncommented) {
    return with(LINES, uncommented);
  }

  @Test
  void isAProfileThatStatesTheRequiredInputsAlone() {
    ProfileReader.Reading reading = read(ProfileTemplate.text(RULEBOOK));

    assertThat(reading.problems().all()).isEmpty();
    Profile profile = reading.profile().orElseThrow();
    assertThat(profile.numbers().keySet().stream().filter(i -> !profile.assumed().contains(i)))
        .containsExactly(Input.ATTORNEYS, Input.OPEN_MATTERS, Input.BACKLOG_HOURS, Input.LAG_HOURS);
    assertThat(profile.name()).isEqualTo("firm");
    assertThat(profile.expectation()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("settings")
  void anyOptionalLineCanBeUncommented(int at) {
    ProfileReader.Reading reading = read(with(List.of(at)));

    assertThat(reading.problems().all()).as(LINES.get(at)).isEmpty();
    String key = LINES.get(at).replaceAll("[# ]|:.*", "");
    Profile plain = read(with(List.of())).profile().orElseThrow();
    Profile stated = reading.profile().orElseThrow();
    boolean reported =
        !stated.digest().equals(plain.digest())
            || !stated.expectation().equals(plain.expectation());
    assertThat(reported).as(key + " is stated").isTrue();
  }

  @Test
  void thereIsALineForEveryOptionalInputAndAllTogetherAreRight() {
    long optional = Stream.of(Input.values()).filter(input -> !input.isRequired()).count();

    assertThat(settings()).hasSize((int) optional);
    ProfileReader.Reading reading = read(with(settings().toList()));
    assertThat(reading.problems().all()).isEmpty();
    assertThat(reading.profile().orElseThrow().assumed()).isEmpty();
  }

  @Test
  void fitsEightyColumnsOfAscii() {
    assertThat(LINES).allMatch(line -> line.length() <= 80);
    assertThat(LINES).allMatch(line -> line.chars().allMatch(c -> c >= 0x20 && c < 0x7f));
    assertThat(LINES).allMatch(line -> line.equals(line.stripTrailing()));
  }

  @ParameterizedTest
  @EnumSource(Input.class)
  void asksTheQuestionOfEveryInput(Input input) {
    String comments =
        String.join(" ", LINES.stream().map(line -> line.replaceFirst("^#? *#? *", "")).toList());

    assertThat(comments).contains(input.question() + " " + input.help());
  }

  @Test
  void showsAnInputWithItsUnitAndWhatIsAssumed() {
    assertThat(ProfileTemplate.text(RULEBOOK))
        .startsWith("# A firm profile for Rolecall.")
        .contains(
            """

            #coordination:
            #
            #  # How many business days late is a task done, on average? From the task list:
            #  # date done minus date due; early counts as 0.
            #  # A number of business days, 0 or more. If left out: 0.5 to 6 business days,
            #  # most likely 2 (assumed).
            #  task_lag_days: 2
            #
            """)
        .contains("#   # yaml-language-server: $schema=rolecall.schema.json\n")
        .contains("  #new_leads_per_month: 16\n")
        .contains("\n  attorneys: 2\n");
  }

  @Test
  void filledInItSaysWhatTheDocumentSaysAndNoMore() {
    for (String file : ExampleFirms.files()) {
      ProfileDocument document = document(file);
      String filled = ProfileTemplate.filled(document, RULEBOOK);
      ProfileReader.Reading reading =
          ProfileDocument.read(file, filled.getBytes(StandardCharsets.UTF_8), List.of())
              .under(RULEBOOK);

      assertThat(reading.problems().all()).isEmpty();
      assertThat(reading.profile().orElseThrow())
          .isEqualTo(document.under(RULEBOOK).profile().orElseThrow());
      assertThat(filled.lines()).allMatch(line -> line.equals(line.stripTrailing()));
    }
  }

  @Test
  void filledInHasOneCommentForEachKeyAndNothingElse() {
    String half = "firm: {staff: {paralegals: 1}}\neconomics: {fee_per_matter: unknown}\n";
    ProfileDocument document =
        ProfileDocument.read("half.yaml", half.getBytes(StandardCharsets.UTF_8), List.of());
    assertThat(ProfileTemplate.filled(document, RULEBOOK))
        .endsWith(
            """
            rolecall: 1

            firm:

              staff:
                # How many paralegals work here?
                paralegals: 1

            economics:
              # How much does a matter bring in fees, on average?
              fee_per_matter: unknown
            """);
    assertThat(ProfileTemplate.json(document))
        .isEqualTo(
            """
            {
              "rolecall": 1,
              "firm": {
                "staff": {
                  "paralegals": 1
                }
              },
              "economics": {
                "fee_per_matter": "unknown"
              }
            }
            """);
  }

  private static ProfileDocument document(String file) {
    try {
      return ProfileDocument.read(file, Files.readAllBytes(Path.of(file)), List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
