package dev.rolecall.profile;

/** One {@code --set path=value}. */
public record Setting(String path, String value) {

  /** The option as it was typed, to name it in problems. */
  public String option() {
    return "--set " + path + "=" + value;
  }
}
