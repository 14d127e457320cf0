package dev.rolecall.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.assessment.Glossary;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionLettersTest {

  private static final Rulebook RULEBOOK = RulebookReader.standard();

  @Test
  void aLetterEach() {
    Map<String, Glossary.Choice> options = new LinkedHashMap<>();
    RULEBOOK
        .staffing()
        .mainOptions()
        .forEach(o -> options.put(o.id(), new Glossary.Choice(o.label(), "", List.of())));
    OptionLetters letters = new OptionLetters(options);
    assertThat(letters.ids().stream().map(letters::named))
        .containsExactly("H nobody yet", "P paralegal", "C case manager", "Y hybrid", "B both");
    assertThat(letters.index("both")).isEqualTo(4);
  }

  @Test
  void lettersRunOut() {
    Map<String, Glossary.Choice> many = new LinkedHashMap<>();
    for (int i = 0; i < 40; i++) {
      many.put("p" + i, new Glossary.Choice("p", "p", List.of()));
    }
    OptionLetters letters = new OptionLetters(many);
    assertThat(many.keySet().stream().map(letters::of).limit(36)).doesNotHaveDuplicates();
    assertThat(letters.of("p39")).isEqualTo("*");
  }
}
