package org.concertive.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class IntListsTest {
  @Test
  void keys_passed_over_have_empty_lists() {
    IntLists.Builder builder = new IntLists.Builder();
    builder.to(3);
    builder.add(30);
    builder.to(5);
    builder.add(50);
    builder.add(51);
    builder.add(50);
    IntLists lists = builder.build(8);
    assertThat(lists.keys()).isEqualTo(8);
    assertThat(lists.stream(3)).containsExactly(30);
    assertThat(lists.stream(5)).containsExactly(50, 51);
    assertThat(lists.stream(4)).isEmpty();
    assertThat(lists.stream(7)).isEmpty();
  }

  @Test
  void a_key_that_was_passed_cannot_be_gone_back_to() {
    IntLists.Builder builder = new IntLists.Builder();
    builder.to(5);
    builder.add(50);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.to(4))
        .withMessage("Keys must ascend, but 4 comes after 5.");
  }
}
