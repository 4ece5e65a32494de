package org.concertive.io.report;

import java.util.List;

/** What would be without a leader if one left. */
final class DepartureSection {
  private DepartureSection() {}

  static Section of(Material material) {
    return new Section(
        "departures", "If one who leads left", List.of(material.pictures("departures")));
  }
}
