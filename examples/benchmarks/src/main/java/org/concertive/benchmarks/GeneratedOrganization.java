package org.concertive.benchmarks;

import java.util.List;
import java.util.Locale;
import org.concertive.model.evidence.SourceDocument;
import org.concertive.model.organization.Appointment;
import org.concertive.model.organization.Caseload;
import org.concertive.model.organization.ContextFactor;
import org.concertive.model.organization.DecisionDomain;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.Responsibility;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.RoleType;
import org.concertive.model.value.Answer;

/** Documents, units, people and the posts they hold. */
final class GeneratedOrganization {
  /** The posts of a school in the order they are made: the numbers of its people. */
  static final int PRINCIPAL = 0;

  static final int COACH = 2;
  static final int COORDINATOR = 3;
  static final int FIRST_LEAD = 5;
  static final int FIRST_TEACHER = 8;

  /** The posts of a district; of coaches there are three. */
  static final int DIRECTOR = 4;

  static final int SUPERVISOR = 5;
  static final int FIRST_COACH = 6;
  static final int EVALUATOR = 9;
  static final int LIAISON = 10;

  static final List<String> DEPARTMENTS = List.of("mathematics", "science", "humanities");
  static final List<String> PATHWAYS = List.of("health", "engineering");
  static final List<String> OFFICES = List.of("curriculum", "leadership", "research");

  private final Draft draft;
  private final Chance chance;
  private int names;

  GeneratedOrganization(Draft draft) {
    this.draft = draft;
    this.chance = draft.chance;
  }

  /** What all districts have in common. */
  void state(Site state) {
    source(state, "policy", "State plan for instructional leadership", SourceDocument.Kind.REPORT);
    unit(
        state,
        "agency",
        "Department of Education",
        OrgUnitKind.STATE_EDUCATION_AGENCY,
        OrgLevel.STATE,
        "");
    unit(
        state,
        "university",
        "State University",
        OrgUnitKind.RESEARCH_ORGANIZATION,
        OrgLevel.PARTNER,
        "");
    for (DecisionDomain.Kind kind : DecisionDomain.Kind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      draft.system.addDomain(
          DecisionDomain.builder(
                  draft.id(state, DecisionDomain.class, "domain-" + name.replace(' ', '-')),
                  Words.capital(name))
              .kind(kind)
              .sources(draft.sources(state))
              .notes(draft.notes())
              .attributes(draft.attributes())
              .build());
    }
    staff(state, "researcher", "Researcher", RoleType.RESEARCHER, "university", 3);
  }

  void district(Site district) {
    source(district, "board-minutes", "Minutes of the board", SourceDocument.Kind.OTHER);
    source(district, "evaluation", "Report of the external evaluation", SourceDocument.Kind.REPORT);
    source(district, "brief", "Knowledge brief", SourceDocument.Kind.BRIEF);
    String name = district.name();
    unit(
        district,
        "district",
        name + " Unified School District",
        OrgUnitKind.LOCAL_EDUCATION_AGENCY,
        OrgLevel.DISTRICT,
        draft.state.id("agency"));
    for (String office : OFFICES) {
      unit(
          district,
          "office-" + office,
          "Office of " + office,
          OrgUnitKind.CENTRAL_OFFICE_UNIT,
          OrgLevel.DISTRICT,
          district.id("district"));
    }
    unit(
        district,
        "community",
        name + " Community Alliance",
        OrgUnitKind.COMMUNITY_ORGANIZATION,
        OrgLevel.COMMUNITY,
        "");

    staff(district, "superintendent", "Superintendent", RoleType.SUPERINTENDENT, "district", 1);
    for (String office : OFFICES) {
      staff(
          district,
          "chief-" + office,
          "Chief of " + office,
          RoleType.SENIOR_LEADER,
          "office-" + office,
          1);
    }
    staff(
        district,
        "director",
        "Project director",
        RoleType.PROJECT_DIRECTOR,
        "office-leadership",
        1);
    staff(
        district,
        "supervisor",
        "Supervisor of principals",
        RoleType.PRINCIPAL_SUPERVISOR,
        "office-leadership",
        1);
    staff(district, "coach", "Instructional coach", RoleType.COACH, "office-curriculum", 3);
    staff(district, "evaluator", "Evaluator", RoleType.EVALUATOR, "office-research", 1);
    staff(district, "liaison", "Community liaison", RoleType.COMMUNITY_MEMBER, "community", 1);

    group(district, "principals", "Principals", RoleType.PRINCIPAL, "district", 20);
    group(district, "board", "Members of the board", RoleType.SENIOR_LEADER, "district", 7);
    group(district, "families", "Families", RoleType.FAMILY_MEMBER, "community", 4000);
    context(district, ContextFactor.Kind.PRIORITY, "district");
    context(district, ContextFactor.Kind.POLICY, "district");
    context(district, ContextFactor.Kind.RESOURCE, "district");
  }

  void school(Site school, Site district) {
    source(school, "school-plan", "School plan", SourceDocument.Kind.PROPOSAL);
    unit(
        school,
        "school",
        school.name() + " High School",
        OrgUnitKind.SCHOOL,
        OrgLevel.SCHOOL,
        district.id("district"));
    for (String pathway : PATHWAYS) {
      unit(
          school,
          pathway,
          "Pathway in " + pathway,
          OrgUnitKind.PROGRAM_OR_PATHWAY,
          OrgLevel.PROGRAM,
          school.id("school"));
    }
    for (String department : DEPARTMENTS) {
      unit(
          school,
          department,
          "Department of " + department,
          OrgUnitKind.GRADE_OR_DEPARTMENT,
          OrgLevel.PROGRAM,
          school.id("school"));
    }
    staff(school, "principal", "Principal", RoleType.PRINCIPAL, "school", 1);
    staff(
        school,
        "assistant-principal",
        "Assistant principal",
        RoleType.ASSISTANT_PRINCIPAL,
        "school",
        1);
    staff(school, "coach", "Coach", RoleType.COACH, "school", 1);
    staff(school, "coordinator", "Pathway coordinator", RoleType.COORDINATOR, "health", 1);
    staff(school, "counselor", "Counselor", RoleType.COUNSELOR, "engineering", 1);
    for (String department : DEPARTMENTS) {
      staff(
          school,
          "lead-" + department,
          "Lead teacher of " + department,
          RoleType.TEACHER_LEADER,
          department,
          1);
    }
    staff(school, "teacher", "Teacher", RoleType.TEACHER, "school", chance.between(14, 22));
    group(school, "teachers", "Teachers", RoleType.TEACHER, "school", 30);
    draft
        .people(List.of(school.id("teacher")))
        .forEach(teacher -> draft.standsFor(teacher, school.id("teachers")));
    group(school, "students", "Students", RoleType.STUDENT, "school", 900);
    group(school, "families", "Families", RoleType.FAMILY_MEMBER, "school", 1200);
    context(school, ContextFactor.Kind.TIME, "school");
    context(school, chance.one(ContextFactor.Kind.values()), "school");
  }

  private void source(Site site, String thing, String title, SourceDocument.Kind kind) {
    draft.system.addSource(
        SourceDocument.builder(
                draft.id(site, SourceDocument.class, thing), title + ", " + site.place())
            .kind(kind)
            .year(chance.between(2010, 2015))
            .addAuthor(draft.words.firstName() + " " + Words.lastName(names++))
            .sources(draft.sources(site))
            .notes(draft.notes())
            .attributes(draft.attributes())
            .build());
  }

  private void unit(
      Site site, String thing, String name, OrgUnitKind kind, OrgLevel level, String parent) {
    OrgUnit.Builder unit =
        OrgUnit.builder(draft.id(site, OrgUnit.class, thing), name)
            .kind(kind)
            .level(level)
            .sources(draft.sources(site))
            .notes(draft.notes())
            .attributes(draft.attributes());
    if (!parent.isEmpty()) {
      unit.parent(parent);
    }
    if (kind == OrgUnitKind.COMMUNITY_ORGANIZATION) {
      unit.represents(chance.one("2-5", "12"));
    }
    draft.system.addUnit(unit.build());
  }

  /** A post, those who hold it, and since when. */
  private void staff(Site site, String thing, String title, RoleType role, String unit, int seats) {
    String position = draft.id(site, Position.class, thing);
    Position.Builder post =
        Position.builder(position, title)
            .unit(site.id(unit))
            .roleType(role)
            .seats(Integer.toString(seats))
            .sources(draft.sources(site))
            .notes(draft.notes())
            .attributes(draft.attributes());
    switch (role) {
      case PRINCIPAL ->
          post.level(OrgLevel.SCHOOL)
              .deputies(site.id("assistant-principal"))
              .addResponsibility(responsibility("staffing"))
              .resources(
                  Position.Resources.builder()
                      .time(Answer.YES)
                      .budget(chance.one(Answer.values()))
                      .staff(Answer.YES)
                      .build());
      case PRINCIPAL_SUPERVISOR ->
          post.deputies(site.id("director"))
              .addServe(Caseload.builder().whom(site.id("principals")).each("12").build());
      case COACH ->
          post.addResponsibility(Responsibility.of(draft.words.sentence()))
              .addServe(Caseload.builder().unitKind(OrgUnitKind.SCHOOL).each("1-3").build());
      case PROJECT_DIRECTOR -> post.per(OrgUnitKind.LOCAL_EDUCATION_AGENCY);
      case SENIOR_LEADER, SUPERINTENDENT ->
          post.deputies(site.id("director")).addResponsibility(responsibility("implementation"));
      default -> {}
    }
    draft.system.addPosition(post.build());
    for (int seat = 0; seat < seats; seat++) {
      String person = person(site, unit);
      draft.standsFor(person, position);
      draft.system.addAppointment(
          Appointment.builder(person, position)
              .period(chance.between(2006, 2012) + "..")
              .sources(draft.seldomSources(site))
              .notes(draft.notes())
              .build());
    }
  }

  private Responsibility responsibility(String domain) {
    return Responsibility.builder(draft.words.sentence())
        .domain(draft.state.id("domain-" + domain))
        .build();
  }

  private String person(Site site, String unit) {
    String id = draft.next(site, Person.class, "staff");
    draft.system.addPerson(
        Person.builder(id, draft.words.firstName() + " " + Words.lastName(names++))
            .pseudonym(chance.percent(20))
            .homeUnit(site.id(unit))
            .roleTypes(chance.percent(30) ? List.of(RoleType.TEACHER_LEADER) : List.of())
            .expertise(chance.percent(30) ? List.of(draft.words.topic()) : List.of())
            .sources(draft.sources(site))
            .notes(draft.notes())
            .attributes(draft.attributes())
            .build());
    return id;
  }

  private void group(Site site, String thing, String title, RoleType role, String unit, int count) {
    RoleGroup.Builder group =
        RoleGroup.builder(draft.id(site, RoleGroup.class, thing), title)
            .roleType(role)
            .unit(site.id(unit))
            .level(role == RoleType.TEACHER ? OrgLevel.SCHOOL : OrgLevel.DISTRICT)
            .count(chance.one("~", "") + (count + chance.below(count)))
            .sources(draft.sources(site))
            .notes(draft.notes())
            .attributes(draft.attributes());
    if (role == RoleType.TEACHER) {
      group.addServe(Caseload.builder().whom(site.id("students")).build());
    }
    draft.system.addRoleGroup(group.build());
  }

  private void context(Site site, ContextFactor.Kind kind, String unit) {
    draft.system.addContext(
        ContextFactor.builder(
                draft.next(site, ContextFactor.class, "context"), kind, draft.words.sentence())
            .units(site.id(unit))
            .period(chance.one("2012..2016", "2013/14", "2014.."))
            .sources(draft.sources(site))
            .notes(draft.notes())
            .attributes(draft.attributes())
            .build());
  }
}
