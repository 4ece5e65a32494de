package org.concertive.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import org.concertive.statistics.TruckFactor.Item;
import org.junit.jupiter.api.Test;

class TruckFactorTest {
  private static final int A = 0;
  private static final int B = 1;

  private static Item created(int by, Integer... changes) {
    return new Item(OptionalInt.of(by), List.of(changes));
  }

  @Test
  void two_of_three_items_rest_on_one_author() {
    assertThat(TruckFactor.of(List.of(created(A, 2), created(A, 2), created(B, 0, 0))))
        .isEqualTo(Result.of(1));
  }

  @Test
  void who_changed_much_is_an_author_beside_the_creator() {
    // a: 3.293 + 1.098 − 0.321 ln 9 = 3.686; b: 3.293 + 0.164 · 8 = 4.605. 3.686 is 0.80 of that.
    Item shared = created(A, 0, 8);
    assertThat(shared.authors().cardinality()).isEqualTo(2);
    assertThat(TruckFactor.of(List.of(shared))).isEqualTo(Result.of(2));
    // b with 20 changes: 6.573; a: 4.391 − 0.321 ln 21 = 3.414, which is 0.52 of it.
    Item taken = created(A, 0, 20);
    assertThat(taken.authors().get(A)).isFalse();
    assertThat(TruckFactor.of(List.of(taken))).isEqualTo(Result.of(1));
  }

  @Test
  void half_of_the_items_without_an_author_is_not_more_than_half() {
    List<Item> even = List.of(created(A), created(B));
    assertThat(TruckFactor.of(even)).isEqualTo(Result.of(2));
  }

  @Test
  void items_nobody_is_known_of_have_no_author_to_begin_with() {
    Item unknown = new Item(OptionalInt.empty(), List.of(0, 0));
    assertThat(TruckFactor.of(List.of(unknown, unknown, created(A)))).isEqualTo(Result.of(0));
  }

  @Test
  void there_is_none_without_items() {
    assertThat(TruckFactor.of(List.of()))
        .hasToString("undefined: there are no items (missing: items)");
  }

  @Test
  void numbers_must_not_be_negative() {
    assertThatThrownBy(() -> created(A, 1, -2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("person 1")
        .hasMessageContaining("-2");
    assertThatThrownBy(() -> created(-1)).isInstanceOf(IllegalArgumentException.class);
  }
}
