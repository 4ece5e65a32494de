package org.concertive.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import com.google.common.collect.Sets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PairwiseJaccardProperties {
  @Provide
  Arbitrary<List<Set<Integer>>> sets() {
    return Arbitraries.integers()
        .between(0, 14)
        .set()
        .ofMinSize(1)
        .ofMaxSize(PairwiseJaccard.MOST)
        .list()
        .ofMinSize(2)
        .ofMaxSize(12);
  }

  private static double byPairs(List<Set<Integer>> sets) {
    return IntStream.range(0, sets.size())
        .boxed()
        .flatMapToDouble(
            i ->
                IntStream.range(0, i)
                    .mapToDouble(
                        j ->
                            Sets.intersection(sets.get(i), sets.get(j)).size()
                                / (double) Sets.union(sets.get(i), sets.get(j)).size()))
        .average()
        .orElseThrow();
  }

  @Property(tries = 300)
  void the_mean_is_the_one_over_all_pairs(@ForAll("sets") List<Set<Integer>> sets) {
    assertThat(PairwiseJaccard.mean(sets).orElseThrow()).isCloseTo(byPairs(sets), offset(1e-12));
  }

  @Property(tries = 100)
  void the_order_of_the_sets_and_the_names_of_the_elements_change_nothing(
      @ForAll("sets") List<Set<Integer>> sets) {
    List<Set<String>> renamed =
        sets.stream()
            .map(set -> set.stream().map(one -> "word " + (20 - one)).collect(Collectors.toSet()))
            .collect(Collectors.toList());
    Collections.reverse(renamed);
    assertThat(PairwiseJaccard.mean(renamed).orElseThrow())
        .isEqualTo(PairwiseJaccard.mean(sets).orElseThrow());
  }

  @Example
  void two_equal_sets_give_1_and_sets_with_nothing_in_common_0() {
    assertThat(PairwiseJaccard.mean(List.of(Set.of(1, 2), Set.of(2, 1))).orElseThrow()).isOne();
    assertThat(PairwiseJaccard.mean(List.of(Set.of(1, 2), Set.of(3))).orElseThrow()).isZero();
  }

  @Example
  void one_set_is_too_few() {
    assertThat(PairwiseJaccard.mean(List.of(Set.of(1))))
        .isEqualTo(
            Result.undefined(Result.Code.TOO_FEW, "there are fewer than two sets", "a second set"));
  }

  @Example
  void a_set_must_have_elements_but_not_too_many() {
    assertThatThrownBy(() -> PairwiseJaccard.mean(List.of(Set.of(1), Set.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The number of elements of a set is 0; it must be 1 to 10.");
    assertThatThrownBy(
            () ->
                PairwiseJaccard.mean(
                    List.of(IntStream.rangeClosed(0, 10).boxed().collect(Collectors.toSet()))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The number of elements of a set is 11; it must be 1 to 10.");
  }
}
