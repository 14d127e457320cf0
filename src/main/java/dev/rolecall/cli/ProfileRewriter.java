package dev.rolecall.cli;

import dev.rolecall.document.AtomicFile;
import dev.rolecall.document.FileReadException;
import dev.rolecall.portfolio.Source;
import dev.rolecall.portfolio.check.Accepter;
import dev.rolecall.portfolio.check.Accepter.Proposal;
import dev.rolecall.portfolio.check.Checked;
import dev.rolecall.portfolio.check.Checker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Writes verdicts into profiles: beside the file first, then renamed over it, so that it is never
 * half written; and read again after, to prove that it holds.
 */
final class ProfileRewriter {

  private final Checker checker;
  private final Accepter accepter;

  ProfileRewriter(Checker checker) {
    this.checker = checker;
    accepter = new Accepter(checker);
  }

  /** What came of a profile, its verdict accepted where that could be. */
  Checked accept(Source source) {
    String name = source.name();
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return checker.check(source).refused("it is one of several profiles in a file");
    }
    byte[] before;
    try {
      before = source.content().read();
    } catch (FileReadException e) {
      return checker.check(source);
    }
    Proposal proposal = accepter.propose(source, before);
    if (proposal.bytes().isEmpty()) {
      return proposal.checked();
    }
    try {
      replace(Path.of(name), before, proposal.bytes().get());
      return checker.check(source).with(proposal.checked().accepted());
    } catch (IOException e) {
      return checker.check(source).refused("the file, or its folder, cannot be written to");
    }
  }

  private static void replace(Path file, byte[] before, byte[] after) throws IOException {
    if (!Files.isWritable(file) || !Arrays.equals(before, Files.readAllBytes(file))) {
      throw new IOException("read-only, or changed meanwhile");
    }
    AtomicFile.write(file, out -> out.write(new String(after, StandardCharsets.UTF_8)));
  }
}
