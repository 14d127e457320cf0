package dev.rolecall.report.check;

import dev.rolecall.portfolio.check.CheckResult;
import dev.rolecall.portfolio.check.Standing;
import dev.rolecall.report.Wording;
import java.util.ArrayList;
import java.util.List;

/** How many profiles stand how, in one line. */
final class Tally {

  private Tally() {}

  /** "17 profiles: 15 hold, 1 drifted, 1 is invalid; 2 warnings. FAILED". */
  static String of(CheckResult result) {
    List<String> parts = new ArrayList<>();
    for (Standing standing : Standing.values()) {
      long count = result.count(standing);
      if (count > 0) {
        parts.add(count + " " + words(standing, count == 1));
      }
    }
    long warnings = result.warnings();
    return Wording.count(result.profiles().size(), "profile")
        + (parts.isEmpty() ? "" : ": " + String.join(", ", parts))
        + (warnings == 0 ? "" : "; " + Wording.count(warnings, "warning"))
        + (result.worst().fails() ? ". FAILED" : ". Passed");
  }

  private static String words(Standing standing, boolean one) {
    return switch (standing) {
      case HOLDS -> one ? "holds" : "hold";
      case WITHOUT_EXPECT -> one ? "expects nothing" : "expect nothing";
      case EXPECT_MISSING -> one ? "expects nothing, and must" : "expect nothing, and must";
      case DRIFT -> "drifted";
      case INVALID -> one ? "is invalid" : "are invalid";
      case UNREADABLE -> "cannot be read";
    };
  }
}
