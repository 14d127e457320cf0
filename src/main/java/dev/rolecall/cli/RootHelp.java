package dev.rolecall.cli;

import java.util.Locale;

/** What `rolecall --help` says. */
final class RootHelp {

  private RootHelp() {}

  static String text() {
    StringBuilder text = new StringBuilder();
    text.append("Usage: rolecall COMMAND [ARGUMENTS]\n\n");
    text.append("Tells a law-firm owner which support role to hire next: a paralegal, a case\n");
    text.append("manager, one person for both jobs, both - or nobody yet.\n\nCommands:\n");
    for (CommandName name : CommandName.values()) {
      text.append("  ").append(name.id()).append(" ".repeat(10 - name.id().length()));
      text.append(name.summary()).append('\n');
    }
    text.append("\nOptions:\n  -h, --help     this help\n  -V, --version  versions of Rolecall");
    text.append(" and its rulebook\n\nExit codes:\n");
    for (ExitCode code : ExitCode.values()) {
      text.append(String.format(Locale.ROOT, "  %-3d", code.code())).append(' ');
      text.append(code.meaning()).append('\n');
    }
    text.append("\nExample:\n  rolecall assess examples/solo-injury.yaml\n");
    return text.toString();
  }
}
