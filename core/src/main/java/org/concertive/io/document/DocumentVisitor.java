package org.concertive.io.document;

import java.math.BigDecimal;

/**
 * Visits the content of a document in canonical order: fields in fixed order, without those left
 * out, values in their short forms. {@link Documents#visit} walks a system with it; writers of
 * other formats start from here.
 */
public interface DocumentVisitor {
  /** An object starts. */
  void startObject();

  /** A field of the current object; its value comes next. */
  void name(String name);

  /** The current object ends. */
  void endObject();

  /**
   * A list starts.
   *
   * @param isShort whether its values are few and short, so that they can share a line
   */
  void startList(boolean isShort);

  /** The current list ends. */
  void endList();

  /** A text: an id, a constant of an enumeration, or a short form such as {@code 7-12}. */
  void text(String text);

  /** A whole number, 0 or more, in digits. */
  void digits(String digits);

  /** A number. */
  void number(BigDecimal number);

  /** True or false. */
  void truth(boolean truth);
}
