package org.concertive.model.practice;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A feature built into a tool, and what those who use the tool can or cannot do because of it.
 * Tools enable and constrain at once; a feature may do both.
 *
 * @see "Halverson 2003; Spillane 2006"
 */
@Value.Immutable
public interface ToolFeature {
  /** What the feature is called. */
  String name();

  /** What it makes easier, as taken up in use; absent when not recorded. */
  Optional<String> affords();

  /** What it makes harder or leaves out; absent when not recorded. */
  Optional<String> constrains();

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A feature with nothing but a name. */
  static ToolFeature of(String name) {
    return builder(name).build();
  }

  /** Starts a tool feature. */
  static Builder builder(String name) {
    return new Builder().name(name);
  }

  /** Builds a tool feature; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableToolFeature.Builder {
    Builder() {}
  }
}
