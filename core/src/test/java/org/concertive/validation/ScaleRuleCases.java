package org.concertive.validation;

import static org.concertive.validation.RuleCase.fires;
import static org.concertive.validation.RuleCase.silent;

import java.math.BigDecimal;
import java.util.List;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.evidence.Indicator;
import org.concertive.model.evidence.IndicatorValue;
import org.concertive.model.evidence.Measurement;
import org.concertive.model.evidence.MeasurementSummary;
import org.concertive.model.value.Ref;
import org.concertive.model.value.Sourced;

/** Minimal systems for the family SCL. */
final class ScaleRuleCases {
  private static final Indicator READERS =
      Indicator.builder("readers", Ref.to("goal"), "Share of students who read at grade level")
          .unit(Indicator.Unit.SHARE)
          .build();

  static final List<RuleCase> CASES =
      List.of(
          fires(
                  "SCL-15",
                  "a baseline is above 1",
                  with(READERS.toBuilder().baseline(value("45")).build()),
                  "/evidence/indicators/0/baseline/value")
              .saying(
                  "(readers) is a share, which cannot exceed 1, but has 1 value above that (45)"),
          fires(
                  "SCL-15",
                  "a target and a measurement are above 1: one report",
                  with(
                      READERS.toBuilder().baseline(value("0.45")).target(value("60")).build(),
                      measured("1"),
                      measured("52.5")),
                  "/evidence/indicators/0/target/value")
              .saying(
                  "2 values above that (60 and 52.5): if percentages were meant, 60 would be 0.60"),
          fires(
              "SCL-15",
              "a measurement is above 1",
              with(READERS, measured("0.9"), measured("1.01")),
              "/evidence/measurements/1/value"),
          fires(
              "SCL-15",
              "the mean of a summary is above 1",
              with(
                  READERS,
                  Measurement.builder("readers", "2014")
                      .summary(MeasurementSummary.of(53, new BigDecimal("36.5")))
                      .build()),
              "/evidence/measurements/0/summary/mean"),
          silent(
              "SCL-15",
              "nothing is above 1",
              with(READERS.toBuilder().target(value("1")).build(), measured("0.525"))),
          silent(
              "SCL-15",
              "it is no share, or not in the document",
              with(
                  READERS.toBuilder().unit(Indicator.Unit.SCORE).target(value("60")).build(),
                  measured("52"),
                  Measurement.builder("nothing", "2014").value(new BigDecimal("52")).build())));

  private ScaleRuleCases() {}

  private static IndicatorValue value(String value) {
    return IndicatorValue.of(new BigDecimal(value));
  }

  private static Measurement measured(String value) {
    return Measurement.builder("readers", "2014").value(new BigDecimal(value)).build();
  }

  private static LeadershipSystem with(Sourced... entries) {
    return LeadershipSystem.of("oak-hill", "Oak Hill").with(entries);
  }
}
