package dev.rolecall.cli;

import dev.rolecall.document.Problem;
import dev.rolecall.document.ProblemText;
import dev.rolecall.document.Problems;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.profile.ProfileReader;
import dev.rolecall.profile.Setting;
import dev.rolecall.rulebook.Rulebook;
import java.util.List;

/** Reads a profile that the user named, telling its problems on standard error. */
final class ProfileFile {

  private ProfileFile() {}

  static Profile read(String file, List<Setting> settings, Rulebook rulebook, Console console)
      throws Failure {
    return read(document(file, settings, console), rulebook, console);
  }

  /** What a file says, before a rulebook completes it. */
  static ProfileDocument document(String file, List<Setting> settings, Console console)
      throws Failure {
    return ProfileDocument.read(file, InputFile.read(file, console), settings);
  }

  static Profile read(ProfileDocument document, Rulebook rulebook, Console console) throws Failure {
    ProfileReader.Reading reading = document.under(rulebook);
    if (reading.profile().isEmpty()) {
      throw new Failure(ExitCode.BAD_DATA, describe(reading.problems()));
    }
    console.complain(list(reading.problems()));
    return reading.profile().get();
  }

  /** All problems, and how many of them are errors. */
  static String describe(Problems problems) {
    long errors =
        problems.all().stream().filter(p -> p.severity() == Problem.Severity.ERROR).count();
    return list(problems)
        + errors
        + (errors == 1 ? " error" : " errors")
        + "; nothing was assessed\n";
  }

  private static String list(Problems problems) {
    StringBuilder text = new StringBuilder();
    for (Problem problem : problems.all()) {
      ProblemText.print(problem, text);
    }
    return text.toString();
  }
}
