package org.concertive.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ResultTest {
  private static final Result<Integer> THREE = Result.of(3);
  private static final Result<Integer> NONE =
      Result.undefined(Result.Code.NONE_RECORDED, "nobody counted", "a count");

  @Test
  void a_defined_result_has_its_value() {
    assertThat(THREE.isDefined()).isTrue();
    assertThat(THREE.value()).hasValue(3);
    assertThat(THREE.orElseThrow()).isEqualTo(3);
    assertThat(THREE).hasToString("3").isEqualTo(Result.of(3)).isNotEqualTo(Result.of(4));
  }

  @Test
  void an_undefined_result_has_a_reason_and_what_is_missing() {
    assertThat(NONE.isDefined()).isFalse();
    assertThat(NONE.value()).isEmpty();
    assertThat(NONE).hasToString("undefined: nobody counted (missing: a count)");
    assertThat(Result.undefined(Result.Code.NONE_RECORDED, "nobody counted"))
        .hasToString("undefined: nobody counted");
    assertThatThrownBy(NONE::orElseThrow)
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("There is no value: nobody counted.");
    assertThat(NONE)
        .isEqualTo(Result.undefined(Result.Code.NONE_RECORDED, "nobody counted", "a count"));
  }

  @Test
  void a_function_is_applied_to_a_value_and_leaves_undefined_as_it_is() {
    assertThat(THREE.map(n -> n + 1)).isEqualTo(Result.of(4));
    assertThat(NONE.map(n -> n + 1)).isEqualTo(NONE);
    assertThat(THREE.flatMap(n -> Result.of(n + 1))).isEqualTo(Result.of(4));
    assertThat(THREE.flatMap(n -> NONE)).isEqualTo(NONE);
    assertThat(NONE.flatMap(n -> Result.of(1))).isEqualTo(NONE);
  }

  @Test
  void an_undefined_result_has_a_code_for_programs() {
    String words = NONE.fold(value -> "", why -> why.code() + ": " + why.reason());
    assertThat(words).isEqualTo("NONE_RECORDED: nobody counted");
    assertThat(NONE).isNotEqualTo(Result.undefined(Result.Code.OTHER, "nobody counted", "a count"));
  }

  @Test
  void a_defined_result_is_folded_by_the_first_function() {
    int next = THREE.fold(value -> value + 1, why -> 0);
    assertThat(next).isEqualTo(4);
  }
}
