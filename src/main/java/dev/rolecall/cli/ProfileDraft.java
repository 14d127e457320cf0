package dev.rolecall.cli;

import dev.rolecall.document.Problems;
import dev.rolecall.document.SafeText;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.profile.ProfileEdit;
import dev.rolecall.profile.ProfileReader;
import dev.rolecall.profile.ProfileTemplate;
import dev.rolecall.rulebook.Rulebook;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The file that an interview keeps its answers in, after each of them, so that nothing is lost
 * however the interview ends. A file is only ever replaced by what has the same answers and one
 * more: where others have written to it, or it cannot be edited without loss, another name is
 * taken.
 */
final class ProfileDraft {

  private static final String STANDARD_NAME = "firm.yaml";
  private static final String EMPTY =
      ProfileReader.VERSION_KEY + ": " + ProfileReader.VERSION + "\n";

  private final Rulebook rulebook;
  private final Console console;
  private String name;
  private Optional<String> text;

  private ProfileDraft(String name, Optional<String> text, Rulebook rulebook, Console console) {
    this.name = name;
    this.text = text;
    this.rulebook = rulebook;
    this.console = console;
  }

  /**
   * The profile in a file, or a new one.
   *
   * @param named the file as it was named, "" where it was not
   */
  static ProfileDraft open(String named, Rulebook rulebook, Console console) throws Failure {
    String name = named.isEmpty() ? freeName(STANDARD_NAME) : named;
    if (!Files.exists(OutputFile.path(name), LinkOption.NOFOLLOW_LINKS)) {
      OutputFile.checkFolder(name);
      return new ProfileDraft(name, Optional.empty(), rulebook, console);
    }
    byte[] bytes = InputFile.read(name, console);
    refuseProblems(ProfileDocument.read(name, bytes, List.of()), rulebook, console);
    String text = new String(bytes, StandardCharsets.UTF_8);
    return new ProfileDraft(name, Optional.of(text), rulebook, console);
  }

  /** The name, or the first of "firm-2.yaml", "firm-3.yaml" ... that is free. */
  private static String freeName(String name) {
    int dot = name.lastIndexOf('.') > name.lastIndexOf('/') ? name.lastIndexOf('.') : name.length();
    String free = name;
    for (int n = 2; Files.exists(Path.of(free), LinkOption.NOFOLLOW_LINKS); n++) {
      free = name.substring(0, dot) + "-" + n + (isJson(name) ? ".json" : ".yaml");
    }
    return free;
  }

  private static void refuseProblems(ProfileDocument document, Rulebook rulebook, Console console)
      throws Failure {
    Problems problems = document.problemsSoFar(rulebook);
    InputFile.require(Optional.of(document), problems, InputFile.NOTHING_ASSESSED);
    console.complain(InputFile.list(problems.all()));
  }

  /** The file as a shell takes it, safe to show. */
  String shownName() {
    String shown = SafeText.of(name);
    return shown.matches("[A-Za-z0-9_./+,:@-]+") ? shown : "'" + shown.replace("'", "'\\''") + "'";
  }

  String name() {
    return name;
  }

  boolean isThere() {
    return text.isPresent();
  }

  ProfileDocument document() {
    byte[] bytes = text.orElse(EMPTY).getBytes(StandardCharsets.UTF_8);
    return ProfileDocument.read(name, bytes, List.of());
  }

  /**
   * Keeps what an interview knows.
   *
   * @return what to say of it: that another file was taken
   */
  Optional<String> keep(ProfileDocument known) throws Failure {
    String filled = filled(known);
    if (text.isEmpty()) {
      create(filled);
      return Optional.empty();
    }
    Optional<String> changed = isAsItWas() ? changed(filled, known) : Optional.empty();
    if (changed.isPresent()) {
      OutputFile.write(name, changed.get(), false, console);
      text = changed;
      return Optional.empty();
    }
    name = freeName(name);
    create(filled);
    return Optional.of(
        "That file cannot be edited without loss, so it stays as it is. Your answers are now saved in:");
  }

  private void create(String filled) throws Failure {
    OutputFile.write(name, filled, true, console);
    text = Optional.of(filled);
  }

  /**
   * The file's text with what is known; rewritten where an interview wrote it and nobody else did.
   */
  private Optional<String> changed(String filled, ProfileDocument known) {
    String old = text.orElseThrow();
    return old.equals(filled(document())) ? Optional.of(filled) : ProfileEdit.of(old, known);
  }

  private String filled(ProfileDocument known) {
    return isJson(name) ? ProfileTemplate.json(known) : ProfileTemplate.filled(known, rulebook);
  }

  /** Whether a file is named as JSON, and so should hold it. */
  static boolean isJson(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".json");
  }

  private boolean isAsItWas() throws Failure {
    byte[] now = InputFile.read(name, console);
    return text.get().equals(new String(now, StandardCharsets.UTF_8));
  }
}
