package dev.rolecall.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The subcommands, in the order in which help lists them. */
enum CommandName {
  ASSESS("read a firm profile and say whom to hire next, how sure that is, and why", Assess::new),
  PLAN(
      "say how to carry the verdict out: who owns what, when, and what to expect",
      PlanCommand::new),
  INTERVIEW(
      "ask for what matters most, show the verdict as it firms up, write a profile",
      InterviewCommand::new),
  WHATIF("vary one or two inputs, or tell at which values the verdict changes", WhatIf::new),
  COMPARE("set two firms, or one before and after, side by side", Compare::new),
  BATCH("assess many firms: a row for each, and reports where they are wanted", Batch::new),
  CHECK("hold profiles against the verdicts that they expect, for CI", Check::new),
  REPORT("lay out a saved JSON result as a page, without the profile", Report::new),
  RULES("show every threshold, figure and rule, with its sources", Rules::new),
  SCHEMA("print the JSON Schema of profiles, for editors, or of what is written", Schema::new),
  NEW("write a commented profile to fill in", NewProfile::new),
  COMPLETION("print what makes bash, zsh or fish complete commands", CompletionCommand::new),
  MAN("print a manual page, or write all of them", ManCommand::new),
  HELP("explain a command", Help::new);

  private final String summary;
  private final Supplier<Command> make;

  CommandName(String summary, Supplier<Command> make) {
    this.summary = summary;
    this.make = make;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  String summary() {
    return summary;
  }

  Command make() {
    return make.get();
  }

  static Optional<CommandName> of(String id) {
    return Arrays.stream(values()).filter(name -> name.id().equals(id)).findFirst();
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(CommandName::id).toList();
  }
}
