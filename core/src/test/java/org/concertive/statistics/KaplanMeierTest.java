package org.concertive.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.concertive.statistics.KaplanMeier.Observation.censored;
import static org.concertive.statistics.KaplanMeier.Observation.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.concertive.statistics.KaplanMeier.Observation;
import org.concertive.statistics.KaplanMeier.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KaplanMeierTest {
  /** Weeks in remission of 21 children treated with 6-MP: Freireich and others 1963. */
  private static final KaplanMeier REMISSION =
      KaplanMeier.of(
          List.of(
              event(6),
              event(6),
              event(6),
              censored(6),
              event(7),
              censored(9),
              event(10),
              censored(10),
              censored(11),
              event(13),
              event(16),
              censored(17),
              censored(19),
              censored(20),
              event(22),
              event(23),
              censored(25),
              censored(32),
              censored(32),
              censored(34),
              censored(35)));

  /** R's survival 3.5-3: summary(survfit(Surv(time, event) ~ 1)). */
  @ParameterizedTest
  @CsvSource({
    "0, 6, 21, 3, 0.857142857143, 0.0763603548321",
    "1, 7, 17, 1, 0.806722689076, 0.0869352851801",
    "2, 10, 15, 1, 0.752941176471, 0.0963496529943",
    "3, 13, 12, 1, 0.690196078431, 0.1068147077750",
    "4, 16, 11, 1, 0.627450980392, 0.1140538652568",
    "5, 22, 7, 1, 0.537815126050, 0.1282337516930",
    "6, 23, 6, 1, 0.448179271709, 0.1345914567558"
  })
  void steps_of_freireichs_remissions_as_R_has_them(
      int at, double time, int atRisk, int events, double survival, double error) {
    assertThat(REMISSION.steps()).hasSize(7);
    Step step = REMISSION.steps().get(at);
    assertThat(step.time()).isEqualTo(time);
    assertThat(step.atRisk()).isEqualTo(atRisk);
    assertThat(step.events()).isEqualTo(events);
    assertThat(step.survival()).isCloseTo(survival, offset(1e-12));
    assertThat(step.standardError().orElseThrow()).isCloseTo(error, offset(1e-12));
  }

  /** R's survival 3.5-3 prints a median of 23. */
  @Test
  void median_and_survival_of_freireichs_remissions() {
    assertThat(REMISSION.median().orElseThrow()).isEqualTo(23);
    assertThat(REMISSION.survivalAt(0).orElseThrow()).isEqualTo(1);
    assertThat(REMISSION.standardErrorAt(5.9).orElseThrow()).isZero();
    assertThat(REMISSION.survivalAt(9.5).orElseThrow()).isCloseTo(0.8067, offset(5e-5));
    assertThat(REMISSION.standardErrorAt(9.5).orElseThrow()).isCloseTo(0.0869, offset(5e-5));
    assertThat(REMISSION.survivalAt(35).orElseThrow()).isCloseTo(0.4482, offset(5e-5));
    assertThat(REMISSION).hasToString("21 observed, 9 events, median 23.0");
  }

  @Test
  void example_of_the_documentation() {
    KaplanMeier estimate = KaplanMeier.of(List.of(event(1), censored(2), event(3), event(4)));
    assertThat(estimate.survivalAt(1).orElseThrow()).isEqualTo(0.75);
    assertThat(estimate.survivalAt(3).orElseThrow()).isEqualTo(0.375);
    assertThat(estimate.survivalAt(4).orElseThrow()).isZero();
    assertThat(estimate.survivalAt(400).orElseThrow()).isZero();
    assertThat(estimate.median().orElseThrow()).isEqualTo(3);
    assertThat(estimate.standardErrorAt(1).orElseThrow()).isCloseTo(0.2165, offset(5e-5));
  }

  @Test
  void without_gaps_it_is_the_share_still_there_and_its_binomial_error() {
    KaplanMeier estimate =
        KaplanMeier.of(List.of(event(1), event(2), event(3), event(4), event(5), event(6)));
    assertThat(estimate.survivalAt(3).orElseThrow()).isEqualTo(0.5);
    assertThat(estimate.standardErrorAt(3).orElseThrow())
        .isCloseTo(Math.sqrt(0.5 * 0.5 / 6), offset(1e-15));
    assertThat(estimate.median().orElseThrow()).isEqualTo(3);
  }

  @Test
  void who_is_last_seen_at_the_time_of_an_event_is_at_risk_then() {
    KaplanMeier estimate = KaplanMeier.of(List.of(event(2), censored(2)));
    assertThat(estimate.steps().get(0).atRisk()).isEqualTo(2);
    assertThat(estimate.survivalAt(2).orElseThrow()).isEqualTo(0.5);
  }

  @Test
  void the_order_of_observations_does_not_matter() {
    List<Observation> some =
        new ArrayList<>(List.of(event(3), censored(3), event(1), censored(2), event(5)));
    KaplanMeier estimate = KaplanMeier.of(some);
    Collections.reverse(some);
    assertThat(KaplanMeier.of(some)).isEqualTo(estimate).hasSameHashCodeAs(estimate);
    some.remove(0);
    assertThat(KaplanMeier.of(some)).isNotEqualTo(estimate);
  }

  @Test
  void nothing_observed_is_undefined() {
    KaplanMeier none = KaplanMeier.of(List.of());
    Result<Double> undefined =
        Result.undefined(Result.Code.NONE_RECORDED, "nothing was observed", "observations");
    assertThat(none.steps()).isEmpty();
    assertThat(none.survivalAt(0)).isEqualTo(undefined);
    assertThat(none.standardErrorAt(0)).isEqualTo(undefined);
    assertThat(none.median()).isEqualTo(undefined);
  }

  @Test
  void after_the_last_one_watched_nothing_is_known() {
    assertThat(REMISSION.survivalAt(36))
        .isEqualTo(
            Result.undefined(Result.Code.NOT_APPLICABLE, "nobody was observed longer than 35.0"));
    assertThat(REMISSION.standardErrorAt(36).isDefined()).isFalse();
  }

  @Test
  void a_median_nobody_reached_is_undefined() {
    KaplanMeier estimate = KaplanMeier.of(List.of(event(1), censored(2), censored(3)));
    assertThat(estimate.median())
        .isEqualTo(
            Result.undefined(
                Result.Code.NOT_APPLICABLE, "more than half survive every observed time"));
    assertThat(KaplanMeier.of(List.of(censored(2))).survivalAt(1).orElseThrow()).isEqualTo(1);
  }

  @Test
  void where_nobody_survives_there_is_no_standard_error() {
    KaplanMeier estimate = KaplanMeier.of(List.of(event(1), event(2)));
    assertThat(estimate.standardErrorAt(2))
        .isEqualTo(Result.undefined(Result.Code.NOT_APPLICABLE, "nobody survives"));
    assertThat(estimate.steps().get(1).standardError().isDefined()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
  void an_impossible_time_is_refused(double time) {
    assertThatThrownBy(() -> event(time))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The time is " + time + "; it must be a number of 0 or more.");
    assertThatThrownBy(() -> REMISSION.survivalAt(time))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The time is " + time + "; it must be a number of 0 or more.");
  }

  @Test
  void null_is_refused() {
    assertThatThrownBy(() -> KaplanMeier.of(Arrays.asList(event(1), null)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Observation 2 must not be null.");
    assertThatThrownBy(() -> new Observation(1, null)).isInstanceOf(IllegalArgumentException.class);
  }
}
