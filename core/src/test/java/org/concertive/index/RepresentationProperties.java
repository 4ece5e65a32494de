package org.concertive.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Standing for one of many at once against standing for each, one by one. */
class RepresentationProperties {

  @Property(tries = 300)
  void is_standing_for_each_of_them(@ForAll long seed) {
    Random random = new Random(seed);
    SystemIndex index = SystemIndex.of(SomeActors.of(random));
    List<Integer> actors = SomeActors.rows(index);
    int[] others =
        actors.stream().filter(row -> random.nextInt(3) > 0).mapToInt(row -> row).toArray();
    Representation representation = index.actors().representing(IntStream.of(others));
    for (int actor : actors) {
      int[] expected =
          IntStream.of(others).filter(other -> index.actors().standsFor(actor, other)).toArray();
      assertThat(representation.of(actor).sorted()).containsExactly(boxed(expected));
      assertThat(representation.ofAny(actor)).isEqualTo(expected.length > 0);
    }
  }

  private static Integer[] boxed(int[] rows) {
    return IntStream.of(rows).boxed().toArray(Integer[]::new);
  }
}
