package org.concertive.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.concertive.cases.CaseNode;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.LeadershipFunction;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.RoleType;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.Tool;
import org.concertive.model.theory.Strategy;
import org.concertive.model.theory.TheoryOfAction;
import org.concertive.model.value.Entity;
import org.junit.jupiter.api.Test;

class ScopeTest {
  private static final SystemIndex INDEX =
      SystemIndex.of(
          CaseNode.system(
              """
              organization:
                units:
                  - {id: ridge, name: Ridge, kind: LOCAL_EDUCATION_AGENCY, level: DISTRICT}
                  - {id: elm, name: Elm School, kind: SCHOOL, level: SCHOOL, parent: ridge}
                  - {id: oak, name: Oak School, kind: SCHOOL, level: SCHOOL, parent: ridge}
                  - {id: arts, name: Arts pathway, kind: PROGRAM_OR_PATHWAY, level: PROGRAM, parent: oak}
                people:
                  - {id: ann, name: Ann Cole, homeUnit: elm, roleTypes: [PRINCIPAL]}
                  - {id: ben, name: Ben Diaz, homeUnit: arts, roleTypes: [TEACHER]}
                  - {id: eve, name: Eve Fox, homeUnit: ridge, roleTypes: [COACH]}
              practice:
                routines:
                  - {id: walk, name: Walkthrough, unit: ridge, expectedLeaders: [eve]}
                  - {id: plc, name: Weekly PLC, unit: ridge, per: SCHOOL, functions: [DEVELOPING_PEOPLE]}
                  - {id: review, name: Review, expectedLeaders: [ben], subjects: [Mathematics]}
                tools:
                  - {id: rubric, name: Rubric}
                activities:
                  - {id: plc-elm, name: PLC at Elm, routine: plc, when: 2014-09, toolsUsed: [rubric],
                     participations: [{actor: ann, part: LEADER}]}
                  - {id: plc-oak, name: PLC at Oak, routine: plc, when: 2015-09,
                     participations: [{actor: ben, part: LEADER}, {actor: eve, part: FOLLOWER}]}
                  - {id: talk, name: Talk, participations: [{actor: eve, part: LEADER}]}
              theories:
                - id: theory
                  title: Theory
                  stance: ESPOUSED
                  owner: ridge
                  strategies:
                    - {id: coaching, name: Coaching, units: [oak], targetRoles: [TEACHER]}
                    - {id: policy, name: Policy, period: 2013..2014}
              """));

  private static List<String> ids(Scope scope, Class<? extends Entity> type) {
    return scope.in(INDEX).nodes(type).stream().map(node -> ((Entity) node.value()).id()).toList();
  }

  @Test
  void a_unit_has_what_is_of_it_and_below_it() {
    Scope oak = Scope.EVERYTHING.inUnit("oak");
    assertThat(ids(oak, Person.class)).containsExactly("ben");
    assertThat(ids(oak, JointActivity.class)).containsExactly("plc-oak");
    assertThat(ids(Scope.EVERYTHING.inUnit("ridge"), Person.class))
        .containsExactly("ann", "ben", "eve");
  }

  @Test
  void what_each_unit_of_a_kind_has_is_of_every_such_unit() {
    assertThat(ids(Scope.EVERYTHING.inUnit("elm"), Routine.class)).containsExactly("plc");
    assertThat(ids(Scope.EVERYTHING.inUnit("oak"), Routine.class)).containsExactly("plc", "review");
    assertThat(ids(Scope.EVERYTHING.inUnit("arts"), Routine.class)).containsExactly("review");
  }

  @Test
  void a_tool_is_where_it_is_used() {
    assertThat(ids(Scope.EVERYTHING.inUnit("elm"), Tool.class)).containsExactly("rubric");
    assertThat(ids(Scope.EVERYTHING.inUnit("oak"), Tool.class)).isEmpty();
  }

  @Test
  void parts_of_a_theory_are_decided_one_by_one_and_the_theory_comes_with_them() {
    Scope oak = Scope.EVERYTHING.inUnit("oak");
    assertThat(ids(oak, Strategy.class)).containsExactly("coaching");
    assertThat(ids(oak, TheoryOfAction.class)).containsExactly("theory");
    assertThat(ids(Scope.EVERYTHING.inUnit("elm"), TheoryOfAction.class)).isEmpty();
  }

  @Test
  void what_is_looked_up_is_there_although_it_is_not_in_the_scope() {
    SystemIndex oak = Scope.EVERYTHING.inUnit("oak").in(INDEX);
    assertThat(oak.node("eve", Person.class)).isPresent();
    Node<JointActivity> plc = oak.nodes(JointActivity.class).get(0);
    assertThat(oak.get(Leading.LIVED).participantsOf(plc))
        .extracting(one -> one.value().id())
        .containsExactly("eve");
    assertThat(plc).isEqualTo(INDEX.node("plc-oak", JointActivity.class).orElseThrow());
  }

  @Test
  void a_level_has_what_is_at_it() {
    Scope district = Scope.EVERYTHING.atLevel(OrgLevel.DISTRICT);
    assertThat(ids(district, Person.class)).containsExactly("eve");
    assertThat(ids(district, JointActivity.class)).containsExactly("plc-oak", "talk");
  }

  @Test
  void a_role_has_what_it_leads_and_what_addresses_it() {
    Scope teachers = Scope.EVERYTHING.ofRole(RoleType.TEACHER);
    assertThat(ids(teachers, JointActivity.class)).containsExactly("plc-oak");
    assertThat(ids(teachers, Routine.class)).containsExactly("review");
    assertThat(ids(teachers, Strategy.class)).containsExactly("coaching");
  }

  @Test
  void an_activity_is_of_the_functions_and_subjects_of_its_routine() {
    assertThat(
            ids(
                Scope.EVERYTHING.ofFunction(LeadershipFunction.DEVELOPING_PEOPLE),
                JointActivity.class))
        .containsExactly("plc-elm", "plc-oak");
    assertThat(ids(Scope.EVERYTHING.onSubject("mathematics"), Routine.class))
        .containsExactly("review");
  }

  @Test
  void people_and_tools_are_of_every_function() {
    Scope function = Scope.EVERYTHING.ofFunction(LeadershipFunction.DEVELOPING_PEOPLE);
    assertThat(ids(function, Person.class)).hasSize(3);
    assertThat(ids(function, Tool.class)).hasSize(1);
  }

  @Test
  void a_period_has_what_took_place_certainly_within_it() {
    assertThat(ids(Scope.EVERYTHING.during("2014/15"), JointActivity.class))
        .containsExactly("plc-elm");
    assertThat(ids(Scope.EVERYTHING.during("2015/16"), JointActivity.class))
        .containsExactly("plc-oak");
  }

  @Test
  void what_is_in_force_for_a_time_is_out_only_when_it_certainly_was_not_then() {
    assertThat(ids(Scope.EVERYTHING.during("2014"), Strategy.class))
        .containsExactly("coaching", "policy");
    assertThat(ids(Scope.EVERYTHING.during("2016"), Strategy.class)).containsExactly("coaching");
  }

  @Test
  void dimensions_narrow_together() {
    assertThat(ids(Scope.EVERYTHING.inUnit("oak").during("2014/15"), JointActivity.class))
        .isEmpty();
  }

  @Test
  void an_index_for_each_unit_of_a_kind_shows_what_the_scope_of_the_unit_shows() {
    Scope.byUnit(INDEX, OrgUnitKind.SCHOOL)
        .forEach(
            (school, shown) ->
                assertThat(shown.entities())
                    .isEqualTo(Scope.EVERYTHING.inUnit(school.value().id()).in(INDEX).entities()));
    assertThat(Scope.byUnit(INDEX, OrgUnitKind.SCHOOL).keySet())
        .extracting(school -> school.value().id())
        .containsExactly("elm", "oak");
  }

  @Test
  void a_scope_is_read_as_it_is_printed() {
    Scope scope =
        Scope.EVERYTHING
            .inUnit("oak")
            .atLevel(OrgLevel.SCHOOL)
            .ofRole(RoleType.COACH)
            .ofFunction(LeadershipFunction.DEVELOPING_PEOPLE)
            .onSubject("Mathematics")
            .during("2014/15");
    assertThat(scope)
        .hasToString(
            "unit=oak, level=SCHOOL, role=COACH, function=DEVELOPING_PEOPLE, subject=Mathematics,"
                + " period=2014/15");
    assertThat(Scope.parse(scope.toString())).isEqualTo(scope);
    assertThat(Scope.parse("")).isEqualTo(Scope.EVERYTHING);
    assertThat(Scope.EVERYTHING).hasToString("everything");
    assertThat(Scope.parse("role=teacher-leader"))
        .isEqualTo(Scope.EVERYTHING.ofRole(RoleType.TEACHER_LEADER));
  }

  @Test
  void mistakes_in_a_scope_are_sentences() {
    assertThatThrownBy(() -> Scope.parse("units=oak"))
        .hasMessage(
            "The name \"units\" in a scope must be unit, level, role, function, subject or period."
                + " Maybe \"unit\".");
    assertThatThrownBy(() -> Scope.parse("oak"))
        .hasMessage(
            "The part \"oak\" of a scope must be a name and a value, such as unit=oak-hill.");
    assertThatThrownBy(() -> Scope.parse("level=scool")).hasMessageContaining("Maybe \"SCHOOL\".");
    assertThatThrownBy(() -> Scope.EVERYTHING.inUnit("oka").in(INDEX))
        .hasMessage(
            "The unit \"oka\" of a scope must be a unit of the description. Maybe \"oak\".");
  }
}
