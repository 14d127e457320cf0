package dev.rolecall.profile;

import dev.rolecall.quantity.Digest;
import java.util.Locale;

/**
 * A pseudonym for a firm, always the same one for the same name. It hides the name from readers who
 * do not know it, but not from someone who tries a list of names.
 */
public final class Pseudonym {

  private static final int LETTERS = 12;
  private static final int GROUP = 4;

  private Pseudonym() {}

  /** "Firm 3F09-A1C2-77BE". */
  public static String of(String name) {
    String digits = new Digest().add("firm name").add(name.strip()).text();
    StringBuilder text = new StringBuilder("Firm ");
    for (int at = 0; at < LETTERS; at += GROUP) {
      text.append(at == 0 ? "" : "-").append(digits, at, at + GROUP);
    }
    return "Firm " + text.substring("Firm ".length()).toUpperCase(Locale.ROOT);
  }
}
