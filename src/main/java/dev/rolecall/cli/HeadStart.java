package dev.rolecall.cli;

import dev.rolecall.document.DocumentReader;
import dev.rolecall.rulebook.RulebookReader;
import java.nio.charset.StandardCharsets;

/**
 * What every assessment needs and no argument decides, done beside the parsing of the arguments:
 * nothing is kept, but what was loaded for it is there when it is asked for again.
 */
final class HeadStart implements Runnable {

  private static final byte[] SMALL = "a: 1\n".getBytes(StandardCharsets.UTF_8);

  @Override
  public void run() {
    DocumentReader.read("", SMALL);
    RulebookReader.standard();
  }
}
