package org.concertive.benchmarks;

import static org.concertive.benchmarks.GeneratedOrganization.FIRST_COACH;
import static org.concertive.benchmarks.GeneratedOrganization.FIRST_TEACHER;

import java.util.ArrayList;
import java.util.List;
import org.concertive.model.organization.ContextFactor;
import org.concertive.model.organization.LeadershipFunction;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.practice.Action;
import org.concertive.model.practice.CoLeadingType;
import org.concertive.model.practice.Decision;
import org.concertive.model.practice.InquiryCycle;
import org.concertive.model.practice.InquiryPhase;
import org.concertive.model.practice.Interaction;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.LearningConditions;
import org.concertive.model.practice.Participation;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.Tool;
import org.concertive.model.value.Answer;

/** What took place: activities, who took part in them, and the cycles they belong to. */
final class GeneratedActivities {
  private static final List<InquiryPhase> PHASES = List.of(InquiryPhase.values());

  /** When a cycle comes to each phase. */
  private static final List<String> TIMES =
      List.of("2013-09-12", "2013-11-20", "2014-02-05", "2014-05-21");

  private final Draft draft;
  private final Chance chance;

  GeneratedActivities(Draft draft) {
    this.draft = draft;
    this.chance = draft.chance;
  }

  void district(Site district) {
    List<String> people = district.all(Person.class);
    records(
        district,
        district,
        people.subList(0, FIRST_COACH),
        people.subList(FIRST_COACH, people.size()),
        "district");
  }

  void school(Site school, Site district) {
    List<String> people = school.all(Person.class);
    records(
        school,
        district,
        people.subList(0, FIRST_TEACHER),
        people.subList(FIRST_TEACHER, people.size()),
        "school");
  }

  /**
   * All sessions of a year in one record, single sessions, a cycle, and what no routine explains.
   */
  private void records(
      Site site, Site district, List<String> leaders, List<String> others, String unit) {
    for (String routine : site.all(Routine.class)) {
      add(
          activity(site, district, leaders, others, unit, routine)
              .when("2013/14")
              .schoolYear("2013/14")
              .occurrences(chance.one("30-40", "36", ">=30")));
      add(
          activity(site, district, leaders, others, unit, routine)
              .when("2014-1" + chance.below(3) + "-0" + chance.between(1, 9))
              .durationMinutes(chance.one(45, 60, 90, 180)));
    }
    String cycle = draft.id(site, InquiryCycle.class, "cycle");
    draft.system.addCycle(
        InquiryCycle.builder(cycle)
            .name(Words.capital(draft.words.topic()))
            .unit(site.id(unit))
            .period("2013/14")
            .ledTo(site.id("plan"), site.get(Tool.class, 0))
            .sources(draft.sources(site))
            .notes(draft.notes())
            .attributes(draft.attributes())
            .build());
    for (int phase = 0; phase < PHASES.size(); phase++) {
      add(
          activity(site, district, leaders, others, unit, site.get(Routine.class, phase))
              .when(TIMES.get(phase))
              .cycle(cycle)
              .phases(PHASES.get(phase))
              .products(site.get(Tool.class, phase % 3), site.id("plan")));
    }
    add(
        activity(site, district, leaders, others, unit, "")
            .when(chance.one("2014-10", "2015-02", "2015")));
  }

  private void add(JointActivity.Builder activity) {
    draft.system.addActivity(activity.build());
  }

  private JointActivity.Builder activity(
      Site site,
      Site district,
      List<String> leaders,
      List<String> others,
      String unit,
      String routine) {
    String id = draft.next(site, JointActivity.class, "activity");
    Site.Expected usual = site.expected(chance.percent(85) ? routine : "");
    List<String> leading = chance.some(chance.between(1, 2), either(usual.leaders(), leaders));
    List<String> following =
        chance.some(chance.between(2, 3), either(usual.participants(), others));
    following.removeAll(leading);
    if (following.isEmpty()) {
      following.add(chance.one(others));
    }
    List<String> together = new ArrayList<>(leading);
    together.addAll(following);
    String guest = draft.near(district).id("liaison");
    JointActivity.Builder activity =
        JointActivity.builder(id, Words.capital(draft.words.group()) + " on " + draft.words.topic())
            .unit(site.id(unit))
            .participations(participations(site, leading, following, guest, routine))
            .toolsUsed(Draft.refs(chance.some(chance.between(1, 2), site.all(Tool.class))))
            .context(site.get(ContextFactor.class, 1))
            .actions(actions(leading, routine))
            .interactions(interactions(together))
            .subjects(chance.one("mathematics", "literacy", "science"))
            .headcount(chance.one("12", "20-30", "~40"))
            .functions(chance.one(LeadershipFunction.values()))
            .focus(draft.words.topic())
            .enacts(district.id("strategy-" + chance.between(1, 5)))
            .sources(draft.sources(site))
            .notes(draft.notes())
            .attributes(draft.attributes());
    if (!routine.isEmpty()) {
      activity.routine(routine);
    }
    if (leading.size() > 1 && chance.percent(30)) {
      activity.claimedCoLeading(CoLeadingType.COLLABORATED);
    }
    if (chance.percent(40)) {
      activity.learningConditions(conditions(site, following.get(0)));
    }
    if (chance.percent(35)) {
      activity.addDecision(decision(site, id, unit));
    }
    return activity;
  }

  private static List<String> either(List<String> some, List<String> others) {
    return some.isEmpty() ? others : some;
  }

  private List<Participation> participations(
      Site site, List<String> leading, List<String> following, String guest, String routine) {
    List<Participation> participations = new ArrayList<>();
    for (String leader : leading) {
      Participation.Builder participation =
          Participation.builder(
                  leader,
                  chance.percent(80) ? Participation.Part.LEADER : Participation.Part.FACILITATOR)
              .present(Answer.YES);
      int post = site.all(Person.class).indexOf(leader);
      if (post == 0 && chance.percent(50)) {
        participation.inPosition(site.get(Position.class, post));
      }
      if (!routine.isEmpty() && chance.percent(30)) {
        participation.steps(routine + ".step-1", routine + ".step-2");
      }
      participations.add(participation.build());
    }
    for (String follower : following) {
      participations.add(
          Participation.builder(follower, Participation.Part.FOLLOWER)
              .present(chance.percent(90) ? Answer.YES : Answer.UNKNOWN)
              .expected(chance.percent(95))
              .build());
    }
    participations.add(
        Participation.builder(site.id("families"), Participation.Part.OBSERVER)
            .headcount("2-5")
            .build());
    if (chance.percent(30)) {
      participations.add(Participation.of(guest, Participation.Part.KNOWLEDGEABLE_OTHER));
    }
    return participations;
  }

  private List<Action> actions(List<String> actors, String routine) {
    List<Action> actions = new ArrayList<>();
    int count = chance.between(0, 2);
    for (int i = 0; i < count; i++) {
      Action.Builder action =
          Action.builder(chance.one(actors), draft.words.sentence()).order(i + 1);
      if (!routine.isEmpty()) {
        action.step(routine + ".step-" + (i + 1));
      }
      actions.add(action.build());
    }
    return actions;
  }

  private List<Interaction> interactions(List<String> actors) {
    List<Interaction> interactions = new ArrayList<>();
    int count = chance.between(1, 2);
    for (int i = 0; i < count; i++) {
      List<String> ends = chance.some(chance.between(2, 3), actors);
      Interaction.Builder interaction =
          Interaction.builder(ends.get(0), chance.one(Interaction.Kind.values()))
              .to(Draft.refs(ends.subList(1, ends.size())))
              .basis(
                  chance.one(
                      Interaction.Basis.INFLUENCE,
                      Interaction.Basis.AUTHORITY,
                      Interaction.Basis.UNKNOWN))
              .order(i + 1);
      if (chance.percent(50)) {
        interaction.about(draft.words.topic());
      }
      interactions.add(interaction.build());
    }
    return interactions;
  }

  private LearningConditions conditions(Site site, String other) {
    return LearningConditions.builder()
        .purposeExplicit(Answer.YES)
        .purposeShared(LearningConditions.PurposeShared.SHARED)
        .problemFocus(LearningConditions.ProblemFocus.BOTH)
        .conversationStructure(Answer.YES)
        .conversationTool(site.get(Tool.class, 0))
        .practiceMadePublic(Answer.YES)
        .artifactRelevance(LearningConditions.ArtifactRelevance.HIGH)
        .evidenceUsed(Answer.YES)
        .knowledgeableOther(other)
        .build();
  }

  private Decision decision(Site site, String activity, String unit) {
    return Decision.builder(
            draft.under(site, Decision.class, activity + ".decision"), draft.words.sentence())
        .domain(draft.state.id("domain-implementation"))
        .scope(site.id(unit))
        .madeBy(site.id(unit.equals("school") ? "leadership-team" : "cabinet"))
        .outcomeRefs(site.id("plan"), site.id("evidence-1"))
        .sources(draft.seldomSources(site))
        .notes(draft.notes())
        .attributes(draft.attributes())
        .build();
  }
}
