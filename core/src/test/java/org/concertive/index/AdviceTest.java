package org.concertive.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.practice.Tie;
import org.junit.jupiter.api.Test;

class AdviceTest {
  private static final LeadershipSystem SYSTEM =
      LeadershipSystem.builder("oak-hill", "Oak Hill")
          .build()
          .with(
              Person.of("kim", "Kim"),
              Person.of("ana", "Ana"),
              Person.of("ben", "Ben"),
              Person.of("dia", "Dia"));

  private static Tie advice(String from, String to) {
    return Tie.of(from, to, Tie.Kind.ADVICE);
  }

  @Test
  void others_who_seek_advice_are_counted_once_each() {
    SystemIndex index =
        SystemIndex.of(
            SYSTEM.with(
                advice("ana", "kim"),
                advice("ben", "kim"),
                advice("ana", "kim"),
                advice("kim", "kim"),
                advice("zoe", "kim"),
                Tie.of("dia", "kim", Tie.Kind.INFLUENCE)));
    assertThat(index.advice().seekers(index.row("kim"))).isEqualTo(2);
    assertThat(index.advice().seekers(index.row("ana"))).isZero();
  }

  @Test
  void what_is_usual_is_the_mean_of_all_persons_and_one_deviation() {
    SystemIndex index = SystemIndex.of(SYSTEM.with(advice("ana", "kim"), advice("ben", "kim")));
    // Seekers 2, 0, 0, 0: mean 0.5, variance 0.75.
    assertThat(index.advice().usual()).isCloseTo(0.5 + Math.sqrt(0.75), within(1e-12));
    assertThat(SystemIndex.of(SYSTEM).advice().usual()).isZero();
  }

  @Test
  void without_persons_the_ends_of_ties_of_advice_are_the_network() {
    SystemIndex index =
        SystemIndex.of(
            LeadershipSystem.builder("oak-hill", "Oak Hill")
                .build()
                .with(
                    Position.of("coach", "Coach"),
                    Position.of("head", "Head"),
                    Position.of("clerk", "Clerk"),
                    advice("head", "coach"),
                    Tie.of("clerk", "coach", Tie.Kind.INFLUENCE)));
    assertThat(index.advice().seekers(index.row("coach"))).isEqualTo(1);
    // Seekers 1, 0: mean 0.5, variance 0.25.
    assertThat(index.advice().usual()).isCloseTo(1, within(1e-12));
  }
}
