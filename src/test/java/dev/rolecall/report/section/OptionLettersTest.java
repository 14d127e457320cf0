package dev.rolecall.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionLettersTest {

  private static final Rulebook RULEBOOK = RulebookReader.standard();

  @Test
  void aLetterEach() {
    OptionLetters letters = new OptionLetters(RULEBOOK.staffing().mainOptions());
    assertThat(letters.options().stream().map(option -> letters.named(option.id())))
        .containsExactly("H nobody yet", "P paralegal", "C case manager", "Y hybrid", "B both");
    assertThat(letters.index("both")).isEqualTo(4);
  }

  @Test
  void lettersRunOut() {
    Option hold = RULEBOOK.staffing().baseline();
    List<Option> many = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      many.add(new Option("p" + i, "p", "p", List.of(), false, hold.basis()));
    }
    OptionLetters letters = new OptionLetters(many);
    assertThat(many.stream().map(option -> letters.of(option.id())).limit(36))
        .doesNotHaveDuplicates();
    assertThat(letters.of("p39")).isEqualTo("*");
  }
}
