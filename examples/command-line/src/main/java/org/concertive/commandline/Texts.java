package org.concertive.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Files of text, whose problems are sentences. */
final class Texts {
  private Texts() {}

  /** The text of a file in UTF-8. */
  static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), UTF_8);
    } catch (NoSuchFileException e) {
      throw new UserException("There is no file \"" + file + "\".");
    } catch (IOException e) {
      throw new UserException("The file \"" + file + "\" cannot be read.");
    }
  }

  /** What standard input has. */
  static String ofStandardInput() {
    try {
      return new String(System.in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UserException("The file \"" + file + "\" cannot be written.");
    }
  }
}
