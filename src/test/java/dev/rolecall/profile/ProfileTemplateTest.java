package dev.rolecall.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.ExampleFirms;
import dev.rolecall.document.Problem;
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

  private static boolean isSetting(String line) {
    return line.strip().matches("#[^ ].*");
  }

  private static Stream<Integer> settings() {
    return IntStream.range(0, LINES.size()).filter(at -> isSetting(LINES.get(at))).boxed();
  }

  private static String with(List<Integer> uncommented) {
    StringBuilder yaml = new StringBuilder();
    for (int at = 0; at < LINES.size(); at++) {
      String line = LINES.get(at);
      yaml.append(uncommented.contains(at) ? line.replaceFirst("#", "") : line).append('\n');
    }
    return yaml.toString();
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
    String key = LINES.get(at).strip().replaceAll("^#|:.*", "");
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
        String.join(" ", LINES.stream().map(String::strip).toList()).replace(" # ", " ");

    assertThat(comments).contains(input.question() + " " + input.help());
  }

  @Test
  void showsAnInputWithItsUnitAndWhatIsAssumed() {
    assertThat(ProfileTemplate.text(RULEBOOK))
        .startsWith("# A firm profile for Rolecall.")
        .contains(
            """

            coordination: {
              # How many business days late is a task done, on average? From the task list:
              # date done minus date due; early counts as 0.
              # A number of business days, 0 or more. If left out: 0.5 to 6 business days,
              # most likely 2 (assumed).
              #task_lag_days: 2,

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
  void filledInByHalfAnyOptionalLineCanStillBeUncommented() {
    String half = "rolecall: 1\nfirm: {staff: {paralegals: 1}}\neconomics: {fee_per_matter: 900}\n";
    ProfileDocument document =
        ProfileDocument.read("half.yaml", half.getBytes(StandardCharsets.UTF_8), List.of());
    List<String> lines = ProfileTemplate.filled(document, RULEBOOK).lines().toList();
    assertThat(lines).contains("    paralegals: 1", "  fee_per_matter: 900");
    int tried = 0;
    for (int at = 0; at < lines.size(); at++) {
      if (isSetting(lines.get(at))) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(at, lines.get(at).replaceFirst("#", ""));
        assertThat(onlyMissing(String.join("\n", changed) + "\n")).as(lines.get(at)).isTrue();
        tried++;
      }
    }
    assertThat(tried).isEqualTo(Input.values().length - 2);
  }

  /** Whether nothing is wrong but that something required is not there. */
  private static boolean onlyMissing(String yaml) {
    return read(yaml).problems().all().stream().allMatch(Problem::isMissing);
  }

  private static ProfileDocument document(String file) {
    try {
      return ProfileDocument.read(file, Files.readAllBytes(Path.of(file)), List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
