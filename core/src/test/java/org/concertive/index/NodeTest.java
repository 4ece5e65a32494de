package org.concertive.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Team;
import org.concertive.model.organization.TeamMembership;
import org.concertive.model.practice.Tool;
import org.concertive.model.value.Entity;
import org.junit.jupiter.api.Test;

class NodeTest {
  private static final LeadershipSystem SYSTEM =
      LeadershipSystem.of("oak-hill", "Oak Hill")
          .with(
              Tool.of("agenda", "Agenda"),
              Team.builder("ilt", "Team")
                  .addMemberships(TeamMembership.of("kim"), TeamMembership.of("kim"))
                  .build(),
              Person.of("kim", "Kim Lee"),
              Person.of("ana", "Ana Ruiz"));

  private final SystemIndex index = SystemIndex.of(SYSTEM);

  @Test
  void nodes_are_ordered_as_in_the_document() {
    List<Node<Entity>> backwards =
        index.entities().stream().sorted(Collections.reverseOrder()).toList();
    assertThat(backwards)
        .extracting(node -> node.value().id())
        .containsExactly("agenda", "ilt", "ana", "kim");
    assertThat(new TreeSet<>(backwards)).containsExactlyElementsOf(index.entities());
  }

  @Test
  void the_same_place_of_one_index_is_the_same_node() {
    assertThat(index.find("kim")).isEqualTo(index.find("kim"));
    assertThat(index.find("kim").orElseThrow()).hasSameHashCodeAs(index.nodes(Person.class).get(0));
    assertThat(index.find("kim")).isNotEqualTo(index.find("ana"));
    assertThat(index.find("kim")).isNotEqualTo(SystemIndex.of(SYSTEM).find("kim"));
  }

  @Test
  void equal_objects_in_two_places_are_two_nodes() {
    List<Node<TeamMembership>> memberships = index.nodes(TeamMembership.class);
    assertThat(memberships.get(0).value()).isEqualTo(memberships.get(1).value());
    assertThat(memberships.get(0)).isNotEqualTo(memberships.get(1)).isLessThan(memberships.get(1));
  }

  @Test
  void a_node_is_of_the_types_of_its_object() {
    Node<Entity> kim = index.find("kim").orElseThrow();
    assertThat(kim.is(Person.class)).isTrue();
    assertThat(kim.is(Actor.class)).isTrue();
    assertThat(kim.is(Team.class)).isFalse();
    assertThat(kim.as(Actor.class)).contains(index.nodes(Actor.class).get(0)).contains(cast(kim));
    assertThat(kim.as(Team.class)).isEmpty();
  }

  private static Node<Actor> cast(Node<Entity> node) {
    return node.index().node(node.value().id(), Actor.class).orElseThrow();
  }
}
