package org.concertive.io.csv;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.Ref;

/** Districts, schools, departments and other units. */
final class UnitTable extends EntityTable<OrgUnit> {
  private final Column<OrgUnit, OrgUnitKind> kind =
      may(
          "kind",
          CellTypes.word(OrgUnitKind.class, CellWords.UNITS),
          unit -> Optional.of(unit.kind()).filter(kind -> kind != OrgUnitKind.OTHER),
          "What sort of unit it is; other when empty.",
          "type",
          "unit type");
  private final Column<OrgUnit, OrgLevel> level =
      may(
          "level",
          CellTypes.word(OrgLevel.class),
          OrgUnit::level,
          "At which level it sits.",
          "unit level");
  private final Column<OrgUnit, Ref<OrgUnit>> parent =
      may(
          "parent",
          CellTypes.refTo(OrgUnit.class),
          OrgUnit::parent,
          "The unit it is part of.",
          "part of",
          "parent unit",
          "district");
  private final Column<OrgUnit, Quantity> represents =
      may(
          "represents",
          CellTypes.QUANTITY,
          OrgUnit::represents,
          "How many units of its kind it represents; when empty, only itself.");

  UnitTable() {
    super(
        OrgUnit.class,
        "units",
        "A row a unit: a district, a school, a department, a partner.",
        """
        id,name,kind,level,parent
        elm-district,Elm District,district,district,
        oak-hill,Oak Hill School,school,school,elm-district
        oak-hill-math,Oak Hill mathematics,department,program,oak-hill
        """,
        List.of("unit", "schools", "organizations"),
        "name",
        "unit",
        "school",
        "organization",
        "label");
  }

  @Override
  OrgUnit make(String id, String name, Optional<OrgUnit> known, Row row) {
    OrgUnit.Builder unit =
        known.map(OrgUnit::toBuilder).orElseGet(() -> OrgUnit.builder(id, name)).name(name);
    row.find(kind).ifPresent(unit::kind);
    row.find(level).ifPresent(unit::level);
    row.find(parent).ifPresent(unit::parent);
    row.find(represents).ifPresent(unit::represents);
    return unit.attributes(row.attributes(unit.build().attributes())).build();
  }

  @Override
  Stream<OrgUnit> rows(LeadershipSystem system) {
    return system.units().stream();
  }
}
