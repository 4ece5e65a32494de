package org.concertive.benchmarks;

import java.math.BigDecimal;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.Waiver;

/**
 * A description of any size that a seed decides: districts with offices, schools and programs,
 * their people, practice, theories, evidence and figures. Every list of the document has entries,
 * most things are sound, and references lead to neighbours and to other districts.
 */
public final class GeneratedSystem {
  /** About how many entities a district has beyond its schools, and one school. */
  private static final int PER_DISTRICT = 160;

  private static final int PER_SCHOOL = 120;

  private GeneratedSystem() {}

  /**
   * A description.
   *
   * @param entities about how many entities it is to have, 500 or more
   * @param seed decides everything else
   */
  public static LeadershipSystem of(int entities, long seed) {
    LeadershipSystem.Builder system =
        LeadershipSystem.builder("generated", "Districts of a state")
            .stage(LeadershipSystem.Stage.ENACTED)
            .asOf("2015-06")
            .putThreshold("singleChampionShare", new BigDecimal("0.6"))
            .addWaiver(
                Waiver.builder("EVD-05", "the authors", "One kind of evidence is all there is.")
                    .until("2016")
                    .build())
            .addWaiver(
                Waiver.builder("ORG-07", "the authors", "The other units are known by name only.")
                    .subject("ashford-district")
                    .pointer("/organization/units/2")
                    .build())
            .addNote("Nothing here is about anybody.");
    for (Aspect aspect : Aspect.values()) {
      system.putCoverage(aspect, Coverage.COMPLETE);
    }
    new Writing(new Draft(system, seed)).write(entities);
    return system.build();
  }

  /** The parts of a description, in the order they are made. */
  private static final class Writing {
    private final Draft draft;
    private final GeneratedOrganization organization;
    private final GeneratedAuthority authority;
    private final GeneratedPractice practice;
    private final GeneratedActivities activities;
    private final GeneratedNetwork network;
    private final GeneratedPlans plans;
    private final GeneratedTheory theory;
    private final GeneratedLogic logic;
    private final GeneratedEvidence evidence;
    private final GeneratedScale scale;

    Writing(Draft draft) {
      this.draft = draft;
      organization = new GeneratedOrganization(draft);
      authority = new GeneratedAuthority(draft);
      practice = new GeneratedPractice(draft);
      activities = new GeneratedActivities(draft);
      network = new GeneratedNetwork(draft);
      plans = new GeneratedPlans(draft);
      theory = new GeneratedTheory(draft);
      logic = new GeneratedLogic(draft);
      evidence = new GeneratedEvidence(draft);
      scale = new GeneratedScale(draft);
    }

    void write(int entities) {
      organization.state(draft.state);
      plans.state(draft.state);
      int schools = Words.schools() / 2;
      int districts =
          Math.max(1, Math.round((float) entities / (PER_DISTRICT + schools * PER_SCHOOL)));
      for (int i = 0; i < districts; i++) {
        district(i, (int) ((i + 1L) * entities / districts));
      }
    }

    /** A district, with schools until the description has so many entities. */
    private void district(int number, int until) {
      Site district = new Site(Words.place(number));
      draft.districts.add(district);
      organization.district(district);
      authority.district(district);
      do {
        school(district.school(Words.school(district.schools().size())), district);
      } while (draft.entities() + PER_DISTRICT + PER_SCHOOL / 2 < until);
      practice.district(district);
      activities.district(district);
      network.district(district);
      plans.district(district);
      theory.district(district);
      logic.district(district);
      evidence.district(district);
      scale.district(district);
    }

    private void school(Site school, Site district) {
      organization.school(school, district);
      authority.school(school, district);
      practice.school(school, district);
      activities.school(school, district);
      network.school(school, district);
      plans.school(school);
      evidence.school(school, district);
    }
  }
}
