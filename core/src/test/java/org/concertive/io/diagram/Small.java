package org.concertive.io.diagram;

import org.concertive.Concertive;
import org.concertive.index.SystemIndex;

/** Small systems for tests of pictures. */
final class Small {
  /** A name that tries to leave its place: markup, a hidden sign, and no end. */
  static final String HOSTILE = "<script>\\\"&\\u202e\\u0007" + "x".repeat(120) + " y".repeat(80);

  private Small() {}

  /** A system with these lines of YAML. */
  static SystemIndex system(String yaml) {
    return system("Oak Hill", yaml);
  }

  static SystemIndex system(String title, String yaml) {
    return SystemIndex.of(
        Concertive.parse(
            "format: concertive/1.0\nid: oak-hill\ntitle: \"" + title + "\"\n" + yaml));
  }

  /** A system with a title and nothing else. */
  static SystemIndex empty() {
    return system("");
  }

  /** Checks both forms of a picture; answers the narrow one. */
  static Picture checked(Diagram diagram) {
    Picture.of(diagram, Form.WIDE).check();
    Picture narrow = Picture.of(diagram, Form.NARROW);
    narrow.check();
    return narrow;
  }
}
