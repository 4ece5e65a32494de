package org.concertive.io.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FractionsTest {
  @Test
  void parts_that_have_a_sign_are_written_with_it() {
    assertThat(Fractions.of(0)).isEqualTo("0");
    assertThat(Fractions.of(0.5)).isEqualTo("½");
    assertThat(Fractions.of(2 + 1.0 / 3 + 1.0 / 2)).isEqualTo("2⅚");
    assertThat(Fractions.of(7 * (3.0 / 7))).isEqualTo("3");
    assertThat(Fractions.of(3 - 1e-12)).isEqualTo("3");
  }

  @Test
  void other_parts_have_decimals() {
    assertThat(Fractions.of(2 + 1.0 / 7)).isEqualTo("2.14");
  }
}
