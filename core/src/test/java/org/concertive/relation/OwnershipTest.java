package org.concertive.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concertive.relation.Nodes.node;

import java.util.List;
import org.concertive.index.SystemIndex;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.scale.Innovation;
import org.concertive.model.scale.OwnershipState;
import org.concertive.model.scale.OwnershipState.Locus;
import org.junit.jupiter.api.Test;

/** Whose an innovation is at last. */
class OwnershipTest {
  private static List<String> latest(String... times) {
    LeadershipSystem system =
        LeadershipSystem.of("s", "System").with(Innovation.of("i", "Lesson study"));
    for (String time : times) {
      system = system.with(OwnershipState.of("i", time, Locus.SCHOOL));
    }
    SystemIndex index = SystemIndex.of(system.with(OwnershipState.of("x", "2020", Locus.STATE)));
    Ownership ownership = index.get(Ownership.RELATION);
    return ownership.latestOf(node(index, "i", Innovation.class)).stream()
        .map(state -> state.value().when().toString())
        .toList();
  }

  @Test
  void the_latest_state_is_the_one_no_other_is_certainly_later_than() {
    assertThat(latest("2013", "2015", "2014")).containsExactly("2015");
    assertThat(latest("2014")).containsExactly("2014");
    assertThat(latest()).isEmpty();
  }

  @Test
  void several_are_latest_where_times_are_equal_or_overlap() {
    assertThat(latest("2014", "2014")).containsExactly("2014", "2014");
    assertThat(latest("2014-03", "2014", "2013/14")).containsExactly("2014-03", "2014", "2013/14");
    assertThat(latest("2014-03", "2014", "2014-05")).containsExactly("2014", "2014-05");
  }

  @Test
  void years_of_the_project_are_compared_among_themselves_only() {
    assertThat(latest("year-1", "2014", "year-3", "2013")).containsExactly("2014", "year-3");
  }
}
