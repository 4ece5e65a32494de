package org.concertive.walkthrough;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.concertive.io.document.DocumentResult;
import org.concertive.io.document.Documents;
import org.concertive.io.document.Format;

/** A system from the field whose description comes with the examples. */
enum FieldSystem {
  LONG_BEACH("long-beach", "Long Beach"),
  IMSS("imss", "IMSS"),
  LESSON_STUDY_FLORIDA("lesson-study-florida", "Lesson study"),
  MIST("mist", "MIST"),
  GATES("gates", "Gates"),
  DISTRICT_SUPERVISORS("district-supervisors", "Supervisors");

  private final String file;
  private final String shortName;

  FieldSystem(String file, String shortName) {
    this.file = file;
    this.shortName = shortName;
  }

  /** The system whose file is called this, without its ending. */
  static Optional<FieldSystem> named(String name) {
    return Stream.of(values()).filter(system -> system.file.equals(name)).findFirst();
  }

  /** The name of its file, without its ending. */
  String file() {
    return file;
  }

  /** What it is called where there is little room. */
  String shortName() {
    return shortName;
  }

  /** Reads the description. */
  DocumentResult read() {
    try (InputStream in = FieldSystem.class.getResourceAsStream("/systems/" + file + ".yaml")) {
      return Documents.read(in.readAllBytes(), Format.YAML);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
