package dev.rolecall.assessment.saved;

import dev.rolecall.assessment.InputValue;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.profile.ProfileReader;
import dev.rolecall.profile.Setting;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Rulebook;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The profile that a saved result was made from, written anew from its inputs. It is only given out
 * if it has the digest that the result tells of its profile: then it states the same.
 *
 * <p>A result does not say whether a priority was stated that is also the default, so each way is
 * tried.
 */
public final class SavedProfile {

  private static final String EMPTY =
      ProfileReader.VERSION_KEY + ": " + ProfileReader.VERSION + "\n";

  private final SavedResult result;
  private final Rulebook rulebook;

  private SavedProfile(SavedResult result, Rulebook rulebook) {
    this.result = result;
    this.rulebook = rulebook;
  }

  /** The profile; empty where it cannot be told for sure. */
  public static Optional<ProfileDocument> of(SavedResult result, Rulebook rulebook) {
    return new SavedProfile(result, rulebook).document();
  }

  private Optional<ProfileDocument> document() {
    List<Input> stated = new ArrayList<>();
    List<Input> unsure = new ArrayList<>();
    result.inputs().forEach((input, value) -> sort(input, value, stated, unsure));
    for (int some = 0; some < 1 << unsure.size(); some++) {
      List<Input> inputs = new ArrayList<>(stated);
      for (int i = 0; i < unsure.size(); i++) {
        if ((some >> i & 1) == 1) {
          inputs.add(unsure.get(i));
        }
      }
      ProfileDocument document = document(inputs);
      Optional<Profile> profile = document.under(rulebook).profile();
      if (profile.filter(p -> p.digest().equals(result.run().profileDigest())).isPresent()) {
        return Optional.of(document);
      }
    }
    return Optional.empty();
  }

  private void sort(Input input, InputValue value, List<Input> stated, List<Input> unsure) {
    Optional<Category> category = InputValue.priority(input);
    boolean usual =
        category.isPresent()
            && value.number().filter(n -> n.likely() == usual(category.get())).isPresent();
    if (usual) {
      unsure.add(input);
    } else if (!value.assumed()) {
      stated.add(input);
    }
  }

  private double usual(Category category) {
    return rulebook.scales().categories().get(category).weight();
  }

  private ProfileDocument document(List<Input> inputs) {
    List<Setting> settings =
        inputs.stream()
            .map(input -> new Setting(input.path(), text(input, result.inputs().get(input))))
            .toList();
    return ProfileDocument.read(result.file(), EMPTY.getBytes(StandardCharsets.UTF_8), settings);
  }

  private static String text(Input input, InputValue value) {
    if (value.number().isPresent()) {
      return number(input, value.number().get());
    }
    if (!value.shares().isEmpty()) {
      return shares(value.shares());
    }
    String words =
        value.words().stream().map(SavedProfile::quoted).collect(Collectors.joining(", "));
    return value.words().size() == 1 ? words : "[" + words + "]";
  }

  private static String number(Input input, Estimate value) {
    return value.isExact()
        ? number(input, value.likely())
        : "{low: "
            + number(input, value.low())
            + ", likely: "
            + number(input, value.likely())
            + ", high: "
            + number(input, value.high())
            + "}";
  }

  private static String number(Input input, double value) {
    return input.unit() == Unit.SHARE && (value > 1 || value < -1)
        ? Decimals.exact(value * 100) + "%"
        : Decimals.exact(value);
  }

  private static String shares(Map<String, Double> shares) {
    return shares.entrySet().stream()
        .map(share -> share.getKey() + ": " + Decimals.exact(share.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** In double quotes, where whatever could be misread is spelt by its number. */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      boolean plain = c >= ' ' && c < 0x7f && c != '"' && c != '\\';
      if (plain) {
        out.append(c);
      } else {
        String digits = Integer.toHexString(c);
        out.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
      }
    }
    return out.append('"').toString();
  }
}
