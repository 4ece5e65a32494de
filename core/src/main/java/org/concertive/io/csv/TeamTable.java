package org.concertive.io.csv;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.organization.Team;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.Ref;

/** Teams, councils and other bodies; their members stand in a table of their own. */
final class TeamTable extends EntityTable<Team> {
  private final Column<Team, Ref<OrgUnit>> unit =
      may(
          "unit",
          CellTypes.refTo(OrgUnit.class),
          Team::unit,
          "The unit it belongs to.",
          "school",
          "organization");
  private final Column<Team, Team.Kind> kind =
      may(
          "kind",
          CellTypes.word(Team.Kind.class),
          Team::kind,
          "What sort of team it is.",
          "type",
          "team type");
  private final Column<Team, OrgLevel> level =
      may(
          "level",
          CellTypes.word(OrgLevel.class),
          Team::level,
          "At which level it works; when empty, at that of its unit.");
  private final Column<Team, OrgUnitKind> per =
      may(
          "per",
          CellTypes.word(OrgUnitKind.class, CellWords.UNITS),
          Team::per,
          "The kind of units that each have such a team.",
          "for each");
  private final Column<Team, Quantity> size =
      may(
          "size",
          CellTypes.QUANTITY,
          Team::declaredSize,
          "How many people it is said to have.",
          "declared size",
          "n");
  private final Column<Team, Team.Listing> listing =
      may(
          "listed",
          CellTypes.word(Team.Listing.class),
          team -> Optional.of(team.membershipListed()).filter(how -> how != Team.Listing.PARTIAL),
          "Whether the table of members lists all of them; partial when empty.",
          "membership listed");
  private final Column<Team, String> charge =
      may("charge", CellTypes.TEXT, Team::charge, "What it is there for.", "purpose");

  TeamTable() {
    super(
        Team.class,
        "teams",
        "A row a team. Who belongs to it stands in members.csv.",
        """
        id,name,unit,kind,size,listed
        ilt,Instructional leadership team,Oak Hill School,leadership team,8,complete
        math-plc,Mathematics PLC,Oak Hill School,PLC,6-8,
        council,Implementation council,Elm District,steering body,,
        """,
        List.of("team"),
        "name",
        "team",
        "team name",
        "label");
  }

  @Override
  Team make(String id, String name, Optional<Team> known, Row row) {
    Team.Builder team =
        known.map(Team::toBuilder).orElseGet(() -> Team.builder(id, name)).name(name);
    row.find(unit).ifPresent(team::unit);
    row.find(kind).ifPresent(team::kind);
    row.find(level).ifPresent(team::level);
    row.find(per).ifPresent(team::per);
    row.find(size).ifPresent(team::declaredSize);
    row.find(listing).ifPresent(team::membershipListed);
    row.find(charge).ifPresent(team::charge);
    return team.attributes(row.attributes(team.build().attributes())).build();
  }

  @Override
  Stream<Team> rows(LeadershipSystem system) {
    return system.teams().stream();
  }
}
