package org.concertive.relation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.concertive.model.practice.InquiryPhase;

/** The phases of inquiry by their place in a cycle, from 0. */
final class Phases {
  private static final Map<InquiryPhase, Integer> PLACES = places();

  /** The place of the last phase. */
  static final int LAST = PLACES.size() - 1;

  private Phases() {}

  /** The place of a phase. */
  static int place(InquiryPhase phase) {
    return Objects.requireNonNull(PLACES.get(phase));
  }

  /** The place of the earliest of some phases. */
  static int first(Set<InquiryPhase> phases) {
    int first = LAST;
    for (InquiryPhase phase : phases) {
      first = Math.min(first, place(phase));
    }
    return first;
  }

  /** The place of the latest of some phases. */
  static int last(Set<InquiryPhase> phases) {
    int last = 0;
    for (InquiryPhase phase : phases) {
      last = Math.max(last, place(phase));
    }
    return last;
  }

  private static Map<InquiryPhase, Integer> places() {
    Map<InquiryPhase, Integer> places = new EnumMap<>(InquiryPhase.class);
    for (InquiryPhase phase : InquiryPhase.values()) {
      places.put(phase, places.size());
    }
    return places;
  }
}
