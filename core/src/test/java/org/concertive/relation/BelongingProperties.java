package org.concertive.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.Position;

/** Being of one of many, looked up at once, against being of each, one by one. */
class BelongingProperties {

  @Property(tries = 300)
  void is_being_of_each_of_them(@ForAll long seed) {
    Random random = new Random(seed);
    SystemIndex index = SystemIndex.of(SomeActors.of(random));
    Identity identity = index.get(Identity.RELATION);
    List<Node<Actor>> all = SomeActors.all(index);
    List<Node<Actor>> others = all.stream().filter(actor -> random.nextInt(3) > 0).toList();
    Belonging belonging = identity.among(others);
    for (Node<Actor> actor : all) {
      List<Node<Actor>> expected =
          others.stream().filter(other -> identity.isOf(actor, other)).toList();
      assertThat(belonging.of(actor).stream().sorted().toList()).isEqualTo(expected);
      assertThat(belonging.isOfAny(actor)).isEqualTo(!expected.isEmpty());
      assertThat(belonging.as(actor, Optional.empty()).stream().sorted().toList())
          .isEqualTo(
              others.stream()
                  .filter(other -> identity.isAs(actor, Optional.empty(), other))
                  .toList());
      for (Node<Position> post : index.nodes(Position.class)) {
        assertThat(belonging.as(actor, Optional.of(post)).stream().sorted().toList())
            .isEqualTo(
                others.stream()
                    .filter(other -> identity.isAs(actor, Optional.of(post), other))
                    .toList());
      }
    }
  }
}
