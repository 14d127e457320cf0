package dev.rolecall.cli;

import dev.rolecall.cli.guide.Guide.Meaning;

/** The environment variables that are heeded, here or by the launcher. */
enum Variable {
  JAVA_HOME("the folder of the Java to run on; if not set, the java on PATH"),
  NO_COLOR("if set to anything, no colour is used unless --color asks for it"),
  TERM("if dumb, no colour is used unless --color asks for it"),
  COLUMNS("the width of the terminal, instead of the one that it tells"),
  LC_ALL("with LC_CTYPE and LANG: whether bars and other signs may be more than plain ASCII");

  private final String meaning;

  Variable(String meaning) {
    this.meaning = meaning;
  }

  Meaning asMeaning() {
    return new Meaning(name(), meaning);
  }
}
