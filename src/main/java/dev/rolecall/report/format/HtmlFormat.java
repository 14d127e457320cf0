package dev.rolecall.report.format;

import dev.rolecall.report.brand.Brand;
import dev.rolecall.report.brand.Brand.Color;
import dev.rolecall.report.page.Page;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/** A page as one HTML file that needs nothing else: no script, no request. */
public final class HtmlFormat {

  private HtmlFormat() {}

  /** The page, whole. */
  public static String of(Page page) {
    StringOutput html = new StringOutput();
    StyleSheet style = StyleSheet.of(page.brand());
    JtepageGenerated.render(new OwaspHtmlTemplateOutput(html), null, page, style);
    return html.toString();
  }

  /**
   * How pages look, and the policy that lets a browser use that, pictures within the page, and
   * nothing else.
   *
   * @param text of the sheet; never anything that a profile or a result says
   */
  public record StyleSheet(String text) {

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
                  + "}\n@media print {\n"
                  + accent
                  + "}\n";
      try (InputStream in = HtmlFormat.class.getResourceAsStream("page.css")) {
        return new StyleSheet(new String(in.readAllBytes(), StandardCharsets.UTF_8) + rules);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static String accent(Color color) {
      return ":root { --accent: " + color.hex() + "; }\n";
    }

    /** The content-security policy that admits this very sheet. */
    public String policy() {
      try {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        byte[] hash = sha.digest(text.getBytes(StandardCharsets.UTF_8));
        return "default-src 'none'; style-src 'sha256-"
            + Base64.getEncoder().encodeToString(hash)
            + "'; img-src data:; base-uri 'none'; form-action 'none'";
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
