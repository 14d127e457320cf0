package dev.rolecall.portfolio.results;

import dev.rolecall.portfolio.Row;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a firm's report is called: its index and what is plain of its name, as in {@code
 * 000012-harbor-injury-law.json}. No two firms share one, on no file system, and whatever a firm
 * calls itself, only small letters, digits and hyphens get through.
 */
final class ReportName {

  private static final Pattern FORM = Pattern.compile("[0-9]{6,}-[a-z0-9-]+\\.[a-z]+");
  private static final int MOST_CHARACTERS = 60;
  private static final String NAMELESS = "firm";

  private ReportName() {}

  static String of(Row row, String extension) {
    String name = row.firm().map(ReportName::plain).orElse(NAMELESS);
    return String.format(Locale.ROOT, "%06d-%s.%s", row.index(), name, extension);
  }

  /** Whether a file is called as a report is. */
  static boolean fits(String fileName) {
    return FORM.matcher(fileName).matches();
  }

  private static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < name.length() && plain.length() < MOST_CHARACTERS; i++) {
      char c = name.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (letter || (c >= '0' && c <= '9')) {
        plain.append(letter ? (char) (c | 0x20) : c);
      } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != '-') {
        plain.append('-');
      }
    }
    int end = plain.length();
    end -= end > 0 && plain.charAt(end - 1) == '-' ? 1 : 0;
    return end == 0 ? NAMELESS : plain.substring(0, end);
  }
}
