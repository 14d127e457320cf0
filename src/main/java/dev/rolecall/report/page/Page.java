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
 * @param about of a page that is prepared for its subject: of which day it is, or nothing
 */
public record Page(
    String subject,
    String title,
    List<Section> sections,
    Phrase footer,
    Optional<Brand> brand,
    Optional<Phrase> about) {

  /** More entries than these are not read. */
  private static final int MOST_NAMED = 5;

  /** A page of the sections that have anything in them. */
  public static Page of(String subject, String title, List<Section.Builder> all, Phrase footer) {
    List<Section> sections =
        all.stream()
            .map(Section.Builder::build)
            .filter(section -> !section.blocks().isEmpty())
            .toList();
    return new Page(subject, title, sections, footer, Optional.empty(), Optional.empty());
  }

  /** The sections that the navigation names: all of a short page, a few of a long one. */
  public List<Section> navigation() {
    List<Section> titled = sections.stream().filter(one -> !one.title().isEmpty()).toList();
    return titled.size() <= MOST_NAMED
        ? titled
        : titled.stream().filter(Section::listed).limit(MOST_NAMED).toList();
  }

  /** The same page under somebody's name. */
  public Page under(Optional<Brand> sender) {
    return new Page(subject, title, sections, footer, sender, about);
  }

  /** The same page as one that is prepared for its subject. */
  public Page preparedWith(Phrase words) {
    return new Page(subject, title, sections, footer, brand, Optional.of(words));
  }
}
