package org.concertive.model.value;

import java.util.Map;

/**
 * Anything of a description that has an id and can be pointed at: a person, a routine, a step of a
 * routine, a goal.
 *
 * <p>Two entities are equal when all their fields are equal. Ids are unique in the whole document;
 * that they are is checked by rule REF-01.
 */
public interface Entity extends Sourced {
  /**
   * The id the author chose: a letter or digit, then letters, digits, {@code .}, {@code _} or
   * {@code -}.
   *
   * <p>In Java empty for a grant, observation, summary or association that was given none.
   *
   * @see Ref
   */
  String id();

  /** The author's own facts, text by text, in document order: kept and written, read by no rule. */
  Map<String, String> attributes();

  /**
   * What a message calls this: its name, title, label or the beginning of its text; the id when it
   * has none.
   */
  default String label() {
    return id();
  }
}
