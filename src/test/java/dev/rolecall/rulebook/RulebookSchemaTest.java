package dev.rolecall.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import dev.rolecall.Schemas;
import dev.rolecall.report.brand.BrandSchema;
import org.junit.jupiter.api.Test;

/** The schemas of what a consultant writes. */
class RulebookSchemaTest {

  private static final String TEXT = RulebookSchema.text(RulebookReader.standard());

  @Test
  void areSchemasByTheRulesOfSchemas() {
    assertThat(Schemas.faults(TEXT)).isEmpty();
    assertThat(Schemas.faults(BrandSchema.text())).isEmpty();
  }

  @Test
  void takesChangesAndRefusesAnUnknownSection() {
    Schema schema = Schemas.schema(TEXT);
    String mine =
        "rulebook: 1\nreason: a trial\nid: riverside\nkpis: {task_lag_days: {calm: 2}}\n"
            + "options: {two_paralegals: {hires: [paralegal, paralegal]}}\n";
    assertThat(Schemas.faults(schema, Schemas.yaml(mine))).isEmpty();
    assertThat(Schemas.faults(schema, Schemas.yaml(mine + "kpi: {}\n"))).isNotEmpty();
    assertThat(Schemas.faults(schema, Schemas.yaml("id: riverside\n"))).isNotEmpty();
  }

  @Test
  void takesBrands() {
    Schema schema = Schemas.schema(BrandSchema.text());
    String mine = "name: Riverside\naccent: '#0a5f68'\n";
    assertThat(Schemas.faults(schema, Schemas.yaml(mine))).isEmpty();
    assertThat(Schemas.faults(schema, Schemas.yaml("accent: blue\n"))).hasSize(2);
  }
}
