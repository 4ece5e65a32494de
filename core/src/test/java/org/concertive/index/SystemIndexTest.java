package org.concertive.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.concertive.io.document.Documents;
import org.concertive.io.document.Format;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.evidence.SourceDocument;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.AuthorityGrant;
import org.concertive.model.organization.DecisionRight;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Team;
import org.concertive.model.organization.TeamMembership;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Participation;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.RoutineStep;
import org.concertive.model.practice.Tool;
import org.concertive.model.theory.Goal;
import org.concertive.model.theory.Strategy;
import org.concertive.model.theory.TheoryOfAction;
import org.concertive.model.value.Ref;
import org.concertive.relation.Authority;
import org.concertive.relation.Leading;
import org.concertive.relation.Units;
import org.concertive.rows.Rows;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SystemIndexTest {
  private static final LeadershipSystem OAK_HILL =
      LeadershipSystem.builder("oak-hill", "Oak Hill")
          .addSources(SourceDocument.of("handbook", "Handbook"))
          .build()
          .with(
              Person.builder("kim", "Kim Lee").sources("handbook#p1").build(),
              Person.of("lee", "Lee Kim"),
              Team.builder("ilt", "Leadership team")
                  .addMemberships(TeamMembership.of("kim"), TeamMembership.of("kim"))
                  .build(),
              AuthorityGrant.of("ilt", DecisionRight.SHARED),
              Routine.builder("plc", "PLC")
                  .expectedLeaders("kim", "nobody", "agenda")
                  .addSteps(RoutineStep.builder("plc-look", 1, "Look").leaders("lee").build())
                  .build(),
              Tool.of("agenda", "Agenda"),
              JointActivity.builder("plc-1", "First PLC")
                  .routine("plc")
                  .part(Participation.Part.LEADER, "kim")
                  .build(),
              TheoryOfAction.builder("theory", "Theory", TheoryOfAction.Stance.ESPOUSED)
                  .addGoals(Goal.of("goal", "All learn"))
                  .addStrategies(Strategy.of("strategy", "Meet"))
                  .build());

  private final SystemIndex index = SystemIndex.of(OAK_HILL);

  @Test
  void finds_every_entity_by_id_however_deep_it_stands() {
    for (String id :
        List.of(
            "handbook",
            "kim",
            "ilt",
            "plc",
            "plc-look",
            "agenda",
            "plc-1",
            "theory",
            "goal",
            "strategy")) {
      assertThat(index.find(id))
          .as(id)
          .hasValueSatisfying(node -> assertThat(node.value().id()).isEqualTo(id));
    }
    assertThat(index.find("nobody")).isEmpty();
    assertThat(index.find("oak-hill")).isEmpty();
  }

  @Test
  void follows_a_reference_only_to_the_type_asked_for() {
    assertThat(index.get(Ref.<Actor>to("kim"), Actor.class)).containsInstanceOf(Person.class);
    assertThat(index.get(Ref.<Actor>to("agenda"), Actor.class)).isEmpty();
    assertThat(index.get(Ref.<Actor>to("nobody"), Actor.class)).isEmpty();
  }

  @Test
  void a_node_is_found_by_reference_or_id_only_when_it_is_of_the_type() {
    Ref<Actor> kim = Ref.to("kim");
    assertThat(index.node(kim, Actor.class)).contains(index.nodes(Actor.class).get(0));
    assertThat(index.node(kim, Actor.class).map(Node::pointer)).contains("/organization/people/0");
    assertThat(index.node("kim", Person.class)).map(Node::value).contains(person("kim"));
    assertThat(index.node("kim", Tool.class)).isEmpty();
    assertThat(index.node(Ref.<Actor>to("agenda"), Actor.class)).isEmpty();
    assertThat(index.node(Ref.<Actor>to("nobody"), Actor.class)).isEmpty();
  }

  private static Person person(String id) {
    return OAK_HILL.person(id).orElseThrow();
  }

  @Test
  void gives_objects_of_a_type_wherever_they_stand_in_document_order() {
    assertThat(index.nodes(Person.class))
        .extracting(node -> node.value().id())
        .containsExactly("kim", "lee");
    assertThat(index.nodes(Goal.class))
        .extracting(Node::pointer)
        .containsExactly("/theories/0/goals/0");
    assertThat(index.nodes(AuthorityGrant.class)).hasSize(1);
  }

  @Test
  void keeps_equal_objects_in_two_places_apart() {
    assertThat(index.nodes(TeamMembership.class))
        .extracting(Node::pointer)
        .containsExactly(
            "/organization/teams/0/memberships/0", "/organization/teams/0/memberships/1");
  }

  @Test
  void points_at_every_object_where_the_written_document_has_it() {
    assertPointsIntoTheDocument(index);
  }

  @Test
  void points_at_every_object_of_long_lists_too() {
    int many = 512;
    SystemIndex large =
        SystemIndex.of(
            OAK_HILL
                .with(
                    IntStream.range(0, many)
                        .mapToObj(i -> Person.builder("p" + i, "P").sources("handbook").build())
                        .toArray(Person[]::new))
                .with(
                    IntStream.range(0, many)
                        .mapToObj(
                            i ->
                                Routine.builder("r" + i, "R")
                                    .expectedLeaders("p" + i, "kim")
                                    .addSteps(
                                        RoutineStep.builder("s" + i, 1, "S")
                                            .leaders("p" + (many - 1 - i))
                                            .build())
                                    .build())
                        .toArray(Routine[]::new)));
    assertPointsIntoTheDocument(large);
    assertThat(large.nodes(RoutineStep.class)).hasSize(1 + many);
    for (int i = 0; i < many; i++) {
      assertThat(large.referencesTo(large.find("p" + i).orElseThrow()))
          .extracting(Reference::pointer)
          .containsExactlyInAnyOrder(
              "/practice/routines/" + (1 + i) + "/expectedLeaders/0",
              "/practice/routines/" + (many - i) + "/steps/0/leaders/0");
    }
  }

  private static void assertPointsIntoTheDocument(SystemIndex index) {
    JsonNode document = new JsonMapper().readTree(Documents.write(index.system(), Format.JSON));
    for (int row = 0; row < index.size(); row++) {
      Node<?> node = Rows.of(index).<Node<?>>node(row);
      if (node.is(LeadershipSystem.class)) {
        continue; // The root, and sections, which are left out where they are empty.
      }
      assertThat(document.at(node.pointer()).isObject()).as(node.pointer()).isTrue();
    }
    for (Reference reference : index.references()) {
      JsonNode written = document.at(reference.pointer());
      assertThat(written.isString()).as(reference.pointer()).isTrue();
      assertThat(written.asString()).startsWith(reference.id());
    }
  }

  @Test
  void follows_references_both_ways() {
    Node<?> kim = index.find("kim").orElseThrow();
    assertThat(index.referencesTo(kim))
        .extracting(Reference::pointer)
        .containsExactly(
            "/organization/teams/0/memberships/0/member",
            "/organization/teams/0/memberships/1/member",
            "/practice/routines/0/expectedLeaders/0",
            "/practice/activities/0/participations/0/actor");
    assertThat(index.referencesFrom(kim))
        .extracting(Reference::pointer)
        .containsExactly("/organization/people/0/sources/0");
    assertThat(index.referencesTo(index.find("handbook").orElseThrow())).hasSize(1);
  }

  @Test
  void tells_references_to_nothing_and_to_the_wrong_kind() {
    assertThat(index.dangling()).extracting(Reference::id).containsExactly("nobody");
    assertThat(index.misdirected()).extracting(Reference::id).containsExactly("agenda");
    Reference misdirected = index.misdirected().get(0);
    assertThat(misdirected.expected())
        .isEqualTo("an actor (person, position, team, role group or unit)");
    assertThat(misdirected.field()).isEqualTo("expectedLeaders");
    assertThat(misdirected.to()).map(Node::kind).contains("tool");
  }

  @Test
  void names_the_nearest_entity_of_an_object_without_id() {
    Node<Participation> part = index.nodes(Participation.class).get(0);
    assertThat(part.entity()).map(node -> node.value().id()).contains("plc-1");
    assertThat(index.nodes(AuthorityGrant.class).get(0).entity()).isEmpty();
    assertThat(index.parent(part).map(Node::pointer)).contains("/practice/activities/0");
    assertThat(index.parent(index.find("kim").orElseThrow()).map(Node::pointer)).contains("");
    assertThat(index.parent(index.root())).isEmpty();
  }

  @Test
  void the_first_of_several_entities_with_one_id_is_found() {
    SystemIndex twice = SystemIndex.of(OAK_HILL.with(Team.of("kim", "Team Kim")));
    assertThat(twice.find("kim")).map(Node::kind).contains("person");
    assertThat(twice.nodes(Team.class)).hasSize(2);
  }

  @Test
  void an_empty_description_has_a_root_and_nothing_to_find() {
    SystemIndex empty = SystemIndex.of(LeadershipSystem.of("empty", "Empty"));
    assertThat(empty.root().value().id()).isEqualTo("empty");
    assertThat(empty.find("empty")).isEqualTo(Optional.empty());
    assertThat(empty.references()).isEmpty();
    assertThat(empty.entities()).isEmpty();
    assertThat(empty.nodes(Person.class)).isEmpty();
    assertThat(empty.get(Leading.DESIGNED).leaders()).isEmpty();
    assertThat(empty.get(Authority.ACCOUNTABLE)).isEmpty();
    assertThat(empty.get(Units.RELATION).circles()).isEmpty();
  }
}
