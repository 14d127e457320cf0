package dev.rolecall.report.page;

import java.util.List;

/**
 * A page: the same in every format.
 *
 * @param subject whom it is about
 * @param title the sentence that it says
 * @param sections the first of which belongs to the title and has no heading of its own
 * @param footer who made it, and how
 */
public record Page(String subject, String title, List<Section> sections, Phrase footer) {

  public Page {
    sections = List.copyOf(sections);
  }
}
