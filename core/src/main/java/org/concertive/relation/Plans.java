package org.concertive.relation;

import org.concertive.index.Node;
import org.concertive.model.practice.PlannedAction;
import org.concertive.model.value.Entity;

/** Which challenges and needs are planned for. */
public final class Plans {
  private Plans() {}

  /** Whether a planned action that was not dropped addresses a challenge or a need. */
  public static boolean isAddressed(Node<? extends Entity> challenge) {
    return challenge.index().referencesTo(challenge).stream()
        .flatMap(reference -> reference.from().as(PlannedAction.class).stream())
        .anyMatch(action -> action.value().status() != PlannedAction.Status.DROPPED);
  }
}
