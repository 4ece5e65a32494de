package org.concertive.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concertive.relation.Nodes.ids;
import static org.concertive.relation.Nodes.node;

import java.util.List;
import java.util.function.Predicate;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.evidence.Evidence;
import org.concertive.model.evidence.Finding;
import org.concertive.model.evidence.Indicator;
import org.concertive.model.logic.Assumption;
import org.concertive.model.logic.LogicComponent;
import org.concertive.model.logic.LogicComponent.Type;
import org.concertive.model.logic.LogicLink;
import org.concertive.model.logic.LogicLink.Kind;
import org.concertive.model.logic.LogicModel;
import org.concertive.model.theory.Goal;
import org.concertive.model.theory.TheoryOfAction;
import org.junit.jupiter.api.Test;

/** What the links of a logic model lead to, what measures its results and what findings rest on. */
class LogicTest {
  private static final LogicModel MODEL =
      LogicModel.builder("m", "Model")
          .addComponents(
              LogicComponent.of("money", Type.RESOURCE, "Money"),
              LogicComponent.of("coaching", Type.ACTIVITY, "Coaching"),
              LogicComponent.of("plans", Type.OUTPUT, "Plans"),
              LogicComponent.builder("trust", Type.OUTCOME, "Trust").realizes("goal").build(),
              LogicComponent.of("scores", Type.IMPACT, "Scores"),
              LogicComponent.of("report", Type.ACTIVITY, "Report"))
          .addLinks(
              LogicLink.of("l1", "money", "coaching", Kind.CAUSAL),
              LogicLink.of("l2", "coaching", "plans", Kind.CAUSAL),
              LogicLink.of("l3", "plans", "trust", Kind.STRENGTHENS),
              LogicLink.of("l4", "scores", "trust", Kind.FEEDBACK),
              LogicLink.of("l5", "money", "scores", Kind.CAUSAL),
              LogicLink.of("l6", "report", "nowhere", Kind.CAUSAL))
          .addAssumption(Assumption.builder("a", "Coaches stay").about("l2", "plans").build())
          .build();

  private static final SystemIndex INDEX =
      SystemIndex.of(
          LeadershipSystem.of("s", "System")
              .with(
                  MODEL,
                  TheoryOfAction.builder("toa", "Theory", TheoryOfAction.Stance.ESPOUSED)
                      .addGoal(Goal.of("goal", "Trust grows"))
                      .build(),
                  Indicator.of("i1", "goal", "Trust in a survey"),
                  Indicator.of("i2", "trust", "Open doors"),
                  Evidence.builder("e1", Evidence.Kind.SURVEY).about("f").build(),
                  Evidence.of("e2", Evidence.Kind.LOG),
                  Finding.builder("f", "Trust grew").evidence("e2").about("e2").build()));

  private static List<String> components(Predicate<Node<LogicComponent>> condition) {
    return ids(INDEX.nodes(LogicComponent.class).stream().filter(condition).toList());
  }

  @Test
  void activities_lead_along_causes_and_strengthening_and_not_along_feedback() {
    LogicReach reach = INDEX.get(LogicReach.RELATION);
    assertThat(components(reach::isAfterActivity))
        .containsExactly("coaching", "plans", "trust", "report");
    assertThat(components(reach::isBeforeResult))
        .containsExactly("money", "coaching", "plans", "trust", "scores");
    assertThat(components(LogicReach::isResult)).containsExactly("trust", "scores");
  }

  @Test
  void a_component_strengthens_others_along_strengthening_links_only() {
    Leverage leverage = INDEX.get(Leverage.RELATION);
    assertThat(ids(leverage.strengthenedBy(node(INDEX, "plans", LogicComponent.class))))
        .containsExactly("trust");
    assertThat(leverage.strengthenedBy(node(INDEX, "coaching", LogicComponent.class))).isEmpty();
  }

  @Test
  void links_with_both_ends_are_found_from_either_end() {
    LogicLinks links = INDEX.get(LogicLinks.RELATION);
    assertThat(ids(links.all().stream().map(LogicLinks.Joined::link).toList()))
        .containsExactly("l1", "l2", "l3", "l4", "l5");
    assertThat(links.from(node(INDEX, "money", LogicComponent.class)))
        .extracting(link -> link.to().value().id())
        .containsExactly("coaching", "scores");
    assertThat(links.to(node(INDEX, "trust", LogicComponent.class)))
        .extracting(link -> link.fromType() + " " + link.kind())
        .containsExactly("OUTPUT STRENGTHENS", "IMPACT FEEDBACK");
    assertThat(ids(INDEX.nodes(LogicLink.class).stream().filter(links::isArgued).toList()))
        .containsExactly("l2");
  }

  @Test
  void a_goal_and_the_component_that_realizes_it_share_their_indicators() {
    Indicators indicators = INDEX.get(Indicators.RELATION);
    assertThat(ids(indicators.ofGoal(node(INDEX, "goal", Goal.class)))).containsExactly("i1", "i2");
    assertThat(ids(indicators.ofComponent(node(INDEX, "trust", LogicComponent.class))))
        .containsExactly("i2", "i1");
    assertThat(indicators.ofComponent(node(INDEX, "scores", LogicComponent.class))).isEmpty();
  }

  @Test
  void a_finding_rests_on_the_evidence_it_cites_and_on_evidence_about_it() {
    Grounds grounds = INDEX.get(Grounds.RELATION);
    assertThat(ids(grounds.of(node(INDEX, "f", Finding.class)))).containsExactly("e1", "e2");
    assertThat(grounds.of(node(INDEX, "goal", Goal.class))).isEmpty();
  }
}
