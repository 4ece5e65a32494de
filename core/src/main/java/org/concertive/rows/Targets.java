package org.concertive.rows;

import java.util.List;
import org.concertive.model.organization.Actor;
import org.concertive.text.Words;

/** What a reference may point at, in the words of a message. */
final class Targets {
  private Targets() {}

  static String inWords(List<? extends Class<?>> targets) {
    return Words.choice(targets.stream().map(Targets::inWords).toList());
  }

  private static String inWords(Class<?> target) {
    if (target == Actor.class) {
      return "an actor (person, position, team, role group or unit)";
    }
    for (Plan plan : Plan.all()) {
      if (plan.shape.type() == target) {
        return Words.withArticle(plan.shape.kind());
      }
    }
    return "an entity";
  }
}
