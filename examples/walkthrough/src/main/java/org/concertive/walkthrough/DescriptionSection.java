package org.concertive.walkthrough;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.concertive.commandline.Page;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;

/** How much of a system is described, and how completely. */
final class DescriptionSection {
  private DescriptionSection() {}

  static void print(LeadershipSystem system, Page page) {
    page.title("WHAT IS DESCRIBED, AND HOW COMPLETELY");
    List<String> counts = counts(system);
    page.line(2, counts.isEmpty() ? "Nothing yet." : English.list(counts) + ".");
    for (Coverage coverage : Coverage.values()) {
      List<String> aspects = aspects(system, coverage);
      if (!aspects.isEmpty()) {
        page.line(2, 4, extent(coverage) + ": " + English.list(aspects) + ".");
      }
    }
  }

  /** The parts of a system that are described to this extent, in words. */
  static List<String> aspects(LeadershipSystem system, Coverage coverage) {
    return Stream.of(Aspect.values())
        .filter(aspect -> system.coverage(aspect) == coverage)
        .map(English::words)
        .toList();
  }

  /** Why a section has no content: its part is not documented, or nothing is recorded in it. */
  static String absence(LeadershipSystem system, Aspect aspect, String nothing) {
    return system.coverage(aspect) == Coverage.NOT_DOCUMENTED ? "Not documented." : nothing;
  }

  private static String extent(Coverage coverage) {
    return switch (coverage) {
      case COMPLETE -> "Documented completely";
      case PARTIAL -> "Documented in part";
      case NOT_DOCUMENTED -> "Not documented";
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
    return things.isEmpty() ? Stream.of() : Stream.of(English.count(things, noun));
  }
}
