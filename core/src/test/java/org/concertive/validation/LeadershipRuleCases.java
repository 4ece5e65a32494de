package org.concertive.validation;

import static org.concertive.model.practice.Participation.Part.FOLLOWER;
import static org.concertive.model.practice.Participation.Part.LEADER;
import static org.concertive.validation.RuleCase.fires;
import static org.concertive.validation.RuleCase.silent;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Appointment;
import org.concertive.model.organization.Caseload;
import org.concertive.model.organization.Leader;
import org.concertive.model.organization.LeadershipFunction;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.RoleType;
import org.concertive.model.organization.Team;
import org.concertive.model.organization.TeamMembership;
import org.concertive.model.practice.Interaction;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Participation;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.RoutineStep;
import org.concertive.model.practice.Tie;
import org.concertive.model.theory.Goal;
import org.concertive.model.theory.Strategy;
import org.concertive.model.theory.Support;
import org.concertive.model.theory.TheoryOfAction;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.Sourced;

/** Minimal systems for the family LDR. */
final class LeadershipRuleCases {
  private static final LeadershipSystem SYSTEM = LeadershipSystem.of("oak-hill", "Oak Hill");
  private static final Person KIM = Person.of("kim", "Kim Lee");
  private static final Person ANA = Person.of("ana", "Ana Ruiz");
  private static final Person BEN = Person.of("ben", "Ben Ode");
  private static final Position DIRECTOR =
      Position.builder("director", "Director").seats("1").build();

  static final List<RuleCase> CASES =
      Stream.of(
              singleChampion(),
              singleLeader(),
              leadsNothing(),
              withoutDesignation(),
              vacancy(),
              span(),
              formalOnly(),
              noTeacher(),
              noPrincipal(),
              incompatibleGoals(),
              sideBySide(),
              functions(),
              expertise())
          .flatMap(List::stream)
          .toList();

  private LeadershipRuleCases() {}

  private static Routine led(String id, String... leaders) {
    return Routine.builder(id, "Routine " + id).expectedLeaders(leaders).build();
  }

  private static JointActivity activity(String id, String leader) {
    return JointActivity.builder(id, "Activity " + id)
        .part(LEADER, leader)
        .part(FOLLOWER, "ana")
        .build();
  }

  private static JointActivity leads(String id, String leader, String position) {
    return JointActivity.builder(id, "Activity " + id)
        .addParticipation(Participation.builder(leader, LEADER).inPosition(position).build())
        .build();
  }

  private static LeadershipSystem with(Sourced... entries) {
    return SYSTEM.with(entries);
  }

  private static TheoryOfAction theory(Strategy... strategies) {
    return TheoryOfAction.builder("toa", "Theory", TheoryOfAction.Stance.ESPOUSED)
        .strategies(List.of(strategies))
        .build();
  }

  private static TheoryOfAction theory(Goal... goals) {
    return TheoryOfAction.builder("toa", "Theory", TheoryOfAction.Stance.ESPOUSED)
        .goals(List.of(goals))
        .build();
  }

  private static List<RuleCase> singleChampion() {
    Strategy both = Strategy.builder("s", "Coaching").enactedThrough("r1", "r2").build();
    return List.of(
        fires(
                "LDR-01",
                "one person alone leads half of the led routines",
                with(
                    KIM,
                    ANA,
                    led("r1", "kim"),
                    led("r2", "kim"),
                    led("r3", "ana"),
                    led("r4", "ana", "kim")),
                "/organization/people/0")
            .saying("2 of 4"),
        silent(
            "LDR-01",
            "one person alone leads less than half of the led routines",
            with(KIM, ANA, BEN, led("r1", "kim"), led("r2", "ana"), led("r3", "ben"))),
        fires(
                "LDR-01",
                "the share is what the description sets, and reached exactly",
                with(
                        KIM,
                        ANA,
                        BEN,
                        led("r1", "kim"),
                        led("r2", "kim"),
                        led("r3", "ana", "ben"),
                        led("r4", "ana", "ben"),
                        led("r5", "ana", "ben"))
                    .toBuilder()
                    .putThreshold("singleChampionShare", new BigDecimal("0.4"))
                    .build(),
                "/organization/people/0")
            .saying("0.4"),
        fires(
            "LDR-01",
            "routines that nobody leads do not count",
            with(
                KIM,
                led("r1", "kim"),
                led("r2", "kim"),
                led("r3", "kim"),
                Routine.of("r4", "Open"),
                Routine.of("r5", "Open"),
                Routine.of("r6", "Open"),
                Routine.of("r7", "Open")),
            "/organization/people/0"),
        silent(
            "LDR-01",
            "two led routines are too few to speak of a champion",
            with(KIM, led("r1", "kim"), led("r2", "kim"))),
        fires(
            "LDR-01",
            "a position with one seat counts as one",
            with(DIRECTOR, led("r1", "director"), led("r2", "director"), led("r3", "director")),
            "/organization/positions/0"),
        fires(
                "LDR-01",
                "a person and their own post are one leader",
                with(
                    KIM,
                    ANA,
                    DIRECTOR,
                    Appointment.of("kim", "director"),
                    led("r1", "kim"),
                    led("r2", "director"),
                    led("r3", "kim", "director"),
                    led("r4", "ana")),
                "/organization/people/0")
            .saying("\"Kim Lee\" (kim) is the only recorded leader of 3 of 4 led routines"),
        silent(
            "LDR-01",
            "a post of which each school has one",
            with(
                DIRECTOR.toBuilder().per(OrgUnitKind.SCHOOL).build(),
                led("r1", "director"),
                led("r2", "director"),
                led("r3", "director"))),
        silent(
            "LDR-01",
            "it is not known how many hold the position",
            with(
                Position.of("coach", "Coach"),
                led("r1", "coach"),
                led("r2", "coach"),
                led("r3", "coach"))),
        silent(
            "LDR-01",
            "a team is no single person, even if it has one member",
            with(
                Team.builder("t", "Team").declaredSize("1").build(),
                led("r1", "t"),
                led("r2", "t"),
                led("r3", "t"))),
        fires(
                "LDR-01",
                "a strategy rests on two routines led by one alone",
                with(
                    KIM,
                    ANA,
                    BEN,
                    led("r1", "kim"),
                    led("r2", "kim"),
                    led("r3", "ana", "ben"),
                    led("r4", "ana", "ben"),
                    led("r5", "ana", "ben"),
                    theory(both)),
                "/organization/people/0")
            .saying(
                "2 of 5 led routines (reported from a share of 0.5) and of all of \"Coaching\" (s)."),
        silent(
            "LDR-01",
            "one of the routines of the strategy has another leader",
            with(KIM, ANA, led("r1", "kim"), led("r2", "ana"), theory(both))),
        silent(
            "LDR-01",
            "one of the routines of the strategy has no leader",
            with(KIM, led("r1", "kim"), led("r2"), theory(both))),
        silent(
            "LDR-01",
            "one of the routines of the strategy is not in the document",
            with(
                KIM,
                led("r1", "kim"),
                led("r2", "kim"),
                theory(
                    Strategy.builder("s", "Coaching").enactedThrough("r1", "r2", "r9").build()))),
        silent(
            "LDR-01",
            "second leaders are not in the document",
            with(KIM, led("r1", "kim", "x"), led("r2", "kim", "x"), led("r3", "kim", "x"))),
        silent(
            "LDR-01",
            "a strategy with one routine only",
            with(
                KIM,
                led("r1", "kim"),
                theory(Strategy.builder("s", "Coaching").enactedThrough("r1").build()))));
  }

  private static List<RuleCase> singleLeader() {
    Position withDeputy =
        Position.builder("director", "Director").seats("1").deputies("ana").build();
    return List.of(
        fires(
                "LDR-02",
                "one person alone leads",
                with(KIM, led("r1", "kim")),
                "/practice/routines/0")
            .saying("\"Kim Lee\" (kim)"),
        fires(
            "LDR-02",
            "one position with one seat alone leads",
            with(DIRECTOR, led("r1", "director")),
            "/practice/routines/0"),
        fires(
            "LDR-02",
            "the one leader is that of a step",
            with(
                KIM,
                Routine.builder("r1", "Convening")
                    .steps(List.of(RoutineStep.builder("st", 1, "Plan").leaders("kim").build()))
                    .build()),
            "/practice/routines/0"),
        fires(
            "LDR-02",
            "a person leads with their own post",
            with(KIM, DIRECTOR, Appointment.of("kim", "director"), led("r1", "kim", "director")),
            "/practice/routines/0"),
        silent(
            "LDR-02",
            "each school has one such post",
            with(DIRECTOR.toBuilder().per(OrgUnitKind.SCHOOL).build(), led("r1", "director"))),
        silent("LDR-02", "two lead", with(KIM, ANA, led("r1", "kim", "ana"))),
        silent("LDR-02", "the position has a deputy", with(withDeputy, ANA, led("r1", "director"))),
        silent(
            "LDR-02",
            "the person holds a position that has a deputy",
            with(KIM, ANA, withDeputy, Appointment.of("kim", "director"), led("r1", "kim"))),
        fires(
            "LDR-02",
            "the person holds a position without a deputy",
            with(KIM, DIRECTOR, Appointment.of("kim", "director"), led("r1", "kim")),
            "/practice/routines/0"),
        silent(
            "LDR-02",
            "it is not known how many hold the position",
            with(Position.of("coach", "Coach"), led("r1", "coach"))),
        silent(
            "LDR-02",
            "a team leads",
            with(Team.builder("t", "Team").declaredSize("1").build(), led("r1", "t"))),
        silent("LDR-02", "the leader is not in the document", with(led("r1", "nobody"))),
        silent(
            "LDR-02",
            "a second leader is not in the document",
            with(KIM, led("r1", "kim", "nobody"))));
  }

  private static List<RuleCase> leadsNothing() {
    Leader kimLeads = Leader.of("l", "kim");
    Position principal =
        Position.builder("principal", "Principal").unit("oak").roleType(RoleType.PRINCIPAL).build();
    OrgUnit district = OrgUnit.of("district", "District");
    OrgUnit oak = OrgUnit.builder("oak", "Oak School").parent("district").build();
    RoleGroup principals =
        RoleGroup.builder("principals", "Principals")
            .roleType(RoleType.PRINCIPAL)
            .unit("district")
            .build();
    return List.of(
        fires(
                "LDR-03",
                "a declared leader leads no routine and no activity",
                with(KIM, ANA, kimLeads, led("r1", "ana")),
                "/organization/leaders/0")
            .saying(
                "No routine or activity is recorded that \"Kim Lee\" (kim), a declared leader,"),
        silent("LDR-03", "they lead a routine", with(KIM, kimLeads, led("r1", "kim"))),
        silent("LDR-03", "they lead an activity", with(KIM, ANA, kimLeads, activity("a1", "kim"))),
        silent(
            "LDR-03",
            "a position they hold leads",
            with(
                KIM, DIRECTOR, Appointment.of("kim", "director"), kimLeads, led("r1", "director"))),
        silent(
            "LDR-03",
            "a team leads of which they are a member",
            with(
                KIM,
                Team.builder("t", "Team").memberships(List.of(TeamMembership.of("kim"))).build(),
                kimLeads,
                led("r1", "t"))),
        silent(
            "LDR-03",
            "a team leads of which a position they hold is a member",
            with(
                KIM,
                DIRECTOR,
                Appointment.of("kim", "director"),
                Team.builder("t", "Team")
                    .memberships(List.of(TeamMembership.of("director")))
                    .build(),
                kimLeads,
                led("r1", "t"))),
        silent(
            "LDR-03",
            "a group of their role in a wider unit leads",
            with(
                district,
                oak,
                principal,
                principals,
                Leader.of("l", "principal"),
                led("r1", "principals"))),
        fires(
            "LDR-03",
            "a group of their role leads in another unit",
            with(
                district,
                oak,
                principal,
                OrgUnit.of("elsewhere", "Elsewhere"),
                principals.toBuilder().unit("elsewhere").build(),
                Leader.of("l", "principal"),
                led("r1", "principals")),
            "/organization/leaders/0"),
        fires(
                "LDR-03",
                "a team is declared and only its member leads",
                with(
                    KIM,
                    Team.builder("t", "Team")
                        .memberships(List.of(TeamMembership.of("kim")))
                        .build(),
                    Leader.of("l", "t"),
                    led("r1", "kim")),
                "/organization/leaders/0")
            .saying(
                "Only single members of \"Team\" (t), a declared leader, are recorded as leading"),
        silent(
            "LDR-03",
            "a position is declared and its holder leads",
            with(
                KIM,
                ANA,
                DIRECTOR,
                Appointment.of("kim", "director"),
                Leader.of("l", "director"),
                activity("a1", "kim"))),
        silent(
            "LDR-03",
            "a group is declared and one of its role leads",
            with(district, oak, principal, principals, Leader.of("l", "principals"))
                .with(led("r1", "principal"))),
        silent(
            "LDR-03",
            "somebody leads in the declared position, appointed or not",
            with(KIM, DIRECTOR, Leader.of("l", "director"), leads("a1", "kim", "director"))),
        fires(
            "LDR-03",
            "the holder of two positions leads in the other",
            with(
                KIM,
                ANA,
                Position.of("coach", "Coach"),
                Position.of("director", "Director"),
                Appointment.of("kim", "coach"),
                Appointment.of("ana", "coach"),
                Appointment.of("kim", "director"),
                Appointment.of("ana", "director"),
                Leader.of("l", "coach"),
                leads("a1", "kim", "director")),
            "/organization/leaders/0"),
        silent("LDR-03", "who is declared is not in the document", with(kimLeads)));
  }

  private static Tie advice(String from, String to) {
    return Tie.of(from, to, Tie.Kind.ADVICE);
  }

  private static List<RuleCase> withoutDesignation() {
    Person dia = Person.of("dia", "Dia Roy");
    Leader ana = Leader.of("l", "ana");
    LeadershipSystem four = with(KIM, ANA, BEN, dia, ana);
    return List.of(
        fires(
                "LDR-04",
                "somebody leads two activities and is not declared",
                with(KIM, ANA, ana, activity("a1", "kim"), activity("a2", "kim")),
                "/organization/people/0")
            .saying(
                "\"Kim Lee\" (kim) is not declared a leader, but leads 2 activities: who leads"),
        silent(
            "LDR-04",
            "a unit is no leader that could be declared",
            with(OrgUnit.of("oak", "Oak"), ANA, ana, activity("a1", "oak"), activity("a2", "oak"))),
        silent("LDR-04", "somebody leads one activity", with(KIM, ANA, ana, activity("a1", "kim"))),
        silent(
            "LDR-04",
            "nobody is declared at all",
            with(KIM, ANA, activity("a1", "kim"), activity("a2", "kim"))),
        silent(
            "LDR-04",
            "they stand for a declared leader",
            with(
                KIM,
                ANA,
                DIRECTOR,
                Appointment.of("kim", "director"),
                Leader.of("l", "director"),
                activity("a1", "kim"),
                activity("a2", "kim"))),
        fires(
                "LDR-04",
                "three others seek advice of one, more than is usual",
                four.with(advice("ana", "kim"), advice("ben", "kim"), advice("dia", "kim")),
                "/organization/people/0")
            .saying("but is asked for advice by 3 others (reported from 3, if that is more"),
        fires(
                "LDR-04",
                "one is asked by three and leads two activities",
                four.with(advice("ana", "kim"), advice("ben", "kim"), advice("dia", "kim"))
                    .with(activity("a1", "kim"), activity("a2", "kim")),
                "/organization/people/0")
            .saying("but leads 2 activities and is asked for advice by 3 others:"),
        fires(
                "LDR-04",
                "a leader of two activities is asked by one only",
                four.with(advice("ana", "kim"), activity("a1", "kim"), activity("a2", "kim")),
                "/organization/people/0")
            .saying("but leads 2 activities: who"),
        silent(
            "LDR-04",
            "two others seek advice of one",
            four.with(advice("ana", "kim"), advice("ben", "kim"))),
        fires(
            "LDR-04",
            "two are enough where the description says so",
            four.with(advice("ana", "kim"), advice("ben", "kim")).toBuilder()
                .putThreshold("soughtMin", new BigDecimal("2"))
                .build(),
            "/organization/people/0"),
        silent(
            "LDR-04",
            "the same one seeks advice three times, and one of themselves",
            four.with(
                advice("ana", "kim"),
                advice("ana", "kim"),
                advice("ana", "kim"),
                advice("kim", "kim"),
                advice("ben", "kim"))),
        silent(
            "LDR-04",
            "ties of another kind are no advice",
            four.with(
                advice("ana", "kim"),
                advice("ben", "kim"),
                Tie.of("dia", "kim", Tie.Kind.INFLUENCE))),
        silent(
            "LDR-04",
            "three seek advice of one, exactly mean and one deviation",
            with(
                    KIM,
                    BEN,
                    dia,
                    Person.of("eve", "Eve"),
                    Person.of("fay", "Fay"),
                    Person.of("gus", "Gus"),
                    Leader.of("l", "gus"))
                .with(
                    advice("eve", "kim"),
                    advice("fay", "kim"),
                    advice("gus", "kim"),
                    advice("eve", "ben"),
                    advice("fay", "ben"),
                    advice("gus", "ben"),
                    advice("eve", "dia"),
                    advice("fay", "dia"),
                    advice("gus", "dia"))),
        silent(
            "LDR-04",
            "where persons are listed others are no members of the network",
            four.with(DIRECTOR)
                .with(
                    advice("ana", "director"),
                    advice("ben", "director"),
                    advice("dia", "director"))),
        fires(
            "LDR-04",
            "where no person is listed the ends of the ties are the members",
            with(
                DIRECTOR,
                RoleGroup.of("g1", "One"),
                RoleGroup.of("g2", "Two"),
                RoleGroup.of("g3", "Three"),
                Leader.of("l", "g1"),
                advice("g1", "director"),
                advice("g2", "director"),
                advice("g3", "director"),
                advice("nobody", "director")),
            "/organization/positions/0"));
  }

  private static List<RuleCase> vacancy() {
    LeadershipSystem vacant =
        with(KIM, DIRECTOR, led("r1", "director"), led("r2", "director")).toBuilder()
            .asOf("2014-10")
            .build();
    return List.of(
        fires(
                "LDR-05",
                "nobody holds a position that is to lead, once for all its routines",
                vacant,
                "/organization/positions/0")
            .saying("(r2)"),
        fires(
            "LDR-05",
            "the appointment has ended",
            vacant.with(Appointment.builder("kim", "director").period("..2013").build()),
            "/organization/positions/0"),
        silent(
            "LDR-05",
            "the appointment may still hold",
            vacant.with(Appointment.builder("kim", "director").period("..2014").build())),
        silent("LDR-05", "somebody holds it", vacant.with(Appointment.of("kim", "director"))),
        silent(
            "LDR-05",
            "people are documented in part only",
            vacant.toBuilder().putCoverage(Aspect.PEOPLE, Coverage.PARTIAL).build()),
        silent("LDR-05", "there is no as-of date", with(KIM, DIRECTOR, led("r1", "director"))),
        silent(
            "LDR-05",
            "the routine is no longer in use",
            with(DIRECTOR, led("r1", "director").toBuilder().period("..2012").build()).toBuilder()
                .asOf("2014")
                .build()),
        silent(
            "LDR-05",
            "the position is not to lead",
            with(DIRECTOR, led("r1", "kim")).toBuilder().asOf("2014").build()));
  }

  private static Position serving(Caseload... serves) {
    return Position.builder("coach", "Coach").serves(List.of(serves)).build();
  }

  private static Caseload districts(String each) {
    return Caseload.of(OrgUnitKind.LOCAL_EDUCATION_AGENCY, Quantity.parse(each));
  }

  private static Caseload people(String each) {
    return Caseload.builder().whom("teachers").each(each).build();
  }

  private static RoleGroup group(String id, String count) {
    return RoleGroup.builder(id, id).count(count).build();
  }

  private static List<RuleCase> span() {
    RoleGroup supervisors =
        RoleGroup.builder("supervisors", "Supervisors")
            .count("7")
            .serves(List.of(Caseload.of("principals")))
            .build();
    return List.of(
        fires(
                "LDR-06",
                "four units for each holder",
                with(serving(districts("2"), districts("4"))),
                "/organization/positions/0/serves/1")
            .saying("local education agency"),
        silent("LDR-06", "three units for each holder", with(serving(districts("3")))),
        silent("LDR-06", "at least two units cannot be decided", with(serving(districts("2-6")))),
        fires(
            "LDR-06",
            "sixteen people for each holder",
            with(group("teachers", "unknown"), serving(people("16"))),
            "/organization/positions/0/serves/0"),
        silent(
            "LDR-06",
            "fifteen people for each holder",
            with(group("teachers", "unknown"), serving(people("15")))),
        silent(
            "LDR-06",
            "more than fourteen people cannot be decided",
            with(group("teachers", "unknown"), serving(people(">14")))),
        silent(
            "LDR-06",
            "sixty people for seven holders",
            with(group("principals", "60"), supervisors)),
        fires(
                "LDR-06",
                "more people than that for seven holders",
                with(group("principals", "106"), supervisors),
                "/organization/roleGroups/1/serves/0")
            .saying("serves 106 among 7 holders (principals)"),
        silent(
            "LDR-06",
            "students are not supervised",
            with(
                RoleGroup.builder("students", "Students")
                    .roleType(RoleType.STUDENT)
                    .count("300")
                    .build(),
                serving(Caseload.of("students")).toBuilder().seats("1").build())),
        silent(
            "LDR-06",
            "exactly fifteen people for each of seven",
            with(group("principals", "105"), supervisors)),
        silent(
            "LDR-06",
            "it is not known how many holders there are",
            with(
                group("principals", "106"),
                supervisors.toBuilder().count(Quantity.unknown()).build())),
        silent(
            "LDR-06",
            "it is not known how many are looked after",
            with(group("principals", "unknown"), supervisors)),
        fires(
            "LDR-06",
            "the limits are what the description sets",
            with(serving(districts("3"))).toBuilder()
                .putThreshold("maxUnitsServed", new BigDecimal("2"))
                .build(),
            "/organization/positions/0/serves/0"));
  }

  private static List<RuleCase> formalOnly() {
    Leader formal = Leader.builder("l1", "kim").basis(Leader.Basis.FORMAL_POSITION).build();
    return List.of(
        fires(
            "LDR-07",
            "all declared leaders rest on a formal position",
            with(KIM, formal),
            "/organization/leaders"),
        silent(
            "LDR-07",
            "one rests on something else",
            with(
                KIM,
                ANA,
                formal,
                Leader.builder("l2", "ana").basis(Leader.Basis.EMERGENT).build())),
        silent("LDR-07", "of one nothing is said", with(KIM, ANA, formal, Leader.of("l2", "ana"))),
        silent("LDR-07", "nobody is declared", with(KIM)));
  }

  private static RoleGroup role(String id, RoleType role) {
    return RoleGroup.builder(id, id).roleType(role).build();
  }

  private static List<RuleCase> noTeacher() {
    return List.of(
        fires(
            "LDR-08",
            "none of the leaders teaches or coaches",
            with(role("p", RoleType.PRINCIPAL), role("t", RoleType.TEACHER), led("r1", "p")),
            "/organization/leaders"),
        silent(
            "LDR-08",
            "a teacher leader leads a routine",
            with(role("t", RoleType.TEACHER_LEADER), led("r1", "t"))),
        silent(
            "LDR-08",
            "a person with the role of a teacher leads an activity",
            with(KIM.toBuilder().roleTypes(RoleType.TEACHER).build(), ANA, activity("a1", "kim"))),
        silent(
            "LDR-08",
            "a teacher is declared",
            with(role("t", RoleType.TEACHER), Leader.of("l", "t"))),
        silent(
            "LDR-08",
            "a team leads of which a coach is a member",
            with(
                role("c", RoleType.COACH),
                Team.builder("tm", "Team").memberships(List.of(TeamMembership.of("c"))).build(),
                led("r1", "tm"))));
  }

  private static List<RuleCase> noPrincipal() {
    return List.of(
        fires(
            "LDR-09",
            "no principal leads or takes part",
            with(role("p", RoleType.PRINCIPAL), role("t", RoleType.TEACHER), led("r1", "t")),
            "/organization/leaders"),
        silent(
            "LDR-09",
            "a principal takes part in a routine",
            with(
                role("p", RoleType.PRINCIPAL),
                Routine.builder("r1", "Convening").expectedParticipants("p").build())),
        silent(
            "LDR-09",
            "a principal leads an activity",
            with(role("p", RoleType.PRINCIPAL), ANA, activity("a1", "p"))),
        fires(
            "LDR-09",
            "a principal follows in an activity only",
            with(
                role("p", RoleType.PRINCIPAL),
                JointActivity.builder("a1", "Visit")
                    .part(LEADER, "kim")
                    .part(FOLLOWER, "p")
                    .build()),
            "/organization/leaders"),
        silent(
            "LDR-09",
            "an assistant principal leads a routine",
            with(role("p", RoleType.ASSISTANT_PRINCIPAL), led("r1", "p"))),
        silent(
            "LDR-09",
            "a site administrator is declared",
            with(role("p", RoleType.SITE_ADMINISTRATOR), Leader.of("l", "p"))));
  }

  private static Leader develops(String id, String actor) {
    return Leader.builder(id, actor).functions(LeadershipFunction.DEVELOPING_PEOPLE).build();
  }

  private static Interaction talk(String from, String to) {
    return Interaction.of(from, Interaction.Kind.QUESTION, to);
  }

  private static List<RuleCase> incompatibleGoals() {
    Goal inquiry =
        Goal.builder("inquiry", "Inquiry").heldBy("kim").incompatibleWith("drill").build();
    Goal drill = Goal.builder("drill", "Drill").heldBy("ana").build();
    LeadershipSystem apart =
        with(KIM, ANA, BEN, develops("l1", "kim"), develops("l2", "ana"), theory(inquiry, drill));
    JointActivity meeting =
        JointActivity.builder("m", "Meeting").part(FOLLOWER, "kim").part(FOLLOWER, "ana").build();
    OrgUnit lea =
        OrgUnit.builder("lea", "District").kind(OrgUnitKind.LOCAL_EDUCATION_AGENCY).build();
    OrgUnit oak = OrgUnit.builder("oak", "Oak School").parent("lea").build();
    Person kimOfOak = Person.builder("kim", "Kim Lee").homeUnit("oak").build();
    Goal ofDistrict = inquiry.toBuilder().heldBy("lea").build();
    return List.of(
        fires(
                "LDR-10",
                "two lead for one function and hold incompatible goals",
                apart.toBuilder().putCoverage(Aspect.ACTIVITIES, Coverage.PARTIAL).build(),
                "/theories/0/goals/0/incompatibleWith/0")
            .saying("\"Kim Lee\" (kim) and \"Ana Ruiz\" (ana) lead for developing people"),
        fires(
                "LDR-10",
                "where activities are complete they are found to have nothing to do with each other",
                apart.with(meeting),
                "/theories/0/goals/0/incompatibleWith/0")
            .saying("(anarchic misalignment)"),
        fires(
                "LDR-10",
                "where they met in an interaction the pattern is none of the four",
                apart.with(meeting.toBuilder().interactions(List.of(talk("ana", "kim"))).build()),
                "/theories/0/goals/0/incompatibleWith/0")
            .saying("(unclassified)"),
        fires(
                "LDR-10",
                "it is not planned who leads for the function",
                with(
                        KIM,
                        ANA,
                        theory(inquiry, drill),
                        JointActivity.builder("a1", "Visit")
                            .functions(LeadershipFunction.DEVELOPING_PEOPLE)
                            .part(LEADER, "kim")
                            .part(LEADER, "ana")
                            .build())
                    .toBuilder()
                    .putCoverage(Aspect.ACTIVITIES, Coverage.PARTIAL)
                    .build(),
                "/theories/0/goals/0/incompatibleWith/0")
            .saying("(spontaneous misalignment)"),
        fires(
                "LDR-10",
                "the goal that comes second declares it, each of the two does, once a pair",
                with(
                    KIM,
                    ANA,
                    develops("l1", "kim"),
                    develops("l2", "ana"),
                    theory(
                        Goal.builder("drill", "Drill").heldBy("ana").build(),
                        inquiry.toBuilder().incompatibleWith("drill", "inquiry", "none").build())),
                "/theories/0/goals/1/incompatibleWith/0")
            .saying("\"Kim Lee\" (kim) and \"Ana Ruiz\" (ana)"),
        fires(
            "LDR-10",
            "once a function, leaders of routines included",
            with(
                KIM,
                ANA,
                led("r1", "kim", "ana").toBuilder()
                    .functions(
                        LeadershipFunction.DEVELOPING_PEOPLE, LeadershipFunction.ALIGNING_RESOURCES)
                    .build(),
                theory(inquiry, drill)),
            "/theories/0/goals/0/incompatibleWith/0",
            "/theories/0/goals/0/incompatibleWith/0"),
        silent(
            "LDR-10",
            "they lead for different functions",
            with(
                KIM,
                ANA,
                develops("l1", "kim"),
                Leader.builder("l2", "ana")
                    .functions(LeadershipFunction.ALIGNING_RESOURCES)
                    .build(),
                theory(inquiry, drill))),
        silent(
            "LDR-10",
            "one person holds both goals and leads alone",
            with(
                KIM,
                develops("l1", "kim"),
                theory(inquiry, drill.toBuilder().heldBy("kim").build()))),
        silent(
            "LDR-10",
            "nothing is declared of the goals",
            with(
                KIM,
                ANA,
                develops("l1", "kim"),
                develops("l2", "ana"),
                theory(Goal.builder("inquiry", "Inquiry").heldBy("kim").build(), drill))),
        fires(
            "LDR-10",
            "the goal of the district is held in its schools",
            with(
                lea,
                oak,
                kimOfOak,
                ANA,
                develops("l1", "kim"),
                develops("l2", "ana"),
                theory(ofDistrict, drill)),
            "/theories/0/goals/0/incompatibleWith/0"),
        silent(
            "LDR-10",
            "the goal of a unit above that is no district is not",
            with(
                OrgUnit.of("lea", "Partner"),
                oak,
                kimOfOak,
                ANA,
                develops("l1", "kim"),
                develops("l2", "ana"),
                theory(ofDistrict, drill))),
        silent(
            "LDR-10",
            "the goal of a unit below is not",
            with(
                lea,
                oak,
                Person.builder("kim", "Kim Lee").homeUnit("lea").build(),
                ANA,
                develops("l1", "kim"),
                develops("l2", "ana"),
                theory(inquiry.toBuilder().heldBy("oak").build(), drill))));
  }

  private static Routine develops(Routine routine, String participant) {
    return routine.toBuilder()
        .functions(LeadershipFunction.DEVELOPING_PEOPLE)
        .expectedParticipants(participant)
        .build();
  }

  private static OrgUnit school(String id) {
    return OrgUnit.builder(id, id).level(OrgLevel.SCHOOL).build();
  }

  private static List<RuleCase> sideBySide() {
    LeadershipSystem people = with(KIM, ANA, BEN);
    Routine one = develops(led("r1", "kim"), "ben");
    Routine other = develops(led("r2", "ana"), "ben");
    JointActivity visit =
        JointActivity.builder("a1", "Visit")
            .functions(LeadershipFunction.DEVELOPING_PEOPLE)
            .part(LEADER, "kim")
            .part(FOLLOWER, "ben")
            .when("2013-10")
            .build();
    JointActivity again =
        JointActivity.builder("a2", "Visit again")
            .functions(LeadershipFunction.DEVELOPING_PEOPLE)
            .part(LEADER, "ana")
            .part(FOLLOWER, "ben")
            .when("2013-11")
            .build();
    return List.of(
        fires(
                "LDR-11",
                "two routines for one function and the same participants, nothing in common",
                people.with(one, other),
                "/practice/routines/0")
            .saying("\"Kim Lee\" (kim) and \"Ana Ruiz\" (ana) may be doing the same work"),
        fires(
                "LDR-11",
                "two activities of one year, by different leaders with the same followers",
                people.with(visit, again),
                "/practice/activities/0")
            .saying("\"Visit\" (a1) serves the same participants"),
        silent(
            "LDR-11",
            "the two routines are of different schools",
            people.with(
                school("oak"),
                school("elm"),
                one.toBuilder().unit("oak").build(),
                other.toBuilder().unit("elm").build())),
        fires(
            "LDR-11",
            "a participant is of both schools",
            people.with(
                school("oak"),
                school("elm"),
                BEN.toBuilder().homeUnit("oak").build(),
                Position.builder("band", "Band teacher").unit("elm").build(),
                Appointment.of("ben", "band"),
                one.toBuilder().unit("oak").build(),
                other.toBuilder().unit("elm").build()),
            "/practice/routines/0"),
        fires(
            "LDR-11",
            "one is of a school and the other of none",
            people.with(school("oak"), one.toBuilder().unit("oak").build(), other),
            "/practice/routines/0"),
        silent(
            "LDR-11",
            "two activities are of routines of different schools",
            people.with(
                school("oak"),
                school("elm"),
                Routine.builder("r1", "One").unit("oak").build(),
                Routine.builder("r2", "Two").unit("elm").build(),
                visit.toBuilder().routine("r1").build(),
                again.toBuilder().routine("r2").build())),
        silent(
            "LDR-11",
            "the two routines enact one strategy",
            people.with(
                one,
                other,
                theory(Strategy.builder("s", "Coaching").enactedThrough("r1", "r2").build()))),
        silent(
            "LDR-11",
            "the two routines have other participants",
            people.with(one, develops(led("r2", "ana"), "kim"))),
        silent(
            "LDR-11",
            "the two routines have a leader in common",
            people.with(one, develops(led("r2", "ana", "kim"), "ben"))));
  }

  private static List<RuleCase> functions() {
    Routine directs =
        led("r1", "kim").toBuilder()
            .functions(
                LeadershipFunction.SETTING_DIRECTIONS,
                LeadershipFunction.CULTIVATING_SHARED_GOALS_AND_NORMS,
                LeadershipFunction.DEVELOPING_PEOPLE)
            .build();
    Leader rest =
        Leader.builder("l", "kim")
            .functions(
                LeadershipFunction.REDESIGNING_THE_ORGANIZATION,
                LeadershipFunction.MANAGING_THE_INSTRUCTIONAL_PROGRAM)
            .build();
    return List.of(
        fires(
                "LDR-12",
                "some of the first five functions are led by nobody",
                with(KIM, directs),
                "/practice/routines")
            .saying(
                "for redesigning the organization and managing the instructional program. Leaders"),
        fires(
                "LDR-12",
                "a routine names a function and has no leader",
                with(KIM, directs.toBuilder().expectedLeaders().build(), rest),
                "/practice/routines")
            .saying("cultivating shared goals and norms and developing people. Leaders"),
        silent("LDR-12", "routines and declared leaders cover all five", with(KIM, directs, rest)),
        silent(
            "LDR-12",
            "what nobody leads by design is led in an activity",
            with(
                KIM,
                directs,
                activity("a1", "kim").toBuilder().functions(rest.functions()).build())),
        silent("LDR-12", "no routine names a function", with(KIM, led("r1", "kim"))));
  }

  private static List<RuleCase> expertise() {
    Person expert = KIM.toBuilder().addExpertise("mathematics").build();
    Strategy strategy =
        Strategy.builder("s", "New curriculum").owner("director").goals("g").build();
    Goal goal = Goal.builder("g", "Better mathematics").kind(Goal.Kind.STUDENT_LEARNING).build();
    return List.of(
        fires(
            "LDR-13",
            "no expertise stands behind a strategy for learning",
            with(KIM, DIRECTOR, Appointment.of("kim", "director"), about(goal, strategy)),
            "/theories/0/strategies/0"),
        silent(
            "LDR-13",
            "somebody with expertise holds the position that owns it",
            with(expert, DIRECTOR, Appointment.of("kim", "director"), about(goal, strategy))),
        silent(
            "LDR-13",
            "somebody with expertise leads a routine that enacts it",
            with(
                expert,
                DIRECTOR,
                led("r1", "kim"),
                about(goal, strategy.toBuilder().enactedThrough("r1").build()))),
        silent(
            "LDR-13",
            "who leads a routine that enacts it is not in the document",
            with(
                DIRECTOR,
                led("r1", "nobody"),
                about(goal, strategy.toBuilder().enactedThrough("r1").build()))),
        silent(
            "LDR-13",
            "people are not documented",
            with(DIRECTOR, about(goal, strategy)).toBuilder()
                .putCoverage(Aspect.PEOPLE, Coverage.NOT_DOCUMENTED)
                .build()),
        fires(
            "LDR-13",
            "somebody with expertise holds another position",
            with(
                expert,
                DIRECTOR,
                Position.of("coach", "Coach"),
                Appointment.of("kim", "coach"),
                about(goal, strategy)),
            "/theories/0/strategies/0"),
        silent(
            "LDR-13",
            "somebody with expertise is a member of the team that owns it",
            with(
                expert,
                Team.builder("t", "Team").memberships(List.of(TeamMembership.of("kim"))).build(),
                about(goal, strategy.toBuilder().owner("t").build()))),
        fires(
            "LDR-13",
            "nobody owns it, and the goal is about teaching",
            with(
                expert,
                about(
                    goal.toBuilder().kind(Goal.Kind.TEACHER_PRACTICE).build(),
                    Strategy.builder("s", "New curriculum").goals("g").build())),
            "/theories/0/strategies/0"),
        silent(
            "LDR-13",
            "a knowledgeable other takes part in a support",
            with(
                KIM,
                DIRECTOR,
                about(
                    goal,
                    strategy.toBuilder()
                        .supports(
                            List.of(
                                Support.builder(Support.Kind.LEARNING_EVENT)
                                    .withKnowledgeableOther(Answer.YES)
                                    .build()))
                        .build()))),
        fires(
            "LDR-13",
            "it is not known whether one takes part",
            with(
                KIM,
                DIRECTOR,
                about(
                    goal,
                    strategy.toBuilder()
                        .supports(List.of(Support.of(Support.Kind.LEARNING_EVENT)))
                        .build())),
            "/theories/0/strategies/0"),
        silent(
            "LDR-13",
            "the goal is of another kind",
            with(DIRECTOR, about(goal.toBuilder().kind(Goal.Kind.EQUITY).build(), strategy))),
        silent("LDR-13", "who owns it is not in the document", with(about(goal, strategy))));
  }

  private static TheoryOfAction about(Goal goal, Strategy strategy) {
    return theory(goal).toBuilder().strategies(List.of(strategy)).build();
  }
}
