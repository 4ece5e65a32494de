package org.concertive.io.csv;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.Team;
import org.concertive.model.organization.TeamMembership;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.TimePoint;
import org.concertive.model.value.TimeSpan;
import org.concertive.text.Keys;

/** Who belongs to which team. */
final class MemberTable extends SystemTable<MemberTable.Member> {
  /** A membership of a team. */
  record Member(Ref<Team> team, TeamMembership membership) {}

  private final Column<Member, Ref<Team>> team =
      must("team", CellTypes.refTo(Team.class), Member::team, "The team.", "team id", "group");
  private final Column<Member, Ref<Actor>> member =
      must(
          "member",
          CellTypes.refTo(Actor.class),
          row -> row.membership().member(),
          "Who belongs to it.",
          "person",
          "name",
          "full name",
          "person id");
  private final Column<Member, TeamMembership.Role> role =
      may(
          "role",
          CellTypes.word(TeamMembership.Role.class),
          row -> row.membership().memberRole(),
          "What they are in the team.",
          "member role");
  private final Column<Member, Quantity> count =
      may(
          "count",
          CellTypes.QUANTITY,
          row -> row.membership().count(),
          "How many people of a member that is a group belong to it.",
          "n");
  private final Column<Member, TimePoint> start =
      may(
          "start",
          CellTypes.TIME,
          row -> row.membership().period().flatMap(TimeSpan::start),
          "The first time they belonged to it.",
          "from",
          "start date",
          "since");
  private final Column<Member, TimePoint> end =
      may(
          "end",
          CellTypes.TIME,
          row -> row.membership().period().flatMap(TimeSpan::end),
          "The last time they belonged to it.",
          "to",
          "end date",
          "until");
  private final Column<Member, TimeSpan> period =
      reads(
          "period",
          CellTypes.PERIOD,
          "When they belonged to it, in place of start and end.",
          "year",
          "school year",
          "date");

  MemberTable() {
    super(
        "members",
        "A row a member of a team.",
        """
        team,member,role,start
        ilt,Kim Lee,chair,2012-08
        ilt,Ana Díaz,facilitator,2013-09
        math-plc,Mathematics teachers,member,
        """,
        "memberships",
        "team-members",
        "membership");
  }

  @Override
  void take(StoredRows rows, SystemDraft draft) {
    Set<String> known = new HashSet<>();
    rows(draft.before()).forEach(row -> known.add(Keys.of(written(row))));
    rows.each(
        row -> {
          Member made = new Member(row.get(team), membership(row));
          if (!known.contains(Keys.of(written(made)))) {
            draft
                .find(Team.class, made.team().id())
                .map(found -> found.toBuilder().addMembership(made.membership()).build())
                .ifPresent(changed -> draft.put(Team.class, changed));
          }
        });
  }

  private TeamMembership membership(Row row) {
    Optional<TeamMembership.Role> memberRole = row.find(role);
    return TeamMembership.builder(row.get(member))
        .memberRole(memberRole)
        .count(row.find(count))
        .period(row.period(period, start, end))
        .build();
  }

  @Override
  Stream<Member> rows(LeadershipSystem system) {
    return system.teams().stream()
        .flatMap(one -> one.memberships().stream().map(entry -> new Member(Ref.to(one), entry)));
  }
}
