package org.concertive.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RangeTest {

  @Test
  void it_reads_as_in_the_documentation() {
    assertThat(Range.ZERO_TO_ONE).hasToString("0 to 1");
    assertThat(Range.atLeast(0).whole().orIntervals())
        .hasToString("0 or more, whole, may be an interval");
    assertThat(Range.between(-1, 0.5)).hasToString("-1 to 0.5");
    assertThat(Range.ANY).hasToString("any number");
  }

  @Test
  void it_holds_the_values_between_its_ends() {
    assertThat(Range.ZERO_TO_ONE.contains(1, 1)).isTrue();
    assertThat(Range.ZERO_TO_ONE.contains(1.5, 1.5)).isFalse();
    assertThat(Range.atLeast(1).contains(0.5, 0.5)).isFalse();
    assertThat(Range.atLeast(0).whole().contains(1.5, 1.5)).isFalse();
  }

  @Test
  void it_holds_intervals_only_where_values_may_be_intervals() {
    double open = Double.POSITIVE_INFINITY;
    assertThat(Range.atLeast(1).whole().contains(2, open)).isFalse();
    assertThat(Range.atLeast(1).whole().orIntervals().contains(2, open)).isTrue();
    assertThat(Range.between(0, 3).orIntervals().contains(2, open)).isFalse();
  }

  @Test
  void its_ends_must_be_in_order() {
    assertThatThrownBy(() -> Range.between(1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The ends of a range (1.0, 0.0) must be numbers in order.");
  }
}
