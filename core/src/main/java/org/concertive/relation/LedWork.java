package org.concertive.relation;

import java.util.Set;
import org.concertive.model.organization.LeadershipFunction;
import org.concertive.model.practice.CoLeadingType;
import org.concertive.model.practice.InquiryPhase;

/** What the document says, in one view, of the work that the items of {@link Leading} are. */
interface LedWork {
  /** The period of undated work. */
  int UNKNOWN = 0;

  /** Told what types of co-leading are found. */
  @FunctionalInterface
  interface Finding {
    void found(int item, CoLeadingType type);
  }

  /** Says all types of co-leading but PARALLELLED. */
  void compare(Finding finding);

  /** Whether all who lead an item or take part in it are in the document. */
  boolean knowsWho(int item);

  /** What tells the periods apart in which items take place; UNKNOWN when that is not known. */
  int period(int item);

  Set<LeadershipFunction> functions(int item);

  /** The phases of inquiry of an item, if any. */
  Set<InquiryPhase> phases(int item);

  /** What joins an item with others of its period, besides its leaders. */
  Set<Integer> joints(int item);
}
