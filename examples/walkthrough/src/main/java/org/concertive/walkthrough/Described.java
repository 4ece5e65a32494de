package org.concertive.walkthrough;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Actor;
import org.concertive.model.practice.Routine;
import org.concertive.relation.Leading;

/** What a description describes. */
final class Described {
  private Described() {}

  static void print(SystemIndex index, Page page) {
    LeadershipSystem system = index.system();
    page.heading(system.title());
    page.line(0, standing(system));
    system
        .sources()
        .forEach(source -> page.line(0, 2, "Source: " + source.title() + year(source.year())));

    page.title("WHAT IS DESCRIBED");
    page.line(2, counts(system));
    for (Coverage coverage : Coverage.values()) {
      String parts =
          Stream.of(Aspect.values())
              .filter(aspect -> system.coverage(aspect) == coverage)
              .map(Described::words)
              .collect(Collectors.joining(", "));
      if (!parts.isEmpty()) {
        page.line(2, 4, "Documented " + extent(coverage) + ": " + parts + ".");
      }
    }
    if (!system.routines().isEmpty()) {
      page.gap();
      page.line(2, "Routines and who leads them:");
      Leading leading = index.get(Leading.DESIGNED);
      index.nodes(Routine.class).forEach(routine -> page.line(4, 6, routine(routine, leading)));
    }
  }

  private static String standing(LeadershipSystem system) {
    return Stream.of(
            Stream.of("id " + system.id()),
            system.stage().map(Described::words).stream(),
            system.asOf().map(time -> "as of " + time).stream())
        .flatMap(part -> part)
        .collect(Collectors.joining(", "));
  }

  private static String year(Optional<Integer> year) {
    return year.map(number -> " (" + number + ")").orElse("");
  }

  private static String counts(LeadershipSystem system) {
    return Stream.of(
                count(system.units(), "unit", "units"),
                count(system.people(), "person", "people"),
                count(system.positions(), "position", "positions"),
                count(system.roleGroups(), "role group", "role groups"),
                count(system.teams(), "team", "teams"),
                count(system.leaders(), "declared leader", "declared leaders"),
                count(system.authority(), "authority grant", "authority grants"),
                count(system.routines(), "routine", "routines"),
                count(system.tools(), "tool", "tools"),
                count(system.activities(), "joint activity", "joint activities"),
                count(system.ties(), "tie", "ties"),
                count(system.theories(), "theory of action", "theories of action"),
                count(
                    system.theories().stream()
                        .flatMap(theory -> theory.strategies().stream())
                        .toList(),
                    "strategy",
                    "strategies"),
                count(system.logicModels(), "logic model", "logic models"),
                count(system.findings(), "finding", "findings"),
                count(system.questions(), "guiding question", "guiding questions"),
                count(system.innovations(), "innovation", "innovations"))
            .flatMap(part -> part)
            .collect(Collectors.joining(", "))
        + ".";
  }

  private static Stream<String> count(Collection<?> things, String one, String many) {
    return things.isEmpty()
        ? Stream.of()
        : Stream.of(things.size() + " " + (things.size() == 1 ? one : many));
  }

  private static String extent(Coverage coverage) {
    return switch (coverage) {
      case COMPLETE -> "completely";
      case PARTIAL -> "in part";
      case NOT_DOCUMENTED -> "not at all";
    };
  }

  private static String routine(Node<Routine> routine, Leading leading) {
    String cadence = routine.value().cadence().map(often -> ", " + often).orElse("");
    List<String> leaders = names(leading.leadersOf(routine));
    List<String> others = names(leading.participantsOf(routine));
    return routine.value().name()
        + cadence
        + ": "
        + (leaders.isEmpty()
            ? "nobody is named to lead"
            : "led by " + String.join(" and ", leaders))
        + (others.isEmpty() ? "" : "; with " + String.join(", ", others));
  }

  private static List<String> names(List<Node<Actor>> actors) {
    return actors.stream().map(actor -> actor.value().label()).toList();
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
