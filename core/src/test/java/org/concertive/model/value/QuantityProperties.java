package org.concertive.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.concertive.model.value.ValueDomain.Allowed;

/** Laws of quantities: they print what they read, and their arithmetic loses no possibility. */
@Domain(ValueDomain.class)
class QuantityProperties {
  @Property
  void whatIsPrintedIsReadBack(@ForAll Quantity quantity) {
    assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity).hasSameHashCodeAs(quantity);
  }

  @Property
  void boundsRunUpwards(@ForAll Quantity quantity) {
    assertThat(quantity.least()).isNotNegative().isLessThanOrEqualTo(most(quantity));
  }

  @Property
  void whatTheBoundsAllowHasTheseBounds(@ForAll Quantity quantity) {
    Quantity within = Quantity.within(quantity.least(), quantity.most());

    assertThat(within.least()).isEqualTo(Math.min(Quantity.LARGEST, quantity.least()));
    assertThat(within.most())
        .isEqualTo(most(quantity) < Quantity.LARGEST ? quantity.most() : OptionalLong.empty());
  }

  @Property
  void aSumAllowsEverySumOfAllowedNumbers(@ForAll Allowed a, @ForAll Allowed b) {
    assertAllows(
        a.quantity().plus(b.quantity()),
        BigInteger.valueOf(a.number()).add(BigInteger.valueOf(b.number())));
  }

  @Property
  void aProductAllowsEveryProductOfAllowedNumbers(@ForAll Allowed a, @ForAll Allowed b) {
    assertAllows(
        a.quantity().times(b.quantity()),
        BigInteger.valueOf(a.number()).multiply(BigInteger.valueOf(b.number())));
  }

  @Property
  void sumsAndProductsOfSmallBoundsAreNoWiderThanNeeded(@ForAll Quantity a, @ForAll Quantity b) {
    if (most(a) <= 1_000_000 && most(b) <= 1_000_000) {
      assertThat(a.plus(b).least()).isEqualTo(a.least() + b.least());
      assertThat(a.plus(b).most()).hasValue(most(a) + most(b));
      assertThat(a.times(b).least()).isEqualTo(a.least() * b.least());
      assertThat(a.times(b).most()).hasValue(most(a) * most(b));
    }
  }

  @Property
  void sumsAndProductsDoNotDependOnTheOrder(@ForAll Quantity a, @ForAll Quantity b) {
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.times(b)).isEqualTo(b.times(a));
  }

  @Property
  void aComparisonHoldsForEveryAllowedNumber(@ForAll Allowed a, @ForAll Allowed b) {
    boolean more = a.number() > b.number();
    assertThat(a.quantity().isMoreThan(b.quantity())).isIn(Answer.of(more), Answer.UNKNOWN);
    assertThat(a.quantity().isMoreThan(b.number())).isIn(Answer.of(more), Answer.UNKNOWN);
    assertThat(b.quantity().isLessThan(a.number())).isIn(Answer.of(more), Answer.UNKNOWN);
    assertThat(a.quantity().equalTo(b.quantity()))
        .isIn(Answer.of(a.number() == b.number()), Answer.UNKNOWN);
  }

  @Property
  void aComparisonIsUnknownOnlyWhereBothAnswersArePossible(@ForAll Quantity a, @ForAll Quantity b) {
    if (a.isMoreThan(b) == Answer.UNKNOWN) {
      assertThat(a.least()).isLessThanOrEqualTo(most(b));
      assertThat(most(a)).isGreaterThan(b.least());
    }
  }

  @Property
  void nothingIsMoreThanWhatIsMoreThanIt(@ForAll Quantity a, @ForAll Quantity b) {
    if (a.isMoreThan(b) == Answer.YES) {
      assertThat(b.isMoreThan(a)).isEqualTo(Answer.NO);
    }
    assertThat(a.isMoreThan(a)).isNotEqualTo(Answer.YES);
  }

  @Property
  void toBeEqualDoesNotDependOnTheOrder(@ForAll Quantity a, @ForAll Quantity b) {
    assertThat(a.equalTo(b)).isEqualTo(b.equalTo(a));
  }

  private static long most(Quantity quantity) {
    return quantity.most().orElse(Long.MAX_VALUE);
  }

  private static void assertAllows(Quantity quantity, BigInteger number) {
    assertThat(number).isGreaterThanOrEqualTo(BigInteger.valueOf(quantity.least()));
    quantity
        .most()
        .ifPresent(most -> assertThat(number).isLessThanOrEqualTo(BigInteger.valueOf(most)));
  }
}
