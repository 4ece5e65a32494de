package org.concertive.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.concertive.index.View.LIVED;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.scale.AdoptionObservation;
import org.concertive.model.scale.DistributionSummary;
import org.concertive.model.scale.Innovation;
import org.concertive.statistics.Result;

/** Laws of adoption in several districts of ten schools. */
class AdoptionMetricsProperties {
  private static final int SCHOOLS = 10;

  /** How many schools of each district use it. */
  @Provide
  Arbitrary<List<Integer>> adopting() {
    return Arbitraries.integers().between(0, SCHOOLS).list().ofMinSize(1).ofMaxSize(8);
  }

  private static LeadershipSystem observed(List<Integer> adopting) {
    LeadershipSystem system =
        LeadershipSystem.of("s", "S").with(Innovation.of("coaching", "Coaching"));
    for (int i = 0; i < adopting.size(); i++) {
      system =
          system.with(
              AdoptionObservation.builder("coaching", "d" + i, "2014")
                  .adopting(adopting.get(i))
                  .total(SCHOOLS)
                  .build());
    }
    return system;
  }

  private static Result<Value> polarization(LeadershipSystem system, String name) {
    return Samples.of(system, AdoptionMetrics.POLARIZATION, LIVED).get(name);
  }

  private static Result<Value> summary(LeadershipSystem system, String column) {
    return Samples.of(system, AdoptionMetrics.ADOPTION_SUMMARY, LIVED)
        .get("coaching 2014", column)
        .orElseThrow();
  }

  private static void addsUp(Value value) {
    assertThat(value.contributors().stream().mapToDouble(one -> one.part().orElseThrow()).sum())
        .isCloseTo(value.number(), offset(1e-9));
  }

  @Property(tries = 200)
  void the_parts_of_the_units_add_up_to_mean_and_polarization(
      @ForAll("adopting") List<Integer> adopting) {
    LeadershipSystem system = observed(adopting);
    addsUp(summary(system, "mean").orElseThrow());
    polarization(system, "coaching 2014").value().ifPresent(AdoptionMetricsProperties::addsUp);
  }

  @Property(tries = 200)
  void counting_those_who_do_not_use_it_changes_no_polarization(
      @ForAll("adopting") List<Integer> adopting) {
    Result<Value> using = polarization(observed(adopting), "coaching 2014");
    Result<Value> others =
        polarization(
            observed(adopting.stream().map(count -> SCHOOLS - count).toList()), "coaching 2014");
    assertThat(others.isDefined()).isEqualTo(using.isDefined());
    using
        .value()
        .ifPresent(
            value ->
                assertThat(others.orElseThrow().number()).isCloseTo(value.number(), offset(1e-9)));
  }

  @Property(tries = 200)
  void a_published_summary_of_the_same_units_gives_their_polarization(
      @ForAll("adopting") List<Integer> adopting) {
    LeadershipSystem system = observed(adopting);
    Result<Value> sd = summary(system, "sd");
    sd.value()
        .ifPresent(
            spread -> {
              LeadershipSystem published =
                  system.with(
                      DistributionSummary.builder(
                              "coaching",
                              "2014",
                              adopting.size(),
                              BigDecimal.valueOf(summary(system, "mean").orElseThrow().number()))
                          .sd(BigDecimal.valueOf(spread.number()))
                          .build());
              Result<Value> ofUnits = polarization(published, "coaching 2014");
              Result<Value> ofSummary = polarization(published, "coaching 2014 published");
              assertThat(ofSummary.isDefined()).isEqualTo(ofUnits.isDefined());
              ofUnits
                  .value()
                  .ifPresent(
                      value ->
                          assertThat(ofSummary.orElseThrow().number())
                              .isCloseTo(value.number(), offset(1e-9)));
            });
  }
}
