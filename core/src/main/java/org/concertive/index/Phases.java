package org.concertive.index;

import java.util.List;
import java.util.Set;
import org.concertive.model.practice.InquiryPhase;

/** The phases of inquiry by their place in a cycle, from 0. */
final class Phases {
  private static final List<InquiryPhase> CYCLE = List.of(InquiryPhase.values());

  /** The place of the last phase. */
  static final int LAST = CYCLE.size() - 1;

  private Phases() {}

  /** The place of the earliest of some phases. */
  static int first(Set<InquiryPhase> phases) {
    return phases.stream().mapToInt(CYCLE::indexOf).min().orElseThrow();
  }

  /** The place of the latest of some phases. */
  static int last(Set<InquiryPhase> phases) {
    return phases.stream().mapToInt(CYCLE::indexOf).max().orElseThrow();
  }
}
