package dev.rolecall.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as text: half-even, from the exact decimal value. */
class DecimalsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "0.1, 0.1", // its exact value 0.1000000000000000055... has 0.1 as ten digits
    "0.3333333333333333, 0.3333333333",
    "12345678905, 12345678900", // eleven digits, a tie: to the even tenth digit 0
    "12345678915, 12345678920", // a tie: from the odd tenth digit 1 to 2
    "-2.5, -2.5",
    "1e21, 1000000000000000000000",
    "1e-7, 0.0000001",
    "100, 100"
  })
  void exactHasTenSignificantDigits(double value, String text) {
    assertThat(Decimals.exact(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0.125, 2, 0.12", // ties that a double holds exactly go to the even digit
    "0.375, 2, 0.38",
    "2.5, 0, 2",
    "3.5, 0, 4",
    "1.005, 2, 1.00", // its exact value is 1.00499999999999989...: no tie
    "-0.001, 2, 0.00",
    "-1.5, 0, -2"
  })
  void roundedIsHalfEven(double value, int places, String text) {
    assertThat(Decimals.rounded(value, places)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "64650, '$64,600'", // a tie: to the even digit
    "64651, '$64,700'",
    "1234567, '$1,230,000'",
    "999.6, '$1,000'",
    "27.44, $27",
    "42.547, $43", // rounded once, not to 42.5 first
    "-0.4, $0",
    "-19937, '-$19,900'"
  })
  void dollarsThatWereWorkedOutHaveThreeDigits(double value, String text) {
    assertThat(Unit.dollars(value)).isEqualTo(text);
  }

  /** Next to ties, and all over the magnitudes of what is shown. */
  @Test
  void aNumberLooksTheSameOnceItWasSaved() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 100_000; i++) {
      double size = Math.pow(10, random.nextInt(-4, 14));
      double tie = (random.nextInt(2_000) - 1_000) / 8.0;
      double value =
          i % 2 == 0 ? (random.nextDouble() - 0.5) * size : tie + random.nextInt(3) * 1e-4;
      int places = random.nextInt(5);
      double saved = Double.parseDouble(Decimals.exact(value));
      assertThat(Decimals.rounded(saved, places)).isEqualTo(Decimals.rounded(value, places));
    }
  }

  /** All over the magnitudes, and next to ties in the eleventh digit. */
  @Test
  void exactIsThatOfTheExactValueWhateverTheWay() {
    SplittableRandom random = new SplittableRandom(2);
    MathContext tenDigits = new MathContext(10, RoundingMode.HALF_EVEN);
    for (int i = 0; i < 100_000; i++) {
      double size = Math.pow(10, random.nextInt(-15, 16));
      double tie = (2 * random.nextLong(500_000_000L, 5_000_000_000L) + 1) / 2.0;
      double value = i % 2 == 0 ? (random.nextDouble() - 0.5) * size : tie * size / 1e9;
      BigDecimal exact = new BigDecimal(value).round(tenDigits);
      assertThat(Decimals.exact(value)).isEqualTo(exact.stripTrailingZeros().toPlainString());
    }
  }

  /** What is typed as ten digits and read back is the nearest such number on its side. */
  @Test
  void tenDigitsAreTheNearestOnTheirSide() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 100_000; i++) {
      double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-6, 13));
      double up = Decimals.toTenDigits(value, true);
      double down = Decimals.toTenDigits(value, false);
      assertThat(up).isGreaterThanOrEqualTo(value).isEqualTo(read(up));
      assertThat(down).isLessThanOrEqualTo(value).isEqualTo(read(down));
      BigDecimal exact = new BigDecimal(value);
      int places = 10 - exact.precision() + exact.scale();
      assertThat(new BigDecimal(up).subtract(new BigDecimal(down)).doubleValue())
          .isLessThan(1.001 * Math.pow(10, -places));
    }
    assertThat(Decimals.toTenDigits(0.1, true)).isEqualTo(0.1);
    assertThat(Decimals.toTenDigits(0.1, false)).isEqualTo(0.1);
    assertThat(Decimals.toTenDigits(123456.78901234, true)).isEqualTo(123456.7891);
    assertThat(Decimals.toTenDigits(-123456.78901234, true)).isEqualTo(-123456.789);
  }

  private static double read(double value) {
    return Double.parseDouble(Decimals.exact(value));
  }

  @Test
  void thousandsAreGrouped() {
    assertThat(Decimals.grouped(1234567.5, 0)).isEqualTo("1,234,568");
    assertThat(Decimals.grouped(-1234.5, 1)).isEqualTo("-1,234.5");
    assertThat(Decimals.grouped(-123, 0)).isEqualTo("-123");
    assertThat(Decimals.grouped(999.96, 1)).isEqualTo("1,000.0");
  }

  @Test
  void zerosAtTheEndAreLeftOut() {
    assertThat(Decimals.atMost(2.50, 2)).isEqualTo("2.5");
    assertThat(Decimals.atMost(3.0, 2)).isEqualTo("3");
    assertThat(Decimals.atMost(1200, 1)).isEqualTo("1,200");
    assertThat(Decimals.atMost(100, 0)).isEqualTo("100");
  }

  @Test
  void unitsReadAsPeopleWriteThem() {
    assertThat(Unit.SHARE.show(0.355)).isEqualTo("35.5%");
    assertThat(Unit.DOLLARS_PER_YEAR.show(-61010)).isEqualTo("-$61,010 a year");
    assertThat(Unit.HOURS_PER_WEEK.show(12.5)).isEqualTo("12.5 hours a week");
    assertThat(Unit.FACTOR.show(1.25)).isEqualTo("1.25");
  }
}
