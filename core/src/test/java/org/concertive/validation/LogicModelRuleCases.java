package org.concertive.validation;

import static org.concertive.model.logic.LogicComponent.Type.ACTIVITY;
import static org.concertive.model.logic.LogicComponent.Type.OUTPUT;
import static org.concertive.validation.RuleCase.fires;
import static org.concertive.validation.RuleCase.silent;

import java.util.List;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.logic.LogicComponent;
import org.concertive.model.logic.LogicModel;

/** Minimal systems for the family LM. */
final class LogicModelRuleCases {
  private static final LogicComponent COACHING = LogicComponent.of("c1", ACTIVITY, "Coaching");
  private static final LogicComponent AGAIN = LogicComponent.of("c2", ACTIVITY, " coaching ");

  static final List<RuleCase> CASES =
      List.of(
          fires(
                  "LM-17",
                  "two activities have one name, but for case and spaces",
                  with(model("m", COACHING, AGAIN)),
                  "/logicModels/0/components/0/label")
              .saying(
                  "\"Coaching\" (c1) and \" coaching \" (c2) are components of one logic model"),
          fires(
                  "LM-17",
                  "three have one name, among others: one report",
                  with(
                      model(
                          "m",
                          LogicComponent.of("c0", ACTIVITY, "Institutes"),
                          COACHING,
                          AGAIN,
                          LogicComponent.of("c3", ACTIVITY, "COACHING"))),
                  "/logicModels/0/components/1/label")
              .saying("(c2) and \"COACHING\" (c3)"),
          silent(
              "LM-17",
              "their types differ",
              with(model("m", COACHING, LogicComponent.of("c2", OUTPUT, "Coaching")))),
          silent(
              "LM-17",
              "their names differ by a letter",
              with(model("m", COACHING, LogicComponent.of("c2", ACTIVITY, "Coachings")))),
          silent("LM-17", "they are of two models", with(model("m", COACHING), model("n", AGAIN))));

  private LogicModelRuleCases() {}

  private static LogicModel model(String id, LogicComponent... components) {
    return LogicModel.builder(id, "Model " + id).components(List.of(components)).build();
  }

  private static LeadershipSystem with(LogicModel... models) {
    return LeadershipSystem.of("oak-hill", "Oak Hill").with(models);
  }
}
