package org.concertive.rows;

import java.util.List;
import java.util.stream.Collectors;
import org.concertive.model.organization.Actor;

/** What a reference may point at, in the words of a message. */
final class Targets {
  private Targets() {}

  static String inWords(List<? extends Class<?>> targets) {
    return targets.stream().map(Targets::inWords).collect(Collectors.joining(" or "));
  }

  private static String inWords(Class<?> target) {
    if (target == Actor.class) {
      return "an actor (person, position, team, role group or unit)";
    }
    for (Plan plan : Plan.all()) {
      if (plan.shape.type() == target) {
        String kind = plan.shape.kind();
        return ("aeiou".indexOf(kind.charAt(0)) >= 0 && !kind.startsWith("unit") ? "an " : "a ")
            + kind;
      }
    }
    return "an entity";
  }
}
