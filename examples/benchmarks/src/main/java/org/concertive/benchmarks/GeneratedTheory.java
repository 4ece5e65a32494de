package org.concertive.benchmarks;

import static org.concertive.benchmarks.GeneratedOrganization.FIRST_COACH;

import java.util.List;
import org.concertive.model.organization.ContextFactor;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.RoleType;
import org.concertive.model.practice.Requirement;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.Tool;
import org.concertive.model.theory.Change;
import org.concertive.model.theory.Conjecture;
import org.concertive.model.theory.EvidenceLink;
import org.concertive.model.theory.FundingSource;
import org.concertive.model.theory.Goal;
import org.concertive.model.theory.InstructionalVision;
import org.concertive.model.theory.Press;
import org.concertive.model.theory.ProblemFraming;
import org.concertive.model.theory.Proposition;
import org.concertive.model.theory.Rationale;
import org.concertive.model.theory.Revision;
import org.concertive.model.theory.Strategy;
import org.concertive.model.theory.Support;
import org.concertive.model.theory.SustainabilityPlan;
import org.concertive.model.theory.SystemComponent;
import org.concertive.model.theory.TheoryOfAction;
import org.concertive.model.value.Answer;

/** What a district means to do and why it should work, and what it does. */
final class GeneratedTheory {
  private static final List<Goal.Kind> KINDS = List.of(Goal.Kind.values());
  private static final int STRATEGIES = 5;
  private static final int ENACTED = 4;

  private final Draft draft;
  private final Chance chance;

  GeneratedTheory(Draft draft) {
    this.draft = draft;
    this.chance = draft.chance;
  }

  void district(Site district) {
    TheoryOfAction.Builder espoused =
        begun(district, "theory", TheoryOfAction.Stance.ESPOUSED, "2013..2016")
            .supersedes(district.id("former-theory"));
    for (int i = 1; i <= STRATEGIES; i++) {
      espoused
          .addGoal(goal(district))
          .addStrategy(strategy(district).build())
          .addProposition(proposition(district, i))
          .addConjecture(conjecture(district, i));
    }
    for (int i = 1; i <= 3; i++) {
      espoused.addRevision(revision(district, i));
    }
    espoused
        .addFraming(framing(district, "office-leadership"))
        .addFraming(framing(district, "office-curriculum"))
        .addVision(vision(district, "office-curriculum"))
        .addVision(vision(district, "office-leadership"))
        .addFunding(funding(district, FundingSource.Kind.FEDERAL_GRANT))
        .addFunding(funding(district, FundingSource.Kind.GENERAL_FUND))
        .addSustainability(sustainability(district))
        .components(List.of(SystemComponent.values()));
    draft.system.addTheory(espoused.build());

    TheoryOfAction.Builder enacted =
        begun(district, "theory-in-use", TheoryOfAction.Stance.ENACTED, "2013..2016")
            .addGoal(goal(district));
    for (int i = 1; i <= ENACTED; i++) {
      enacted.addStrategy(strategy(district).counterpartOf(district.id("strategy-" + i)).build());
    }
    draft.system.addTheory(enacted.build());
    draft.system.addTheory(
        begun(district, "former-theory", TheoryOfAction.Stance.ESPOUSED, "2012..2016")
            .addGoal(goal(district))
            .addStrategy(strategy(district).build())
            .build());
  }

  private TheoryOfAction.Builder begun(
      Site district, String thing, TheoryOfAction.Stance stance, String period) {
    return TheoryOfAction.builder(
            draft.id(district, TheoryOfAction.class, thing),
            Words.capital(draft.words.topic()) + " in every school",
            stance)
        .owner(district.id(stance == TheoryOfAction.Stance.ESPOUSED ? "district" : "partnership"))
        .problem(draft.words.sentence())
        .validFor(period)
        .sources(draft.sources(district))
        .notes(draft.notes())
        .attributes(draft.attributes());
  }

  private Goal goal(Site district) {
    List<String> before = List.copyOf(district.all(Goal.class));
    int number = before.size();
    Goal.Builder goal =
        Goal.builder(draft.next(district, Goal.class, "goal"), draft.words.sentence())
            .kind(KINDS.get(number % KINDS.size()))
            .subjects(chance.one("mathematics", "literacy", "science"))
            .domain(draft.state.id("domain-curriculum"))
            .heldBy(district.id(number % 2 == 0 ? "district" : "office-curriculum"))
            .population(draft.words.group())
            .concerns(RoleType.STUDENT, RoleType.TEACHER)
            .priority(number == 0)
            .sources(draft.sources(district))
            .notes(draft.notes())
            .attributes(draft.attributes());
    if (number > 0) {
      goal.compatibleWith(before.get(number - 1));
    }
    if (number > 3 && chance.percent(5)) {
      goal.incompatibleWith(before.get(0));
    }
    return goal.build();
  }

  private Strategy.Builder strategy(Site district) {
    String id = draft.next(district, Strategy.class, "strategy");
    String routine = chance.one(district.all(Routine.class));
    List<String> schools = district.schools().stream().map(school -> school.id("school")).toList();
    return Strategy.builder(id, Words.capital(draft.words.topic()) + " for " + draft.words.group())
        .owner(chance.one(district.id("office-curriculum"), district.id("office-leadership")))
        .target(district.id("principals"))
        .targetRoles(chance.one(RoleType.TEACHER_LEADER, RoleType.PRINCIPAL, RoleType.COACH))
        .subjects(chance.one("mathematics", "literacy", "science"))
        .learningGoal(draft.words.sentence())
        .addSupport(support(Support.Kind.ORGANIZATIONAL_ROUTINE, routine))
        .addSupport(support(Support.Kind.TOOL, chance.one(district.all(Tool.class))))
        .addPress(
            Press.builder(draft.words.sentence())
                .accountableTo(district.id("supervisor"))
                .consequence(draft.words.sentence())
                .build())
        .rationale(rationale(district))
        .orientation(chance.one(Strategy.Orientation.LEARNING, Strategy.Orientation.MIXED))
        .targetLevels(OrgLevel.SCHOOL)
        .requirement(
            Requirement.builder(draft.words.sentence())
                .issuedBy(district.id("superintendent"))
                .period("2014..")
                .discretion(Requirement.Discretion.LIMITED)
                .sources(draft.sources(district))
                .notes(draft.notes())
                .build())
        .funding(district.id("funding-1"), district.id("funding-2"))
        .sustainabilityPlan(district.id("sustainability"))
        .units(Draft.refs(chance.some(3, schools)))
        .goals(district.id("goal-1"), district.id("goal-" + chance.between(2, STRATEGIES)))
        .scales(draft.near(district).id("innovation"))
        .alignsWith(district.id("goal-1"), district.get(ContextFactor.class, 0))
        .enactedThrough(routine, chance.one(district.schools()).id("learning-community"))
        .period("2013..2016")
        .differentiated(chance.one(Answer.YES, Answer.UNKNOWN))
        .sources(draft.sources(district))
        .notes(draft.notes())
        .attributes(draft.attributes());
  }

  private Support support(Support.Kind kind, String ref) {
    return Support.builder(kind)
        .ref(ref)
        .intentional(Answer.YES)
        .withKnowledgeableOther(Answer.YES)
        .setting(chance.one(Support.Setting.IN_SCHOOL, Support.Setting.OUTSIDE))
        .build();
  }

  private Rationale rationale(Site district) {
    return Rationale.builder(draft.words.sentence())
        .evidence(district.id("evidence-1"))
        .addLiterature(chance.one("Spillane 2006", "Cobb & Jackson 2012", "Elmore 2000"))
        .build();
  }

  private Proposition proposition(Site district, int number) {
    return Proposition.builder(draft.next(district, Proposition.class, "proposition"))
        .premises(district.id("strategy-" + number))
        .then(district.id("goal-" + number), district.id("model.outcome-1"))
        .because(rationale(district))
        .direction(chance.one(Proposition.Direction.INCREASE, Proposition.Direction.CHANGE))
        .sources(draft.sources(district))
        .notes(draft.notes())
        .attributes(draft.attributes())
        .build();
  }

  private Conjecture conjecture(Site district, int number) {
    return Conjecture.builder(
            draft.next(district, Conjecture.class, "conjecture"), draft.words.sentence())
        .about(district.id("proposition-" + number), district.id("model.link-" + number))
        .components(chance.one(SystemComponent.values()))
        .status(chance.one(Conjecture.Status.PARTLY_SUPPORTED, Conjecture.Status.SUPPORTED))
        .addEvidence(
            EvidenceLink.builder(
                    district.id("evidence-" + chance.between(1, 4)), EvidenceLink.Bearing.SUPPORTS)
                .strength(chance.one(EvidenceLink.Strength.values()))
                .build())
        .since("2013")
        .sources(draft.sources(district))
        .notes(draft.notes())
        .attributes(draft.attributes())
        .build();
  }

  private Revision revision(Site district, int number) {
    return Revision.builder(draft.next(district, Revision.class, "revision"), number)
        .when((2012 + number) + "-06")
        .cycle(district.id("cycle"))
        .addChange(
            Change.builder(
                    district.id("strategy-" + chance.between(1, STRATEGIES)), Change.Kind.CHANGED)
                .build())
        .addChange(Change.builder(district.id("goal-" + number), Change.Kind.ADDED).build())
        .loop(number == 2 ? Revision.Loop.DOUBLE : Revision.Loop.SINGLE)
        .because(district.id("evidence-1"), district.id("evidence-2"))
        .sources(draft.sources(district))
        .notes(draft.notes())
        .attributes(draft.attributes())
        .build();
  }

  private ProblemFraming framing(Site district, String office) {
    return ProblemFraming.builder(district.id(office), ProblemFraming.Orientation.IMPROVEMENT)
        .text(draft.words.sentence())
        .sources(draft.sources(district))
        .notes(draft.notes())
        .build();
  }

  private InstructionalVision vision(Site district, String office) {
    String other = draft.near(district).id("vision-1");
    InstructionalVision.Builder vision =
        InstructionalVision.builder(
                draft.next(district, InstructionalVision.class, "vision"), district.id(office))
            .text(draft.words.sentence())
            .sources(draft.sources(district))
            .notes(draft.notes())
            .attributes(draft.attributes());
    if (district.all(InstructionalVision.class).size() > 1) {
      vision.compatibleWith(district.id("vision-1"));
    } else if (!other.equals(district.id("vision-1"))) {
      vision.incompatibleWith(other);
    }
    return vision.build();
  }

  private FundingSource funding(Site district, FundingSource.Kind kind) {
    boolean grant = kind == FundingSource.Kind.FEDERAL_GRANT;
    return FundingSource.builder(
            draft.next(district, FundingSource.class, "funding"),
            grant ? "Grant for improvement" : "General fund")
        .kind(kind)
        .timeLimited(grant ? Answer.YES : Answer.NO)
        .period(grant ? "2012..2017" : "2005..")
        .pays(FundingSource.Use.STAFF, chance.one(FundingSource.Use.values()))
        .sources(draft.sources(district))
        .notes(draft.notes())
        .attributes(draft.attributes())
        .build();
  }

  private SustainabilityPlan sustainability(Site district) {
    return SustainabilityPlan.builder(
            draft.id(district, SustainabilityPlan.class, "sustainability"), draft.words.sentence())
        .horizon("2018")
        .owner(district.get(Person.class, FIRST_COACH))
        .funding(district.id("funding-2"))
        .sources(draft.sources(district))
        .notes(draft.notes())
        .attributes(draft.attributes())
        .build();
  }
}
