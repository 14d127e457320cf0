package dev.rolecall;

import dev.rolecall.assessment.Advisor;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Depth;
import dev.rolecall.decision.Settings;
import dev.rolecall.document.Problem;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.profile.ProfileReader;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The firms in the folder examples, as a user would name them. */
public final class ExampleFirms {

  /** The default rulebook. */
  public static final Rulebook RULEBOOK = RulebookReader.standard();

  private static final Map<String, Assessment> RESULTS = new ConcurrentHashMap<>();

  private ExampleFirms() {}

  /** The paths of all example profiles, in order. */
  public static List<String> files() {
    try (Stream<Path> files = Files.list(Path.of("examples"))) {
      return files.map(Path::toString).filter(f -> f.endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All that Rolecall says of an example, under the standard settings; made once for all tests. */
  public static Assessment result(String file) {
    return RESULTS.computeIfAbsent(
        file,
        one -> {
          try {
            return new Advisor(RULEBOOK, Settings.STANDARD, "test").assess(read(one), Depth.FULL);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** An example's name, without folder and ending. */
  public static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1, file.length() - ".yaml".length());
  }

  /** Reads an example, which must have no problem of any kind. */
  public static Profile read(String file) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of(file));
    ProfileReader.Reading reading = ProfileDocument.read(file, bytes, List.of()).under(RULEBOOK);
    List<Problem> problems = reading.problems().all();
    if (!problems.isEmpty()) {
      throw new AssertionError(file + " has problems: " + problems);
    }
    return reading.profile().orElseThrow();
  }
}
