package org.concertive.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concertive.metrics.DistrictMetrics.DISTRICT_MOVES;
import static org.concertive.metrics.EvidenceMetrics.EVIDENCE_COVERAGE;
import static org.concertive.walkthrough.Description.isFraction;

import java.util.List;
import java.util.Optional;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.evidence.Finding;
import org.concertive.model.evidence.GuidingQuestion;
import org.junit.jupiter.api.Test;

/** What the discussant of a panel recommends to districts, and what the panel asks its audience. */
class Drk12PanelTest {
  private static final Description PANEL = Description.of("drk12-panel");
  private static final LeadershipSystem SYSTEM = PANEL.system();

  private static List<Finding> recommendations() {
    return SYSTEM.findings().stream()
        .filter(finding -> finding.polarity().equals(Optional.of(Finding.Polarity.RECOMMENDATION)))
        .toList();
  }

  @Test
  void nine_recommendations_are_for_professional_development_and_one_is_for_districts() {
    assertThat(recommendations())
        .map(Finding::id)
        .containsExactly(
            "substance",
            "materials",
            "features",
            "programs",
            "facilitators",
            "role-groups",
            "stakeholders",
            "assessment",
            "consortia",
            "five-moves");
  }

  @Test
  void five_moves_are_one_recommendation_with_three_ways_of_letting_go() {
    assertThat(SYSTEM.finding("five-moves").orElseThrow().text())
        .contains("priority", "coherent", "organised", "support", "let go")
        .contains("empower schools", "capacity", "daily life");
  }

  @Test
  void three_questions_are_for_small_groups() {
    assertThat(SYSTEM.questions())
        .filteredOn(one -> one.kind().equals(Optional.of(GuidingQuestion.Kind.DISCUSSION)))
        .map(GuidingQuestion::id)
        .containsExactly("question-worked", "question-experience", "question-support");
    assertThat(SYSTEM.question("question-support").orElseThrow().metrics())
        .containsExactly("district-moves");
  }

  @Test
  void only_evidence_is_documented() {
    assertThat(Aspect.values())
        .filteredOn(aspect -> SYSTEM.coverage(aspect) != Coverage.NOT_DOCUMENTED)
        .containsExactly(Aspect.EVIDENCE);
    assertThat(SYSTEM.notes()).anySatisfy(note -> assertThat(note).contains("three phases"));
  }

  @Test
  void everything_in_the_document_names_its_source() {
    PANEL.namesASourceForEverything();
    assertThat(PANEL.locators())
        .containsExactlyInAnyOrder(
            "Schedule",
            "Two projects that shape my thinking",
            "What do we know from research that examines what it takes to bring mathematics PD"
                + " programs to scale?",
            "Capacity Building",
            "Back to today's presentations...",
            "Small Group Discussion");
  }

  @Test
  void what_is_recommended_is_not_counted_as_found() {
    assertThat(PANEL.report().errors()).isEmpty();
    assertThat(PANEL.rules()).containsExactly("COV-01", "COV-02", "COV-03", "EVD-05");
    isFraction(PANEL.results().get(EVIDENCE_COVERAGE).orElseThrow(), 3, 3);
  }

  @Test
  void no_district_is_described_that_could_have_made_a_move() {
    assertThat(PANEL.results().get(DISTRICT_MOVES).orElseThrow().parts())
        .hasSize(5)
        .allSatisfy((move, result) -> assertThat(result.isDefined()).as(move).isFalse());
    assertThat(PANEL.subjects("COV-03")).containsExactly("question-support");
  }
}
