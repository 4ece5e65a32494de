package org.concertive.validation;

import static org.concertive.model.practice.Participation.Part.FOLLOWER;
import static org.concertive.validation.RuleCase.fires;
import static org.concertive.validation.RuleCase.silent;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Appointment;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.RoleType;
import org.concertive.model.organization.Team;
import org.concertive.model.organization.TeamMembership;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Participation;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.RoutineStep;
import org.concertive.model.value.Answer;

/** Minimal systems for the family TEAM. */
final class TeamRuleCases {

  /** A school in its district, a firm beside them, three people and a principal. */
  private static final LeadershipSystem SYSTEM =
      LeadershipSystem.of("imss", "IMSS")
          .with(
              OrgUnit.builder("district", "District").level(OrgLevel.DISTRICT).build(),
              OrgUnit.builder("school", "School").level(OrgLevel.SCHOOL).parent("district").build(),
              OrgUnit.builder("council", "Community").level(OrgLevel.COMMUNITY).build(),
              OrgUnit.builder("firm", "Firm").kind(OrgUnitKind.EMPLOYER).build(),
              person("kim"),
              person("lou"),
              person("max"),
              Position.builder("principal", "Principal")
                  .roleType(RoleType.PRINCIPAL)
                  .unit("school")
                  .seats("1")
                  .build());

  static final List<RuleCase> CASES =
      Stream.of(
              contradictedSize(),
              unusualSize(),
              missingRoles(),
              neverMeets(),
              noCharge(),
              lowAttendance(),
              headcountAboveSize(),
              singleLevel(),
              communityWithoutMembers())
          .flatMap(List::stream)
          .toList();

  private TeamRuleCases() {}

  private static Person person(String id) {
    return Person.builder(id, "Person " + id).homeUnit("school").build();
  }

  private static Team.Builder team(String... members) {
    Team.Builder team =
        Team.builder("ilt", "Leadership team").membershipListed(Team.Listing.COMPLETE);
    for (String member : members) {
      team.addMembership(TeamMembership.of(member));
    }
    return team;
  }

  private static LeadershipSystem with(Team.Builder team) {
    return SYSTEM.with(team.build());
  }

  private static TeamMembership during(String period, String member) {
    return TeamMembership.builder(member).period(period).build();
  }

  private static List<RuleCase> contradictedSize() {
    String pointer = "/organization/teams/0/memberships";
    return List.of(
        fires(
                "TEAM-01",
                "fewer are listed than declared",
                with(team("kim", "lou").declaredSize("7-12")),
                pointer)
            .saying("\"Leadership team\" (ilt) lists 2 members but declares 7-12."),
        fires(
            "TEAM-01",
            "more are listed than declared",
            with(team("kim", "lou").declaredSize("1")),
            pointer),
        fires(
            "TEAM-01",
            "a count of a group is more than declared",
            SYSTEM.with(
                RoleGroup.of("teachers", "Teachers"),
                team("kim")
                    .addMembership(TeamMembership.builder("teachers").count(">12").build())
                    .declaredSize("<=12")
                    .build()),
            pointer),
        fires(
            "TEAM-01",
            "all who ever belonged are fewer than declared",
            with(team("kim").addMembership(during("2014", "lou")).declaredSize("3")),
            pointer),
        silent("TEAM-01", "the numbers agree", with(team("kim", "lou").declaredSize("2"))),
        silent(
            "TEAM-01",
            "a person and their own post are one member",
            with(team("kim", "principal", "lou").declaredSize("2"))
                .with(Appointment.of("kim", "principal"))),
        fires(
            "TEAM-01",
            "a person and the post of another are two members",
            with(team("kim", "principal").declaredSize("1"))
                .with(Appointment.of("lou", "principal")),
            pointer),
        silent(
            "TEAM-01",
            "a member may be one of a group that is listed too",
            SYSTEM.with(
                RoleGroup.builder("leads", "Lead teachers")
                    .roleType(RoleType.TEACHER_LEADER)
                    .count("5")
                    .build(),
                person("kim").toBuilder().roleTypes(RoleType.TEACHER_LEADER).build(),
                team("kim", "leads").declaredSize("5").build())),
        silent(
            "TEAM-01",
            "there is such a team in each school",
            with(team("kim", "lou").per(OrgUnitKind.SCHOOL).declaredSize("7"))),
        silent(
            "TEAM-01",
            "the list is within the range",
            with(team("kim", "lou").declaredSize("2-4"))),
        silent("TEAM-01", "no size is declared", with(team("kim"))),
        silent(
            "TEAM-01", "the declared size is not a number", with(team("kim").declaredSize("all"))),
        silent(
            "TEAM-01",
            "the list is partial",
            with(team("kim").membershipListed(Team.Listing.PARTIAL).declaredSize("7"))),
        silent(
            "TEAM-01",
            "how many a member stands for is not known",
            SYSTEM.with(
                RoleGroup.of("teachers", "Teachers"),
                Team.of("others", "Others"),
                team("teachers", "others", "nobody").declaredSize("70").build())),
        silent(
            "TEAM-01",
            "members may have followed one another",
            with(
                team()
                    .addMembership(during("2013", "kim"))
                    .addMembership(during("2014", "lou"))
                    .declaredSize("1"))));
  }

  private static List<RuleCase> unusualSize() {
    return List.of(
        fires(
                "TEAM-02",
                "two are declared",
                with(team().declaredSize("2")),
                "/organization/teams/0/declaredSize")
            .saying("has 2 members, outside 3 to 12"),
        fires(
            "TEAM-02",
            "thirteen are declared",
            with(team().declaredSize("13")),
            "/organization/teams/0/declaredSize"),
        fires(
            "TEAM-02",
            "two are listed and no more belong to it",
            with(team("kim", "lou")),
            "/organization/teams/0/memberships"),
        fires(
                "TEAM-02",
                "the range is set otherwise",
                SYSTEM.toBuilder()
                    .putThreshold("teamMin", new BigDecimal("3.5"))
                    .putThreshold("teamMax", new BigDecimal("5"))
                    .addTeam(team().declaredSize("3").build())
                    .build(),
                "/organization/teams/0/declaredSize")
            .saying("outside 3.5 to 5"),
        fires(
            "TEAM-02",
            "two are declared for the team of each school",
            with(team().kind(Team.Kind.PLC).per(OrgUnitKind.SCHOOL).declaredSize("2")),
            "/organization/teams/0/declaredSize"),
        silent(
            "TEAM-02",
            "steering bodies and networks may be large",
            SYSTEM.with(
                team().kind(Team.Kind.STEERING_BODY).declaredSize("40").build(),
                team().id("net").kind(Team.Kind.NETWORK).declaredSize("70").build())),
        silent(
            "TEAM-02",
            "members are listed for the teams of all schools",
            with(team("kim", "lou").per(OrgUnitKind.SCHOOL))),
        silent("TEAM-02", "three are the least", with(team("kim", "lou", "max"))),
        silent("TEAM-02", "twelve are the most", with(team().declaredSize("12"))),
        silent("TEAM-02", "the size may be in range", with(team().declaredSize(">=2"))),
        silent(
            "TEAM-02", "the size may be in range, from above", with(team().declaredSize(">=12"))),
        silent("TEAM-02", "the size is not known", SYSTEM.with(Team.of("ilt", "Team"))),
        silent(
            "TEAM-02",
            "many belonged to it, each for a time",
            SYSTEM.with(
                RoleGroup.builder("old", "Old").count("20").build(),
                team().addMembership(during("2013", "old")).build())));
  }

  private static List<RuleCase> missingRoles() {
    Team.Builder required = team("kim").requiredRoles(RoleType.PRINCIPAL, RoleType.TEACHER_LEADER);
    return List.of(
        fires(
                "TEAM-03",
                "two required roles are not there",
                with(required),
                "/organization/teams/0/requiredRoles")
            .saying("requires members in the role of principal and teacher leader, and none is"),
        fires(
                "TEAM-03",
                "a person holds the post of one of them",
                with(required).with(Appointment.of("kim", "principal")),
                "/organization/teams/0/requiredRoles")
            .saying("in the role of teacher leader, and"),
        fires(
            "TEAM-03",
            "the team has no members",
            with(team().requiredRoles(RoleType.COACH)),
            "/organization/teams/0/requiredRoles"),
        fires(
            "TEAM-03",
            "a teacher is not yet a teacher leader",
            with(team("kim").requiredRoles(RoleType.TEACHER_LEADER))
                .with(person("kim").toBuilder().roleTypes(RoleType.TEACHER).build()),
            "/organization/teams/0/requiredRoles"),
        silent(
            "TEAM-03",
            "a principal is a site administrator, and a teacher leader a teacher",
            with(team("principal", "kim")
                    .requiredRoles(RoleType.SITE_ADMINISTRATOR, RoleType.TEACHER))
                .with(person("kim").toBuilder().roleTypes(RoleType.TEACHER_LEADER).build())),
        silent(
            "TEAM-03",
            "a position and a group have the roles",
            SYSTEM.with(
                RoleGroup.builder("leads", "Lead teachers")
                    .roleType(RoleType.TEACHER_LEADER)
                    .build(),
                team("principal", "leads")
                    .requiredRoles(RoleType.PRINCIPAL, RoleType.TEACHER_LEADER)
                    .build())),
        silent("TEAM-03", "no role is required", with(team("kim"))),
        silent(
            "TEAM-03",
            "there may be more members",
            with(
                team("kim")
                    .requiredRoles(RoleType.PRINCIPAL)
                    .membershipListed(Team.Listing.PARTIAL))),
        silent(
            "TEAM-03",
            "a team among the members may bring the role",
            SYSTEM.with(
                Team.of("others", "Others"),
                team("others").requiredRoles(RoleType.PRINCIPAL).build())),
        silent(
            "TEAM-03",
            "a member is a unit, or not in the document",
            SYSTEM.with(
                team("school").requiredRoles(RoleType.PRINCIPAL).build(),
                team("nobody").id("b").requiredRoles(RoleType.PRINCIPAL).build())));
  }

  private static List<RuleCase> neverMeets() {
    LeadershipSystem team = with(team("kim"));
    return List.of(
        fires("TEAM-04", "it is in no routine and no activity", team, "/organization/teams/0")
            .saying("\"Leadership team\" (ilt) is not recorded as taking part in any routine"),
        fires(
            "TEAM-04",
            "only its member is",
            team.with(Routine.builder("plc", "PLC").expectedLeaders("kim").build()),
            "/organization/teams/0"),
        silent(
            "TEAM-04",
            "a routine expects it",
            team.with(Routine.builder("plc", "PLC").expectedParticipants("ilt").build())),
        silent(
            "TEAM-04",
            "it leads a routine",
            team.with(Routine.builder("plc", "PLC").expectedLeaders("ilt").build())),
        silent(
            "TEAM-04",
            "it leads a step",
            team.with(
                Routine.builder("plc", "PLC")
                    .addStep(RoutineStep.builder("s1", 1, "Step").leaders("ilt").build())
                    .build())),
        silent(
            "TEAM-04",
            "it took part in an activity",
            team.with(JointActivity.builder("a", "A").part(FOLLOWER, "ilt").build())));
  }

  private static List<RuleCase> noCharge() {
    return List.of(
        fires("TEAM-05", "no charge is recorded", with(team()), "/organization/teams/0/charge")
            .saying("\"Leadership team\" (ilt) has no recorded charge"),
        fires(
            "TEAM-05",
            "the charge is blank",
            with(team().charge(" ")),
            "/organization/teams/0/charge"),
        silent("TEAM-05", "it has a charge", with(team().charge("Support the project"))));
  }

  /** Five activities in which the team was present, absent, or nobody knows. */
  private static LeadershipSystem attended(Answer... present) {
    LeadershipSystem.Builder system = with(team()).toBuilder();
    for (int i = 0; i < present.length; i++) {
      system.addActivity(
          JointActivity.builder("a" + i, "Institute " + i)
              .addParticipation(Participation.builder("ilt", FOLLOWER).present(present[i]).build())
              .build());
    }
    return system.build();
  }

  private static List<RuleCase> lowAttendance() {
    Answer yes = Answer.YES;
    Answer no = Answer.NO;
    Answer unknown = Answer.UNKNOWN;
    return List.of(
        fires("TEAM-06", "three of four", attended(yes, yes, yes, no), "/organization/teams/0")
            .saying(
                "\"Leadership team\" (ilt) attended 3 of 4 meetings at which it was expected, a"
                    + " share below 0.8"),
        fires("TEAM-06", "none of one", attended(no), "/organization/teams/0"),
        fires(
            "TEAM-06",
            "unknown presences do not lift the share",
            attended(yes, yes, yes, no, unknown),
            "/organization/teams/0"),
        silent(
            "TEAM-06",
            "an activity counts as often as it took place",
            attended(no)
                .with(
                    JointActivity.builder("b", "Institutes")
                        .occurrences("9")
                        .addParticipation(
                            Participation.builder("ilt", FOLLOWER).present(yes).build())
                        .build())),
        fires(
                "TEAM-06",
                "once where it is not known how often it took place",
                attended(yes)
                    .with(
                        JointActivity.builder("b", "Institutes")
                            .occurrences("unknown")
                            .addParticipation(
                                Participation.builder("ilt", FOLLOWER).present(no).build())
                            .build()),
                "/organization/teams/0")
            .saying("1 of 2 meetings"),
        fires(
                "TEAM-06",
                "the floor is set otherwise",
                attended(yes, yes, yes, yes, no).toBuilder()
                    .putThreshold("attendanceFloor", new BigDecimal("0.9"))
                    .build(),
                "/organization/teams/0")
            .saying("below 0.9"),
        silent("TEAM-06", "four of five are the floor", attended(yes, yes, yes, yes, no)),
        silent(
            "TEAM-06",
            "unknown presences do not lower the share",
            attended(yes, yes, yes, yes, no, unknown, unknown)),
        silent("TEAM-06", "nothing is known", attended(unknown)),
        silent(
            "TEAM-06",
            "it was not expected",
            with(team())
                .with(
                    JointActivity.builder("a", "A")
                        .addParticipation(
                            Participation.builder("ilt", FOLLOWER)
                                .expected(false)
                                .present(no)
                                .build())
                        .build())),
        silent(
            "TEAM-06",
            "its member was absent",
            with(team("kim"))
                .with(
                    JointActivity.builder("a", "A")
                        .addParticipation(
                            Participation.builder("kim", FOLLOWER).present(no).build())
                        .build())));
  }

  private static LeadershipSystem headcount(String actor, String headcount, String declared) {
    return SYSTEM.with(
        team().declaredSize(declared).build(),
        RoleGroup.builder("teachers", "Teachers").count("20").build(),
        RoleGroup.of("parents", "Parents"),
        JointActivity.builder("day", "Opening day")
            .part(FOLLOWER, "kim")
            .addParticipation(Participation.builder(actor, FOLLOWER).headcount(headcount).build())
            .build());
  }

  private static List<RuleCase> headcountAboveSize() {
    String pointer = "/practice/activities/0/participations/1/headcount";
    return List.of(
        fires("TEAM-07", "more than the group has", headcount("teachers", "21", "5"), pointer)
            .saying("More of \"Teachers\" (teachers) attended \"Opening day\" (day)"),
        fires("TEAM-07", "more than the team has", headcount("ilt", ">12", "7-12"), pointer)
            .saying("(>12 > 7-12)"),
        silent(
            "TEAM-07",
            "there is such a team in each school",
            headcount("ilt", "30", "7-12")
                .with(team().per(OrgUnitKind.SCHOOL).declaredSize("7-12").build())),
        silent("TEAM-07", "all of the group", headcount("teachers", "20", "5")),
        silent("TEAM-07", "perhaps more", headcount("teachers", ">=20", "5")),
        silent("TEAM-07", "the group has no known size", headcount("parents", "500", "5")),
        silent("TEAM-07", "the group may be larger", headcount("ilt", "12", ">=5")),
        silent("TEAM-07", "the group is not in the document", headcount("nobody", "500", "5")),
        silent(
            "TEAM-07",
            "no headcount is recorded",
            with(team().declaredSize("1"))
                .with(JointActivity.builder("day", "Day").part(FOLLOWER, "ilt").build())));
  }

  private static List<RuleCase> singleLevel() {
    Team.Builder steering = team("kim", "lou", "principal").kind(Team.Kind.STEERING_BODY);
    return List.of(
        fires("TEAM-08", "all members are of the school", with(steering), "/organization/teams/0")
            .saying("All members of \"Leadership team\" (ilt) are at school level"),
        fires(
            "TEAM-08",
            "a network of one group of many",
            SYSTEM.with(
                RoleGroup.builder("teachers", "Teachers").unit("school").count("20").build(),
                team("teachers").kind(Team.Kind.NETWORK).build()),
            "/organization/teams/0"),
        silent("TEAM-08", "the body is one of the school", with(steering.unit("school"))),
        silent(
            "TEAM-08",
            "one member is of the district",
            with(team("kim", "lou", "district").kind(Team.Kind.STEERING_BODY))),
        silent(
            "TEAM-08",
            "two members are few",
            with(team("kim", "lou").kind(Team.Kind.STEERING_BODY))),
        silent("TEAM-08", "it has no members", with(team().kind(Team.Kind.NETWORK))),
        silent(
            "TEAM-08",
            "the level of one member is not known",
            with(team("kim", "lou", "principal", "firm").kind(Team.Kind.STEERING_BODY))),
        silent(
            "TEAM-08",
            "one member is not in the document",
            with(team("kim", "lou", "principal", "nobody").kind(Team.Kind.STEERING_BODY))),
        silent(
            "TEAM-08",
            "there may be more members",
            with(
                team("kim", "lou", "principal")
                    .kind(Team.Kind.STEERING_BODY)
                    .membershipListed(Team.Listing.PARTIAL))),
        silent(
            "TEAM-08",
            "it is another kind of team",
            with(team("kim", "lou", "principal").kind(Team.Kind.PLC))),
        silent("TEAM-08", "its kind is not known", with(team("kim", "lou", "principal"))));
  }

  private static LeadershipSystem community(String... members) {
    return SYSTEM.with(
        RoleGroup.builder("families", "Families").roleType(RoleType.FAMILY_MEMBER).build(),
        Team.of("neighbours", "Neighbours").toBuilder().unit("council").build(),
        team(members).id("epic").unit("council").build());
  }

  private static List<RuleCase> communityWithoutMembers() {
    String pointer = "/organization/teams/1/memberships";
    return List.of(
        fires("TEAM-09", "principals and teachers only", community("principal", "kim"), pointer)
            .saying(
                "\"Leadership team\" (epic) stands for the community, and no member is recorded"),
        silent("TEAM-09", "it lists no members", community()),
        silent(
            "TEAM-09",
            "students are members",
            community("kim", "students")
                .with(
                    RoleGroup.builder("students", "Students").roleType(RoleType.STUDENT).build())),
        silent(
            "TEAM-09",
            "a person with a role in the community is a member",
            community("kim")
                .with(person("kim").toBuilder().roleTypes(RoleType.FAMILY_MEMBER).build())),
        fires(
            "TEAM-09",
            "members are listed in part, none of the community among them",
            SYSTEM.with(
                team("principal")
                    .level(OrgLevel.COMMUNITY)
                    .membershipListed(Team.Listing.PARTIAL)
                    .build()),
            "/organization/teams/0/memberships"),
        silent("TEAM-09", "families are members", community("principal", "families")),
        silent("TEAM-09", "a firm is a member", community("principal", "firm")),
        silent("TEAM-09", "a body of the community is a member", community("kim", "neighbours")),
        silent("TEAM-09", "a member is not in the document", community("kim", "nobody")),
        silent("TEAM-09", "it is no team of the community", with(team("kim").unit("school"))),
        silent("TEAM-09", "its level is not known", with(team("kim"))),
        silent(
            "TEAM-09",
            "no members are listed and there may be some",
            SYSTEM.with(Team.builder("epic", "Council").level(OrgLevel.COMMUNITY).build())));
  }
}
