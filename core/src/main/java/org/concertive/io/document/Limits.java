package org.concertive.io.document;

/**
 * Limits on what is read, so that no document can use up memory or time. Exceeding a limit is a
 * problem like any other, with a message that names the limit.
 *
 * @param bytes the size of a JSON document
 * @param yamlBytes the size of a YAML document, which takes several times the time and memory of
 *     JSON
 * @param depth levels of nested objects and lists
 * @param text characters of one text
 * @param number digits of one number, when it is written out without an exponent
 * @param problems problems that are listed; further ones are counted. Applies to errors and to
 *     warnings each
 */
public record Limits(int bytes, int yamlBytes, int depth, int text, int number, int problems) {
  /** Characters of one name of a field or attribute; fixed, since YAML allows no longer names. */
  public static final int NAME = 1_000;

  /**
   * One gibibyte of JSON (some millions of entities), 64 mebibytes of YAML, 64 levels, texts of
   * 1,000,000 characters, numbers of 40 digits, 100 problems listed.
   */
  public static final Limits STANDARD = new Limits(1 << 30, 1 << 26, 64, 1_000_000, 40, 100);

  /**
   * Makes limits.
   *
   * @throws IllegalArgumentException when one of them is not positive
   */
  public Limits {
    if (bytes < 1 || yamlBytes < 1 || depth < 1 || text < 1 || number < 1 || problems < 1) {
      throw new IllegalArgumentException(
          "Every limit must be 1 or more, but they are bytes %d, yamlBytes %d, depth %d, text %d, number %d, problems %d."
              .formatted(bytes, yamlBytes, depth, text, number, problems));
    }
  }

  /** These limits with another size of a JSON document. */
  public Limits withBytes(int most) {
    return new Limits(most, yamlBytes, depth, text, number, problems);
  }

  /** These limits with another size of a YAML document. */
  public Limits withYamlBytes(int most) {
    return new Limits(bytes, most, depth, text, number, problems);
  }

  /** These limits with another depth. */
  public Limits withDepth(int most) {
    return new Limits(bytes, yamlBytes, most, text, number, problems);
  }

  /** These limits with another length of a text. */
  public Limits withText(int most) {
    return new Limits(bytes, yamlBytes, depth, most, number, problems);
  }

  /** These limits with another length of a number. */
  public Limits withNumber(int most) {
    return new Limits(bytes, yamlBytes, depth, text, most, problems);
  }

  /** These limits with another number of problems listed. */
  public Limits withProblems(int most) {
    return new Limits(bytes, yamlBytes, depth, text, number, most);
  }

  int bytes(Format format) {
    return format == Format.YAML ? yamlBytes : bytes;
  }
}
