package org.concertive.benchmarks;

import static org.concertive.benchmarks.GeneratedOrganization.COACH;
import static org.concertive.benchmarks.GeneratedOrganization.COORDINATOR;
import static org.concertive.benchmarks.GeneratedOrganization.DEPARTMENTS;
import static org.concertive.benchmarks.GeneratedOrganization.DIRECTOR;
import static org.concertive.benchmarks.GeneratedOrganization.FIRST_COACH;
import static org.concertive.benchmarks.GeneratedOrganization.FIRST_LEAD;
import static org.concertive.benchmarks.GeneratedOrganization.FIRST_TEACHER;
import static org.concertive.benchmarks.GeneratedOrganization.LIAISON;
import static org.concertive.benchmarks.GeneratedOrganization.OFFICES;
import static org.concertive.benchmarks.GeneratedOrganization.PRINCIPAL;
import static org.concertive.benchmarks.GeneratedOrganization.SUPERVISOR;

import java.util.ArrayList;
import java.util.List;
import org.concertive.model.organization.AuthorityGrant;
import org.concertive.model.organization.DecisionRight;
import org.concertive.model.organization.Leader;
import org.concertive.model.organization.LeadershipFunction;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Responsibility;
import org.concertive.model.organization.RoleType;
import org.concertive.model.organization.Team;
import org.concertive.model.organization.TeamMembership;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Quantity;

/** Teams, who may decide what, and who is held to lead. */
final class GeneratedAuthority {
  private final Draft draft;
  private final Chance chance;

  GeneratedAuthority(Draft draft) {
    this.draft = draft;
    this.chance = draft.chance;
  }

  void district(Site district) {
    List<String> people = district.all(Person.class);
    team(
        district,
        "cabinet",
        "Cabinet",
        Team.Kind.LEADERSHIP_TEAM,
        "district",
        people.subList(0, DIRECTOR + 1));
    team(
        district,
        "coaching-team",
        "Coaching team",
        Team.Kind.COACHING,
        "office-curriculum",
        people.subList(FIRST_COACH, FIRST_COACH + 3));
    draft.system.addTeam(
        Team.builder(draft.id(district, Team.class, "council"), "Steering council")
            .unit(district.id("community"))
            .level(OrgLevel.COMMUNITY)
            .kind(Team.Kind.STEERING_BODY)
            .charge(draft.words.sentence())
            .addResponsibility(Responsibility.of(draft.words.sentence()))
            .addMembership(
                TeamMembership.builder(people.get(LIAISON))
                    .memberRole(TeamMembership.Role.CHAIR)
                    .build())
            .addMembership(TeamMembership.builder(district.id("principals")).count("4").build())
            .addMembership(
                TeamMembership.builder(district.id("families"))
                    .count("3-6")
                    .memberRole(TeamMembership.Role.LIAISON)
                    .build())
            .sources(draft.sources(district))
            .notes(draft.notes())
            .build());

    grant(
        district,
        "superintendent",
        "framework-and-requirements",
        "district",
        DecisionRight.EMPOWERED);
    grant(district, "chief-curriculum", "curriculum", "district", DecisionRight.EMPOWERED);
    grant(
        district,
        "chief-leadership",
        "professional-development",
        "district",
        DecisionRight.EMPOWERED);
    grant(district, "chief-research", "quality-indicators", "district", DecisionRight.EMPOWERED);
    grant(district, "board", "policy", "district", DecisionRight.APPROVING);
    grant(district, "board", "budget", "district", DecisionRight.APPROVING);
    grant(district, "cabinet", "implementation", "district", DecisionRight.SHARED);
    grant(district, "director", "implementation", "district", DecisionRight.MONITORING);
    grant(district, "supervisor", "staffing", "district", DecisionRight.MONITORING);
    grant(
        district, "coaching-team", "professional-development", "district", DecisionRight.ADVISORY);
    grant(district, "council", "policy", "district", DecisionRight.ADVISORY);
    draft.system.addAuthority(
        AuthorityGrant.builder(district.id("coach"), DecisionRight.UNSPECIFIED)
            .sources(draft.sources(district))
            .build());

    leader(district, district.id("superintendent"), Leader.Basis.FORMAL_POSITION, "district");
    for (String office : OFFICES) {
      leader(
          district,
          district.id("chief-" + office),
          Leader.Basis.FORMAL_POSITION,
          "office-" + office);
    }
    leader(district, people.get(SUPERVISOR), Leader.Basis.DESIGNATED_ROLE, "district");
    leader(district, people.get(LIAISON), Leader.Basis.EXTERNAL, "community");
    leader(district, district.id("council"), Leader.Basis.DESIGNATED_ROLE, "district");
  }

  void school(Site school, Site district) {
    List<String> people = school.all(Person.class);
    List<String> leads = people.subList(FIRST_LEAD, FIRST_TEACHER);
    List<String> together = new ArrayList<>(leads);
    together.add(people.get(PRINCIPAL));
    together.add(people.get(COACH));
    team(
        school,
        "leadership-team",
        "Leadership team",
        Team.Kind.LEADERSHIP_TEAM,
        "school",
        together);
    for (int i = 0; i < DEPARTMENTS.size(); i++) {
      List<String> members = new ArrayList<>();
      members.add(leads.get(i));
      members.addAll(people.subList(FIRST_TEACHER + 4 * i, FIRST_TEACHER + 4 * i + 4));
      String department = DEPARTMENTS.get(i);
      team(
          school,
          "plc-" + department,
          "Learning community of " + department,
          Team.Kind.PLC,
          department,
          members);
      grant(school, "plc-" + department, "curriculum", "school", DecisionRight.ADVISORY);
      grant(school, "lead-" + department, "curriculum", department, DecisionRight.SHARED);
      leader(school, people.get(FIRST_LEAD + i), Leader.Basis.INFORMAL_NOMINATED, department);
    }
    grant(school, "leadership-team", "implementation", "school", DecisionRight.EMPOWERED);
    grant(school, "principal", "staffing", "school", DecisionRight.EMPOWERED);
    grant(school, "assistant-principal", "master-schedule", "school", DecisionRight.EMPOWERED);
    grant(school, "coordinator", "other", "school", DecisionRight.SHARED);
    grant(school, "coach", "professional-development", "school", DecisionRight.ADVISORY);
    draft.system.addAuthority(
        AuthorityGrant.builder(school.id("families"), DecisionRight.ADVISORY)
            .domain(draft.state.id("domain-policy"))
            .scope(school.id("school"))
            .grantedBy(district.id("board"))
            .sources(draft.sources(school))
            .notes(draft.notes())
            .build());
    leader(school, school.id("principal"), Leader.Basis.FORMAL_POSITION, "school");
    leader(school, people.get(COACH), Leader.Basis.DESIGNATED_ROLE, "school");
    leader(school, people.get(COORDINATOR), Leader.Basis.EMERGENT, "health");
    leader(school, school.id("leadership-team"), Leader.Basis.DESIGNATED_ROLE, "school");
  }

  /** A team whose members are all listed; the first has the chair. */
  private void team(
      Site site, String thing, String name, Team.Kind kind, String unit, List<String> members) {
    Team.Builder team =
        Team.builder(draft.id(site, Team.class, thing), name)
            .unit(site.id(unit))
            .kind(kind)
            .charge(draft.words.sentence())
            .declaredSize(Quantity.exactly(members.size()))
            .membershipListed(Team.Listing.COMPLETE)
            .sources(draft.sources(site))
            .notes(draft.notes())
            .attributes(draft.attributes());
    if (kind == Team.Kind.PLC) {
      team.requiredRoles(RoleType.TEACHER_LEADER);
      if (chance.percent(10)) {
        team.per(OrgUnitKind.PROGRAM_OR_PATHWAY);
      }
    }
    for (int i = 0; i < members.size(); i++) {
      draft.standsFor(members.get(i), site.id(thing));
      team.addMembership(
          TeamMembership.builder(members.get(i))
              .memberRole(
                  i == 0
                      ? TeamMembership.Role.CHAIR
                      : chance.percent(20)
                          ? TeamMembership.Role.FACILITATOR
                          : TeamMembership.Role.MEMBER)
              .period(chance.one("2012..", "2013.."))
              .build());
    }
    draft.system.addTeam(team.build());
  }

  private void grant(Site site, String holder, String domain, String scope, DecisionRight right) {
    draft.system.addAuthority(
        AuthorityGrant.builder(site.id(holder), right)
            .domain(draft.state.id("domain-" + domain))
            .scope(site.id(scope))
            .id(draft.next(site, AuthorityGrant.class, "grant"))
            .attributes(draft.attributes())
            .explicit(chance.percent(90) ? Answer.YES : Answer.UNKNOWN)
            .period(chance.one("2010..", "2011..2016"))
            .sources(draft.sources(site))
            .notes(draft.notes())
            .build());
  }

  private void leader(Site site, String actor, Leader.Basis basis, String scope) {
    Leader.Builder leader =
        Leader.builder(draft.next(site, Leader.class, "leader"), actor)
            .basis(basis)
            .functions(chance.some(2, List.of(LeadershipFunction.values())))
            .subjects(chance.one("mathematics", "literacy", "science"))
            .scope(site.id(scope))
            .period("2012..")
            .sources(draft.sources(site))
            .notes(draft.notes())
            .attributes(draft.attributes());
    if (basis == Leader.Basis.INFORMAL_NOMINATED) {
      leader.evidence(site.id("evidence-1"));
    }
    draft.system.addLeader(leader.build());
  }
}
