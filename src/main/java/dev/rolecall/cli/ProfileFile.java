package dev.rolecall.cli;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Glossary;
import dev.rolecall.document.Node;
import dev.rolecall.document.Node.ScalarNode;
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
  static ProfileFile open(String file, ModelOptions model, Rulebook rulebook, Console console)
      throws Failure {
    return read(document(file, model.settings(), console), rulebook, model.strict(), console);
  }

  /** What a file says, before a rulebook completes it. */
  static ProfileDocument document(String file, List<Setting> settings, Console console)
      throws Failure {
    return ProfileDocument.read(file, InputFile.read(file, console), settings);
  }

  /**
   * Completes a profile with a rulebook's priors.
   *
   * @param strict whether a warning is an error
   */
  static ProfileFile read(
      ProfileDocument document, Rulebook rulebook, boolean strict, Console console) throws Failure {
    ProfileReader.Reading found = document.under(rulebook);
    ProfileReader.Reading reading = strict ? found.strict() : found;
    Profile profile =
        InputFile.require(reading.profile(), reading.problems(), InputFile.NOTHING_ASSESSED);
    console.complain(InputFile.list(reading.problems().all()));
    return new ProfileFile(profile, reading.duties());
  }

  /** Warns of every duty that the firm wants to delegate and that no recommended hire may do. */
  void warnOfDelegation(Assessment assessment, Console console) {
    Problems problems = new Problems();
    if (!duties.isEmpty() && assessment.plan().isPresent()) {
      for (Plan.Owner owner : assessment.plan().get().notDelegable()) {
        warn(owner, assessment.glossary(), problems);
      }
    }
    console.complain(InputFile.list(problems.all()));
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
}
