package dev.rolecall.sobol;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the build makes of the numbers that Apache Commons Math ships as a text. */
final class JoeKuoSource {

  private static final String TEXT = "/assets/org/apache/commons/math3/random/new-joe-kuo-6.1000";

  private JoeKuoSource() {}

  /** Writes the source of {@link JoeKuo} into a folder. */
  public static void main(String[] folder) throws IOException {
    StringBuilder literal = new StringBuilder();
    for (char number : numbers().toCharArray()) {
      boolean plain = number < 0x80;
      literal.append(String.format(Locale.ROOT, plain ? "\\%03o" : "\\u%04x", (int) number));
    }
    String source =
        "package dev.rolecall.sobol;\n"
            + "final class JoeKuo {\n"
            + "  static final String NUMBERS = \""
            + literal
            + "\";\n}\n";
    Files.writeString(Path.of(folder[0], "JoeKuo.java"), source);
  }

  /** The numbers in the order of {@link JoeKuo#NUMBERS}, each as a character. */
  static String numbers() {
    StringBuilder numbers = new StringBuilder();
    try (InputStream text = JoeKuoSource.class.getResourceAsStream(TEXT)) {
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(text, StandardCharsets.US_ASCII));
      // The first line names the columns, and the first column counts the dimensions.
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] columns = line.strip().split("\\s+");
        for (int i = 1; i < columns.length; i++) {
          numbers.append((char) Integer.parseInt(columns[i]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return numbers.toString();
  }
}
