package org.concertive.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Words as people write them. */
class EnglishTest {
  @Test
  void numbers_agree_with_what_they_count() {
    assertThat(English.count(1, "strategy")).isEqualTo("1 strategy");
    assertThat(English.count(2, "strategy")).isEqualTo("2 strategies");
    assertThat(English.count(0, "person")).isEqualTo("0 people");
    assertThat(English.count(2, "theory of action")).isEqualTo("2 theories of action");
    assertThat(English.count(2, "survey")).isEqualTo("2 surveys");
  }

  @Test
  void lists_end_in_and_unless_a_name_would_be_torn_apart() {
    assertThat(English.list(List.of())).isEmpty();
    assertThat(English.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    assertThat(English.list(List.of("policy", "time and space")))
        .isEqualTo("policy; time and space");
  }

  @Test
  void of_more_than_five_the_first_five_are_named() {
    assertThat(English.few(List.of("a", "b", "c", "d", "e"))).isEqualTo("a, b, c, d and e");
    assertThat(English.few(List.of("a", "b", "c", "d", "e", "f", "g")))
        .isEqualTo("a, b, c, d, e and 2 more");
  }
}
