package org.concertive.model.practice;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * One area that a capacity assessment looked at, and what was found in it.
 *
 * @see "Spillane & Coldren 2011"
 */
@Value.Immutable
public interface AssessedArea {
  /** What the area is called. */
  String name();

  /**
   * The rating as the source prints it, on its own scale; absent when none is given. Ratings of
   * different assessments are not compared.
   */
  Optional<String> rating();

  /** What was found, in words; absent when not recorded. */
  Optional<String> text();

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** An area with nothing but a name. */
  static AssessedArea of(String name) {
    return builder(name).build();
  }

  /** Starts an assessed area. */
  static Builder builder(String name) {
    return new Builder().name(name);
  }

  /** Builds an assessed area; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableAssessedArea.Builder {
    Builder() {}
  }
}
