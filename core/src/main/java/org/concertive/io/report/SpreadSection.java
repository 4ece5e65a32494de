package org.concertive.io.report;

import java.util.ArrayList;
import java.util.List;
import org.concertive.model.Aspect;
import org.concertive.model.scale.Innovation;

/** How far each innovation has spread, and in which dimensions. */
final class SpreadSection {
  private SpreadSection() {}

  static Section of(Material material) {
    List<Block> blocks = new ArrayList<>();
    for (Innovation innovation : material.system().innovations()) {
      blocks.add(new Block.Heading(innovation.label()));
      blocks.add(material.pictures("adoption-" + innovation.id(), "scale-" + innovation.id()));
    }
    if (blocks.isEmpty()) {
      blocks.add(material.absence(Aspect.ADOPTION, "No innovation is recorded."));
    }
    return new Section("spread", "How far it has spread", blocks);
  }
}
