package org.concertive.benchmarks;

import static org.concertive.benchmarks.GeneratedEvidence.decimal;

import java.util.List;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.scale.AdoptionObservation;
import org.concertive.model.scale.DistributionSummary;
import org.concertive.model.scale.FactorAssociation;
import org.concertive.model.scale.Innovation;
import org.concertive.model.scale.OwnershipState;
import org.concertive.model.scale.ScaleDimension;
import org.concertive.model.scale.ScaleProfile;

/** What a district spreads, and how far it has spread, here and in other districts. */
final class GeneratedScale {
  private static final List<String> TIMES = List.of("2013", "2014", "2015");

  private final Draft draft;
  private final Chance chance;

  GeneratedScale(Draft draft) {
    this.draft = draft;
    this.chance = draft.chance;
  }

  void district(Site district) {
    String innovation = draft.id(district, Innovation.class, "innovation");
    draft.system.addInnovation(
        Innovation.builder(innovation, "Lesson study, " + district.name())
            .kind(chance.one(Innovation.Kind.values()))
            .routines(district.id("coaching-cycle"))
            .tools(district.id("framework"))
            .sources(draft.sources(district))
            .notes(draft.notes())
            .attributes(draft.attributes())
            .build());
    for (int i = 0; i < TIMES.size(); i++) {
      String when = TIMES.get(i);
      for (Site school : district.schools()) {
        adoption(school, draft.near(district).id("innovation"), when, 20 * i);
      }
      draft.system.addSummary(
          DistributionSummary.builder(
                  innovation, when, chance.between(10, 40), decimal(4000 + 500 * i))
              .id(draft.next(district, DistributionSummary.class, "summary"))
              .attributes(draft.attributes())
              .unitLevel(OrgLevel.SCHOOL)
              .sd(decimal(chance.between(500, 1500)))
              .sdKind(chance.one(DistributionSummary.SdKind.values()))
              .min(decimal(chance.between(500, 2000)))
              .max(decimal(chance.between(7500, 9500)))
              .population(chance.between(60, 90))
              .sample(chance.between(40, 60))
              .sources(draft.sources(district))
              .notes(draft.notes())
              .build());
      draft.system.addOwnership(
          OwnershipState.builder(
                  innovation,
                  when,
                  chance.one(OwnershipState.Locus.SHARED, OwnershipState.Locus.DISTRICT))
              .unit(district.id("district"))
              .sources(draft.sources(district))
              .notes(draft.notes())
              .build());
      draft.system.addAssociation(
          FactorAssociation.builder(
                  innovation,
                  draft.words.topic(),
                  when,
                  chance.one(FactorAssociation.Result.values()))
              .id(draft.next(district, FactorAssociation.class, "association"))
              .attributes(draft.attributes())
              .group(draft.words.group())
              .evidence(district.id("evidence-1"))
              .direction(chance.one(FactorAssociation.Direction.values()))
              .claim(
                  chance.percent(97)
                      ? FactorAssociation.Claim.ASSOCIATION
                      : FactorAssociation.Claim.CAUSE)
              .sources(draft.sources(district))
              .notes(draft.notes())
              .build());
    }
    draft.system.addProfile(
        ScaleProfile.builder(innovation)
            .depth(dimension(district))
            .sustainability(dimension(district))
            .spread(dimension(district))
            .ownership(dimension(district))
            .sources(draft.sources(district))
            .notes(draft.notes())
            .build());
  }

  private void adoption(Site school, String innovation, String when, int more) {
    int total = chance.between(20, 60);
    int adopting = total * (chance.between(10, 50) + more) / 100;
    AdoptionObservation.Builder adoption =
        AdoptionObservation.builder(innovation, school.id("school"), when)
            .sources(draft.sources(school))
            .notes(draft.notes())
            .id(draft.next(school, AdoptionObservation.class, "adoption"))
            .attributes(draft.attributes());
    if (chance.percent(70)) {
      adoption.adopting(adopting).total(total);
    } else {
      adoption.percent(decimal(10000 * adopting / total) + "%");
    }
    draft.system.addAdoption(adoption.build());
  }

  private ScaleDimension dimension(Site district) {
    return ScaleDimension.builder()
        .rating(chance.one("emerging", "developing", "strong"))
        .evidence(district.id("evidence-" + chance.between(1, 4)))
        .text(draft.words.sentence())
        .build();
  }
}
