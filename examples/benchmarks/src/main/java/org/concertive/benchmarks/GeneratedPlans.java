package org.concertive.benchmarks;

import static org.concertive.benchmarks.GeneratedOrganization.LIAISON;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.concertive.model.organization.Person;
import org.concertive.model.practice.ActionPlan;
import org.concertive.model.practice.AssessedArea;
import org.concertive.model.practice.CapacityAssessment;
import org.concertive.model.practice.Challenge;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Need;
import org.concertive.model.practice.PartnerChange;
import org.concertive.model.practice.PartnerNeed;
import org.concertive.model.practice.Partnership;
import org.concertive.model.practice.PlannedAction;
import org.concertive.model.practice.Risk;
import org.concertive.model.practice.Skill;
import org.concertive.model.practice.Tool;

/** Assessments and the plans that rest on them, partnerships, risks and skills. */
final class GeneratedPlans {
  private static final List<String> AREAS =
      List.of("Plans for learning", "Other initiatives", "Capacity to lead", "Priorities", "Data");

  private final Draft draft;
  private final Chance chance;

  GeneratedPlans(Draft draft) {
    this.draft = draft;
    this.chance = draft.chance;
  }

  void state(Site state) {
    for (Skill.Kind kind : Skill.Kind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      draft.system.addSkill(
          Skill.builder(draft.id(state, Skill.class, name.replace(' ', '-')), Words.capital(name))
              .kind(kind)
              .sources(draft.sources(state))
              .addNote(draft.words.sentence())
              .putAttribute("framework", "learning conversations")
              .build());
    }
  }

  void district(Site district) {
    plan(district, "former-plan", "district", "2011..2012");
    plan(district, "plan", "district", "2013..2015");
    String activity = district.get(JointActivity.class, 0);
    String liaison = district.get(Person.class, LIAISON);
    draft.system.addPartnership(
        Partnership.builder(draft.id(district, Partnership.class, "partnership"))
            .name(Words.capital(draft.words.topic()))
            .kind(chance.one(Partnership.Kind.values()))
            .partners(
                draft.state.id("university"), district.id("district"), district.id("community"))
            .agreements(draft.words.sentence(), draft.words.sentence())
            .addChange(
                PartnerChange.builder(liaison)
                    .when("2014-01")
                    .renegotiated(activity)
                    .sources(draft.sources(district))
                    .notes(draft.notes())
                    .build())
            .addNeed(
                PartnerNeed.builder(draft.state.id("university"), draft.words.sentence())
                    .priority(true)
                    .sources(draft.sources(district))
                    .notes(draft.notes())
                    .build())
            .addNeed(PartnerNeed.of(district.id("district"), draft.words.sentence()))
            .sources(draft.seldomSources(district))
            .notes(draft.notes())
            .attributes(draft.attributes())
            .build());
    risk(district);
  }

  void school(Site school) {
    plan(school, "plan", "school", "2013..2015");
    risk(school);
  }

  /** An assessment, and the plan that rests on it and revises the plan before. */
  private void plan(Site site, String thing, String unit, String period) {
    List<String> formerPlans = List.copyOf(site.all(ActionPlan.class));
    String id = draft.id(site, ActionPlan.class, thing);
    String assessment = draft.under(site, CapacityAssessment.class, id + ".assessment");
    List<String> open = new ArrayList<>();
    List<Need> needs = new ArrayList<>();
    int needed = chance.between(2, 3);
    for (int i = 1; i <= needed; i++) {
      String need = draft.under(site, Need.class, assessment + ".need-" + i);
      open.add(need);
      needs.add(
          Need.builder(need, draft.words.sentence())
              .sources(draft.seldomSources(site))
              .notes(draft.notes())
              .attributes(draft.attributes())
              .build());
    }
    draft.system.addAssessment(
        CapacityAssessment.builder(assessment)
            .name(Words.capital(draft.words.topic()))
            .unit(site.id(unit))
            .when(period.substring(0, 4))
            .areas(AREAS.stream().map(this::area).toList())
            .needs(needs)
            .sources(draft.sources(site))
            .notes(draft.notes())
            .attributes(draft.attributes())
            .build());
    List<Challenge> challenges = new ArrayList<>();
    for (int i = 1; i <= 2; i++) {
      String challenge = draft.under(site, Challenge.class, id + ".challenge-" + i);
      open.add(challenge);
      challenges.add(
          Challenge.builder(challenge, draft.words.sentence())
              .sources(draft.seldomSources(site))
              .notes(draft.notes())
              .attributes(draft.attributes())
              .build());
    }
    List<PlannedAction> actions = new ArrayList<>();
    for (int i = 0; i < open.size(); i++) {
      actions.add(
          PlannedAction.builder(
                  draft.under(site, PlannedAction.class, id + ".action-" + (i + 1)),
                  draft.words.sentence())
              .owner(chance.one(site.all(Person.class)))
              .due(chance.one("2014-06", "2015-06", "2015"))
              .status(chance.one(PlannedAction.Status.values()))
              .addresses(open.get(i))
              .sources(draft.seldomSources(site))
              .notes(draft.notes())
              .attributes(draft.attributes())
              .build());
    }
    ActionPlan.Builder plan =
        ActionPlan.builder(id)
            .name(Words.capital(draft.words.topic()))
            .unit(site.id(unit))
            .period(period)
            .basedOn(assessment)
            .challenges(challenges)
            .actions(actions)
            .sources(draft.sources(site))
            .notes(draft.notes())
            .attributes(draft.attributes());
    formerPlans.forEach(plan::revises);
    draft.system.addPlan(plan.build());
  }

  private AssessedArea area(String name) {
    return AssessedArea.builder(name)
        .rating(chance.one("beginning", "developing", "established"))
        .text(draft.words.sentence())
        .build();
  }

  private void risk(Site site) {
    draft.system.addRisk(
        Risk.builder(draft.id(site, Risk.class, "risk"), draft.words.sentence())
            .kind(chance.one(Risk.Kind.values()))
            .mitigatedBy(chance.one(draft.state.all(Skill.class)), site.get(Tool.class, 0))
            .sources(draft.sources(site))
            .notes(draft.notes())
            .attributes(draft.attributes())
            .build());
  }
}
