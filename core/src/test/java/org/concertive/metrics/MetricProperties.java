package org.concertive.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.concertive.cases.Rearranged;
import org.concertive.cases.TangledSystems;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.LeadershipSystem;
import org.concertive.statistics.Result;

/** What holds of every metric on every system, however tangled. */
class MetricProperties {
  private static final double ROUNDING = 1e-9;

  @Property(tries = 100)
  void every_value_lies_in_the_range_of_its_metric(@ForAll long seed) {
    MetricLaws.valuesLieInRange(MetricResults.of(TangledSystems.of(seed)), "seed " + seed);
  }

  @Property(tries = 100)
  void what_is_not_there_is_named(@ForAll long seed) {
    MetricLaws.whatIsMissingIsNamed(MetricResults.of(TangledSystems.of(seed)), "seed " + seed);
  }

  @Property(tries = 100)
  void showing_everything_changes_nothing(@ForAll long seed) {
    SystemIndex index = SystemIndex.of(TangledSystems.of(seed));
    MetricResults all = MetricResults.of(index);
    MetricResults shown = MetricResults.of(index.showing(node -> true));
    for (Metric<?> metric : Metrics.all()) {
      for (View view : View.values()) {
        assertThat(shown.get(metric, view)).isEqualTo(all.get(metric, view));
      }
    }
  }

  @Property(tries = 100)
  void the_order_of_lists_changes_no_number(@ForAll long seed) {
    LeadershipSystem system = Rearranged.withUniqueIds(TangledSystems.of(seed));
    haveTheSameNumbers(system, Rearranged.inAnotherOrder(system, seed));
  }

  @Property(tries = 100)
  void other_ids_change_no_number(@ForAll long seed) {
    LeadershipSystem system = TangledSystems.of(seed);
    haveTheSameNumbers(system, Rearranged.relabeled(system));
  }

  private static void haveTheSameNumbers(LeadershipSystem one, LeadershipSystem other) {
    MetricResults before = MetricResults.of(one);
    MetricResults after = MetricResults.of(other);
    for (Metric<?> metric : Metrics.all()) {
      for (View view : View.values()) {
        List<Value> expected = numbers(before.get(metric, view));
        List<Value> found = numbers(after.get(metric, view));
        assertThat(found).as(metric + " " + view).hasSameSizeAs(expected);
        for (int i = 0; i < found.size(); i++) {
          isSame(found.get(i).low(), expected.get(i).low(), metric);
          isSame(found.get(i).high(), expected.get(i).high(), metric);
        }
      }
    }
  }

  @Property(tries = 50)
  void exact_inputs_with_complete_rights_roles_and_memberships_give_no_interval(@ForAll long seed) {
    MetricResults results = MetricResults.of(ExactSystems.of(seed));
    for (Metric<?> metric : Metrics.all()) {
      for (View view : View.values()) {
        assertThat(numbers(results.get(metric, view)))
            .as(metric + " " + view)
            .allMatch(Value::isExact);
      }
    }
  }

  private static List<Value> numbers(Result<? extends Figure> result) {
    List<Value> numbers = new ArrayList<>();
    result.value().ifPresent(figure -> numbers.addAll(figure.accept(FigureNumbers.OF_FIGURE)));
    numbers.sort(Comparator.comparingDouble(Value::low).thenComparingDouble(Value::high));
    return numbers;
  }

  private static void isSame(double found, double expected, Metric<?> metric) {
    if (found != expected) {
      assertThat(found).as(metric.toString()).isCloseTo(expected, within(ROUNDING));
    }
  }

  @Property(tries = 100)
  void the_parts_of_an_exact_quotient_add_up_to_it(@ForAll long seed) {
    MetricResults results = MetricResults.of(TangledSystems.of(seed));
    for (Metric<?> metric : Metrics.all()) {
      for (View view : View.values()) {
        for (Value value : numbers(results.get(metric, view))) {
          if (value.isExact()
              && value.numerator().isPresent()
              && !value.contributors().isEmpty()
              && value.contributors().stream().allMatch(one -> one.part().isPresent())) {
            double sum =
                value.contributors().stream()
                    .map(Contributor::part)
                    .mapToDouble(OptionalDouble::orElseThrow)
                    .sum();
            assertThat(sum).as(metric.toString()).isCloseTo(value.number(), within(ROUNDING));
          }
        }
      }
    }
  }
}
