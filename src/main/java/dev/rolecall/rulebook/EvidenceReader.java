package dev.rolecall.rulebook;

import dev.rolecall.document.Fields;
import dev.rolecall.rulebook.Evidence.Claim;
import dev.rolecall.rulebook.Evidence.Source;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the sources and the claims. */
final class EvidenceReader {

  private final SectionReader reader;

  EvidenceReader(SectionReader reader) {
    this.reader = reader;
  }

  Evidence read() {
    Map<String, String> grades = grades();
    Map<String, Source> sources = reader.entries("sources", this::source);
    reader.cites(new Evidence(grades, sources, Map.of()));
    Map<String, Claim> claims = reader.entries("claims", this::claim);
    return new Evidence(grades, sources, claims);
  }

  private Map<String, String> grades() {
    Fields fields = reader.section("grades");
    Map<String, String> grades = new LinkedHashMap<>();
    SectionReader.GRADES.forEach(grade -> grades.put(grade, fields.requiredText(grade)));
    fields.refuseOthers();
    return grades;
  }

  private Source source(String id, Fields fields) {
    return new Source(
        id,
        fields.requiredText("title"),
        fields.text("publisher").orElse(""),
        fields.text("kind").orElse(""),
        fields.text("year").orElse(""),
        fields.text("address").orElse(""),
        fields.text("grade").orElse(""),
        fields.text("note").orElse(""));
  }

  private Claim claim(String id, Fields fields) {
    String claim = fields.requiredText("claim");
    return new Claim(id, claim, reader.basis(fields), fields.text("use").orElse(""));
  }
}
