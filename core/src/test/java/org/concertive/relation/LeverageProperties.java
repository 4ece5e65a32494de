package org.concertive.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.concertive.index.SystemIndex;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.logic.LogicComponent;
import org.concertive.model.logic.LogicLink;
import org.concertive.model.logic.LogicLink.Kind;
import org.concertive.model.logic.LogicModel;

class LeverageProperties {
  private static final int COMPONENTS = 150;

  private record Ends(int from, int to, Kind kind) {}

  @Provide
  Arbitrary<List<Ends>> links() {
    Arbitrary<Integer> component = Arbitraries.integers().between(0, COMPONENTS - 1);
    return Combinators.combine(
            component,
            component,
            Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(Kind.STRENGTHENS)),
                Tuple.of(1, Arbitraries.just(Kind.CAUSAL))))
        .as(Ends::new)
        .list()
        .ofMaxSize(2 * COMPONENTS);
  }

  private static SystemIndex index(List<Ends> links) {
    LogicModel.Builder model = LogicModel.builder("m", "Model");
    for (int i = 0; i < COMPONENTS; i++) {
      model.addComponents(LogicComponent.of("c" + i, LogicComponent.Type.OUTCOME, "C"));
    }
    for (int i = 0; i < links.size(); i++) {
      Ends ends = links.get(i);
      model.addLinks(LogicLink.of("l" + i, "c" + ends.from, "c" + ends.to, ends.kind));
    }
    return SystemIndex.of(LeadershipSystem.of("s", "S").with(model.build()));
  }

  @Property(tries = 60)
  void the_counts_of_all_components_are_those_found_for_each(@ForAll("links") List<Ends> links) {
    Leverage leverage = index(links).get(Leverage.RELATION);
    assertThat(leverage.counts())
        .hasSize(COMPONENTS)
        .allSatisfy(
            (component, count) -> assertThat(leverage.strengthenedBy(component)).hasSize(count));
  }
}
