package org.concertive.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concertive.statistics.KaplanMeier.Ending;
import org.concertive.statistics.KaplanMeier.Observation;
import org.concertive.statistics.KaplanMeier.Step;

/** Laws of survival. */
class KaplanMeierProperties {
  @Provide
  Arbitrary<List<Observation>> observations() {
    return Combinators.combine(Arbitraries.integers().between(0, 12), Arbitraries.of(Ending.class))
        .as((time, ending) -> new Observation(time, ending))
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }

  @Property
  void survival_falls_from_step_to_step_and_stays_between_0_and_1(
      @ForAll("observations") List<Observation> observations) {
    double before = 1;
    for (Step step : KaplanMeier.of(observations).steps()) {
      assertThat(step.survival()).isBetween(0.0, 1.0).isLessThan(before);
      before = step.survival();
    }
  }

  @Property
  void survival_is_the_product_of_its_formula(
      @ForAll("observations") List<Observation> observations) {
    double product = 1;
    for (Step step : KaplanMeier.of(observations).steps()) {
      product *= 1 - (double) step.events() / step.atRisk();
      assertThat(step.survival()).isCloseTo(product, offset(1e-12));
    }
  }

  @Property
  void without_gaps_it_is_the_share_that_is_left(
      @ForAll("observations") List<Observation> observations) {
    List<Observation> events =
        observations.stream().map(one -> Observation.event(one.time())).toList();
    KaplanMeier estimate = KaplanMeier.of(events);
    for (int time = 0; time <= 12; time++) {
      int at = time;
      double left = events.stream().filter(one -> one.time() > at).count();
      assertThat(estimate.survivalAt(time).orElseThrow()).isEqualTo(left / events.size());
    }
  }
}
