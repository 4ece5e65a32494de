package org.concertive.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Laws of shares: they print what they read, digit by digit. */
@Domain(ValueDomain.class)
class MagnitudeProperties {
  @Property
  void whatIsPrintedIsReadBack(@ForAll Magnitude share) {
    assertThat(Magnitude.parse(share.toString())).isEqualTo(share).hasSameHashCodeAs(share);
  }

  @Property
  void aShareIsEitherAPercentageOrAWord(@ForAll Magnitude share) {
    assertThat(share.percent().isPresent()).isNotEqualTo(share.word().isPresent());
    assertThat(share.kind() == Magnitude.Kind.WORD).isEqualTo(share.word().isPresent());
  }

  @Property
  void anotherDigitIsAnotherShare(@ForAll Magnitude share) {
    share
        .percent()
        .filter(percent -> percent.scale() < 12)
        .ifPresent(
            percent -> {
              BigDecimal longer = percent.setScale(percent.scale() + 1);
              assertThat(Magnitude.percent(share.kind(), longer)).isNotEqualTo(share);
            });
  }
}
