package dev.rolecall.cli.guide;

import java.util.function.Function;

/** The scripts that complete commands, by shell. */
public enum CompletionScript {
  BASH(BashCompletion::text),
  ZSH(ZshCompletion::text),
  FISH(FishCompletion::text);

  private final Function<Guide, String> script;

  CompletionScript(Function<Guide, String> script) {
    this.script = script;
  }

  /** The script that a user of this shell loads. */
  public String text(Guide guide) {
    return script.apply(guide);
  }
}
