package org.concertive.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.assertj.core.data.Offset;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.evidence.Instrument;
import org.junit.jupiter.api.Test;

/** What people answered to the items of an instrument. */
class ItemResponsesTest {
  private static final Offset<Double> NEAR = Offset.offset(1e-12);

  private static final String TABLE =
      """
      ,Participant ID,school,i1,i2
      1,r1,Oak,1,2
      2,r2,Oak,2,2
      3,r3,Elm,3,5
      4,r4,Elm,4,NA
      """;

  @Test
  void answers_are_a_matrix_in_which_what_is_missing_is_not_a_number() {
    TablesResult read = SomeTables.read("responses-trust.csv", TABLE);
    ItemResponses trust = read.responses().get(0);
    assertThat(trust).hasToString("trust: 4 respondents, 2 items");
    assertThat(trust.items()).containsExactly("i1", "i2");
    assertThat(trust.respondents()).containsExactly("r1", "r2", "r3", "r4");
    assertThat(trust.answers()[2]).containsExactly(3, 5);
    assertThat(trust.answers()[3]).containsExactly(4, Double.NaN);
    assertThat(trust.complete().units()).isEqualTo(3);
    // Variances 1 and 3, of the sums 7.
    assertThat(trust.alpha().orElseThrow()).isCloseTo(2 * (1 - 4 / 7.0), NEAR);
    assertThat(trust.omega().isDefined()).isFalse();
    assertThat(SomeTables.problems(read))
        .containsExactly(
            "responses-trust.csv:1:1: Warning: The column has no name in the first line. It was not read.",
            "responses-trust.csv:1:3: Warning: The column \"school\" holds no number. It was not read as an item.",
            "responses-trust.csv:5:5: Warning: 1 cell holds \"NA\", a word for a missing value, and was read as empty. If it is a value here, set the words for missing values.");
  }

  @Test
  void an_instrument_without_a_stated_reliability_gets_it_with_its_ground() {
    LeadershipSystem known =
        SomeTables.EMPTY.with(
            Instrument.of("t1", "Trust"),
            Instrument.builder("t2", "Use").reliability(new BigDecimal("0.9")).build());
    LeadershipSystem after =
        SomeTables.into(
                known,
                CsvOptions.STANDARD,
                "responses-trust.csv",
                TABLE,
                "responses-t2.csv",
                TABLE,
                "responses-new.csv",
                TABLE)
            .orThrow();
    assertThat(after.instruments()).extracting(Instrument::id).containsExactly("t1", "t2", "new");
    Instrument trust = after.instruments().get(0);
    assertThat(trust.reliability()).contains(new BigDecimal("0.86"));
    assertThat(trust.notes())
        .containsExactly(
            "The reliability is Cronbach's alpha of 2 items for the 3 of 4 respondents who answered all of them.");
    assertThat(after.instruments().get(1)).isEqualTo(known.instruments().get(1));
  }

  @Test
  void bad_rows_are_left_out_and_a_reliability_that_cannot_be_computed_is_not_stated() {
    TablesResult read =
        SomeTables.read(
            "responses-trust.csv", "respondent,i1,i2\nr1,1,2\nr1,3,4\n,3,4\nr2,often,1\nr3,1,2\n");
    assertThat(SomeTables.problems(read))
        .containsExactly(
            "responses-trust.csv:1:1: Warning: The reliability of \"trust\" is not stated: no item varies.",
            "responses-trust.csv:3:1: Warning: respondent: \"r1\" stands in line 2 already. The row was left out.",
            "responses-trust.csv:4:1: Warning: respondent: The cell must not be empty. The row was left out.",
            "responses-trust.csv:5:2: Warning: i1: \"often\" must be a number. The row was left out.");
    assertThat(read.orThrow().instruments().get(0).reliability()).isEmpty();
    assertThat(SomeTables.read("responses-trust.csv", "a,b\n1,2\n").errors().get(0).message())
        .startsWith("The table needs a column \"respondent\".");
  }
}
