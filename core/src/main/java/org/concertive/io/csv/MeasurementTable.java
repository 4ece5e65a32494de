package org.concertive.io.csv;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.evidence.Indicator;
import org.concertive.model.evidence.Measurement;
import org.concertive.model.evidence.MeasurementSummary;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.value.Ref;
import org.concertive.model.value.TimePoint;

/** Values of indicators. */
final class MeasurementTable extends RecordTable<Measurement> {
  private final Column<Measurement, Ref<Indicator>> indicator =
      must(
          "indicator",
          CellTypes.refTo(Indicator.class),
          Measurement::indicator,
          "What was measured. Tables cannot add an indicator, since it needs more than a name.",
          "measure",
          "variable");
  private final Column<Measurement, TimePoint> date =
      must(
          "date",
          CellTypes.TIME,
          Measurement::when,
          "When it was measured.",
          "when",
          "time",
          "year",
          "school year",
          "wave");
  private final Column<Measurement, Ref<OrgUnit>> unit =
      may(
          "unit",
          CellTypes.refTo(OrgUnit.class),
          Measurement::unit,
          "Where it was measured; when empty, in the system as a whole.",
          "school",
          "district",
          "site",
          "organization");
  private final Column<Measurement, BigDecimal> value =
      may(
          "value",
          CellTypes.NUMBER,
          Measurement::value,
          "The value found, in the unit of the indicator; 45% is 0.45.",
          "score",
          "result");
  private final Column<Measurement, Integer> n =
      may(
          "n",
          CellTypes.COUNT,
          row -> row.summary().map(MeasurementSummary::n).or(row::n),
          "How many cases the value or the mean rests on.",
          "count",
          "cases",
          "sample size");
  private final Column<Measurement, BigDecimal> mean =
      may(
          "mean",
          CellTypes.NUMBER,
          row -> row.summary().map(MeasurementSummary::mean),
          "The mean of n values, in place of one value.",
          "m",
          "average");
  private final Column<Measurement, BigDecimal> sd =
      may(
          "sd",
          CellTypes.NUMBER,
          row -> row.summary().flatMap(MeasurementSummary::sd),
          "Their standard deviation.",
          "standard deviation",
          "std");
  private final Column<Measurement, BigDecimal> min =
      may(
          "min",
          CellTypes.NUMBER,
          row -> row.summary().flatMap(MeasurementSummary::min),
          "The least of them.",
          "minimum");
  private final Column<Measurement, BigDecimal> max =
      may(
          "max",
          CellTypes.NUMBER,
          row -> row.summary().flatMap(MeasurementSummary::max),
          "The greatest of them.",
          "maximum");

  MeasurementTable() {
    super(
        "measurements",
        "A row a measurement of an indicator: a value, or the mean of many.",
        """
        indicator,date,unit,value,n,mean,sd
        graduation,2013/14,Elm District,0.81,,,
        graduation,2014/15,Elm District,84%,,,
        teaching-quality,May 2015,Oak Hill School,,24,2.6,0.8
        """,
        "measurement",
        "measures");
  }

  @Override
  Measurement make(Row row) {
    Optional<BigDecimal> average = row.find(mean);
    Optional<Integer> number = row.find(n);
    if (average.isPresent() && number.isEmpty()) {
      throw row.bad(n, "The cell must not be empty where there is a mean.");
    }
    return Measurement.builder(row.get(indicator), row.get(date))
        .unit(row.find(unit))
        .value(row.find(value))
        .n(average.isPresent() ? Optional.empty() : number)
        .summary(average.map(of -> summary(row, number.orElseThrow(), of)))
        .build();
  }

  private MeasurementSummary summary(Row row, int number, BigDecimal average) {
    return MeasurementSummary.builder(number, average)
        .sd(row.find(sd))
        .min(row.find(min))
        .max(row.find(max))
        .build();
  }

  @Override
  Stream<Measurement> rows(LeadershipSystem system) {
    return system.measurements().stream();
  }
}
