package org.concertive.io.document;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The formats of documents, equivalent to each other. */
public enum Format {
  /** JSON (RFC 8259), in UTF-8; read also in UTF-16. */
  JSON,
  /**
   * YAML 1.2 with its core schema, in UTF-8, without anchors, aliases, merge keys, tags and further
   * documents; read also in UTF-16.
   */
  YAML;

  /**
   * The format by the name of a file: {@code .json}, {@code .yaml} or {@code .yml}; otherwise
   * empty.
   */
  public static Optional<Format> of(Path file) {
    Path last = file.getFileName();
    String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".json")) {
      return Optional.of(JSON);
    }
    return name.endsWith(".yaml") || name.endsWith(".yml") ? Optional.of(YAML) : Optional.empty();
  }

  /** The format by the content: JSON when the first character that is not blank is a brace. */
  static Format guess(byte[] content) {
    int i = Utf8.startOf(content);
    while (i < content.length
        && (content[i] == ' ' || content[i] == '\t' || content[i] == '\n' || content[i] == '\r')) {
      i++;
    }
    return i < content.length && content[i] == '{' ? JSON : YAML;
  }
}
