package org.concertive.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.concertive.statistics.ReachablePercentages.Percentage;

/** Laws of the percentages of a number. */
class ReachablePercentagesProperties {
  @Property
  void what_is_listed_is_reachable_and_found_again(
      @ForAll @IntRange(min = 1, max = 200) int n, @ForAll @IntRange(max = 3) int decimals) {
    ReachablePercentages percentages = new ReachablePercentages(n);
    for (Percentage one : percentages.all(decimals)) {
      assertThat(percentages.isReachable(one.percent())).isTrue();
      assertThat(percentages.matching(one.percent())).contains(one);
    }
  }

  @Property
  void a_percentage_is_reachable_when_some_count_is_at_most_half_a_digit_off(
      @ForAll @IntRange(min = 1, max = 150) int n, @ForAll @IntRange(max = 1000) int tenths) {
    BigDecimal printed = BigDecimal.valueOf(tenths, 1);
    boolean found = false;
    for (int count = 0; count <= n; count++) {
      // |100 count / n − tenths / 10| ≤ 1/20, in whole numbers.
      found |= Math.abs(2000L * count - 2L * tenths * n) <= n;
    }
    assertThat(new ReachablePercentages(n).isReachable(printed)).isEqualTo(found);
  }

  @Property
  void the_nearest_are_one_or_two_neighbours_around_it(
      @ForAll @IntRange(min = 1, max = 150) int n, @ForAll @IntRange(max = 1000) int tenths) {
    List<Percentage> nearest = new ReachablePercentages(n).nearest(BigDecimal.valueOf(tenths, 1));
    int least = nearest.get(0).count();
    int greatest = nearest.get(nearest.size() - 1).count();
    assertThat(nearest).hasSizeBetween(1, 2);
    assertThat(greatest - least).isEqualTo(nearest.size() - 1);
    assertThat(1000L * least).isLessThanOrEqualTo((long) tenths * n);
    assertThat(1000L * greatest).isGreaterThanOrEqualTo((long) tenths * n);
  }
}
