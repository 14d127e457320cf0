package dev.rolecall.document;

import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes, in JSON, the characters that would not be seen or would move what is seen: a reader gets
 * the very text back, and a terminal shows nothing but what is there.
 */
final class HiddenCharacters extends CharacterEscapes {

  private static final long serialVersionUID = 1;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] escapes = standardAsciiEscapesForJSON();
    escapes[0x7f] = ESCAPE_STANDARD;
    return escapes;
  }

  @Override
  public SerializableString getEscapeSequence(int c) {
    boolean half = Character.isSurrogate((char) c);
    return SafeText.hides(c) && !half ? new SerializedString(escaped(c)) : null;
  }

  private static String escaped(int c) {
    String digits = Integer.toHexString(c);
    return "\\u" + "0".repeat(4 - digits.length()) + digits;
  }
}
