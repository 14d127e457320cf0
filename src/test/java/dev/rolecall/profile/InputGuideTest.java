package dev.rolecall.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.ExampleFirms;
import dev.rolecall.rulebook.RulebookCatalog;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the interview says about each input. */
class InputGuideTest {

  private static final RulebookCatalog INDEX =
      RulebookCatalog.of(ExampleFirms.RULEBOOK, path -> Optional.empty());

  @ParameterizedTest
  @EnumSource(Input.class)
  void everyInputSaysWhyItIsAskedAndHowToFindIt(Input input) {
    assertThat(input.question()).endsWith("?");
    assertThat(input.help()).endsWith(".");
    assertThat(input.why()).endsWith(".");
  }

  @ParameterizedTest
  @EnumSource(Input.class)
  void whatHeedsItIsInTheRulebook(Input input) {
    boolean heeded =
        !List.of(Input.NAME, Input.AS_OF, Input.NOTES).contains(input)
            && !input.path().startsWith("expect.");
    assertThat(INDEX.find(input.entry())).as(input.entry()).hasSize(heeded ? 1 : 0);
  }

  @ParameterizedTest
  @EnumSource(Input.class)
  void everyPlausibleAnswerIsOneThatAProfileMayHave(Input input) {
    ProfileDocument firm =
        ProfileDocument.read(
            "firm.yaml",
            ("rolecall: 1\nfirm: {attorneys: 2}\ncaseload: {open_matters: 90}\n"
                    + "drafting: {backlog_hours: 40}\nclient_response: {lag_hours: 9}\n")
                .getBytes(StandardCharsets.UTF_8),
            List.of());
    for (String answer : new InputGuide(ExampleFirms.RULEBOOK).plausible(input)) {
      ProfileReader.Reading reading = firm.with(answer, input, answer).under(ExampleFirms.RULEBOOK);
      assertThat(reading.problems().all()).isEmpty();
      assertThat(reading.profile().orElseThrow().assumed()).doesNotContain(input);
    }
  }

  /** Each can be ranked: by a range that is assumed, or by answers to try. */
  @ParameterizedTest
  @EnumSource(Input.class)
  void whateverTheVerdictDependsOnCanBeAskedFor(Input input) {
    boolean range =
        Optional.ofNullable(ExampleFirms.RULEBOOK.figures().priors().get(input.path()))
            .flatMap(prior -> prior.value())
            .filter(value -> !value.isExact())
            .isPresent();
    boolean tried = !new InputGuide(ExampleFirms.RULEBOOK).plausible(input).isEmpty();
    boolean idle =
        List.of(Input.AS_OF, Input.NAME, Input.NOTES, Input.STATE, Input.DELEGATED_DUTIES)
                .contains(input)
            || input.loadOf().isPresent()
            || input.path().startsWith("expect.")
            || input.path().startsWith("priorities.");
    assertThat(range || tried || input.isRequired()).isEqualTo(!idle);
    assertThat(range && tried).isFalse();
  }
}
