package org.concertive.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concertive.index.View.LIVED;
import static org.concertive.metrics.AdoptionMetrics.ADOPTION_RATE;
import static org.concertive.metrics.Samples.get;
import static org.concertive.metrics.Samples.isFraction;
import static org.concertive.metrics.Samples.isUndefined;
import static org.concertive.metrics.Samples.of;

import org.concertive.model.LeadershipSystem;
import org.concertive.model.scale.AdoptionObservation;
import org.concertive.statistics.Result;
import org.junit.jupiter.api.Test;

class AdoptionMetricsTest {
  private static final LeadershipSystem EMPTY = LeadershipSystem.of("s", "S");

  private static AdoptionObservation.Builder observed(String unit, String when) {
    return AdoptionObservation.builder("lesson-study", unit, when);
  }

  private static AdoptionObservation count(String unit, String when, int adopting, int total) {
    return observed(unit, when).adopting(adopting).total(total).build();
  }

  private static Result<Value> cell(Table table, String unit, String when) {
    return table.get("lesson-study " + unit, when).orElseThrow();
  }

  @Test
  void adoption_rate() {
    LeadershipSystem system =
        EMPTY.with(count("albany", "2015", 6, 8), count("albany", "2014", 2, 8));
    Table table = of(system, ADOPTION_RATE, LIVED);
    assertThat(table.columns()).containsExactly("2014", "2015");
    isFraction(cell(table, "albany", "2014"), 2, 8);
    isFraction(cell(table, "albany", "2015"), 6, 8);
    isUndefined(get(EMPTY, ADOPTION_RATE, LIVED), "no adoption is recorded");
  }

  @Test
  void a_percent_stands_in_for_counts() {
    LeadershipSystem system =
        EMPTY.with(
            observed("albany", "2014").percent("37.5").build(),
            observed("lester", "2014").adopting(3).build());
    Table table = of(system, ADOPTION_RATE, LIVED);
    assertThat(cell(table, "albany", "2014").orElseThrow().number()).isEqualTo(0.375);
    isUndefined(cell(table, "lester", "2014"), "no number is recorded");
  }

  @Test
  void what_cannot_be_a_share_is_undefined() {
    LeadershipSystem system =
        EMPTY.with(
            count("albany", "2014", 0, 0),
            count("lester", "2014", 9, 8),
            count("lester", "2015", -1, 8),
            count("morison", "2014", 1, 8),
            count("morison", "2014", 2, 8),
            count("morison", "2015", 1, 8),
            count("morison", "2015", 1, 8));
    Table table = of(system, ADOPTION_RATE, LIVED);
    isUndefined(cell(table, "albany", "2014"), "the total is 0");
    isUndefined(cell(table, "lester", "2014"), "9 of 8 cannot have adopted it");
    isUndefined(cell(table, "lester", "2015"), "-1 of 8 cannot have adopted it");
    isUndefined(cell(table, "morison", "2014"), "2 records of the same time disagree");
    isFraction(cell(table, "morison", "2015"), 1, 8);
    isUndefined(cell(table, "albany", "2015"), "nothing was observed then");
  }

  @Test
  void times_stand_in_order_and_years_of_the_project_last() {
    LeadershipSystem system =
        EMPTY.with(
            count("albany", "year-1", 1, 8),
            count("albany", "2014/15", 1, 8),
            count("albany", "2014", 1, 8),
            count("albany", "2014-01", 1, 8));
    assertThat(of(system, ADOPTION_RATE, LIVED).columns())
        .containsExactly("2014-01", "2014", "2014/15", "year-1");
  }
}
