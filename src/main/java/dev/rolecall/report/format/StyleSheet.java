package dev.rolecall.report.format;

import dev.rolecall.report.brand.Brand;
import dev.rolecall.report.brand.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/**
 * How pages look, and the policy that lets a browser use that, pictures within the page, and
 * nothing else.
 *
 * @param text of the sheet; never anything that a profile or a result says
 */
public record StyleSheet(String text) {

  private static final String RESOURCE = "page.css";

  /** The sheet of pages without a brand. */
  public static StyleSheet standard() {
    try (InputStream in = StyleSheet.class.getResourceAsStream(RESOURCE)) {
      return new StyleSheet(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sheet with a brand's colors, which are known to be colors and nothing else. */
  static StyleSheet of(Optional<Brand> brand) {
    String accent = brand.flatMap(Brand::accent).map(StyleSheet::accent).orElse("");
    String dark = brand.flatMap(Brand::darkAccent).map(StyleSheet::accent).orElse("");
    String rules =
        accent.isEmpty() && dark.isEmpty()
            ? ""
            : accent
                + "@media screen and (prefers-color-scheme: dark) {\n"
                + dark
                + "}\n"
                + "@media print {\n"
                + accent
                + "}\n";
    return new StyleSheet(standard().text + rules);
  }

  private static String accent(Color color) {
    return ":root { --accent: " + color.hex() + "; }\n";
  }

  /** The content-security policy that admits this very sheet. */
  public String policy() {
    return "default-src 'none'; style-src 'sha256-"
        + hash()
        + "'; img-src data:; base-uri 'none'; form-action 'none'";
  }

  private String hash() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder().encodeToString(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
