package org.concertive.validation;

import static org.concertive.catalogue.Sources.GATES_DECK;
import static org.concertive.catalogue.Sources.SUPOVITZ_DAURIA_SPILLANE_2019;
import static org.concertive.validation.Rule.info;

import java.util.List;
import org.concertive.model.practice.Risk;

/** RSK: risks. */
final class RiskRules {
  static final List<Rule> RULES =
      List.of(
          info("RSK-01", "unanswered-risk")
              .checks("A risk for which no skill, tool, routine or strategy is named.")
              .says(
                  "{name} is recorded as a risk, and nothing that answers it is: naming a risk does not"
                      + " yet manage it.")
              .toRecord("Record the skill, tool, routine or strategy that is to answer it.")
              .toConsider("Consider which skill or routine would help when it arises.")
              .sources(
                  GATES_DECK.says("managing the risks of joint activity"),
                  SUPOVITZ_DAURIA_SPILLANE_2019.says("managing the risks of joint activity"))
              .each(
                  Risk.class,
                  (risk, found) -> {
                    if (risk.value().mitigatedBy().isEmpty()) {
                      found.on(risk).field("mitigatedBy");
                    }
                  }));

  private RiskRules() {}
}
