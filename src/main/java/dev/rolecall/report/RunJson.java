package dev.rolecall.report;

import dev.rolecall.assessment.Run;
import dev.rolecall.document.JsonTree;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rulebook.Change;

/** What it takes to get the same result again, in JSON. */
final class RunJson {

  private final JsonTree json;

  RunJson(JsonTree json) {
    this.json = json;
  }

  void write(Run run, Rulebook rulebook) {
    json.text("version", run.version());
    json.object(
        "rulebook",
        () -> {
          json.text("id", run.rulebookId());
          json.text("version", run.rulebookVersion());
          json.text("digest", run.rulebookDigest());
          json.array("changes", rulebook.changes(), this::change);
        });
    json.text("profile_digest", run.profileDigest());
    json.whole("seed", run.seed());
    json.whole("draws", run.draws());
  }

  void change(Change change) {
    json.object(
        () -> {
          json.text("path", change.path());
          json.text("from", change.from());
          json.text("to", change.to());
        });
  }
}
