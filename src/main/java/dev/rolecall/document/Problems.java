package dev.rolecall.document;

import dev.rolecall.document.Problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Gathers problems, so that one fault does not hide the next. */
public final class Problems {

  /** What is found where something must be. */
  public static final String MISSING = "nothing";

  private final List<Problem> gathered = new ArrayList<>();

  public void add(Problem problem) {
    gathered.add(problem);
  }

  public void addAll(Problems others) {
    gathered.addAll(List.copyOf(others.gathered));
  }

  public void error(Node node, String found, String expected, String hint) {
    error(node.place(), node.path(), found, expected, hint);
  }

  public void error(Place place, String path, String found, String expected, String hint) {
    add(new Problem(Severity.ERROR, place, path, found, expected, hint));
  }

  /** A value of which it may be certain what was meant; {@code instead} is then what to write. */
  void error(Node node, String found, String expected, String hint, String instead) {
    error(node.place(), node.path(), found, expected, hint, instead);
  }

  /** Likewise, of a key. */
  void error(Place place, String path, String found, String expected, String hint, String instead) {
    add(new Problem(Severity.ERROR, place, path, found, expected, hint, instead));
  }

  /**
   * A value that must be there and is not, where its map begins.
   *
   * @param question what it answers
   * @param help how the answer is found
   */
  public void missing(Node map, String path, String question, String help) {
    error(map.place(), path, "", question, help);
  }

  public void warn(Node node, String found, String expected, String hint) {
    warn(node.place(), node.path(), found, expected, hint);
  }

  /** Likewise; {@code instead} is what was perhaps meant. */
  public void warn(Node node, String found, String expected, String hint, String instead) {
    add(new Problem(Severity.WARNING, node.place(), node.path(), found, expected, hint, instead));
  }

  public void warn(Place place, String path, String found, String expected, String hint) {
    add(new Problem(Severity.WARNING, place, path, found, expected, hint));
  }

  /** The same, every one an error. */
  public Problems strict() {
    Problems strict = new Problems();
    gathered.forEach(problem -> strict.add(problem.asError()));
    return strict;
  }

  /** Takes back the last problem if it is at that place and of that finding. */
  void retract(Place place, String found) {
    Problem last = gathered.isEmpty() ? null : gathered.get(gathered.size() - 1);
    if (last != null && last.place().equals(place) && last.found().equals(found)) {
      gathered.remove(gathered.size() - 1);
    }
  }

  /** Takes back that something is missing, as it is there under a misspelled key. */
  void retractMissing(String path) {
    gathered.removeIf(problem -> problem.path().equals(path) && problem.found().equals(MISSING));
  }

  /**
   * All of them: sources in the order in which they first had a problem, places in the order of
   * their source, and what is at one place in the order it was found.
   */
  public List<Problem> all() {
    Map<SourceText, Integer> sources = new IdentityHashMap<>();
    gathered.forEach(p -> sources.putIfAbsent(p.place().source(), sources.size()));
    List<Problem> sorted = new ArrayList<>(gathered);
    sorted.sort(
        Comparator.comparingInt((Problem p) -> sources.get(p.place().source()))
            .thenComparingInt(p -> p.place().line())
            .thenComparingInt(p -> p.place().column()));
    return List.copyOf(sorted);
  }

  public boolean hasWarnings() {
    return gathered.stream().anyMatch(problem -> !problem.isError());
  }

  public boolean hasErrors() {
    return gathered.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
