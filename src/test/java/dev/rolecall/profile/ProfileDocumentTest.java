package dev.rolecall.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.WhatIfFirms;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;
import org.junit.jupiter.api.Test;

class ProfileDocumentTest {

  private static final Rulebook RULEBOOK = RulebookReader.standard();

  private static Profile profile(ProfileDocument document) {
    return document.under(RULEBOOK).profile().orElseThrow();
  }

  /** The same firm, whatever its file states and what was laid over it. */
  private static void assertThatSame(ProfileDocument one, ProfileDocument other) {
    assertThat(profile(one))
        .usingRecursiveComparison()
        .ignoringFields("stated", "set")
        .isEqualTo(profile(other));
  }

  @Test
  void aSettingMakesAnotherDocument() {
    ProfileDocument firm = WhatIfFirms.nearTie();
    ProfileDocument other = firm.with(new Setting("firm.attorneys", "5"));
    assertThat(profile(firm).central(Input.ATTORNEYS)).isEqualTo(2);
    assertThat(profile(other).central(Input.ATTORNEYS)).isEqualTo(5);
    assertThat(profile(other).central(Input.NEW_LEADS)).isEqualTo(40);
  }

  @Test
  void takesAValueFromAnother() {
    ProfileDocument firm = WhatIfFirms.nearTie();
    ProfileDocument other = WhatIfFirms.nearTie("firm.staff.paralegals=1.5");
    ProfileDocument taken = firm.taking("firm.staff.paralegals", other);
    assertThatSame(taken, other);
    assertThatSame(taken.taking("firm.staff.paralegals", firm), firm);
  }

  @Test
  void takesTheAbsenceOfAValueToo() {
    ProfileDocument firm = WhatIfFirms.nearTie("caseload.new_leads_per_month=60");
    ProfileDocument taken = firm.taking("caseload.new_leads_per_month", WhatIfFirms.nearTie());
    assertThatSame(taken, WhatIfFirms.nearTie());
  }

  @Test
  void problemsAreKeptApart() {
    ProfileDocument firm = WhatIfFirms.nearTie();
    ProfileDocument broken = firm.with(new Setting("firm.attorneys", "many"));
    assertThat(broken.under(RULEBOOK).profile()).isEmpty();
    assertThat(broken.under(RULEBOOK).problems().all()).hasSize(1);
    assertThat(broken.under(RULEBOOK).problems().all()).hasSize(1);
    assertThat(firm.under(RULEBOOK).problems().all()).isEmpty();
  }

  @Test
  void aNumberAsASetting() {
    assertThat(Setting.of(Input.BACKLOG_HOURS, 1 / 3.0).value()).isEqualTo("0.3333333333");
    assertThat(Setting.of(Input.GROWTH, -0.05).value()).isEqualTo("-0.05");
    assertThat(Setting.of(Input.GROWTH, 1.5).value()).isEqualTo("150%");
    assertThat(Setting.of(Input.BUDGET, 1e6).value()).isEqualTo("1000000");
  }
}
