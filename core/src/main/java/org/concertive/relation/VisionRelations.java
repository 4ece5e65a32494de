package org.concertive.relation;

import java.util.List;
import java.util.Optional;
import org.concertive.index.Node;
import org.concertive.index.Reference;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.theory.InstructionalVision;

/**
 * Which visions of good instruction are declared compatible or incompatible, whichever of the two
 * declares it. Built in linear time.
 *
 * @see "Munter 2014; Cobb et al. 2018"
 */
public final class VisionRelations {
  /** Which visions fit together. */
  public static final Relation<VisionRelations> RELATION =
      Relation.of("vision relations", VisionRelations::new);

  private final List<Pair> compatible;
  private final List<Pair> incompatible;

  /**
   * Two different visions of which something is declared, in document order.
   *
   * @param one the vision that comes first in the document
   * @param other the vision that comes after it
   * @param declaration where it is declared, the first place when both declare it
   */
  public record Pair(
      Node<InstructionalVision> one, Node<InstructionalVision> other, Reference declaration) {}

  private VisionRelations(SystemIndex index) {
    compatible = DeclaredPairs.of(index, InstructionalVision.class, "compatibleWith", Pair::new);
    incompatible =
        DeclaredPairs.of(index, InstructionalVision.class, "incompatibleWith", Pair::new);
  }

  /** The unit whose vision it is; empty when no such unit is described. */
  public static Optional<Node<OrgUnit>> unitOf(Node<InstructionalVision> vision) {
    return vision.index().node(vision.value().unit(), OrgUnit.class);
  }

  /** Whether two visions are of two units. */
  public static boolean areOfDifferentUnits(Pair visions) {
    Optional<Node<OrgUnit>> unit = unitOf(visions.one());
    Optional<Node<OrgUnit>> other = unitOf(visions.other());
    return unit.isPresent() && other.isPresent() && !unit.equals(other);
  }

  /** The pairs declared compatible, each once, in the order of the declarations. */
  public List<Pair> compatible() {
    return compatible;
  }

  /** The pairs declared incompatible, each once, in the order of the declarations. */
  public List<Pair> incompatible() {
    return incompatible;
  }
}
