package org.concertive.io.csv;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.RoleType;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.Ref;

/** Populations, such as all principals of a district. */
final class RoleGroupTable extends EntityTable<RoleGroup> {
  private final Column<RoleGroup, RoleType> role =
      may(
          "role",
          CellTypes.word(RoleType.class, CellWords.ROLES),
          group -> Optional.of(group.roleType()).filter(role -> role != RoleType.OTHER),
          "What sort of role its people have; other when empty.",
          "role type");
  private final Column<RoleGroup, Ref<OrgUnit>> unit =
      may(
          "unit",
          CellTypes.refTo(OrgUnit.class),
          RoleGroup::unit,
          "The unit its people belong to.",
          "school",
          "organization");
  private final Column<RoleGroup, OrgLevel> level =
      may(
          "level",
          CellTypes.word(OrgLevel.class),
          RoleGroup::level,
          "At which level its people work.");
  private final Column<RoleGroup, Quantity> count =
      may(
          "count",
          CellTypes.QUANTITY,
          group -> Optional.of(group.count()).filter(all -> !all.equals(Quantity.unknown())),
          "How many people it has.",
          "n",
          "number",
          "size");

  RoleGroupTable() {
    super(
        RoleGroup.class,
        "role-groups",
        "A row a population, nobody of which is named: the principals of a district.",
        """
        title,role,unit,count
        Principals,principal,Elm District,60
        Site administrators,site administrator,Elm District,more than 70
        Mathematics teachers,teacher,Oak Hill School,7-12
        """,
        List.of("groups", "role-group"),
        "title",
        "group",
        "name");
  }

  @Override
  RoleGroup make(String id, String title, Optional<RoleGroup> known, Row row) {
    RoleGroup.Builder group =
        known.map(RoleGroup::toBuilder).orElseGet(() -> RoleGroup.builder(id, title)).title(title);
    row.find(role).ifPresent(group::roleType);
    row.find(unit).ifPresent(group::unit);
    row.find(level).ifPresent(group::level);
    row.find(count).ifPresent(group::count);
    return group.attributes(row.attributes(group.build().attributes())).build();
  }

  @Override
  Stream<RoleGroup> rows(LeadershipSystem system) {
    return system.roleGroups().stream();
  }
}
