package dev.rolecall.model;

import static dev.rolecall.Bench.AT_ONCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rolecall.Bench;
import dev.rolecall.Trial;
import dev.rolecall.rulebook.Kpi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The numbers of the worked example in src/doc/model.md are those that the model computes. */
class ModelDocTest {

  private static final Path DOC = Path.of("src/doc/model.md");

  @Test
  void theWorkedExampleHolds() throws IOException {
    Map<String, Double> computed = computed();
    Map<String, Double> written = written();
    assertThat(written.keySet()).containsExactlyElementsOf(computed.keySet());
    written.forEach(
        (name, value) ->
            assertThat(value).as(name).isCloseTo(computed.get(name), within(5e-6 * value)));
  }

  private static Map<String, Double> computed() throws IOException {
    String doc = Files.readString(DOC);
    String firm = doc.substring(doc.lastIndexOf("```yaml\n") + 8, doc.lastIndexOf("```"));
    Bench bench =
        Bench.of(
            Trial.of(firm)
                .under(AT_ONCE)
                .under("parameters/fill_in_house/value=12", "parameters/productive_hours/value=6"));
    FirmState now = bench.today();
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("lambda_D", now.inflow(WorkQueue.DRAFTING));
    values.put("lambda_C", now.inflow(WorkQueue.CLIENT));
    values.put("lambda_K", now.inflow(WorkQueue.COORDINATION));
    values.put("a_D", now.absorbed(WorkQueue.DRAFTING));
    values.put("a_C", now.absorbed(WorkQueue.CLIENT));
    values.put("a_K", now.absorbed(WorkQueue.COORDINATION));
    values.put("B_C", now.backlog(WorkQueue.CLIENT));
    values.put("B_K", now.backlog(WorkQueue.COORDINATION));
    values.put("T_C", now.target(WorkQueue.CLIENT));
    values.put("pressure of the backlog", now.pressure(Kpi.BACKLOG_WEEKS));
    values.put("pressure of DRAFTING", now.pressure(0));
    values.put("pressure of CLIENT_RESPONSE", now.pressure(1));
    values.put("pressure of COORDINATION", now.pressure(2));
    values.put("pressure of ATTORNEY_TIME", now.pressure(3));
    double clients = demand(now, WorkQueue.CLIENT);
    double both = clients + demand(now, WorkQueue.COORDINATION);
    values.put("week 12: demand", both);
    values.put("week 12: share done", 6 / both);
    values.put("week 12: lag", bench.kpi("case_manager", 13, Kpi.RESPONSE_LAG_HOURS));
    values.put("week 12: task lag", bench.kpi("case_manager", 13, Kpi.TASK_LAG_DAYS));
    values.put("week 12: admin hours", bench.kpi("case_manager", 13, Kpi.ADMIN_HOURS));
    double[] freed = bench.year("case_manager").otherRelief;
    double attention = bench.year("case_manager").attention[12];
    values.put("week 12: freed hours, dollars", (freed[12] - attention) * 0.5 * 100);
    return values;
  }

  /** What a stream asks for in week 12, where nobody worked in it before. */
  private static double demand(FirmState now, int stream) {
    WorkQueue queue = now.queues()[stream];
    queue.begin(12, new double[Year.WEEKS]);
    queue.open(12);
    return queue.demand;
  }

  /** The rows of the example's table: name, how, value. */
  private static Map<String, Double> written() throws IOException {
    List<String> lines = Files.readAllLines(DOC);
    int header = lines.indexOf("| quantity | how | value |");
    Map<String, Double> values = new LinkedHashMap<>();
    for (String line : lines.subList(header + 2, lines.size())) {
      String[] cells = line.split("\\|");
      values.put(cells[1].strip(), Double.valueOf(cells[3].strip()));
    }
    return values;
  }
}
