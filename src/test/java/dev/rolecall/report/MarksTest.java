package dev.rolecall.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.rulebook.Option;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest {

  private static final Rulebook RULEBOOK = RulebookReader.standard();

  @Test
  void aLetterEach() {
    Marks marks = new Marks(RULEBOOK.staffing().mainOptions());
    assertThat(marks.options().stream().map(option -> marks.named(option.id())))
        .containsExactly("H nobody yet", "P paralegal", "C case manager", "Y hybrid", "B both");
    assertThat(marks.faintOf("hybrid")).isEqualTo("y");
    assertThat(marks.index("both")).isEqualTo(4);
  }

  @Test
  void lettersRunOut() {
    Option hold = RULEBOOK.staffing().baseline();
    List<Option> many = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      many.add(new Option("p" + i, "p", "p", List.of(), false, hold.basis()));
    }
    Marks marks = new Marks(many);
    assertThat(many.stream().map(option -> marks.of(option.id())).limit(36))
        .doesNotHaveDuplicates();
    assertThat(marks.of("p39")).isEqualTo("*");
  }
}
