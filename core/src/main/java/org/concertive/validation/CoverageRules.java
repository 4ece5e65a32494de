package org.concertive.validation;

import static org.concertive.validation.Rule.info;

import java.util.List;

/** COV: what the description does not document, and what therefore was not checked. */
final class CoverageRules {

  static final List<Rule> RULES =
      List.of(
          info("COV-02", "no-as-of-date")
              .says("{name} has no as-of date: staleness and vacancy were not checked.")
              .remedy("Record the time the description speaks of as asOf.")
              .sources("Kept time: every age and vacancy is counted from the as-of date")
              .once(
                  found -> {
                    if (found.index().system().asOf().isEmpty()) {
                      found.onSystem().field("asOf");
                    }
                  }));

  private CoverageRules() {}
}
