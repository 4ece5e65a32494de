package org.concertive.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.concertive.model.organization.Person;
import org.concertive.model.value.Quantity;
import org.concertive.statistics.Result;
import org.junit.jupiter.api.Test;

class ValueTest {
  private static final Person ANN = Person.of("ann", "Ann");

  @Test
  void a_value_is_one_number_or_an_interval() {
    assertThat(Value.of(2.5).number()).isEqualTo(2.5);
    Value interval = Value.between(1, 2);
    assertThat(interval.isExact()).isFalse();
    assertThatThrownBy(interval::number)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The value 1 to 2 must be exact to be one number.");
    assertThat(Value.of(Quantity.atLeast(3))).hasToString("3 to any number");
    assertThat(Value.of(Quantity.exactly(3)).number()).isEqualTo(3);
  }

  @Test
  void ends_must_be_numbers_in_order() {
    assertThatThrownBy(() -> Value.between(2, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Value.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Value.ratio(0, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void it_is_shown_with_all_it_rests_on() {
    assertThat(Value.ratio(1, 3)).hasToString("0.3333 = 1/3");
    assertThat(Value.of(1234.567)).hasToString("1234.57");
    assertThat(Value.ratio(1, 2).about(ANN).from(List.of(Contributor.of(ANN, 0.5))))
        .hasToString("0.5 = 1/2, ann (ann 0.5)");
  }

  @Test
  void a_profile_names_its_parts() {
    Profile profile =
        Profile.of(
            "first",
            Result.of(Value.of(1)),
            "second",
            Result.undefined(Result.Code.NONE_RECORDED, "nobody knows"));
    assertThat(profile).hasToString("first 1; second undefined: nobody knows");
    assertThat(profile.parts()).containsOnlyKeys("first", "second");
    assertThatThrownBy(() -> profile.get("third"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The profile has no part \"third\"; it has first and second.");
  }

  @Test
  void counts_answer_0_for_what_does_not_occur() {
    Counts counts = new Counts(Map.of("SOLO", 2));
    assertThat(counts.get("SOLO")).isEqualTo(2);
    assertThat(counts.get("COLLECTIVE")).isZero();
    assertThat(counts).hasToString("SOLO 2");
  }

  @Test
  void a_table_answers_by_row_and_column() {
    Table table =
        new Table(
            List.of("a", "b"),
            List.of("x", "y"),
            List.of(
                List.of(Result.of(Value.of(1)), Result.of(Value.of(2))),
                List.of(
                    Result.undefined(Result.Code.NONE_RECORDED, "nobody knows"),
                    Result.of(Value.of(4)))));
    assertThat(table.get("b", "y").orElseThrow().orElseThrow().number()).isEqualTo(4);
    assertThat(table.get("b", "x").orElseThrow().isDefined()).isFalse();
    assertThat(table.get("c", "x")).isEmpty();
    assertThat(table.get("a", "z")).isEmpty();
    assertThat(table).hasToString("a: x 1 y 2\nb: y 4");
  }

  @Test
  void a_table_needs_a_cell_for_each_row_and_column() {
    assertThatThrownBy(() -> new Table(List.of("a"), List.of("x", "y"), List.of(List.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A table of 1 rows and 2 columns needs a cell for each.");
  }

  @Test
  void a_share_is_made_up_of_equal_parts() {
    assertThat(Value.share(List.of(Contributor.of(ANN)), 4)).hasToString("0.25 = 1/4 (ann 0.25)");
  }

  @Test
  void members_of_a_group_that_does_not_exist_are_none() {
    Members members =
        new Members(Map.of("ann", List.of(new Contributor("r1", "R", OptionalDouble.empty()))));
    assertThat(members.ids("ann")).containsExactly("r1");
    assertThat(members.ids("ben")).isEmpty();
    assertThat(members).hasToString("ann: r1");
  }
}
