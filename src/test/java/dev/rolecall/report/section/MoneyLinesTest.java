package dev.rolecall.report.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rolecall.ExampleFirms;
import dev.rolecall.Trial;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.MoneyBreakdown;
import dev.rolecall.assessment.MoneyBreakdown.Line;
import dev.rolecall.assessment.OptionResult;
import dev.rolecall.decision.Depth;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The money of a report can be checked by hand, and says what in it is ours. */
class MoneyLinesTest {

  private static final Pattern AMOUNT = Pattern.compile("(-?)\\$?([0-9,]+(?:\\.[0-9]+)?)(%?)");

  static List<String> examples() {
    return ExampleFirms.files();
  }

  private static Assessment central(String file) throws IOException {
    Trial firm = Trial.of(Files.readString(Path.of(file)));
    return firm.assess(firm.rulebook(), 0, Depth.FULL);
  }

  private static List<String> items(Assessment result) {
    return new MoneyLines(result, result.money().orElseThrow())
        .section().blocks().stream()
            .filter(Block.Items.class::isInstance)
            .flatMap(block -> ((Block.Items) block).items().stream())
            .map(Phrase::shown)
            .toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theLinesAddUpToTheNetBenefit(String file) throws IOException {
    for (Assessment result : List.of(central(file), ExampleFirms.result(file))) {
      MoneyBreakdown money = result.money().orElseThrow();
      OptionResult hire = result.option(money.option()).orElseThrow();
      assertThat(money.lines().stream().mapToDouble(Line::dollars).sum())
          .isCloseTo(hire.netBenefitPerYear().likely(), within(1e-6));
      for (Line line : money.lines()) {
        double product =
            line.factors().stream().mapToDouble(one -> one.value()).reduce(1, (a, b) -> a * b);
        if (!line.factors().isEmpty()) {
          assertThat(Math.abs(product)).isCloseTo(Math.abs(line.dollars()), within(1e-6));
        }
      }
    }
  }

  /** The numbers as they are printed come to the dollars as they are printed. */
  @ParameterizedTest
  @MethodSource("examples")
  void anOwnerWithACalculatorGetsTheSame(String file) throws IOException {
    for (String item : items(ExampleFirms.result(file))) {
      int equals = item.lastIndexOf(" = ");
      if (equals >= 0) {
        String[] factors = item.substring(item.indexOf(": ") + 2, equals).split(" x ");
        double product = 1;
        for (String factor : factors) {
          product *= amount(factor);
        }
        assertThat(Unit.dollars(Math.abs(product)))
            .as(item)
            .isEqualTo(Unit.dollars(Math.abs(amount(item.substring(equals + 3)))));
      }
    }
  }

  private static double amount(String text) {
    Matcher found = AMOUNT.matcher(text);
    assertThat(found.lookingAt()).as(text).isTrue();
    double size = Double.parseDouble(found.group(2).replace(",", ""));
    double value = found.group(3).isEmpty() ? size : size / 100;
    return found.group(1).isEmpty() ? value : -value;
  }

  @Test
  void whatIsOursIsMarked() throws IOException {
    List<String> items = items(ExampleFirms.result("examples/solo-injury.yaml"));
    assertThat(items)
        .anyMatch(item -> item.matches(".* hours that .* x [0-9.]+% sold \\(ours\\) x \\$.*"));
    List<String> virtual = items(ExampleFirms.result("examples/virtual-hire.yaml"));
    assertThat(virtual).anyMatch(item -> item.contains("in fees (a vendors' claim)"));
  }

  /** If no freed hour is sold, that term is gone, and the rest is as it was. */
  @Test
  void theLowCaseLeavesOutWhatFreedHoursBring() throws IOException {
    Assessment result = ExampleFirms.result("examples/solo-injury.yaml");
    MoneyBreakdown money = result.money().orElseThrow();
    double freed = money.lines().get(0).dollars();
    assertThat(freed).isPositive();
    assertThat(money.ifNoHourSold())
        .isCloseTo(result.bestHire().netBenefitPerYear().likely() - freed, within(1e-6));
  }
}
