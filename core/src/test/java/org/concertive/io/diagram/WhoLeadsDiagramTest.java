package org.concertive.io.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.concertive.Concertive;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.AuthorityGrant;
import org.concertive.model.organization.DecisionDomain;
import org.concertive.model.organization.DecisionRight;
import org.concertive.model.organization.Leader;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.RoutineStep;
import org.junit.jupiter.api.Test;

class WhoLeadsDiagramTest {
  private static final WhoLeadsDiagram OAK_HILL =
      WhoLeadsDiagram.of(
          SystemIndex.of(
              Concertive.parse(
                  """
                  format: concertive/1.0
                  id: oak-hill
                  title: Oak Hill
                  asOf: 2014-09
                  coverage: {ACTIVITIES: NOT_DOCUMENTED}
                  organization:
                    units:
                      - {id: district, name: District, kind: LOCAL_EDUCATION_AGENCY, level: DISTRICT}
                      - {id: school, name: School, kind: SCHOOL, level: SCHOOL, parent: district}
                    positions:
                      - {id: coach, title: Coach, unit: district}
                      - {id: principal, title: Principal, unit: school, seats: 1, per: SCHOOL}
                    roleGroups:
                      - {id: staff, title: All staff, unit: school}
                    teams:
                      - id: council
                        name: Council
                        unit: district
                        memberships: [{member: principal}]
                    domains:
                      - {id: budget, name: Budget}
                      - {id: schedule, name: Master schedule}
                    authority:
                      - {holder: principal, domain: schedule, right: SHARED}
                      - {holder: principal, domain: budget, right: ADVISORY}
                      - {holder: council, right: UNSPECIFIED}
                    leaders:
                      - {id: l1, actor: principal}
                      - {id: l2, actor: council}
                  practice:
                    routines:
                      - {id: meeting, name: Council meeting, expectedParticipants: [council]}
                      - id: learning
                        name: Professional learning
                        unit: school
                        cadence: monthly
                        expectedParticipants: [staff]
                        steps:
                          - {id: s1, order: 1, name: Plan, leaders: [coach]}
                          - {id: s2, order: 2, name: Learn, leaders: [principal]}
                          - {id: s3, order: 3, name: Review, leaders: [principal]}
                      - {id: visit, name: Visit, expectedLeaders: [coach, principal]}
                      - {id: retreat, name: Retreat, owner: council}
                  """)));

  @Test
  void it_says_who_leads_each_routine_and_what_each_leader_may_decide() {
    assertThat(OAK_HILL.words())
        .containsExactly(
            "R1 Council meeting, how often is not recorded: nobody is named to lead; expected to"
                + " take part: Council; through a body or group: Principal.",
            "R2 Professional learning, monthly: led by Coach (step 1) and Principal (steps 2–3);"
                + " expected to take part: All staff.",
            "R3 Visit, how often is not recorded: led by Coach and Principal.",
            "R4 Retreat, how often is not recorded: no leader is recorded, its owner is Council.",
            "Coach (District, not declared a leader): no right is recorded.",
            "Council (District): what they may decide is not stated.",
            "Principal (School, one in each school): decides with others: Master schedule;"
                + " advises: Budget.",
            "Expected to take part, not to lead: All staff (R2).",
            "An owner is recorded, and no leader: R4 of Council.",
            "Who decides is not recorded for: Budget.",
            "What took place is not documented.");
    assertThat(OAK_HILL.description())
        .isEqualTo(
            "A grid of 3 leaders by level against 4 routines. For 1 routine nobody is named to"
                + " lead: Council meeting.");
  }

  @Test
  void the_grid_counts_leaders_in_words_and_numbers_steps_led_apart() {
    Picture picture = Picture.of(OAK_HILL, Form.WIDE);
    picture.check();
    assertThat(picture.texts())
        .contains("nobody", "2 in 3 steps", "2 together", "owner only")
        .contains("1", "2–3", "District", "School", "advises: Budget", "not stated")
        .contains("leads this step", "nobody is named to lead");
  }

  @Test
  void only_a_routine_without_leader_and_owner_has_a_dashed_frame() {
    assertThat(Picture.of(OAK_HILL, Form.WIDE).svg().lines())
        .filteredOn(line -> line.contains("fill=\"none\"") && line.contains("stroke-dasharray"))
        .hasSize(2); // the column and its sign in the legend
  }

  @Test
  void the_narrow_form_is_a_list() {
    Picture picture = Picture.of(OAK_HILL, Form.NARROW);
    picture.check();
    assertThat(String.join(" ", picture.texts())).contains(OAK_HILL.words());
  }

  @Test
  void without_rights_there_is_no_column_for_them() {
    Picture picture =
        Picture.of(
            of(
                LeadershipSystem.builder("s", "S")
                    .people(Person.of("kim", "Kim"))
                    .routines(Routine.builder("r", "Meeting").expectedLeaders("kim").build())
                    .build()),
            Form.WIDE);
    picture.check();
    assertThat(picture.texts())
        .contains("No right to decide is recorded.", "Level not recorded", "Kim")
        .doesNotContain("What they may decide", "May decide");
  }

  @Test
  void what_is_not_described_is_said_in_a_line() {
    for (Form form : Form.values()) {
      WhoLeadsDiagram diagram = of(LeadershipSystem.of("empty", "Empty"));
      Picture picture = Picture.of(diagram, form);
      picture.check();
      assertThat(picture.texts()).contains("No routine is recorded.");
    }
  }

  @Test
  void more_than_nine_routines_stand_in_several_grids() {
    LeadershipSystem.Builder system = LeadershipSystem.builder("many", "Many");
    system.people(Person.of("kim", "Kim"), Person.of("pat", "Pat"));
    system.leaders(Leader.of("l", "kim"), Leader.of("m", "pat"));
    IntStream.range(0, 20)
        .forEach(
            i ->
                system.addRoutine(
                    Routine.builder("r" + i, "Meeting " + i).expectedLeaders("kim").build()));
    Picture picture = Picture.of(of(system.build()), Form.WIDE);
    picture.check();
    assertThat(picture.texts())
        .contains("Routines: Level not recorded", "Routines: Level not recorded, continued", "R20")
        .contains("Leaders without a part in a routine: Pat.")
        .doesNotContain("Pat");
  }

  @Test
  void names_cannot_leave_their_place() {
    String hostile = "<script>alert(1)</script> \u202e\u0007" + "x".repeat(300);
    WhoLeadsDiagram diagram =
        of(
            LeadershipSystem.builder("s", hostile)
                .people(Person.of("kim", hostile))
                .routines(Routine.builder("r", hostile).expectedLeaders("kim").build())
                .build());
    for (Form form : Form.values()) {
      Picture.of(diagram, form).check();
    }
  }

  @Test
  void as_lived_it_says_who_led_how_many_times_and_who_was_meant_to() {
    WhoLeadsDiagram lived =
        WhoLeadsDiagram.of(
            SystemIndex.of(
                Concertive.parse(
                    """
                    format: concertive/1.0
                    id: oak-hill
                    title: Oak Hill
                    organization:
                      people:
                        - {id: kim, name: Kim}
                        - {id: pat, name: Pat}
                        - {id: lee, name: Lee}
                    practice:
                      routines:
                        - {id: plc, name: PLC, cadence: monthly, expectedLeaders: [kim, pat]}
                        - {id: visit, name: Visit, expectedLeaders: [pat]}
                        - {id: review, name: Review}
                      activities:
                        - id: a1
                          name: Meetings in autumn
                          routine: plc
                          occurrences: 3
                          schoolYear: 2013/14
                          participations: [{actor: kim, part: LEADER}, {actor: lee, part: FOLLOWER}]
                        - id: a2
                          name: Meetings in spring
                          routine: plc
                          occurrences: 4
                          schoolYear: 2013/14
                          participations: [{actor: kim, part: LEADER}]
                        - id: a3
                          name: A review
                          routine: review
                          participations: [{actor: lee, part: FOLLOWER}]
                        - id: a4
                          name: A talk
                          participations: [{actor: lee, part: LEADER}]
                    """)),
            View.LIVED);
    assertThat(lived.words())
        .containsExactly(
            "R1 PLC, 7 of 10–12: led by Kim (7 times); took part: Lee; meant to lead, not recorded"
                + " to have led: Pat.",
            "R2 Visit, how often is not recorded: it is not recorded to have taken place; meant to"
                + " lead, not recorded to have led: Pat.",
            "R3 Review, 1 time, undated: nobody is recorded to have led; took part: Lee.",
            "Kim (Level not recorded).",
            "Pat (Level not recorded).",
            "No leader is declared; those shown are recorded as leaders of routines.",
            "Took part, not among these leaders: Lee (R1, R3).",
            "No right to decide is recorded.",
            "Not shown: 1 activity of no routine.");
    Picture picture = Picture.of(lived, Form.WIDE);
    picture.check();
    assertThat(picture.texts())
        .contains("Who led what", "7", "7 of 10–12", "none recorded", "nobody recorded")
        .contains("led so many times (+: at least)", "meant to lead, not recorded to have led");
  }

  @Test
  void as_lived_it_is_said_when_nobody_looked_at_what_took_place() {
    LeadershipSystem.Builder system =
        LeadershipSystem.builder("s", "S").routines(Routine.of("r", "Meeting"));
    assertThat(WhoLeadsDiagram.of(SystemIndex.of(system.build()), View.LIVED).words())
        .containsExactly("No activity of a routine is recorded.");
    system.putCoverage(Aspect.ACTIVITIES, Coverage.NOT_DOCUMENTED);
    assertThat(WhoLeadsDiagram.of(SystemIndex.of(system.build()), View.LIVED).words())
        .containsExactly("What took place is not documented.");
  }

  @Test
  void a_part_of_a_description_keeps_the_codes_of_the_whole() {
    LeadershipSystem system =
        LeadershipSystem.builder("s", "S")
            .routines(Routine.of("first", "First"), Routine.of("second", "Second"))
            .build();
    SystemIndex part =
        SystemIndex.of(system)
            .showing(node -> !(node.value() instanceof Routine one) || one.id().equals("second"));
    assertThat(WhoLeadsDiagram.of(part).words())
        .contains("R2 Second, how often is not recorded: nobody is named to lead.");
  }

  /** Whoever leads whatever, text stays in its place and the bytes are the same. */
  @Property(tries = 40)
  void any_system_is_drawn_with_all_text_in_place_and_always_alike(@ForAll long seed) {
    LeadershipSystem system = system(new Random(seed));
    for (Form form : Form.values()) {
      Picture picture = Picture.of(of(system), form);
      picture.check();
      assertThat(Picture.of(of(system), form).svg()).isEqualTo(picture.svg());
    }
  }

  private static LeadershipSystem system(Random random) {
    LeadershipSystem.Builder system = LeadershipSystem.builder("s", "S");
    int actors = 1 + random.nextInt(8);
    for (int i = 0; i < actors; i++) {
      Position.Builder post =
          Position.builder("a" + i, "Post " + "word ".repeat(random.nextInt(15)));
      if (random.nextBoolean()) {
        post.level(any(random, OrgLevel.values())).per(any(random, OrgUnitKind.values()));
      }
      system.addPosition(post.build());
      system.addDomain(DecisionDomain.of("d" + i, "Domain " + "word ".repeat(random.nextInt(15))));
      if (random.nextBoolean()) {
        system.addLeader(Leader.of("l" + i, "a" + i));
      }
      system.addAuthority(
          AuthorityGrant.builder("a" + random.nextInt(actors), any(random, DecisionRight.values()))
              .domain("d" + random.nextInt(i + 1))
              .build());
    }
    for (int i = random.nextInt(22); i > 0; i--) {
      Routine.Builder routine =
          Routine.builder("r" + i, "Routine " + "longer words ".repeat(random.nextInt(9)))
              .expectedParticipants("a" + random.nextInt(actors));
      for (int step = random.nextInt(12); step > 0; step--) {
        routine.addStep(
            RoutineStep.builder("r" + i + "-" + step, step, "Step")
                .leaders("a" + random.nextInt(actors))
                .build());
      }
      system.addRoutine(routine.build());
    }
    return system.build();
  }

  private static <T> T any(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  private static WhoLeadsDiagram of(LeadershipSystem system) {
    return WhoLeadsDiagram.of(SystemIndex.of(system));
  }
}
