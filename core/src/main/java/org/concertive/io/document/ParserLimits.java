package org.concertive.io.document;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;

/** The limits a parser checks while it reads, each with the sentence for a document beyond it. */
final class ParserLimits extends StreamReadConstraints {
  private static final long serialVersionUID = 1L;

  ParserLimits(Limits limits) {
    super(
        limits.depth(),
        DEFAULT_MAX_DOC_LEN,
        DEFAULT_MAX_TOKEN_COUNT,
        // DecimalCodec checks numbers, so that reading can go on.
        Integer.MAX_VALUE,
        limits.text(),
        Limits.NAME);
  }

  @Override
  public void validateNestingDepth(int depth) {
    if (depth > _maxNestingDepth) {
      throw exceeded("Nesting exceeds the limit of " + _maxNestingDepth + " levels.");
    }
  }

  @Override
  public void validateStringLength(int length) {
    validateStringLengthLong(length);
  }

  @Override
  public void validateStringLengthLong(long length) {
    if (length > _maxStringLen) {
      throw exceeded(textExceeds(_maxStringLen));
    }
  }

  @Override
  public void validateNameLength(int length) {
    if (length > _maxNameLen) {
      throw exceeded("A field name exceeds the limit of " + _maxNameLen + " characters.");
    }
  }

  static String textExceeds(int limit) {
    return "A text or number exceeds the limit of " + limit + " characters.";
  }

  private static StreamConstraintsException exceeded(String message) {
    return new StreamConstraintsException(message);
  }
}
