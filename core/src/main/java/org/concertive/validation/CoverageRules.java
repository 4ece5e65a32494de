package org.concertive.validation;

import static org.concertive.validation.Rule.info;

import java.util.List;

/** COV: what the description does not document, and what therefore was not checked. */
final class CoverageRules {

  static final List<Rule> RULES =
      List.of(
          info("COV-01", "part-not-documented")
              .says(
                  "The part {part} of {name} is not documented; rules that were therefore not run:"
                      + " {n}.")
              .remedy("Document the part, or read the report as silent about it.")
              .sources("Open world: what nobody looked at is not absent")
              .once(
                  found ->
                      found
                          .skipped()
                          .forEach(
                              (part, rules) ->
                                  found
                                      .onSystem()
                                      .field("coverage")
                                      .field(part.name())
                                      .with("part", part)
                                      .with("n", rules.size()))),
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
