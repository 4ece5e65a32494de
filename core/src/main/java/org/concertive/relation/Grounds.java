package org.concertive.relation;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.List;
import org.concertive.index.Node;
import org.concertive.index.Reference;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.evidence.Evidence;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;

/**
 * On which evidence findings, conjectures, assumptions and associations rest: what they cite as
 * evidence, and the evidence that is about them. Built in linear time.
 */
public final class Grounds {
  /** On which evidence things rest. */
  public static final Relation<Grounds> RELATION = Relation.of("grounds", Grounds::new);

  private final SetMultimap<Node<?>, Node<Evidence>> grounds = LinkedHashMultimap.create();

  private Grounds(SystemIndex index) {
    for (Node<Evidence> evidence : index.nodes(Evidence.class)) {
      for (Reference citation : index.referencesTo(evidence)) {
        if (citation.field().equals("evidence")) {
          grounds.put(citation.from(), evidence);
          citation.from().entity().ifPresent(citing -> grounds.put(citing, evidence));
        }
      }
      for (Ref<Entity> about : evidence.value().about()) {
        index.node(about, Entity.class).ifPresent(subject -> grounds.put(subject, evidence));
      }
    }
  }

  /** The evidence on which something rests, in document order. */
  public List<Node<Evidence>> of(Node<? extends Entity> subject) {
    return List.copyOf(grounds.get(subject));
  }
}
