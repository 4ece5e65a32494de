package org.concertive.io.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.text.Words;

/** How much of a system is described, and how completely. */
final class DescriptionSection {
  private DescriptionSection() {}

  static Section of(Material material) {
    LeadershipSystem system = material.system();
    Map<Aspect, Coverage> coverage = new EnumMap<>(Aspect.class);
    for (Aspect aspect : Aspect.values()) {
      coverage.put(aspect, system.coverage(aspect));
    }
    List<String> counts = counts(system);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Documented(coverage));
    blocks.add(new Block.Paragraph(counts.isEmpty() ? "Nothing yet." : Words.all(counts) + "."));
    if (coverage.containsValue(Coverage.NOT_DOCUMENTED)) {
      blocks.add(
          new Block.Paragraph(
              "What is not documented may exist all the same; nothing below speaks of it."));
    }
    return new Section("described", "What is described, and how completely", blocks);
  }

  /** How completely a part is documented, in words. */
  static String extent(Coverage coverage) {
    return switch (coverage) {
      case COMPLETE -> "documented completely";
      case PARTIAL -> "documented in part";
      case NOT_DOCUMENTED -> "not documented";
    };
  }

  private static List<String> counts(LeadershipSystem system) {
    return Stream.of(
            count(system.units(), "unit"),
            count(system.people(), "person"),
            count(system.positions(), "position"),
            count(system.roleGroups(), "role group"),
            count(system.teams(), "team"),
            count(system.leaders(), "declared leader"),
            count(system.authority(), "right"),
            count(system.routines(), "routine"),
            count(system.tools(), "tool"),
            count(system.activities(), "joint activity"),
            count(system.ties(), "tie"),
            count(system.theories(), "theory of action"),
            count(system.logicModels(), "logic model"),
            count(system.plans(), "plan"),
            count(system.cycles(), "cycle of inquiry"),
            count(system.findings(), "finding"),
            count(system.innovations(), "innovation"))
        .flatMap(part -> part)
        .toList();
  }

  private static Stream<String> count(Collection<?> things, String noun) {
    return things.isEmpty() ? Stream.of() : Stream.of(Words.count(things.size(), noun));
  }
}
