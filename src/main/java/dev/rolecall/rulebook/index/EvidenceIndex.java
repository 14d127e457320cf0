package dev.rolecall.rulebook.index;

import dev.rolecall.rulebook.Evidence;
import dev.rolecall.rulebook.Evidence.Claim;
import dev.rolecall.rulebook.Evidence.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The entries of what was read. */
final class EvidenceIndex {

  private EvidenceIndex() {}

  static Stream<IndexEntry> entries(Evidence evidence) {
    return Stream.concat(
        evidence.sources().values().stream().map(EvidenceIndex::source),
        evidence.claims().values().stream().map(EvidenceIndex::claim));
  }

  private static IndexEntry source(Source source) {
    List<IndexFact> facts =
        Stream.of(
                IndexFact.words("publisher", source.publisher()),
                IndexFact.words("kind", source.kind()),
                IndexFact.words("year", source.year()),
                IndexFact.words("address", source.address()),
                IndexFact.words("note", source.note()))
            .filter(fact -> !fact.text().isEmpty())
            .toList();
    return new IndexEntry(
        "sources",
        source.id(),
        source.title(),
        Optional.empty(),
        source.grade(),
        Optional.empty(),
        facts);
  }

  private static IndexEntry claim(Claim claim) {
    List<IndexFact> facts =
        claim.use().isEmpty() ? List.of() : List.of(IndexFact.words("used for", claim.use()));
    return new IndexEntry(
        "claims",
        claim.id(),
        claim.claim(),
        Optional.empty(),
        "",
        Optional.of(claim.basis()),
        facts);
  }
}
