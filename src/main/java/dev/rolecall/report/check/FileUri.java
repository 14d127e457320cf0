package dev.rolecall.report.check;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A file as a URI reference: relative if its name is. */
final class FileUri {

  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  private FileUri() {}

  static String of(String file) {
    StringBuilder uri = new StringBuilder(file.startsWith("/") ? "file://" : "");
    for (byte b : plain(file).getBytes(StandardCharsets.UTF_8)) {
      if (b > 0 && PLAIN.indexOf(b) >= 0) {
        uri.append((char) b);
      } else {
        uri.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
      }
    }
    return uri.toString();
  }

  /** The name without a leading {@code ./}, which services that show files do not expect. */
  static String plain(String file) {
    return file.startsWith("./") && file.length() > 2 ? file.substring(2) : file;
  }
}
