package org.concertive.io.csv;

import java.util.stream.Stream;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.scale.AdoptionObservation;
import org.concertive.model.scale.Innovation;
import org.concertive.model.value.Magnitude;
import org.concertive.model.value.Ref;
import org.concertive.model.value.TimePoint;

/** How far an innovation has spread, unit by unit. */
final class AdoptionTable extends RecordTable<AdoptionObservation> {
  private final Column<AdoptionObservation, Ref<Innovation>> practice =
      must(
          "practice",
          CellTypes.refTo(Innovation.class),
          AdoptionObservation::practice,
          "What was adopted.",
          "innovation",
          "program",
          "programme",
          "initiative",
          "intervention");
  private final Column<AdoptionObservation, Ref<OrgUnit>> unit =
      must(
          "unit",
          CellTypes.refTo(OrgUnit.class),
          AdoptionObservation::unit,
          "Where: a school whose teachers are counted, a district whose schools are.",
          "district",
          "school",
          "site",
          "organization");
  private final Column<AdoptionObservation, TimePoint> date =
      must(
          "date",
          CellTypes.TIME,
          AdoptionObservation::when,
          "When it was so.",
          "when",
          "time",
          "year",
          "school year",
          "wave");
  private final Column<AdoptionObservation, Integer> adopting =
      may(
          "adopting",
          CellTypes.COUNT,
          AdoptionObservation::adopting,
          "How many parts of the unit use it.",
          "adopters",
          "using",
          "n adopting",
          "schools adopting",
          "teachers adopting");
  private final Column<AdoptionObservation, Integer> total =
      may(
          "total",
          CellTypes.COUNT,
          AdoptionObservation::total,
          "How many parts the unit has.",
          "of",
          "all",
          "n",
          "schools",
          "teachers");
  private final Column<AdoptionObservation, Magnitude> percent =
      may(
          "percent",
          CellTypes.MAGNITUDE,
          AdoptionObservation::percent,
          "The percent of its parts that use it.",
          "%",
          "percentage",
          "percent adopting");

  AdoptionTable() {
    super(
        "adoption",
        "A row an observation: how many parts of a unit use an innovation at a time, or what"
            + " percent.",
        """
        practice,unit,year,adopting,total,percent
        Lesson study,Elm District,2013/14,3,12,
        Lesson study,Elm District,2014/15,7,12,
        Lesson study,Oak Hill School,2014/15,,,47.5%
        """,
        "adoptions",
        "spread");
  }

  @Override
  AdoptionObservation make(Row row) {
    return AdoptionObservation.builder(row.get(practice), row.get(unit), row.get(date))
        .adopting(row.find(adopting))
        .total(row.find(total))
        .percent(row.find(percent))
        .build();
  }

  @Override
  Stream<AdoptionObservation> rows(LeadershipSystem system) {
    return system.adoption().stream();
  }
}
