package dev.rolecall.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The subcommands, in the order in which help lists them. */
enum CommandName {
  ASSESS("read a firm profile and say whom to hire next, how sure that is, and why"),
  PLAN("say how to carry the verdict out: who owns what, when, and what to expect"),
  INTERVIEW("ask for what matters most, show the verdict as it firms up, write a profile"),
  WHATIF("vary one or two inputs, or tell at which values the verdict changes"),
  COMPARE("set two firms, or one before and after, side by side"),
  BATCH("assess many firms: a row for each, and reports where they are wanted"),
  CHECK("hold profiles against the verdicts that they expect, for CI"),
  REPORT("lay out a saved JSON result as a page, without the profile"),
  RULES("show every threshold, figure and rule, with its sources"),
  SCHEMA("print the JSON Schema of profiles, for editors, or of what is written"),
  NEW("write a commented profile to fill in"),
  COMPLETION("print what makes bash, zsh or fish complete commands"),
  MAN("print a manual page, or write all of them"),
  HELP("explain a command");

  private final String summary;

  CommandName(String summary) {
    this.summary = summary;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  String summary() {
    return summary;
  }

  Command make() {
    return switch (this) {
      case ASSESS -> new Assess();
      case PLAN -> new PlanCommand();
      case INTERVIEW -> new InterviewCommand();
      case WHATIF -> new WhatIf();
      case COMPARE -> new Compare();
      case BATCH -> new Batch();
      case CHECK -> new Check();
      case REPORT -> new Report();
      case RULES -> new Rules();
      case SCHEMA -> new Schema();
      case NEW -> new NewProfile();
      case COMPLETION -> new CompletionCommand();
      case MAN -> new ManCommand();
      case HELP -> new Help();
    };
  }

  static Optional<CommandName> of(String id) {
    for (CommandName name : values()) {
      if (name.id().equals(id)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(CommandName::id).toList();
  }
}
