package org.concertive.io.report;

import java.util.List;

/** Who leads which routine and who may decide what, as designed and as lived. */
final class LeadingSection {
  private LeadingSection() {}

  static Section of(Material material) {
    return new Section(
        "who-leads",
        "Who leads",
        List.of(
            new Block.Heading("As designed"),
            material.pictures("who-leads"),
            material.pictures("calendar"),
            material.pictures("leading", "co-leading"),
            new Block.Heading("As lived"),
            material.pictures("who-led"),
            material.pictures("leading-as-lived", "co-leading-as-lived")));
  }
}
