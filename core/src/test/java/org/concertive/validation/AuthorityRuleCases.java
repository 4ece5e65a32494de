package org.concertive.validation;

import static org.concertive.model.organization.DecisionRight.ADVISORY;
import static org.concertive.model.organization.DecisionRight.APPROVING;
import static org.concertive.model.organization.DecisionRight.EMPOWERED;
import static org.concertive.model.organization.DecisionRight.MONITORING;
import static org.concertive.model.organization.DecisionRight.SHARED;
import static org.concertive.model.organization.DecisionRight.UNSPECIFIED;
import static org.concertive.model.organization.RoleType.COACH;
import static org.concertive.model.organization.RoleType.PRINCIPAL;
import static org.concertive.model.organization.RoleType.SITE_ADMINISTRATOR;
import static org.concertive.model.organization.RoleType.TEACHER;
import static org.concertive.model.organization.RoleType.TEACHER_LEADER;
import static org.concertive.model.scale.OwnershipState.Locus.DISTRICT;
import static org.concertive.model.scale.OwnershipState.Locus.SCHOOL;
import static org.concertive.model.scale.OwnershipState.Locus.TEACHERS;
import static org.concertive.model.value.Answer.NO;
import static org.concertive.model.value.Answer.UNKNOWN;
import static org.concertive.model.value.Answer.YES;
import static org.concertive.validation.RuleCase.fires;
import static org.concertive.validation.RuleCase.silent;

import java.util.List;
import java.util.stream.Stream;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Appointment;
import org.concertive.model.organization.AuthorityGrant;
import org.concertive.model.organization.DecisionDomain;
import org.concertive.model.organization.DecisionRight;
import org.concertive.model.organization.Leader;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.Responsibility;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.RoleType;
import org.concertive.model.organization.Team;
import org.concertive.model.organization.TeamMembership;
import org.concertive.model.practice.Decision;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Requirement;
import org.concertive.model.practice.Routine;
import org.concertive.model.scale.Innovation;
import org.concertive.model.scale.OwnershipState;
import org.concertive.model.theory.Goal;
import org.concertive.model.theory.Strategy;
import org.concertive.model.theory.Support;
import org.concertive.model.theory.TheoryOfAction;
import org.concertive.model.value.Answer;

/** Minimal systems for the family AUT. */
final class AuthorityRuleCases {

  /** A state, its district with two schools, a pathway in one; two domains; a council, a person. */
  private static final LeadershipSystem SYSTEM =
      LeadershipSystem.of("long-beach", "Long Beach")
          .with(
              OrgUnit.builder("state", "State").level(OrgLevel.STATE).build(),
              unit("district", OrgLevel.DISTRICT, "state"),
              unit("school", OrgLevel.SCHOOL, "district"),
              unit("other-school", OrgLevel.SCHOOL, "district"),
              unit("pathway", OrgLevel.PROGRAM, "school"),
              unit("classroom", OrgLevel.CLASSROOM, "school"),
              OrgUnit.builder("office", "Office without a level").parent("district").build(),
              Person.of("kim", "Kim Lee"),
              Person.of("lou", "Lou Diaz"),
              DecisionDomain.of("curriculum", "Curriculum"),
              DecisionDomain.of("schedule", "Master schedule"),
              DecisionDomain.builder("framework", "Framework")
                  .kind(DecisionDomain.Kind.FRAMEWORK_AND_REQUIREMENTS)
                  .build());

  private static final LeadershipSystem COUNCIL =
      SYSTEM.with(Team.builder("epic", "Council").build());

  static final List<RuleCase> CASES =
      Stream.of(
              advisoryAndEmpowered(),
              rivalDeciders(),
              unclearAuthority(),
              responsibilityWithoutAuthority(),
              nobodyDecides(),
              decidedWithoutRight(),
              ownershipWithoutAuthority(),
              autonomyWithoutVision(),
              authorityWithoutResources(),
              leadingWithoutSupport(),
              unwrittenAuthority(),
              decidesAndMonitors())
          .flatMap(List::stream)
          .toList();

  private AuthorityRuleCases() {}

  private static OrgUnit unit(String id, OrgLevel level, String parent) {
    return OrgUnit.builder(id, "The " + id).level(level).parent(parent).build();
  }

  private static AuthorityGrant grant(String holder, DecisionRight right, String domain) {
    return AuthorityGrant.builder(holder, right).domain(domain).build();
  }

  private static AuthorityGrant grant(
      String holder, DecisionRight right, String domain, String scope) {
    return AuthorityGrant.builder(holder, right).domain(domain).scope(scope).build();
  }

  private static AuthorityGrant during(String period, AuthorityGrant grant) {
    return grant.toBuilder().period(period).build();
  }

  private static String grant(int position) {
    return "/organization/authority/" + position;
  }

  private static List<RuleCase> advisoryAndEmpowered() {
    AuthorityGrant advisory = grant("epic", ADVISORY, "curriculum", "school");
    AuthorityGrant empowered = grant("epic", EMPOWERED, "curriculum", "school");
    AuthorityGrant everywhere = grant("epic", ADVISORY, "curriculum");
    return List.of(
        fires("AUT-01", "both rights in one unit", COUNCIL.with(advisory, empowered), grant(1))
            .saying(
                "\"Council\" (epic) is both advisory and empowered on \"Curriculum\" (curriculum) in"
                    + " \"The school\" (school)"),
        fires(
                "AUT-01",
                "both rights in the whole system",
                COUNCIL.with(grant("epic", EMPOWERED, "curriculum"), everywhere),
                grant(0))
            .saying("in the whole system."),
        fires(
                "AUT-01",
                "advisory everywhere, empowered in a unit",
                COUNCIL.with(everywhere, empowered),
                grant(1))
            .saying("in \"The school\" (school)"),
        fires(
                "AUT-01",
                "empowered in a district, advisory in a school of it",
                COUNCIL.with(grant("epic", EMPOWERED, "curriculum", "district"), advisory),
                grant(0))
            .saying("in \"The school\" (school)"),
        fires(
            "AUT-01",
            "each empowered grant is named, advisory ones are not",
            COUNCIL.with(
                everywhere,
                empowered,
                grant("epic", EMPOWERED, "curriculum", "other-school"),
                advisory),
            grant(1),
            grant(2)),
        fires(
            "AUT-01",
            "periods may overlap",
            COUNCIL.with(during("2014", advisory), during("2014-05..", empowered)),
            grant(1)),
        fires(
            "AUT-01",
            "periods cannot be compared",
            COUNCIL.with(during("year-1", advisory), during("2014", empowered)),
            grant(1)),
        fires(
                "AUT-01",
                "a person advises and their own post decides",
                SYSTEM.with(
                    Position.of("director", "Director"),
                    Appointment.of("kim", "director"),
                    grant("kim", ADVISORY, "curriculum"),
                    grant("director", EMPOWERED, "curriculum")),
                grant(1))
            .saying("\"Kim Lee\" (kim) is both advisory and empowered"),
        silent(
            "AUT-01",
            "two people hold the post of which one advises",
            SYSTEM.with(
                Position.of("director", "Director"),
                Appointment.of("kim", "director"),
                Appointment.of("lou", "director"),
                grant("kim", ADVISORY, "curriculum"),
                grant("director", EMPOWERED, "curriculum"))),
        silent(
            "AUT-01",
            "periods are apart",
            COUNCIL.with(during("2013", advisory), during("2014", empowered))),
        silent(
            "AUT-01",
            "neither unit contains the other",
            COUNCIL.with(advisory, grant("epic", EMPOWERED, "curriculum", "other-school"))),
        silent(
            "AUT-01",
            "domains differ",
            COUNCIL.with(advisory, grant("epic", EMPOWERED, "schedule", "school"))),
        silent(
            "AUT-01",
            "holders differ",
            COUNCIL.with(advisory, grant("kim", EMPOWERED, "curriculum", "school"))),
        silent(
            "AUT-01",
            "the other right is not empowered",
            COUNCIL.with(
                advisory,
                grant("epic", SHARED, "curriculum", "school"),
                grant("epic", MONITORING, "curriculum", "school"))),
        silent(
            "AUT-01",
            "no domain is named",
            COUNCIL.with(
                AuthorityGrant.of("epic", ADVISORY), AuthorityGrant.of("epic", EMPOWERED))),
        silent(
            "AUT-01",
            "holder, domain or scope is not in the document",
            COUNCIL.with(
                grant("nobody", ADVISORY, "curriculum"),
                grant("nobody", EMPOWERED, "curriculum"),
                grant("epic", ADVISORY, "nothing"),
                grant("epic", EMPOWERED, "nothing"),
                grant("epic", ADVISORY, "curriculum", "nowhere"),
                grant("epic", EMPOWERED, "curriculum", "nowhere"))),
        silent(
            "AUT-01",
            "units in a circle contain only themselves",
            COUNCIL.with(
                unit("a", OrgLevel.SCHOOL, "b"),
                unit("b", OrgLevel.SCHOOL, "a"),
                grant("epic", ADVISORY, "curriculum", "a"),
                grant("epic", EMPOWERED, "curriculum", "b"))));
  }

  private static List<RuleCase> rivalDeciders() {
    AuthorityGrant council = grant("epic", EMPOWERED, "curriculum", "school");
    AuthorityGrant kim = grant("kim", EMPOWERED, "curriculum", "school");
    AuthorityGrant lou = grant("lou", EMPOWERED, "curriculum", "school");
    Team withKim = Team.builder("epic", "Council").addMembership(TeamMembership.of("kim")).build();
    return List.of(
        fires("AUT-02", "two decide alone in one unit", COUNCIL.with(council, kim), grant(0))
            .saying(
                "\"Council\" (epic) and \"Kim Lee\" (kim) each decide \"Curriculum\" (curriculum) alone"
                    + " in \"The school\" (school)"),
        fires("AUT-02", "three make one report", COUNCIL.with(council, kim, lou), grant(0))
            .saying("(epic), \"Kim Lee\" (kim) and \"Lou Diaz\" (lou)"),
        fires(
                "AUT-02",
                "two decide alone in the whole system",
                COUNCIL.with(
                    grant("kim", EMPOWERED, "curriculum"), grant("lou", EMPOWERED, "curriculum")),
                grant(0))
            .saying("in the whole system."),
        fires(
            "AUT-02",
            "each domain and scope is reported for itself",
            COUNCIL.with(
                council,
                kim,
                grant("epic", EMPOWERED, "schedule"),
                grant("kim", EMPOWERED, "schedule"),
                grant("epic", EMPOWERED, "schedule", "school"),
                grant("kim", EMPOWERED, "schedule", "school")),
            grant(0),
            grant(2),
            grant(4)),
        fires(
                "AUT-02",
                "only those who have a rival are listed",
                COUNCIL.with(
                    during("2001", council), during("2014", kim), during("2014-05..", lou)),
                grant(1))
            .saying("\"Kim Lee\" (kim) and \"Lou Diaz\" (lou) each"),
        fires(
                "AUT-02",
                "a team and its member have a third as rival",
                COUNCIL.with(withKim, council, kim, lou),
                grant(0))
            .saying("(epic), \"Kim Lee\" (kim) and \"Lou Diaz\" (lou)"),
        silent("AUT-02", "a member stands for its team", COUNCIL.with(withKim, council, kim)),
        silent("AUT-02", "and in the other order", COUNCIL.with(withKim, kim, council)),
        silent(
            "AUT-02",
            "a person holds the position",
            COUNCIL.with(
                Position.of("chair", "Chair"),
                Appointment.of("kim", "chair"),
                grant("chair", EMPOWERED, "curriculum"),
                grant("kim", EMPOWERED, "curriculum"))),
        silent("AUT-02", "one holder twice", COUNCIL.with(kim, kim)),
        silent(
            "AUT-02",
            "they share the decision",
            COUNCIL.with(council, grant("kim", SHARED, "curriculum", "school"))),
        silent(
            "AUT-02",
            "one scope contains the other but is not the same",
            COUNCIL.with(council, grant("kim", EMPOWERED, "curriculum", "district"))),
        silent(
            "AUT-02",
            "domains differ",
            COUNCIL.with(council, grant("kim", EMPOWERED, "schedule", "school"))),
        silent(
            "AUT-02",
            "periods are apart",
            COUNCIL.with(during("2013", council), during("2014", kim), during("2015", lou))),
        silent(
            "AUT-02",
            "holder, domain or scope is not in the document",
            COUNCIL.with(
                council,
                grant("nobody", EMPOWERED, "curriculum", "school"),
                grant("epic", EMPOWERED, "nothing"),
                grant("kim", EMPOWERED, "nothing"),
                grant("lou", EMPOWERED, "curriculum"),
                grant("kim", EMPOWERED, "curriculum", "nowhere"))));
  }

  private static List<RuleCase> unclearAuthority() {
    LeadershipSystem charged =
        SYSTEM.with(Team.builder("epic", "Council").charge("Steer the work").build());
    LeadershipSystem responsible =
        SYSTEM.with(
            Position.builder("director", "Director")
                .addResponsibility(Responsibility.of("Keep in touch"))
                .build());
    return List.of(
        fires("AUT-03", "a team has a charge and no right", charged, "/organization/teams/0")
            .saying(
                "No right of \"Council\" (epic) is recorded, so whether it is advisory or empowered"),
        fires(
                "AUT-03",
                "its only right is unspecified",
                charged.with(AuthorityGrant.of("epic", UNSPECIFIED)),
                "/organization/teams/0")
            .saying("The sources leave open whether \"Council\" (epic) is advisory or empowered."),
        fires(
                "AUT-03",
                "the right of its team is mentioned only",
                responsible.with(
                    Team.builder("epic", "Council")
                        .addMembership(TeamMembership.of("director"))
                        .build(),
                    grant("epic", ADVISORY, "curriculum")),
                "/organization/positions/0")
            .saying(
                "No right of \"Director\" (director) is recorded apart from that of \"Council\""
                    + " (epic), so"),
        silent(
            "AUT-03",
            "the right is recorded for the person who holds the position",
            responsible.with(
                Appointment.of("kim", "director"), grant("kim", ADVISORY, "curriculum"))),
        silent(
            "AUT-03",
            "the right is recorded for a group of its role",
            SYSTEM.with(
                Position.builder("principal", "Principal")
                    .roleType(PRINCIPAL)
                    .unit("school")
                    .addResponsibility(Responsibility.of("Keep in touch"))
                    .build(),
                RoleGroup.builder("all", "All principals")
                    .roleType(PRINCIPAL)
                    .unit("district")
                    .build(),
                grant("all", SHARED, "curriculum"))),
        fires(
            "AUT-03",
            "a position has a responsibility and no right",
            responsible,
            "/organization/positions/0"),
        fires(
            "AUT-03",
            "a team or position leads, or is declared a leader",
            COUNCIL.with(
                Position.of("director", "Director"),
                Position.of("coach", "Coach"),
                Leader.of("l1", "epic"),
                Routine.builder("forum", "Forum").expectedLeaders("director").build()),
            "/organization/positions/0",
            "/organization/teams/0"),
        fires(
            "AUT-03",
            "a person holds an unspecified right",
            SYSTEM.with(AuthorityGrant.of("kim", UNSPECIFIED)),
            "/organization/people/0"),
        silent(
            "AUT-03",
            "one right of several is specified, if only advisory",
            charged.with(
                AuthorityGrant.of("epic", UNSPECIFIED), grant("epic", ADVISORY, "curriculum"))),
        silent("AUT-03", "nobody answers for anything", COUNCIL.with(Leader.of("l1", "kim"))),
        silent(
            "AUT-03",
            "the holder is not in the document",
            COUNCIL.with(AuthorityGrant.of("nobody", UNSPECIFIED))));
  }

  private static List<RuleCase> responsibilityWithoutAuthority() {
    LeadershipSystem director =
        COUNCIL.with(
            Position.builder("director", "Director")
                .addResponsibility(Responsibility.of("Keep in touch"))
                .addResponsibility(
                    Responsibility.builder("See to the curriculum").domain("curriculum").build())
                .build());
    String pointer = "/organization/positions/0/responsibilities/1";
    return List.of(
        fires(
                "AUT-04",
                "the only right is advisory",
                director.with(grant("director", ADVISORY, "curriculum")),
                pointer)
            .saying("\"Director\" (director) is responsible for \"Curriculum\" (curriculum)"),
        fires(
                "AUT-04",
                "a team may only advise and monitor",
                SYSTEM.with(
                    Team.builder("epic", "Council")
                        .addResponsibility(
                            Responsibility.builder("Watch").domain("schedule").build())
                        .build(),
                    grant("epic", MONITORING, "schedule"),
                    grant("epic", ADVISORY, "schedule", "school")),
                "/organization/teams/0/responsibilities/0")
            .saying("there is advisory and monitoring:"),
        fires(
            "AUT-04",
            "a team it belongs to may only advise too",
            director.with(
                Team.builder("epic", "Council")
                    .addMembership(TeamMembership.of("director"))
                    .build(),
                grant("director", ADVISORY, "curriculum"),
                grant("epic", ADVISORY, "curriculum")),
            pointer),
        silent(
            "AUT-04",
            "only a team it belongs to has a right, and may advise",
            director.with(
                Team.builder("epic", "Council")
                    .addMembership(TeamMembership.of("director"))
                    .build(),
                grant("epic", ADVISORY, "curriculum"))),
        silent("AUT-04", "no right is recorded", director),
        silent(
            "AUT-04",
            "a right is unspecified",
            director.with(
                grant("director", ADVISORY, "curriculum"),
                grant("director", UNSPECIFIED, "curriculum"))),
        silent(
            "AUT-04",
            "it shares in deciding",
            director.with(
                grant("director", ADVISORY, "curriculum"),
                grant("director", SHARED, "curriculum", "school"))),
        silent(
            "AUT-04",
            "it belongs to a team that decides",
            director.with(
                Team.builder("epic", "Council")
                    .addMembership(TeamMembership.of("director"))
                    .build(),
                grant("director", ADVISORY, "curriculum"),
                grant("epic", EMPOWERED, "curriculum"))),
        silent(
            "AUT-04",
            "the advisory right is in another domain",
            director.with(grant("director", ADVISORY, "schedule"))),
        silent(
            "AUT-04",
            "the domain is not in the document",
            SYSTEM.with(
                Position.builder("director", "Director")
                    .addResponsibility(
                        Responsibility.builder("See to it").domain("nothing").build())
                    .build(),
                grant("director", ADVISORY, "nothing"))));
  }

  private static List<RuleCase> nobodyDecides() {
    String curriculum = "/organization/domains/0";
    return List.of(
        fires(
                "AUT-05",
                "a responsibility names the domain",
                SYSTEM.with(
                    Position.builder("director", "Director")
                        .addResponsibility(
                            Responsibility.builder("See to it").domain("curriculum").build())
                        .build()),
                curriculum)
            .saying("who decides \"Curriculum\" (curriculum), which is mentioned 1 time:"),
        fires(
            "AUT-05",
            "grants in it decide nothing",
            COUNCIL.with(
                grant("epic", ADVISORY, "curriculum"),
                grant("epic", MONITORING, "curriculum"),
                grant("epic", UNSPECIFIED, "curriculum")),
            curriculum),
        fires(
            "AUT-05",
            "a goal names it",
            SYSTEM.with(
                theory().addGoal(Goal.builder("g", "Rigour").domain("schedule").build()).build()),
            "/organization/domains/1"),
        fires(
            "AUT-05",
            "a decision was taken in it",
            SYSTEM.with(meeting(Decision.builder("d1", "More units").domain("schedule").build())),
            "/organization/domains/1"),
        silent("AUT-05", "nothing names the domains", SYSTEM),
        silent(
            "AUT-05",
            "it is shared in one school",
            COUNCIL.with(
                grant("epic", ADVISORY, "curriculum"),
                grant("kim", SHARED, "curriculum", "school"))),
        silent("AUT-05", "it is approved", COUNCIL.with(grant("epic", APPROVING, "curriculum"))),
        silent(
            "AUT-05",
            "whoever decides is not in the document",
            COUNCIL.with(grant("nobody", EMPOWERED, "curriculum"))));
  }

  private static TheoryOfAction.Builder theory() {
    return TheoryOfAction.builder("theory", "Theory", TheoryOfAction.Stance.ESPOUSED);
  }

  private static JointActivity meeting(Decision decision) {
    return JointActivity.builder("meeting", "Meeting")
        .when("2014-05")
        .addDecision(decision)
        .build();
  }

  private static LeadershipSystem partial(LeadershipSystem system) {
    return system.toBuilder().putCoverage(Aspect.AUTHORITY, Coverage.PARTIAL).build();
  }

  private static List<RuleCase> decidedWithoutRight() {
    Decision decision =
        Decision.builder("d1", "A new course")
            .domain("curriculum")
            .madeBy("epic")
            .scope("school")
            .build();
    LeadershipSystem decided = COUNCIL.with(meeting(decision));
    AuthorityGrant advisory = grant("epic", ADVISORY, "curriculum", "district");
    String pointer = "/practice/activities/0/decisions/0";
    return List.of(
        fires("AUT-06", "the maker may only advise", partial(decided.with(advisory)), pointer)
            .saying("the strongest right recorded for it there is advisory"),
        fires(
                "AUT-06",
                "monitoring is the better of two rights",
                partial(decided.with(grant("epic", MONITORING, "curriculum"), advisory)),
                pointer)
            .saying("is monitoring"),
        fires("AUT-06", "no right is recorded and all are documented", decided, pointer)
            .saying("is none"),
        fires(
            "AUT-06",
            "the right to decide is in another domain, unit or time",
            decided.with(
                grant("epic", EMPOWERED, "schedule"),
                grant("epic", EMPOWERED, "curriculum", "other-school"),
                grant("epic", EMPOWERED, "curriculum", "pathway"),
                grant("epic", EMPOWERED, "curriculum", "nowhere"),
                during("..2013", grant("epic", EMPOWERED, "curriculum"))),
            pointer),
        fires(
            "AUT-06",
            "the decision names no unit and every right of the maker is advisory",
            partial(
                COUNCIL.with(
                    meeting(
                        Decision.builder("d1", "A new course")
                            .domain("curriculum")
                            .madeBy("epic")
                            .build()),
                    advisory)),
            pointer),
        fires(
            "AUT-06",
            "the school year of the activity tells that the right to decide had ended",
            COUNCIL.with(
                JointActivity.builder("meeting", "Meeting")
                    .schoolYear("2014/15")
                    .addDecision(decision)
                    .build(),
                during("..2013", grant("epic", EMPOWERED, "curriculum"))),
            pointer),
        silent("AUT-06", "no right is recorded and some may be missing", partial(decided)),
        silent(
            "AUT-06",
            "it is not sure that the advisory right was in force",
            partial(decided.with(during("2014-05-15..", advisory)))),
        silent(
            "AUT-06",
            "the right to decide may have been in force",
            decided.with(advisory, during("2014-05-15..", grant("epic", SHARED, "curriculum")))),
        silent(
            "AUT-06",
            "the maker decides",
            decided.with(advisory, grant("epic", APPROVING, "curriculum", "district"))),
        silent(
            "AUT-06",
            "the right is unspecified",
            decided.with(advisory, grant("epic", UNSPECIFIED, "curriculum"))),
        silent(
            "AUT-06",
            "the maker stands for one who decides",
            COUNCIL.with(
                Position.of("chair", "Chair"),
                Appointment.of("kim", "chair"),
                meeting(decision.toBuilder().madeBy("kim").build()),
                grant("kim", ADVISORY, "curriculum"),
                grant("chair", EMPOWERED, "curriculum"))),
        silent(
            "AUT-06",
            "the decision names no unit and the maker decides in one",
            COUNCIL.with(
                meeting(
                    Decision.builder("d1", "A new course")
                        .domain("curriculum")
                        .madeBy("epic")
                        .build()),
                advisory,
                grant("epic", EMPOWERED, "curriculum", "school"))),
        silent(
            "AUT-06",
            "domain or maker is not recorded",
            COUNCIL.with(
                JointActivity.builder("meeting", "Meeting")
                    .addDecision(Decision.builder("d1", "One").madeBy("epic").build())
                    .addDecision(Decision.builder("d2", "Two").domain("curriculum").build())
                    .addDecision(
                        Decision.builder("d3", "Three").domain("nothing").madeBy("nobody").build())
                    .build())));
  }

  private static List<RuleCase> ownershipWithoutAuthority() {
    LeadershipSystem owned =
        SYSTEM.with(
            Innovation.of("lesson-study", "Lesson study"),
            OwnershipState.of("lesson-study", "2014", SCHOOL));
    AuthorityGrant central = grant("kim", EMPOWERED, "curriculum", "district");
    Requirement broad =
        Requirement.builder("One cycle").discretion(Requirement.Discretion.BROAD).build();
    String state = "/scale/ownership/0";
    return List.of(
        fires("AUT-07", "all who decide do so for the district", owned.with(central), state)
            .saying("\"Lesson study\" (lesson-study) is said to be owned by schools"),
        fires(
            "AUT-07",
            "or for the state, or for the whole system",
            owned.with(
                grant("kim", SHARED, "curriculum", "state"),
                grant("lou", EMPOWERED, "curriculum"),
                grant("nobody", EMPOWERED, "schedule")),
            state),
        fires(
                "AUT-07",
                "teachers came to own it",
                SYSTEM.with(
                    Innovation.of("lesson-study", "Lesson study"),
                    OwnershipState.of("lesson-study", "2015", TEACHERS),
                    OwnershipState.of("lesson-study", "2014", DISTRICT),
                    central),
                state)
            .saying("owned by teachers"),
        fires(
                "AUT-07",
                "a requirement leaves broad discretion",
                SYSTEM.with(Routine.builder("cycle", "Cycle").requirement(broad).build(), central),
                "/practice/routines/0/requirement/discretion")
            .saying("\"Cycle\" (cycle) is said to be left to the broad discretion"),
        fires(
            "AUT-07",
            "a right to approve in a school does not count",
            owned.with(central, grant("lou", APPROVING, "curriculum", "school")),
            state),
        silent(
            "AUT-07",
            "one of them decides in a school",
            owned.with(central, grant("lou", SHARED, "schedule", "school"))),
        silent(
            "AUT-07",
            "the level of one unit is not known",
            owned.with(central, grant("lou", EMPOWERED, "schedule", "office"))),
        silent(
            "AUT-07",
            "one unit is not in the document",
            owned.with(central, grant("lou", EMPOWERED, "schedule", "nowhere"))),
        silent(
            "AUT-07",
            "a holder without scope sits in a school",
            owned.with(
                Position.builder("principal", "Principal").unit("school").build(),
                grant("principal", EMPOWERED, "curriculum"))),
        silent("AUT-07", "no right to decide is recorded", owned),
        silent("AUT-07", "only other rights are", owned.with(grant("kim", ADVISORY, "curriculum"))),
        silent(
            "AUT-07",
            "the district came to own it",
            owned.with(OwnershipState.of("lesson-study", "2015", DISTRICT), central)),
        silent(
            "AUT-07",
            "which state is the latest cannot be said",
            owned.with(OwnershipState.of("lesson-study", "2014-03", DISTRICT), central)),
        silent(
            "AUT-07",
            "discretion is limited and ownership not recorded",
            SYSTEM.with(
                Innovation.of("lesson-study", "Lesson study"),
                Routine.builder("cycle", "Cycle")
                    .requirement(
                        broad.toBuilder().discretion(Requirement.Discretion.LIMITED).build())
                    .build(),
                central)));
  }

  private static List<RuleCase> autonomyWithoutVision() {
    AuthorityGrant autonomous = grant("kim", EMPOWERED, "schedule", "school");
    LeadershipSystem system = SYSTEM.with(autonomous);
    String schedule = "/organization/domains/1";
    return List.of(
        fires("AUT-08", "a school decides and nothing is common", system, schedule)
            .saying("Schools decide \"Master schedule\" (schedule) (right of \"Kim Lee\" (kim))"),
        fires(
            "AUT-08",
            "a right without a scope is that of the holder's school",
            SYSTEM.with(
                Position.builder("principal", "Principal").unit("school").build(),
                grant("principal", EMPOWERED, "schedule")),
            schedule),
        silent(
            "AUT-08",
            "no unit of the district is described",
            LeadershipSystem.of("oak-hill", "Oak Hill")
                .with(
                    OrgUnit.builder("school", "School").level(OrgLevel.SCHOOL).build(),
                    Person.of("kim", "Kim Lee"),
                    DecisionDomain.of("schedule", "Master schedule"),
                    autonomous)),
        fires(
            "AUT-08",
            "a pathway decides",
            SYSTEM.with(grant("kim", EMPOWERED, "schedule", "pathway")),
            schedule),
        fires(
            "AUT-08",
            "several schools decide: one report on the domain",
            system.with(grant("lou", EMPOWERED, "schedule", "other-school")),
            schedule),
        fires(
            "AUT-08",
            "monitoring and goals are of schools, or in other domains",
            system.with(
                grant("lou", MONITORING, "schedule", "school"),
                grant("lou", MONITORING, "curriculum"),
                grant("lou", ADVISORY, "schedule", "district"),
                grant("lou", EMPOWERED, "framework", "school"),
                grant("lou", SHARED, "framework", "district"),
                theory()
                    .addGoal(goal("g1", "schedule", "school"))
                    .addGoal(goal("g2", "curriculum", "district"))
                    .addGoal(goal("g3", "schedule", "office"))
                    .addGoal(goal("g4", "schedule", "nobody"))
                    .build()),
            schedule,
            "/organization/domains/2"),
        silent(
            "AUT-08",
            "the district monitors",
            system.with(grant("lou", MONITORING, "schedule", "district"))),
        silent(
            "AUT-08",
            "somebody monitors everywhere",
            system.with(grant("lou", MONITORING, "schedule"))),
        silent(
            "AUT-08",
            "the district has a goal in the domain",
            system.with(theory().addGoal(goal("g1", "schedule", "district")).build())),
        silent(
            "AUT-08",
            "a goal in the domain belongs to nobody in particular",
            system.with(
                theory().addGoal(Goal.builder("g", "Time").domain("schedule").build()).build())),
        silent(
            "AUT-08",
            "the district sets the framework, for every domain",
            system.with(
                grant("lou", EMPOWERED, "framework", "district"),
                grant("kim", EMPOWERED, "curriculum", "pathway"))),
        silent(
            "AUT-08",
            "schools share in deciding",
            SYSTEM.with(grant("kim", SHARED, "schedule", "school"))),
        silent(
            "AUT-08",
            "the district decides, or a classroom",
            SYSTEM.with(
                grant("kim", EMPOWERED, "schedule", "district"),
                grant("kim", EMPOWERED, "schedule", "classroom"),
                grant("kim", EMPOWERED, "schedule", "office"),
                grant("kim", EMPOWERED, "schedule"))));
  }

  private static Goal goal(String id, String domain, String holder) {
    return Goal.builder(id, "Goal " + id).domain(domain).heldBy(holder).build();
  }

  private static LeadershipSystem resources(Answer time, Answer budget, Answer staff) {
    return SYSTEM.with(
        Position.builder("director", "Director")
            .resources(Position.Resources.of(time, budget, staff))
            .build(),
        grant("director", EMPOWERED, "curriculum"),
        grant("director", EMPOWERED, "schedule"));
  }

  private static List<RuleCase> authorityWithoutResources() {
    String pointer = "/organization/positions/0/resources";
    return List.of(
        fires("AUT-09", "time is lacking", resources(NO, YES, YES), pointer)
            .saying(
                "authority over \"Curriculum\" (curriculum) and \"Master schedule\" (schedule) but"
                    + " lacks time"),
        fires("AUT-09", "budget and staff are lacking", resources(UNKNOWN, NO, NO), pointer)
            .saying("but lacks budget and staff:"),
        fires("AUT-09", "all is lacking", resources(NO, NO, NO), pointer)
            .saying("but lacks time, budget and staff:"),
        silent("AUT-09", "only budget is lacking", resources(YES, NO, UNKNOWN)),
        silent("AUT-09", "only staff is lacking", resources(UNKNOWN, YES, NO)),
        silent("AUT-09", "nothing is known", resources(UNKNOWN, UNKNOWN, UNKNOWN)),
        silent(
            "AUT-09",
            "resources are not recorded",
            SYSTEM.with(
                Position.of("director", "Director"), grant("director", EMPOWERED, "curriculum"))),
        silent(
            "AUT-09",
            "the position is not empowered",
            SYSTEM.with(
                Position.builder("director", "Director")
                    .resources(Position.Resources.of(NO, NO, NO))
                    .build(),
                grant("director", SHARED, "curriculum"),
                grant("director", EMPOWERED, "nothing"))));
  }

  private static Position position(String id, RoleType role) {
    return Position.builder(id, "The " + id).roleType(role).build();
  }

  private static Strategy.Builder supported() {
    return Strategy.builder("s", "Strategy").addSupport(Support.of(Support.Kind.LEARNING_EVENT));
  }

  private static List<RuleCase> leadingWithoutSupport() {
    LeadershipSystem led =
        SYSTEM.with(
            position("lead-teacher", TEACHER_LEADER),
            Routine.builder("forum", "Forum").expectedLeaders("lead-teacher").build());
    return List.of(
        fires(
                "AUT-10",
                "a teacher leader leads and no strategy supports the role",
                led,
                "/organization/positions/0")
            .saying("\"The lead-teacher\" (lead-teacher) leads a routine as teacher leader"),
        fires(
            "AUT-10",
            "the strategy for the role has no support",
            led.with(
                theory()
                    .addStrategy(
                        Strategy.builder("s", "Strategy").targetRoles(TEACHER_LEADER).build())
                    .build()),
            "/organization/positions/0"),
        fires(
            "AUT-10",
            "the supported strategies are for others",
            led.with(
                RoleGroup.builder("coaches", "Coaches").roleType(COACH).build(),
                theory()
                    .addStrategy(supported().targetRoles(TEACHER).target("coaches").build())
                    .addStrategy(supported().id("s2").target("nobody").build())
                    .build()),
            "/organization/positions/0"),
        fires(
            "AUT-10",
            "once a role, however many lead",
            SYSTEM.with(
                position("a", COACH),
                position("b", COACH),
                position("c", PRINCIPAL),
                Routine.builder("forum", "Forum").expectedLeaders("b", "a", "c").build()),
            "/organization/positions/0",
            "/organization/positions/2"),
        silent(
            "AUT-10",
            "a strategy supports the role",
            led.with(
                theory().addStrategy(supported().targetRoles(TEACHER_LEADER).build()).build())),
        silent(
            "AUT-10",
            "a strategy supports a role that includes it",
            SYSTEM.with(
                position("principal", PRINCIPAL),
                Routine.builder("forum", "Forum").expectedLeaders("principal").build(),
                theory().addStrategy(supported().targetRoles(SITE_ADMINISTRATOR).build()).build())),
        silent(
            "AUT-10",
            "a team leads, and a coach is among its members",
            COUNCIL.with(
                position("coach", COACH),
                Team.builder("epic", "Council").addMembership(TeamMembership.of("coach")).build(),
                Routine.builder("forum", "Forum").expectedLeaders("epic").build())),
        silent(
            "AUT-10",
            "a strategy supports a group of the role",
            led.with(
                RoleGroup.builder("all", "Lead teachers").roleType(TEACHER_LEADER).build(),
                theory().addStrategy(supported().target("all").build()).build())),
        silent(
            "AUT-10",
            "other roles lead",
            SYSTEM.with(
                position("teacher", TEACHER),
                Routine.builder("forum", "Forum").expectedLeaders("teacher", "nobody").build())),
        silent(
            "AUT-10",
            "they only take part",
            SYSTEM.with(
                position("coach", COACH),
                Routine.builder("forum", "Forum").expectedParticipants("coach").build())));
  }

  private static List<RuleCase> unwrittenAuthority() {
    AuthorityGrant unwritten =
        grant("epic", ADVISORY, "curriculum").toBuilder().explicit(NO).build();
    return List.of(
        fires("AUT-11", "it is not written down", COUNCIL.with(unwritten), grant(0) + "/explicit")
            .saying("The authority of \"Council\" (epic) over \"Curriculum\" (curriculum)"),
        fires(
                "AUT-11",
                "no domain is named and the holder is not in the document",
                SYSTEM.with(AuthorityGrant.builder("nobody", UNSPECIFIED).explicit(NO).build()),
                grant(0) + "/explicit")
            .saying("The authority of nobody over an unnamed domain"),
        silent(
            "AUT-11",
            "it is written down",
            COUNCIL.with(unwritten.toBuilder().explicit(YES).build())),
        silent(
            "AUT-11",
            "nothing is said about it",
            COUNCIL.with(grant("epic", ADVISORY, "curriculum"))));
  }

  private static List<RuleCase> decidesAndMonitors() {
    AuthorityGrant decides = grant("epic", EMPOWERED, "curriculum", "school");
    AuthorityGrant monitors = grant("epic", MONITORING, "curriculum", "district");
    String curriculum = "/organization/domains/0";
    return List.of(
        fires("AUT-12", "one holder has both rights", COUNCIL.with(decides, monitors), curriculum)
            .saying(
                "\"Council\" (epic) alone is recorded as deciding and monitoring \"Curriculum\""),
        fires(
            "AUT-12",
            "a person monitors what their own post decides",
            SYSTEM.with(
                Position.of("director", "Director"),
                Appointment.of("kim", "director"),
                grant("director", EMPOWERED, "curriculum"),
                grant("kim", MONITORING, "curriculum")),
            curriculum),
        fires(
            "AUT-12",
            "once a domain, others may advise",
            COUNCIL.with(
                decides,
                monitors,
                grant("epic", EMPOWERED, "curriculum", "other-school"),
                grant("kim", ADVISORY, "curriculum")),
            curriculum),
        silent(
            "AUT-12",
            "somebody else monitors too",
            COUNCIL.with(decides, monitors, grant("kim", MONITORING, "curriculum", "school"))),
        silent(
            "AUT-12",
            "somebody not in the document monitors too",
            COUNCIL.with(decides, monitors, grant("nobody", MONITORING, "curriculum"))),
        silent(
            "AUT-12",
            "somebody else decides too",
            COUNCIL.with(decides, monitors, grant("kim", SHARED, "curriculum"))),
        silent(
            "AUT-12",
            "another decides than monitors",
            COUNCIL.with(monitors, grant("kim", EMPOWERED, "curriculum"))),
        silent(
            "AUT-12",
            "the holder only shares in deciding",
            COUNCIL.with(monitors, grant("epic", SHARED, "curriculum"))),
        silent(
            "AUT-12",
            "the holder monitors another unit, domain or time",
            COUNCIL.with(
                decides,
                grant("epic", MONITORING, "curriculum", "other-school"),
                grant("epic", MONITORING, "schedule"),
                during("..2001", grant("epic", EMPOWERED, "framework")),
                during("2002..", grant("epic", MONITORING, "framework")))));
  }
}
