package org.concertive.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concertive.index.View.DESIGNED;
import static org.concertive.metrics.LogicModelMetrics.LEVERAGE;
import static org.concertive.metrics.LogicModelMetrics.LOGIC_REACH;
import static org.concertive.metrics.Samples.get;
import static org.concertive.metrics.Samples.isUndefined;

import java.util.stream.IntStream;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.logic.LogicComponent;
import org.concertive.model.logic.LogicModel;
import org.junit.jupiter.api.Test;

class LogicModelMetricsTest {
  private static LeadershipSystem outcomes(int count) {
    return LeadershipSystem.of("s", "S")
        .with(
            LogicModel.builder("m", "Model")
                .addAllComponents(
                    IntStream.range(0, count)
                        .mapToObj(i -> LogicComponent.of("c" + i, LogicComponent.Type.OUTCOME, "C"))
                        .toList())
                .build());
  }

  @Test
  void leverage_is_not_computed_for_more_than_10000_components() {
    assertThat(get(outcomes(10_000), LEVERAGE, DESIGNED).isDefined()).isTrue();
    LeadershipSystem many = outcomes(10_001);
    isUndefined(
        get(many, LEVERAGE, DESIGNED),
        "counting for all of more than 10,000 components takes too long; Leverage.strengthenedBy"
            + " answers for one");
    assertThat(get(many, LOGIC_REACH, DESIGNED).isDefined()).isTrue();
  }
}
