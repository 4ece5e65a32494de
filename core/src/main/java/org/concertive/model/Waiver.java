package org.concertive.model;

import java.util.Optional;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.TimePoint;
import org.immutables.value.Value;

/**
 * A diagnostic that somebody has accepted: of which rule, about what, who accepted it, and why.
 * With neither subject nor pointer it accepts every diagnostic of the rule; with both, only those
 * that fit both.
 */
@Value.Immutable
public interface Waiver {
  /** The id of the rule: {@code LDR-02}. */
  String rule();

  /** Who accepted it. */
  String by();

  /** Why. */
  String reason();

  /** The entity the diagnostic is about; when absent, any. */
  Optional<Ref<Entity>> subject();

  /** The JSON Pointer of the diagnostic; when absent, any. */
  Optional<String> pointer();

  /**
   * The last time it holds: it lapses when this is before the system's {@code asOf}. When absent,
   * it holds without end.
   */
  Optional<TimePoint> until();

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Accepts every diagnostic of a rule, without end. */
  static Waiver of(String rule, String by, String reason) {
    return builder(rule, by, reason).build();
  }

  /** Starts a waiver. */
  static Builder builder(String rule, String by, String reason) {
    return new Builder().rule(rule).by(by).reason(reason);
  }

  /** Builds a waiver; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableWaiver.Builder {
    Builder() {}

    /** Sets the entity the diagnostic is about. */
    public Builder subject(String id) {
      return subject(Ref.to(id));
    }

    /** Sets the last time it holds. */
    public Builder until(String form) {
      return until(TimePoint.parse(form));
    }
  }
}
