package dev.rolecall.cli;

import dev.rolecall.document.SafeText;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The reader's browser: the one that BROWSER names, else the one of the system. */
final class Browser {

  /** One that still runs after so long shows the page. */
  private static final int PATIENCE_SECONDS = 2;

  private static final int NAME_SHOWN = 200;

  /** Of Linux, macOS and Windows; the first that is there and takes the page. */
  private static final List<String> SYSTEM =
      List.of("xdg-open", "open", "rundll32 url.dll,FileProtocolHandler");

  private Browser() {}

  /** Opens a page. */
  static void open(Path page, Console console) throws Failure {
    String own = console.variable("BROWSER").split(":")[0];
    Stream<String> commands = own.isBlank() ? SYSTEM.stream() : Stream.of(own);
    if (commands.noneMatch(command -> isOpened(command, page))) {
      throw new Failure(
          ExitCode.CANNOT_WRITE,
          "rolecall: found no browser to open; the page is in "
              + SafeText.of(page.toString(), NAME_SHOWN)
              + "\nName one in BROWSER, or open the file yourself.\n");
    }
  }

  private static boolean isOpened(String command, Path page) {
    List<String> words = new ArrayList<>(List.of(command.trim().split(" +")));
    boolean placed = words.remove("%s");
    words.add(placed ? page.toUri().toString() : page.toAbsolutePath().toString());
    try {
      Process process =
          new ProcessBuilder(words)
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start();
      return !process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
