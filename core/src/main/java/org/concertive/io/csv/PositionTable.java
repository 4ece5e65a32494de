package org.concertive.io.csv;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.RoleType;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.Ref;

/** Posts, held or vacant. */
final class PositionTable extends EntityTable<Position> {
  private static final CellWords<RoleType> ROLES = new CellWords<>(RoleType.class, CellWords.ROLES);

  private final Column<Position, Ref<OrgUnit>> unit =
      may(
          "unit",
          CellTypes.refTo(OrgUnit.class),
          Position::unit,
          "The unit it belongs to.",
          "school",
          "organization",
          "campus",
          "site");
  private final Column<Position, RoleType> role =
      may(
          "role",
          CellTypes.word(RoleType.class, CellWords.ROLES),
          position -> Optional.of(position.roleType()),
          "What sort of role it is; when empty, the one its title names, or other.",
          "role type",
          "type");
  private final Column<Position, OrgLevel> level =
      may(
          "level",
          CellTypes.word(OrgLevel.class),
          Position::level,
          "At which level it sits; when empty, at that of its unit.");
  private final Column<Position, Quantity> seats =
      may(
          "seats",
          CellTypes.QUANTITY,
          position -> Optional.of(position.seats()).filter(all -> !all.equals(Quantity.unknown())),
          "How many people can hold it at a time.",
          "fte",
          "number");
  private final Column<Position, OrgUnitKind> per =
      may(
          "per",
          CellTypes.word(OrgUnitKind.class, CellWords.UNITS),
          Position::per,
          "The kind of units that each have so many seats of it.",
          "for each");

  PositionTable() {
    super(
        Position.class,
        "positions",
        "A row a post, held or vacant.",
        """
        id,title,unit,role,seats
        oak-principal,Principal,Oak Hill School,principal,1
        oak-coach,Literacy coach,Oak Hill School,coach,2
        oak-lead,Lead teacher,Oak Hill School,,4-6
        """,
        List.of("position", "posts", "jobs"),
        "title",
        "position",
        "job title",
        "post",
        "name",
        "label");
  }

  /** A position of the role that its title names, if it names one. */
  static Position titled(String id, String title) {
    return Position.builder(id, title).roleType(ROLES.find(title).orElse(RoleType.OTHER)).build();
  }

  @Override
  Position make(String id, String title, Optional<Position> known, Row row) {
    Position.Builder position = known.orElseGet(() -> titled(id, title)).toBuilder().title(title);
    row.find(unit).ifPresent(position::unit);
    row.find(role).ifPresent(position::roleType);
    row.find(level).ifPresent(position::level);
    row.find(seats).ifPresent(position::seats);
    row.find(per).ifPresent(position::per);
    return position.attributes(row.attributes(position.build().attributes())).build();
  }

  @Override
  Stream<Position> rows(LeadershipSystem system) {
    return system.positions().stream();
  }
}
