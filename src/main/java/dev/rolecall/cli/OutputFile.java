package dev.rolecall.cli;

import dev.rolecall.document.VisibleText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes results: whole or not at all. "-" is standard output. */
final class OutputFile {

  static final String OPTION = "--output";

  private OutputFile() {}

  /** Adds the option that says where to write. */
  static void describe(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("-o", OPTION)
            .paramLabel("FILE")
            .type(String.class)
            .description("Write there instead of standard output; whole or not at all.")
            .build());
  }

  static void write(String name, String text, Console console) throws Failure {
    if (name.equals("-")) {
      console.print(text);
      return;
    }
    try {
      Path target = Path.of(name);
      if (Files.isDirectory(target)) {
        throw failure(name, "it is a folder");
      }
      replace(target.toAbsolutePath(), text);
    } catch (InvalidPathException e) {
      throw failure(name, "no file can have that name");
    } catch (IOException e) {
      throw failure(name, "its folder does not exist or cannot be written to");
    }
  }

  /** Writes beside the target and renames, so that nobody ever sees half a file. */
  private static void replace(Path target, String text) throws IOException {
    Path beside =
        target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.writeString(beside, text, StandardCharsets.UTF_8);
      move(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Failure failure(String name, String reason) {
    String text = "rolecall: cannot write " + VisibleText.of(name, 200) + ": " + reason + "\n";
    return new Failure(ExitCode.CANNOT_WRITE, text);
  }
}
