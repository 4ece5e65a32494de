package org.concertive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concertive.catalogue.Range;
import org.concertive.catalogue.Unit;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.metrics.Contributor;
import org.concertive.metrics.Counts;
import org.concertive.metrics.Members;
import org.concertive.metrics.Metric;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.Profile;
import org.concertive.metrics.Table;
import org.concertive.metrics.Value;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.practice.Routine;
import org.concertive.statistics.Result;
import org.junit.jupiter.api.Test;

/** An application writes metrics of its own. */
class OwnMetricTest {
  private static final Metric.Builder<Value> TEXT =
      Metric.value("OWN-01", "cadence-share", "Routines with a cadence")
          .means("Share of routines for which a cadence is recorded.")
          .is("routines with a cadence ÷ routines")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .undefinedWhen("there is no routine");

  private static final Metric<Value> CADENCE_SHARE =
      TEXT.in(View.DESIGNED, Aspect.ROUTINES).computed((index, view) -> cadenceShare(index));

  private static final LeadershipSystem SCHOOL = LeadershipSystem.of("oak-hill", "Oak Hill");

  private static final LeadershipSystem MEETING =
      SCHOOL.with(
          Routine.builder("plc", "Weekly PLC").cadence("weekly").build(),
          Routine.builder("review", "Review").build());

  private static Result<Value> cadenceShare(SystemIndex index) {
    List<Node<Routine>> routines = index.nodes(Routine.class);
    return routines.isEmpty()
        ? Result.undefined(Result.Code.NONE_RECORDED, "there is no routine", "routines")
        : Result.of(Value.share(timed(index), routines.size()));
  }

  private static List<Node<Routine>> timed(SystemIndex index) {
    return index.nodes(Routine.class).stream()
        .filter(routine -> routine.value().cadence().isPresent())
        .toList();
  }

  @Test
  void its_value_is_computed_with_its_contributors() {
    assertThat(MetricResults.of(MEETING).get(CADENCE_SHARE).orElseThrow())
        .hasToString("0.5 = 1/2 (plc 0.5)");
    assertThat(MetricResults.of(SCHOOL).get(CADENCE_SHARE).isDefined()).isFalse();
  }

  @Test
  void it_is_undefined_where_what_it_needs_is_not_documented_and_in_views_it_has_not() {
    LeadershipSystem silent =
        MEETING.toBuilder().putCoverage(Aspect.ROUTINES, Coverage.NOT_DOCUMENTED).build();
    assertThat(code(MetricResults.of(silent).get(CADENCE_SHARE)))
        .isEqualTo(Result.Code.NOT_DOCUMENTED);
    assertThat(code(MetricResults.of(MEETING).get(CADENCE_SHARE, View.LIVED)))
        .isEqualTo(Result.Code.NOT_APPLICABLE);
  }

  private static Result.Code code(Result<?> result) {
    return result.fold(value -> Result.Code.OTHER, Result.Undefined::code);
  }

  @Test
  void every_form_of_figure_can_be_made() {
    MetricResults results = MetricResults.of(MEETING);
    Metric<Profile> profile =
        Metric.profile("OWN-02", "two", "Two")
            .computed(
                (index, view) ->
                    Result.of(Profile.of("a", cadenceShare(index), "b", Result.of(Value.of(2)))));
    Metric<Counts> counts =
        Metric.counts("OWN-03", "count", "Count")
            .computed((index, view) -> Result.of(new Counts(Map.of("timed", timed(index).size()))));
    Metric<Table> table =
        Metric.table("OWN-04", "table", "Table")
            .computed(
                (index, view) ->
                    Result.of(
                        new Table(
                            List.of("all"),
                            List.of("timed"),
                            List.of(List.of(cadenceShare(index))))));
    Metric<Members> members =
        Metric.members("OWN-05", "members", "Members")
            .computed((index, view) -> Result.of(byCadence(index)));
    assertThat(results.get(profile)).hasToString("a 0.5 = 1/2 (plc 0.5); b 2");
    assertThat(results.get(counts)).hasToString("timed 1");
    assertThat(results.get(table)).hasToString("all: timed 0.5 = 1/2 (plc 0.5)");
    assertThat(results.get(members)).hasToString("timed: plc; untimed: review");
  }

  private static Members byCadence(SystemIndex index) {
    Map<String, List<Contributor>> groups = new LinkedHashMap<>();
    for (Node<Routine> routine : index.nodes(Routine.class)) {
      groups
          .computeIfAbsent(
              routine.value().cadence().isPresent() ? "timed" : "untimed",
              none -> new ArrayList<>())
          .add(Contributor.of(routine));
    }
    return new Members(groups);
  }

  @Test
  void a_builder_stays_as_it_is_when_others_are_made_from_it() {
    assertThat(TEXT.computed((index, view) -> cadenceShare(index)).views()).isEmpty();
    assertThat(TEXT.means("Else.").computed((index, view) -> cadenceShare(index)).definition())
        .isEqualTo("Else.");
    assertThat(CADENCE_SHARE.definition())
        .isEqualTo("Share of routines for which a cadence is recorded.");
    assertThat(CADENCE_SHARE.views()).containsExactly(View.DESIGNED);
  }

  @Test
  void number_id_and_name_are_required() {
    refuses("M-5", "some-id", "Name", "The number \"M-5\" must be capital letters");
    refuses("M-05", "Some-Id", "Name", "The id \"Some-Id\" of M-05 must be lower-case words");
    refuses("M-05", "some-id", " ", "The name of M-05 some-id must not be blank.");
  }

  private static void refuses(String number, String id, String name, String message) {
    assertThatThrownBy(() -> Metric.value(number, id, name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }
}
