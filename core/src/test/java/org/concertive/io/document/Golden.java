package org.concertive.io.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents of a version of the format that every later version must read. */
final class Golden {
  private static final Path DIRECTORY = Path.of("src/test/resources/format/1.0");

  private Golden() {}

  /** All of them, by name. */
  static List<Path> documents() {
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The document of this name. */
  static Path document(String name) {
    return DIRECTORY.resolve(name);
  }
}
