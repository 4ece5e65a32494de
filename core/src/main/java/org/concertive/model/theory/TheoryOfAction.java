package org.concertive.model.theory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.model.value.TimeSpan;
import org.concertive.text.Ids;
import org.immutables.value.Value;

/**
 * Why a system expects what it does to lead to what it wants: its strategies together with the
 * reasons for them. It describes one state; a {@link Revision} records how that state came about,
 * and an earlier version is a theory of its own that this one supersedes. Here <i>theory of
 * action</i> covers both what is done and the change it is to bring.
 *
 * @see "Argyris & Schön 1974, 1978; Funnell & Rogers 2011; Cobb & Jackson 2012"
 */
@Value.Immutable
public interface TheoryOfAction extends Entity {
  /** What it is called. */
  String title();

  /** Whether it is what people say, or what their practice shows. */
  Stance stance();

  /** Whose theory it is: that of a unit or a partnership; absent when not recorded. */
  Optional<Ref<Entity>> owner();

  /** The problem it is to solve; absent when not recorded. */
  Optional<String> problem();

  /** What it wants, in document order. */
  List<Goal> goals();

  /** What it does about it, in document order. */
  List<Strategy> strategies();

  /** Its <i>if &hellip; then &hellip; because</i>, in document order. */
  List<Proposition> propositions();

  /** Its claims under test, in document order. */
  List<Conjecture> conjectures();

  /** How it has changed, in document order. */
  List<Revision> revisions();

  /** How units see the problem, in document order. */
  List<ProblemFraming> framings();

  /** What units take high-quality instruction to look like, in document order. */
  List<InstructionalVision> visions();

  /** The money its strategies rest on, in document order. */
  List<FundingSource> funding();

  /** How its strategies are to go on, in document order. */
  List<SustainabilityPlan> sustainability();

  /**
   * The parts of an instructional system it addresses, in the order of the enumeration; empty when
   * not recorded.
   */
  Set<SystemComponent> components();

  /** The time it describes; absent when not recorded. */
  Optional<TimeSpan> validFor();

  /** The earlier version it replaces; absent when there is none in the document. */
  Optional<Ref<TheoryOfAction>> supersedes();

  @Override
  default String label() {
    return title();
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A theory without goals and strategies. */
  static TheoryOfAction of(String id, String title, Stance stance) {
    return builder(id, title, stance).build();
  }

  /** Starts a theory. */
  static Builder builder(String id, String title, Stance stance) {
    return new Builder().id(id).title(title).stance(stance);
  }

  /** Whether a theory is said or shown. */
  enum Stance {
    /** What people say they do and why. */
    ESPOUSED,
    /** What their practice shows, reconstructed; also called theory-in-use. */
    ENACTED
  }

  /** Builds a theory; every method with text takes the form a document takes. */
  final class Builder extends ImmutableTheoryOfAction.Builder {
    Builder() {}

    /** Sets whose theory it is. */
    public Builder owner(String id) {
      return owner(Ref.to(id));
    }

    /** Sets the parts of an instructional system it addresses. */
    public Builder components(SystemComponent... components) {
      return components(Arrays.asList(components));
    }

    /** Sets the time it describes. */
    public Builder validFor(String form) {
      return validFor(TimeSpan.parse(form));
    }

    /** Sets the earlier version it replaces. */
    public Builder supersedes(String id) {
      return supersedes(Ref.to(id));
    }

    /** Sets where it is said. */
    public Builder sources(String... forms) {
      return sources(SourceRef.all(forms));
    }

    /** Sets what it wants. */
    public Builder goals(Goal... goals) {
      return goals(Arrays.asList(goals));
    }

    /** Sets what it does about it. */
    public Builder strategies(Strategy... strategies) {
      return strategies(Arrays.asList(strategies));
    }

    /** Sets its if-then statements. */
    public Builder propositions(Proposition... propositions) {
      return propositions(Arrays.asList(propositions));
    }

    /** Sets its claims under test. */
    public Builder conjectures(Conjecture... conjectures) {
      return conjectures(Arrays.asList(conjectures));
    }

    /** Sets how it has changed. */
    public Builder revisions(Revision... revisions) {
      return revisions(Arrays.asList(revisions));
    }

    /** Sets how units see the problem. */
    public Builder framings(ProblemFraming... framings) {
      return framings(Arrays.asList(framings));
    }

    /** Sets what units take high-quality instruction to look like. */
    public Builder visions(InstructionalVision... visions) {
      return visions(Arrays.asList(visions));
    }

    /** Sets the money its strategies rest on. */
    public Builder funding(FundingSource... funding) {
      return funding(Arrays.asList(funding));
    }

    /** Sets how its strategies are to go on. */
    public Builder sustainability(SustainabilityPlan... sustainability) {
      return sustainability(Arrays.asList(sustainability));
    }

    /** Sets remarks for readers. */
    public Builder notes(String... notes) {
      return notes(Arrays.asList(notes));
    }

    /**
     * The finished theory of action.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public TheoryOfAction build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
