package dev.rolecall.report.result;

import dev.rolecall.document.JsonCopy;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Pseudonym;

/** Takes a firm's name out of a saved result. */
public final class Renaming {

  private Renaming() {}

  /**
   * The same JSON with a pseudonym in every place where the name stands.
   *
   * @param result what was read from it
   */
  public static String anonymous(String json, Result result) {
    String pseudonym = Pseudonym.of(result.name());
    return JsonCopy.of(json, (pointer, text) -> isName(pointer, result) ? pseudonym : text);
  }

  private static boolean isName(String pointer, Result result) {
    if (pointer.equals("/firm/name")) {
      return true;
    }
    for (int i = 0; i < result.inputs().size(); i++) {
      boolean name = result.inputs().get(i).input() == Input.NAME;
      if (name && pointer.startsWith("/inputs/" + i + "/words/")) {
        return true;
      }
    }
    return false;
  }
}
