package org.concertive.io.report;

import java.util.List;

/** How leaders spend their time, and who came to what they were expected at. */
final class PracticeSection {
  private PracticeSection() {}

  static Section of(Material material) {
    return new Section(
        "time", "Time and attendance", List.of(material.pictures("time-use", "attendance")));
  }
}
