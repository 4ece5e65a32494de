package org.concertive.model.practice;

import java.util.Optional;
import org.concertive.model.organization.Actor;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Ref;
import org.immutables.value.Value;

/**
 * How far a joint activity gave those who took part a chance to learn. Every field may be left out:
 * what is not recorded is not known, and no rule speaks about it.
 *
 * @see "Honig & Rainey 2014; Cobb & Jackson 2012"
 */
@Value.Immutable
public interface LearningConditions {
  /** Whether what was to be learned was said openly; UNKNOWN by default. */
  @Value.Default
  default Answer purposeExplicit() {
    return Answer.UNKNOWN;
  }

  /** How far those who took part had the same purpose; absent when not recorded. */
  Optional<PurposeShared> purposeShared();

  /**
   * What the problems talked about were about; absent when not recorded, which is not the same as
   * OTHER.
   */
  Optional<ProblemFocus> problemFocus();

  /** Whether the conversation had a structure; UNKNOWN by default. */
  @Value.Default
  default Answer conversationStructure() {
    return Answer.UNKNOWN;
  }

  /**
   * The tool that gave the conversation its structure; absent when there was none or none is
   * recorded.
   */
  Optional<Ref<Tool>> conversationTool();

  /** Whether somebody showed others their own practice; UNKNOWN by default. */
  @Value.Default
  default Answer practiceMadePublic() {
    return Answer.UNKNOWN;
  }

  /**
   * How far the artifacts of practice that were looked at fitted the purpose; absent when not
   * recorded.
   */
  Optional<ArtifactRelevance> artifactRelevance();

  /** Whether evidence was used; UNKNOWN by default. */
  @Value.Default
  default Answer evidenceUsed() {
    return Answer.UNKNOWN;
  }

  /**
   * Who brought more knowledge of the matter than the others; absent when nobody did or it is not
   * recorded.
   */
  Optional<Ref<Actor>> knowledgeableOther();

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Starts learning conditions, with nothing recorded. */
  static Builder builder() {
    return new Builder();
  }

  /** How far those who take part have the same purpose. */
  enum PurposeShared {
    /** They have the same purpose. */
    SHARED,
    /** They have different purposes. */
    VARIED,
    /** They argue about the purpose. */
    CONTESTED
  }

  /** What the problems talked about are about. */
  enum ProblemFocus {
    /** Teaching and learning. */
    INSTRUCTION,
    /** What the leaders themselves do. */
    LEADERS_ROLE,
    /** Teaching and learning, and what the leaders themselves do. */
    BOTH,
    /** Now one, now another thing. */
    INCONSISTENT,
    /** Something else. */
    OTHER
  }

  /** How far the artifacts looked at fit the purpose. */
  enum ArtifactRelevance {
    /** They fit it. */
    HIGH,
    /** Some fit it, some do not. */
    MIXED,
    /** They hardly fit it. */
    LOW
  }

  /**
   * Builds the learning conditions; every method with text takes the short form a document takes.
   */
  final class Builder extends ImmutableLearningConditions.Builder {
    Builder() {}

    /** Sets the tool that gave the conversation its structure. */
    public Builder conversationTool(String id) {
      return conversationTool(Ref.to(id));
    }

    /** Sets who brought more knowledge of the matter than the others. */
    public Builder knowledgeableOther(String id) {
      return knowledgeableOther(Ref.to(id));
    }
  }
}
