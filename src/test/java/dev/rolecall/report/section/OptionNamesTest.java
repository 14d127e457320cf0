package dev.rolecall.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.rulebook.RulebookReader;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OptionNamesTest {

  @Test
  void aLetterEach() {
    List<Option> options = RulebookReader.standard().staffing().mainOptions();
    Map<String, String> letters = OptionNames.letters(options.stream().map(Option::id).toList());
    assertThat(options.stream().map(one -> letters.get(one.id()) + " " + one.label()))
        .containsExactly("H nobody yet", "P paralegal", "C case manager", "Y hybrid", "B both");
  }

  @Test
  void lettersRunOut() {
    List<String> many = IntStream.range(0, 40).mapToObj(i -> "p" + i).toList();
    Map<String, String> letters = OptionNames.letters(many);
    assertThat(many.stream().map(letters::get).limit(36)).doesNotHaveDuplicates();
    assertThat(letters.get("p39")).isEqualTo("*");
  }
}
