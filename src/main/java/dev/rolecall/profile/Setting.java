package dev.rolecall.profile;

import dev.rolecall.document.FlowText;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Unit;
import java.util.List;

/** One {@code --set path=value}. */
public record Setting(String path, String value) {

  /** The setting that gives an input an exact number, to ten significant digits. */
  public static Setting of(Input input, double value) {
    boolean percent = input.unit() == Unit.SHARE && value > 1;
    String text = percent ? Decimals.exact(value * 100) + "%" : Decimals.exact(value);
    return new Setting(input.path(), text);
  }

  /** The same settings with another name for the firm, where they have one, and without notes. */
  public static List<Setting> named(List<Setting> settings, String name) {
    return settings.stream()
        .filter(one -> !one.path().equals(Input.NOTES.path()))
        .map(
            one ->
                one.path().equals(Input.NAME.path())
                    ? new Setting(one.path(), FlowText.scalar(name))
                    : one)
        .toList();
  }

  /** The option as it was typed, to name it in problems. */
  public String option() {
    return "--set " + path + "=" + value;
  }
}
