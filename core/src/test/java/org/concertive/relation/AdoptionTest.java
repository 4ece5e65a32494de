package org.concertive.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concertive.relation.Nodes.node;

import java.math.BigDecimal;
import java.util.List;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.scale.AdoptionObservation;
import org.concertive.model.scale.DistributionSummary;
import org.concertive.model.scale.Innovation;
import org.concertive.model.value.TimePoint;
import org.junit.jupiter.api.Test;

/** How far an innovation was adopted, time after time. */
class AdoptionTest {
  private static final LeadershipSystem SYSTEM =
      LeadershipSystem.of("s", "System")
          .with(
              Innovation.of("i", "Lesson study"),
              OrgUnit.builder("albany", "Albany").level(OrgLevel.DISTRICT).build(),
              OrgUnit.builder("lester", "Lester").level(OrgLevel.DISTRICT).build());

  private static AdoptionObservation counted(String unit, String when, int adopting, int total) {
    return AdoptionObservation.builder("i", unit, when).adopting(adopting).total(total).build();
  }

  private static AdoptionObservation percent(String unit, String when, String percent) {
    return AdoptionObservation.builder("i", unit, when).percent(percent).build();
  }

  private static Node<Innovation> innovation(LeadershipSystem system) {
    return node(SystemIndex.of(system), "i", Innovation.class);
  }

  private static Adoption adoption(Node<Innovation> innovation) {
    return innovation.index().get(Adoption.RELATION);
  }

  private static List<List<String>> shown(List<List<Adoption.Wave>> series) {
    return series.stream()
        .map(waves -> waves.stream().map(wave -> wave.when() + ": " + wave.values()).toList())
        .toList();
  }

  @Test
  void observations_of_units_at_one_level_are_waves_in_order_of_time() {
    Node<Innovation> innovation =
        innovation(
            SYSTEM.with(
                counted("albany", "2015", 6, 8),
                percent("lester", "2015", "50%"),
                counted("albany", "2014", 2, 8),
                counted("albany", "year-1", 1, 8)));
    Adoption adoption = adoption(innovation);
    assertThat(shown(adoption.distributions(innovation)))
        .containsExactly(List.of("2014: [25.0]", "2015: [75.0, 50.0]", "year-1: [12.5]"));
    assertThat(shown(adoption.byUnit(innovation)))
        .containsExactly(
            List.of("2014: [25.0]", "2015: [75.0]", "year-1: [12.5]"), List.of("2015: [50.0]"));
  }

  @Test
  void a_time_with_an_inexact_share_or_a_unit_twice_is_left_out() {
    Node<Innovation> innovation =
        innovation(
            SYSTEM.with(
                percent("albany", "2013", "more than 80%"),
                percent("albany", "2014", "50%"),
                percent("albany", "2014", "60%"),
                counted("albany", "2015", 9, 8),
                counted("albany", "2016", 0, 0)));
    assertThat(adoption(innovation).distributions(innovation)).isEmpty();
    assertThat(adoption(innovation).timesOf(innovation))
        .extracting(TimePoint::toString)
        .containsExactly("2013", "2014", "2015", "2016");
  }

  @Test
  void summaries_are_kept_apart_by_level() {
    Node<Innovation> innovation =
        innovation(
            SYSTEM.with(
                DistributionSummary.of("i", "2015", 53, new BigDecimal("34.2")),
                DistributionSummary.builder("i", "2015", 9, new BigDecimal("50"))
                    .unitLevel(OrgLevel.SCHOOL)
                    .build(),
                DistributionSummary.of("i", "2014", 53, new BigDecimal("36.5"))));
    assertThat(adoption(innovation).summaries(innovation))
        .extracting(waves -> waves.stream().map(Adoption.Wave::mean).toList())
        .containsExactly(List.of(36.5, 34.2), List.of(50.0));
  }
}
