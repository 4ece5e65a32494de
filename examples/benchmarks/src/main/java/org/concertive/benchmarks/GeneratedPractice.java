package org.concertive.benchmarks;

import static org.concertive.benchmarks.GeneratedOrganization.DEPARTMENTS;

import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.concertive.model.organization.LeadershipFunction;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.practice.CoLeadingType;
import org.concertive.model.practice.InquiryPhase;
import org.concertive.model.practice.Requirement;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.RoutineStep;
import org.concertive.model.practice.Tool;
import org.concertive.model.practice.ToolFeature;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Cadence;
import org.concertive.model.value.Quantity;

/** Tools, and the routines that use them as designed. */
final class GeneratedPractice {
  private final Draft draft;
  private final Chance chance;

  GeneratedPractice(Draft draft) {
    this.draft = draft;
    this.chance = draft.chance;
  }

  /** What a routine is called and where and how often it takes place. */
  private record Design(
      String thing, String name, Routine.Kind kind, String unit, Cadence cadence, String tool) {}

  void district(Site district) {
    tool(
        district,
        "framework",
        "Framework for instruction",
        Tool.Kind.POLICY_TEXT,
        "chief-curriculum");
    tool(district, "survey", "Survey of staff", Tool.Kind.SURVEY, "chief-research");
    tool(district, "data-display", "Display of data", Tool.Kind.DATA_DISPLAY, "chief-research");
    tool(district, "agenda", "Agenda of the institute", Tool.Kind.AGENDA, "chief-leadership");
    routine(
        district,
        new Design(
            "cabinet-meeting",
            "Meeting of the cabinet",
            Routine.Kind.MEETING,
            "district",
            Cadence.parse("monthly"),
            "agenda"),
        List.of(district.id("superintendent"), district.id("director")),
        List.of(district.id("cabinet"), district.id("evaluator")));
    List<String> principals = new ArrayList<>();
    principals.add(district.id("principals"));
    district.schools().forEach(school -> principals.add(school.id("principal")));
    routine(
        district,
        new Design(
            "institute",
            "Institute for principals",
            Routine.Kind.INSTITUTE,
            "office-leadership",
            new Cadence(
                Cadence.Regularity.FIXED,
                Quantity.exactly(3),
                Optional.of(Cadence.Unit.SCHOOL_YEAR),
                1,
                EnumSet.of(Month.OCTOBER, Month.JANUARY, Month.APRIL)),
            "agenda"),
        List.of(district.id("chief-leadership"), district.id("supervisor")),
        principals);
    routine(
        district,
        new Design(
            "coaching-cycle",
            "Cycle of coaching",
            Routine.Kind.COACHING_CYCLE,
            "office-curriculum",
            Cadence.parse("4-6/school-year"),
            "framework"),
        List.of(district.id("coaching-team"), district.id("chief-curriculum")),
        district.schools().stream().map(school -> school.id("teachers")).toList());
    routine(
        district,
        new Design(
            "council-meeting",
            "Meeting of the council",
            Routine.Kind.PLANNING,
            "community",
            Cadence.parse("quarterly"),
            "data-display"),
        List.of(district.id("liaison"), district.id("chief-research")),
        List.of(district.id("council"), district.id("families"), district.id("board")));
  }

  void school(Site school, Site district) {
    tool(school, "protocol", "Protocol for student work", Tool.Kind.PROTOCOL, "coach");
    tool(school, "rubric", "Rubric for writing", Tool.Kind.RUBRIC, "lead-humanities");
    tool(
        school,
        "walk-form",
        "Form for learning walks",
        Tool.Kind.OBSERVATION_INSTRUMENT,
        "principal");
    routine(
        school,
        new Design(
            "leadership-meeting",
            "Meeting of the leadership team",
            Routine.Kind.MEETING,
            "school",
            Cadence.parse("monthly"),
            "protocol"),
        List.of(school.id("principal"), school.id("coach")),
        List.of(school.id("leadership-team"), district.id("coaching-team")));
    routine(
        school,
        new Design(
            "learning-community",
            "Learning communities",
            Routine.Kind.PROFESSIONAL_LEARNING,
            "school",
            Cadence.parse("weekly"),
            "protocol"),
        DEPARTMENTS.stream().map(department -> school.id("lead-" + department)).toList(),
        List.of(
            school.id("plc-mathematics"),
            school.id("plc-science"),
            school.id("plc-humanities"),
            school.id("teachers")));
    routine(
        school,
        new Design(
            "learning-walk",
            "Learning walks",
            Routine.Kind.SITE_VISIT,
            "school",
            Cadence.parse("quarterly"),
            "walk-form"),
        List.of(school.id("principal"), district.id("supervisor")),
        List.of(school.id("lead-science"), school.id("lead-mathematics"), district.id("coach")));
    routine(
        school,
        new Design(
            "data-review",
            "Review of data",
            Routine.Kind.REVIEW,
            "health",
            Cadence.parse("3/school-year"),
            "rubric"),
        List.of(school.id("coordinator"), school.id("counselor")),
        List.of(school.id("teachers"), school.id("families"), district.id("evaluator")));
  }

  private void tool(Site site, String thing, String name, Tool.Kind kind, String owner) {
    Tool.Builder tool =
        Tool.builder(draft.id(site, Tool.class, thing), name + ", " + site.place())
            .kind(kind)
            .origin(chance.one(Tool.Origin.values()))
            .mandated(chance.percent(25) ? Answer.YES : Answer.NO)
            .owner(site.id(owner))
            .designedBy(site.id(owner))
            .addFeature(
                ToolFeature.builder(Words.capital(draft.words.topic()))
                    .affords(draft.words.sentence())
                    .constrains(draft.words.sentence())
                    .build())
            .adoptedOn(chance.one("2010", "2011-08", "2012-09-01"))
            .sources(draft.sources(site))
            .notes(draft.notes())
            .attributes(draft.attributes());
    if (chance.percent(5)) {
      tool.retiredOn("2015-06");
    }
    draft.system.addTool(tool.build());
  }

  private void routine(Site site, Design design, List<String> leaders, List<String> participants) {
    String id = draft.id(site, Routine.class, design.thing);
    Routine.Builder routine =
        Routine.builder(id, design.name)
            .purpose(draft.words.sentence())
            .kind(design.kind)
            .owner(Draft.ref(leaders.get(0)))
            .unit(site.id(design.unit))
            .cadence(design.cadence)
            .subjects(chance.one("mathematics", "literacy", "science"))
            .voluntary(chance.percent(20) ? Answer.YES : Answer.NO)
            .designedBy(leaders.get(0))
            .expectedLeaders(Draft.refs(leaders))
            .expectedParticipants(Draft.refs(participants))
            .steps(steps(site, id, leaders))
            .tools(site.id(design.tool))
            .functions(chance.some(2, List.of(LeadershipFunction.values())))
            .period("2012..")
            .sources(draft.sources(site))
            .notes(draft.notes())
            .attributes(draft.attributes());
    if (chance.percent(60)) {
      routine.learningPurpose(draft.words.sentence());
    }
    if (chance.percent(10)) {
      routine.per(OrgUnitKind.SCHOOL);
    }
    if (chance.percent(20)) {
      routine.claimedCoLeading(CoLeadingType.COLLABORATED);
    }
    if (chance.percent(25)) {
      routine.requirement(
          Requirement.builder(draft.words.sentence())
              .issuedBy(leaders.get(0))
              .appliesTo(participants.get(0))
              .minimum("3")
              .every(Requirement.Every.SCHOOL_YEAR)
              .period("2013..")
              .discretion(Requirement.Discretion.LIMITED)
              .sources(draft.sources(site))
              .notes(draft.notes())
              .build());
    }
    draft.system.addRoutine(routine.build());
    site.expect(id, draft.people(leaders), draft.people(participants));
  }

  /** Steps one after the other, with the leaders in turn. */
  private List<RoutineStep> steps(Site site, String routine, List<String> leaders) {
    List<RoutineStep> steps = new ArrayList<>();
    int count = chance.between(2, 4);
    for (int i = 0; i < count; i++) {
      String before = i == 0 ? "" : steps.get(i - 1).id();
      RoutineStep.Builder step =
          RoutineStep.builder(
                  draft.under(site, RoutineStep.class, routine + ".step-" + (i + 1)),
                  i + 1,
                  Words.capital(draft.words.topic()))
              .leaders(leaders.get(i % leaders.size()))
              .phase(chance.one(InquiryPhase.values()))
              .sources(draft.seldomSources(site))
              .notes(draft.notes());
      if (!before.isEmpty()) {
        step.dependsOn(before);
      }
      if (i == 0) {
        step.attributes(draft.attributes());
      }
      steps.add(step.build());
    }
    return steps;
  }
}
