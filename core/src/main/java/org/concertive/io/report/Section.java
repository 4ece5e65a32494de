package org.concertive.io.report;

import java.util.List;

/**
 * A section of a report.
 *
 * @param id its anchor: lower-case words joined by hyphens, such as {@code who-leads}
 * @param title its heading
 * @param blocks what it is made of; one without content says in one line why
 */
public record Section(String id, String title, List<Block> blocks) {

  /**
   * Makes a section.
   *
   * @throws IllegalArgumentException when the id is not written as above, the title is blank, or
   *     there are no blocks
   */
  public Section {
    blocks = List.copyOf(blocks);
    require(
        id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"),
        "The id \"" + id + "\" of a section must be lower-case words joined by hyphens.");
    require(!title.isBlank(), "The title of the section " + id + " must not be blank.");
    require(!blocks.isEmpty(), "The section " + id + " must have a block, if only to say why not.");
  }

  private static void require(boolean isMet, String sentence) {
    if (!isMet) {
      throw new IllegalArgumentException(sentence);
    }
  }
}
