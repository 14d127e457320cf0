package dev.rolecall.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rulebook that the build made a class of is the written one. */
class StandardRulebookTest {

  private static final Rulebook MADE = RulebookReader.standard();
  private static final Rulebook READ = RulebookReader.readStandard();

  @Test
  void theBuildPutItsOwnClassInPlace() {
    assertThat(StandardRulebook.class.getDeclaredMethods()).isNotEmpty();
  }

  static RecordComponent[] parts() {
    return Rulebook.class.getRecordComponents();
  }

  @ParameterizedTest
  @MethodSource("parts")
  void everyRecordIsTheOneThatIsRead(RecordComponent part) {
    List<String> made = new ArrayList<>();
    List<String> read = new ArrayList<>();
    collect(part.getName(), value(part, MADE), made);
    collect(part.getName(), value(part, READ), read);
    assertThat(made).containsExactlyElementsOf(read);
    assertThat(value(part, MADE)).isEqualTo(value(part, READ));
  }

  /** Records and maps part by part, for a difference to be told where it is, and order to count. */
  private static void collect(String path, Object value, List<String> lines) {
    if (value instanceof Record made) {
      for (RecordComponent part : made.getClass().getRecordComponents()) {
        collect(path + "." + part.getName(), value(part, made), lines);
      }
    } else if (value instanceof Map<?, ?> map) {
      lines.add(path + ": " + map.keySet());
      map.forEach((key, inner) -> collect(path + "." + key, inner, lines));
    } else {
      lines.add(path + ": " + value);
    }
  }

  private static Object value(RecordComponent part, Record owner) {
    try {
      return part.getAccessor().invoke(owner);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theDigestIsThatOfTheValues() {
    assertThat(MADE.digest()).isEqualTo(RulebookReader.digest(StandardTree.parsed()));
    assertThat(MADE.digest()).isEqualTo(RulebookReader.digest(StandardTree.load()));
  }

  @Test
  void anOptionHiresTheVeryRolesThatAreListed() {
    Map<String, Role> roles = MADE.staffing().roles();
    assertThat(MADE.staffing().options().values())
        .flatExtracting(Option::hires)
        .isNotEmpty()
        .allSatisfy(role -> assertThat(role).isSameAs(roles.get(role.id())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "plain", "\"quoted\"", "C:\\u0041", "two\nlines\t1", "§ 6450 – \uD83D\uDE00"})
  void aTextIsWrittenAsJavaReadsIt(String text) {
    String literal = RulebookSource.literal(text);
    assertThat(literal).startsWith("\"").endsWith("\"").doesNotContain("\n");
    assertThat(literal.substring(1, literal.length() - 1).translateEscapes()).isEqualTo(text);
  }
}
