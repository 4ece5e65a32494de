package org.concertive.model.evidence;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A group that a study looks at: how many there are, how many were asked, how many answered, and
 * how many the analysis rests on. Each number is as reported; that none exceeds the one before it
 * is rule EVD-09.
 *
 * @see "Brown & Heathers 2017"
 */
@Value.Immutable
public interface Sample {
  /** Who or what is looked at: the id of a role group, or the words of the source. */
  String group();

  /** How many there are altogether; absent when not recorded. */
  Optional<Integer> population();

  /** How many were asked or chosen; when absent, all of the {@link #population()}. */
  Optional<Integer> sample();

  /** How many answered or took part; absent when not recorded. */
  Optional<Integer> responded();

  /** How many the analysis rests on; absent when not recorded. */
  Optional<Integer> analysed();

  /**
   * Why the numbers differ; absent when not recorded (rule EVD-06 asks for it where fewer are
   * analysed than answered).
   */
  Optional<String> note();

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A sample without numbers. */
  static Sample of(String group) {
    return builder(group).build();
  }

  /** Starts a sample. */
  static Builder builder(String group) {
    return new Builder().group(group);
  }

  /** Builds a sample. */
  final class Builder extends ImmutableSample.Builder {
    Builder() {}
  }
}
