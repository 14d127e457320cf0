package dev.rolecall.report;

/** Who wins at a flip point. */
public final class FlipWording {

  private static final String HIRE = "hire ";

  private FlipWording() {}

  /**
   * "a paralegal wins", "hiring nobody yet wins".
   *
   * @param sentence what the option means, as advice
   * @param one whether it hires one person
   */
  public static String winner(String sentence, boolean one) {
    int colon = sentence.indexOf(':');
    String brief = colon < 0 ? sentence : sentence.substring(0, colon);
    if (!brief.startsWith(HIRE)) {
      return "to " + brief + " wins";
    }
    String who = brief.substring(HIRE.length());
    return (one ? who : "hiring " + who) + " wins";
  }
}
