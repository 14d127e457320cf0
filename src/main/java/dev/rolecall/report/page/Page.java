package dev.rolecall.report.page;

import dev.rolecall.report.brand.Brand;
import java.util.List;
import java.util.Optional;

/**
 * A page: the same in every format.
 *
 * @param subject whom it is about
 * @param title the sentence that it says
 * @param sections the first of which belongs to the title and has no heading of its own
 * @param footer how it was made
 * @param brand under whose name it goes out
 */
public record Page(
    String subject, String title, List<Section> sections, Phrase footer, Optional<Brand> brand) {

  /** A page of the sections that have anything in them. */
  public static Page of(String subject, String title, List<Section.Builder> all, Phrase footer) {
    List<Section> sections =
        all.stream()
            .map(Section.Builder::build)
            .filter(section -> !section.blocks().isEmpty())
            .toList();
    return new Page(subject, title, sections, footer, Optional.empty());
  }

  /** The same page under somebody's name. */
  public Page under(Optional<Brand> sender) {
    return new Page(subject, title, sections, footer, sender);
  }
}
