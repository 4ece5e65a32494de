package org.concertive.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Actor;

/** Standing for one of many at once against standing for each, one by one. */
class RepresentationProperties {

  @Property(tries = 300)
  void is_standing_for_each_of_them(@ForAll long seed) {
    Random random = new Random(seed);
    SystemIndex index = SystemIndex.of(SomeActors.of(random));
    Actors actors = index.get(Actors.RELATION);
    List<Node<Actor>> all = SomeActors.all(index);
    List<Node<Actor>> others = all.stream().filter(actor -> random.nextInt(3) > 0).toList();
    Representation representation = actors.representing(others);
    for (Node<Actor> actor : all) {
      List<Node<Actor>> expected =
          others.stream().filter(other -> actors.standsFor(actor, other)).toList();
      assertThat(representation.of(actor).stream().sorted().toList()).isEqualTo(expected);
      assertThat(representation.isOfAny(actor)).isEqualTo(!expected.isEmpty());
    }
  }
}
