package dev.rolecall.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * A program that runs the command lines on its standard input one after the other, each as {@link
 * CommandRun} does, in the folder it is started in. It prints those that fail.
 */
public final class ExampleLines {

  private ExampleLines() {}

  /** Runs them. */
  public static void main(String[] args) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      CommandRun run = CommandRun.of(line);
      if (run.code() != 0) {
        System.out.println(line + "\n  exit " + run.code() + ": " + run.errors());
      }
    }
  }
}
