package dev.rolecall.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.document.DocumentReader;
import dev.rolecall.document.FlowText;
import dev.rolecall.document.Node;
import dev.rolecall.document.NumberReader;
import dev.rolecall.document.Problem;
import dev.rolecall.document.Problems;
import dev.rolecall.quantity.Estimate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as people write them: what has one meaning is read, and no hint changes a number. */
class WrittenNumbersTest {

  private static final Pattern WRITE = Pattern.compile("write (\\S+?)(?: or (\\S+))?$");

  private static Node node(Input input, String written) {
    return DocumentReader.readValue("test", input.path(), FlowText.quoted(written)).root().get();
  }

  private static Optional<Estimate> read(Input input, String written, Problems problems) {
    Node node = node(input, written);
    return NumberReader.estimate(node, input.limits(), problems);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "economics.budget_per_year | $90,000 | 90000",
        "economics.budget_per_year | 90,000 | 90000",
        "economics.budget_per_year | 90k | 90000",
        "economics.budget_per_year | $90K a year | 90000",
        "economics.budget_per_year | $7,500 a month | 90000",
        "economics.budget_per_year | 90 thousand dollars | 90000",
        "economics.budget_per_year | $1.2 million | 1200000",
        "economics.budget_per_year | $60-80k | 60000..80000",
        "economics.budget_per_year | $60k to $80k | 60000..80000",
        "economics.budget_per_year | 80k..90k | 80000..90000",
        "economics.budget_per_year | about $80,000 | ~80000",
        "economics.budget_per_year | 62.5k | 62500",
        "drafting.backlog_hours | 75 hours | 75",
        "drafting.backlog_hours | 75h | 75",
        "drafting.backlog_hours | 2 days | 16",
        "drafting.backlog_hours | 90 minutes | 1.5",
        "drafting.backlog_hours | 60-100 | 60..100",
        "drafting.backlog_hours | 60 – 100 | 60..100",
        "drafting.backlog_hours | 60 to 100 hours | 60..100",
        "drafting.backlog_hours | between 60 and 100 | 60..100",
        "drafting.backlog_hours | from 60 to 100 | 60..100",
        "drafting.backlog_hours | about 60 to 80 | 60..80",
        "drafting.backlog_hours | 60 .. 100 | 60..100",
        "drafting.backlog_hours | 60 +/- 10 | 50..70",
        "drafting.backlog_hours | around 40 | ~40",
        "drafting.backlog_hours | 40ish | ~40",
        "drafting.backlog_hours | 40 or so | ~40",
        "drafting.backlog_hours | low 2, likely 4, high 9 | {low: 2, likely: 4, high: 9}",
        "drafting.backlog_hours | a hundred | 100",
        "drafting.backlog_hours | none | 0",
        "client_response.lag_hours | 2 days | 16",
        "client_response.lag_hours | 1-2 days | 8..16",
        "client_response.lag_hours | 3 business days | 24",
        "coordination.task_lag_days | 3 days | 3",
        "coordination.task_lag_days | 2 weeks | 10",
        "attorney_time.admin_hours_per_week | 16 hours | 16",
        "attorney_time.admin_hours_per_week | 3 hours a day | 15",
        "attorney_time.admin_hours_per_week | 10 hrs/week | 10",
        "readiness.need_lasts_months | 2 years | 24",
        "caseload.new_leads_per_month | 10 a week | 43.45",
        "firm.attorneys | two | 2",
        "firm.attorneys | two and a half | 2.5",
        "firm.attorneys | 2 lawyers | 2",
        "firm.staff.paralegals | no | 0",
        "caseload.open_matters | 1,400 | 1400",
        "caseload.open_matters | 140 open cases | 140",
        "caseload.growth_per_year | -5% to 10% | -5%..10%",
        "caseload.growth_per_year | -5..15% | -5%..15%",
        "caseload.growth_per_year | 8 percent a year | 8%",
        "firm.litigated | 20-40% | 20%..40%",
        "firm.litigated | 20% to 40% | 20%..40%",
        "firm.litigated | half | 50%",
        "firm.litigated | 1 in 5 | 20%",
        "firm.litigated | 1/4 | 25%",
        "firm.litigated | 0..40% | 0%..40%"
      })
  void readsWhatHasOneMeaning(String path, String written, String plain) {
    Input input = Input.at(path).orElseThrow();
    Problems problems = new Problems();

    Estimate value = read(input, written, problems).orElse(null);

    assertThat(problems.all()).isEmpty();
    assertThat(NumberReader.written(node(input, written), input.limits())).isEqualTo(plain);
    if (!plain.startsWith("{")) {
      assertThat(read(input, plain, problems)).as("the short form").contains(value);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "client_response.lag_hours | 0...40 | a range has two dots: write 0..40 or 0..0.40 |",
        "client_response.lag_hours | 1,5 | a decimal has a point: write 1.5 |",
        "firm.litigated | 0,35 | a decimal has a point: write 0.35 |",
        "economics.budget_per_year | $1,5k | a decimal has a point: write 1.5k |",
        "firm.litigated | 35 | write 35% | 35%",
        "firm.litigated | ~35 | write ~35% | ~35%",
        "firm.litigated | 20..40 | write 20%..40% | 20%..40%",
        "firm.litigated | 20-40 | write 20%..40% | 20%..40%",
        "firm.litigated | 0.2..40% | write 0.2%..40% or 20%..40% |",
        "firm.litigated | 0.2..40 | write 0.2%..40% or 20%..40% |",
        "caseload.growth_per_year | 8 | write 8% | 8%",
        "drafting.backlog_hours | 90..60 | the lower number comes first: write 60..90 | 60..90",
        "drafting.backlog_hours | 3-2 days | the lower number comes first: write 16..24 | 16..24",
        "drafting.backlog_hours | 35% | this is not a share: write the number itself |",
        "drafting.backlog_hours | 2 weeks | write how many hours that is |",
        "drafting.backlog_hours | 100+ | write the number that is most likely, or a range such as 60..110 |",
        "drafting.backlog_hours | > 100 | write the number that is most likely, or a range such as 60..110 |",
        "coordination.task_lag_days | 24 hours | write how many business days that is |",
        "firm.attorneys | 2 partners and a half-time associate | write the number alone, such as 90, or a range such as 60..110 |",
        "firm.attorneys | lots | '' |",
        "caseload.open_matters | 1,00,000 | '' |",
        "caseload.open_matters | 5....7 | a range has two dots |",
        "caseload.open_matters | 60..80..100 | '' |"
      })
  void noHintChangesANumber(String path, String written, String hint, String instead) {
    Input input = Input.at(path).orElseThrow();
    Problems problems = new Problems();

    assertThat(read(input, written, problems)).isEmpty();

    Problem problem = problems.all().get(0);
    assertThat(problem.hint()).isEqualTo(hint);
    assertThat(problem.instead()).isEqualTo(instead == null ? "" : instead);
    Matcher write = WRITE.matcher(hint);
    if (write.find()) {
      for (int group = 1; group <= 2 && write.group(group) != null; group++) {
        assertThat(read(input, write.group(group), new Problems())).as("can be read").isPresent();
      }
    }
  }
}
