package org.concertive.catalogue;

import java.util.Optional;

/**
 * A work, and what it says that a rule or metric rests on.
 *
 * @param work the work
 * @param says what it says, in a few words; absent when the work is cited as a whole
 */
public record Citation(Work work, Optional<String> says) {

  /**
   * Makes a citation.
   *
   * @throws IllegalArgumentException when what the work says is blank
   */
  public Citation {
    if (says.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("What " + work + " is cited for must not be blank.");
    }
  }

  /**
   * The short citation of the work, and what it says: {@code Spillane 2006: leadership is found in
   * practice, not in positions}.
   */
  @Override
  public String toString() {
    return work + says.map(": "::concat).orElse("");
  }
}
