package org.concertive.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concertive.index.View.LIVED;
import static org.concertive.metrics.Samples.SCHOOL;
import static org.concertive.metrics.Samples.get;
import static org.concertive.metrics.Samples.isUndefined;
import static org.concertive.metrics.Samples.of;
import static org.concertive.metrics.TimeMetrics.TIME_SHARES;
import static org.concertive.metrics.TimeMetrics.TIME_SHARES_BY_ROLE;
import static org.concertive.model.practice.TimeUse.Category.ENGAGING_IN_IMPROVEMENT;
import static org.concertive.model.practice.TimeUse.Category.MAINTAINING_THE_ORGANIZATION;
import static org.concertive.model.practice.TimeUse.Category.PUTTING_OUT_FIRES;

import java.math.BigDecimal;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Appointment;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.RoleType;
import org.concertive.model.practice.TimeUse;
import org.concertive.model.practice.TimeUse.Category;
import org.concertive.statistics.Result;
import org.junit.jupiter.api.Test;

class TimeMetricsTest {
  private static TimeUse minutes(String actor, Category category, int minutes) {
    return TimeUse.builder(actor, category).minutes(minutes).method(TimeUse.Method.LOG).build();
  }

  private static TimeUse share(String actor, Category category, String share) {
    return TimeUse.builder(actor, category).share(new BigDecimal(share)).build();
  }

  private static Result<Value> cell(Table table, String row, Category category) {
    return table.get(row, category.name()).orElseThrow();
  }

  private static double number(Table table, String row, Category category) {
    return cell(table, row, category).orElseThrow().number();
  }

  private static final LeadershipSystem LOGGED =
      SCHOOL.with(
          minutes("ann", PUTTING_OUT_FIRES, 30), minutes("ann", ENGAGING_IN_IMPROVEMENT, 90));

  @Test
  void time_shares_of_minutes() {
    Table table = of(LOGGED, TIME_SHARES, LIVED);
    assertThat(table.rows()).containsExactly("ann");
    assertThat(number(table, "ann", PUTTING_OUT_FIRES)).isEqualTo(0.25);
    assertThat(number(table, "ann", ENGAGING_IN_IMPROVEMENT)).isEqualTo(0.75);
    assertThat(number(table, "ann", MAINTAINING_THE_ORGANIZATION)).isZero();
    isUndefined(get(SCHOOL, TIME_SHARES, LIVED), "no time use is recorded");
  }

  @Test
  void time_shares_are_the_mean_over_records() {
    Table table =
        of(
            LOGGED.with(
                share("ann", PUTTING_OUT_FIRES, "0.5"),
                share("ann", ENGAGING_IN_IMPROVEMENT, "0.5")),
            TIME_SHARES,
            LIVED);
    assertThat(number(table, "ann", PUTTING_OUT_FIRES)).isEqualTo(0.375);
    assertThat(number(table, "ann", ENGAGING_IN_IMPROVEMENT)).isEqualTo(0.625);
  }

  @Test
  void a_category_not_spoken_of_is_0_only_where_the_others_make_up_the_whole() {
    Table some = of(SCHOOL.with(share("ann", PUTTING_OUT_FIRES, "0.4")), TIME_SHARES, LIVED);
    assertThat(number(some, "ann", PUTTING_OUT_FIRES)).isEqualTo(0.4);
    isUndefined(cell(some, "ann", ENGAGING_IN_IMPROVEMENT), "no share of this category is known");
    Table all = of(SCHOOL.with(share("ann", PUTTING_OUT_FIRES, "1")), TIME_SHARES, LIVED);
    assertThat(number(all, "ann", ENGAGING_IN_IMPROVEMENT)).isZero();
  }

  @Test
  void shares_beyond_the_whole_no_minutes_and_no_number_are_undefined() {
    Table table =
        of(
            SCHOOL.with(
                share("ann", PUTTING_OUT_FIRES, "0.7"),
                share("ann", ENGAGING_IN_IMPROVEMENT, "0.6"),
                minutes("ben", PUTTING_OUT_FIRES, 0),
                TimeUse.of("cleo", PUTTING_OUT_FIRES)),
            TIME_SHARES,
            LIVED);
    for (String actor : table.rows()) {
      isUndefined(cell(table, actor, PUTTING_OUT_FIRES), "no share of this category is known");
    }
  }

  @Test
  void a_share_beside_minutes_is_known_and_the_minutes_are_not_a_share() {
    Table table =
        of(
            SCHOOL.with(
                share("ann", PUTTING_OUT_FIRES, "0.4"),
                TimeUse.builder("ann", ENGAGING_IN_IMPROVEMENT).minutes(90).build()),
            TIME_SHARES,
            LIVED);
    assertThat(number(table, "ann", PUTTING_OUT_FIRES)).isEqualTo(0.4);
    assertThat(cell(table, "ann", ENGAGING_IN_IMPROVEMENT).isDefined()).isFalse();
  }

  @Test
  void time_shares_by_role() {
    LeadershipSystem system =
        SCHOOL.with(
            Position.builder("p1", "P").roleType(RoleType.PRINCIPAL).build(),
            Position.builder("p2", "P").roleType(RoleType.PRINCIPAL).build(),
            Appointment.of("ann", "p1"),
            share("ann", PUTTING_OUT_FIRES, "0.25"),
            share("p2", PUTTING_OUT_FIRES, "0.75"),
            share("ben", PUTTING_OUT_FIRES, "1"),
            share("ghost", PUTTING_OUT_FIRES, "1"));
    Table table = of(system, TIME_SHARES_BY_ROLE, LIVED);
    assertThat(table.rows()).containsExactly("PRINCIPAL");
    assertThat(cell(table, "PRINCIPAL", PUTTING_OUT_FIRES))
        .hasToString("0.5 (p2 0.375, ann 0.125)");
    isUndefined(
        get(LOGGED, TIME_SHARES_BY_ROLE, LIVED),
        "no time use of an actor with a known role is recorded");
  }
}
