package org.concertive.metrics;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.concertive.index.Node;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.LearningConditions;
import org.concertive.model.practice.LearningConditions.ArtifactRelevance;
import org.concertive.model.practice.LearningConditions.ProblemFocus;
import org.concertive.model.practice.LearningConditions.PurposeShared;
import org.concertive.model.value.Answer;

/** One of the conditions for learning, named as its field, and whether it is met where known. */
record LearningCondition(String name, Function<LearningConditions, Optional<Boolean>> met) {
  static final List<LearningCondition> ALL =
      List.of(
          new LearningCondition("purposeExplicit", one -> known(one.purposeExplicit())),
          new LearningCondition(
              "purposeShared", one -> one.purposeShared().map(PurposeShared.SHARED::equals)),
          new LearningCondition(
              "problemFocus",
              one ->
                  one.problemFocus()
                      .map(
                          focus ->
                              focus == ProblemFocus.INSTRUCTION || focus == ProblemFocus.BOTH)),
          new LearningCondition(
              "conversationStructure",
              one ->
                  known(one.conversationStructure())
                      .or(() -> one.conversationTool().map(tool -> true))),
          new LearningCondition("practiceMadePublic", one -> known(one.practiceMadePublic())),
          new LearningCondition(
              "artifactRelevance",
              one -> one.artifactRelevance().map(ArtifactRelevance.HIGH::equals)),
          new LearningCondition("evidenceUsed", one -> known(one.evidenceUsed())));

  private static Optional<Boolean> known(Answer answer) {
    return answer == Answer.UNKNOWN ? Optional.empty() : Optional.of(answer == Answer.YES);
  }

  /** Whether an activity met it; empty when that is not known. */
  Optional<Boolean> isMet(Node<JointActivity> activity) {
    return activity.value().learningConditions().flatMap(met);
  }
}
