package org.concertive.catalogue;

import java.util.Optional;

/**
 * A work that rules, metrics and measures cite. Those of this library are listed in {@link
 * Sources}; an application makes its own:
 *
 * <pre>{@code
 * Work harris = Work.of("Harris", "2008", "Distributed school leadership", "Routledge");
 * }</pre>
 *
 * @param authors the family names as a bibliography lists them, such as {@code Spillane, Halverson
 *     & Diamond}; for a work that names no author, the name it is known by
 * @param year the year, with a letter where these authors have several works in one year, such as
 *     {@code 2004a}; absent when the work is undated
 * @param title the title, or for an untitled work a description in square brackets
 * @param published where it appeared: the journal and volume, the book, the publisher
 */
public record Work(
    String authors, Optional<String> year, String title, Optional<String> published) {

  /**
   * Makes a work.
   *
   * @throws IllegalArgumentException when any of the texts is blank
   */
  public Work {
    requireText("authors", authors);
    year.ifPresent(text -> requireText("year", text));
    requireText("title", title);
    published.ifPresent(text -> requireText("place of publication", text));
  }

  private static void requireText(String part, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("The " + part + " of a work must not be blank.");
    }
  }

  /** A work with a year. */
  public static Work of(String authors, String year, String title, String published) {
    return new Work(authors, Optional.of(year), title, Optional.of(published));
  }

  /** A work without a year. */
  public static Work undated(String authors, String title, String published) {
    return new Work(authors, Optional.empty(), title, Optional.of(published));
  }

  /** A citation of this work for one thing it says. */
  public Citation says(String what) {
    return new Citation(this, Optional.of(what));
  }

  /** A citation of this work as a whole. */
  public Citation asWhole() {
    return new Citation(this, Optional.empty());
  }

  /**
   * The short citation: up to three authors are all named, as in {@code Spillane, Halverson &
   * Diamond 2004}; of four or more only the first, as in {@code Mehra et al. 2006}. An undated work
   * is cited by its authors alone.
   */
  @Override
  public String toString() {
    String[] names = authors.split(", | & ", -1);
    return (names.length > 3 ? names[0] + " et al." : authors) + year.map(" "::concat).orElse("");
  }
}
