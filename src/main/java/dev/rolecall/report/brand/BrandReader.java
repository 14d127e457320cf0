package dev.rolecall.report.brand;

import dev.rolecall.document.DocumentReader;
import dev.rolecall.document.Fields;
import dev.rolecall.document.FileReadException;
import dev.rolecall.document.Json;
import dev.rolecall.document.Node;
import dev.rolecall.document.Node.ScalarNode;
import dev.rolecall.document.Problems;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.report.brand.Brand.Color;
import dev.rolecall.report.brand.Brand.Logo;
import java.util.Optional;

/** Reads a brand file: a YAML document of a few keys. */
public final class BrandReader {

  private static final String COLOR = "a color such as '#0a5f68', in quotes";

  private final Fields fields;
  private final Problems problems;
  private final Pictures pictures;

  private BrandReader(Fields fields, Problems problems, Pictures pictures) {
    this.fields = fields;
    this.problems = problems;
    this.pictures = pictures;
  }

  /** Gets at pictures that a brand file names. */
  public interface Pictures {

    /** A picture's bytes, {@link Logo#MAX_BYTES} and one more at most. */
    byte[] read(String file) throws FileReadException;
  }

  /** Reads a brand file; all its problems are reported at once. */
  public static Json.Reading<Brand> read(String name, byte[] bytes, Pictures pictures) {
    DocumentReader.Reading document = DocumentReader.read(name, bytes);
    Problems problems = document.problems();
    if (document.root().isEmpty()) {
      return new Json.Reading<>(Optional.empty(), problems);
    }
    Fields fields = Fields.of(document.root().get(), problems);
    Brand brand = new BrandReader(fields, problems, pictures).brand();
    return new Json.Reading<>(
        problems.hasErrors() ? Optional.empty() : Optional.of(brand), problems);
  }

  private Brand brand() {
    String name = fields.requiredText("name");
    Optional<Logo> logo = fields.node("logo").flatMap(this::logo);
    Optional<Color> accent = color("accent", Color.WHITE, "white paper");
    Optional<Color> dark = color("accent_dark", Color.NIGHT, "dark paper");
    Optional<String> contact = fields.text("contact");
    Optional<String> disclaimer = fields.text("disclaimer");
    fields.refuseOthers();
    Optional<Color> darkAccent = dark.or(() -> accent.map(one -> one.readableOn(Color.NIGHT)));
    return new Brand(name, logo, accent, darkAccent, contact, disclaimer);
  }

  private Optional<Color> color(String key, Color paper, String where) {
    Optional<Node> node = fields.node(key);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    String text = node.get() instanceof ScalarNode scalar ? scalar.text() : "a list or map";
    Optional<Color> color = Color.of(text);
    if (color.isEmpty()) {
      problems.error(node.get(), text, COLOR, "");
    } else if (!color.get().isReadableOn(paper)) {
      String contrast = Decimals.rounded(color.get().contrast(paper), 1);
      problems.error(
          node.get(),
          text,
          "a contrast to " + where + " of at least 4.5, not " + contrast,
          "take " + color.get().readableOn(paper).hex());
    }
    return color;
  }

  private Optional<Logo> logo(Node node) {
    String expected = "a local picture: PNG, JPEG or SVG, at most 256 KiB";
    String file = node instanceof ScalarNode scalar ? scalar.text() : "a list or map";
    if (!(node instanceof ScalarNode) || file.contains("://")) {
      problems.error(node, file, expected, "");
      return Optional.empty();
    }
    try {
      byte[] bytes = pictures.read(file);
      Optional<Logo> logo = bytes.length > Logo.MAX_BYTES ? Optional.empty() : Logo.of(bytes);
      if (logo.isEmpty()) {
        problems.error(node, file, expected, "");
      }
      return logo;
    } catch (FileReadException e) {
      problems.error(node, file, expected, e.reason());
      return Optional.empty();
    }
  }
}
