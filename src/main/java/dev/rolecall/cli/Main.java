package dev.rolecall.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The entry point. */
public final class Main {

  private Main() {}

  /** Runs the command line and ends the virtual machine with its exit code. */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT); // libraries ask for it
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    System.exit(run(args, System.in, out, err, System.getenv()));
  }

  /**
   * Runs a command.
   *
   * @param args the command and its arguments
   * @param environment variables such as NO_COLOR
   * @return the exit code
   */
  public static int run(
      String[] args,
      InputStream in,
      OutputStream out,
      OutputStream err,
      Map<String, String> environment) {
    Console.Terminal terminal = Console.Terminal.of(System.getProperties(), environment);
    return run(args, new Console(in, out, err, environment, terminal));
  }

  static int run(String[] args, Console console) {
    try {
      return Rolecall.commandLine(console).execute(args);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new ErrorReporter(console).report(e, List.of(args));
    }
  }
}
