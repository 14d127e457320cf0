package dev.rolecall.cli;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Glossary;
import dev.rolecall.document.Node;
import dev.rolecall.document.Node.ScalarNode;
import dev.rolecall.document.Problem;
import dev.rolecall.document.ProblemText;
import dev.rolecall.document.Problems;
import dev.rolecall.plan.Plan;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.profile.ProfileReader;
import dev.rolecall.profile.Setting;
import dev.rolecall.rulebook.Rulebook;
import java.util.List;
import java.util.Map;

/**
 * A profile that the user named; its problems are printed on standard error.
 *
 * @param duties the place of each duty to delegate, by id
 */
record ProfileFile(Profile profile, Map<String, Node> duties) {

  /** What a command says of the argument that names one. */
  static final String DESCRIPTION = "The firm's profile, YAML or JSON; - reads standard input.";

  /** Reads a profile, and keeps the places of what can only be judged after the verdict. */
  static ProfileFile open(String file, List<Setting> settings, Rulebook rulebook, Console console)
      throws Failure {
    return read(document(file, settings, console), rulebook, console);
  }

  /** What a file says, before a rulebook completes it. */
  static ProfileDocument document(String file, List<Setting> settings, Console console)
      throws Failure {
    return ProfileDocument.read(file, InputFile.read(file, console), settings);
  }

  static ProfileFile read(ProfileDocument document, Rulebook rulebook, Console console)
      throws Failure {
    ProfileReader.Reading reading = document.under(rulebook);
    if (reading.profile().isEmpty()) {
      throw new Failure(ExitCode.BAD_DATA, describe(reading.problems()));
    }
    console.complain(list(reading.problems().all()));
    return new ProfileFile(reading.profile().get(), reading.duties());
  }

  /** Warns of every duty that the firm wants to delegate and that no recommended hire may do. */
  void warnOfDelegation(Assessment assessment, Console console) {
    if (duties.isEmpty()) {
      return;
    }
    Problems problems = new Problems();
    assessment
        .plan()
        .ifPresent(
            plan -> plan.notDelegable().forEach(one -> warn(one, assessment.glossary(), problems)));
    console.complain(list(problems.all()));
  }

  private void warn(Plan.Owner owner, Glossary glossary, Problems problems) {
    Node node = duties.get(owner.duty());
    String found = node instanceof ScalarNode scalar ? scalar.text() : owner.duty();
    String keeper =
        owner.after().equals(Plan.ATTORNEY) ? "an attorney" : "the " + glossary.role(owner.after());
    problems.warn(
        node,
        found,
        "duties that the recommended hire may do",
        keeper
            + " must keep it [rule "
            + owner.duty()
            + "; "
            + (owner.sources().isEmpty() ? "assumption" : String.join(" ", owner.sources()))
            + "]");
  }

  /** All problems, and how many of them are errors. */
  static String describe(Problems problems) {
    return describe(
        problems,
        "nothing was assessed\nTry `rolecall new`: it shows every input, and what to write.");
  }

  /** The same, with what came of it. */
  static String describe(Problems problems, String end) {
    long errors =
        problems.all().stream().filter(p -> p.severity() == Problem.Severity.ERROR).count();
    return list(problems.all()) + errors + (errors == 1 ? " error" : " errors") + "; " + end + "\n";
  }

  /** Problems as a person reads them. */
  static String list(List<Problem> problems) {
    StringBuilder text = new StringBuilder();
    for (Problem problem : problems) {
      ProblemText.print(problem, text);
    }
    return text.toString();
  }
}
