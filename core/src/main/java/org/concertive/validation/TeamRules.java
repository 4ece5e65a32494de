package org.concertive.validation;

import static org.concertive.catalogue.Sources.FELDMAN_PENTLAND_2003;
import static org.concertive.catalogue.Sources.IMSS_PROPOSAL;
import static org.concertive.catalogue.Sources.LONG_BEACH_BRIEF_2010;
import static org.concertive.validation.Rule.error;
import static org.concertive.validation.Rule.info;
import static org.concertive.validation.Rule.warning;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.RoleType;
import org.concertive.model.organization.Team;
import org.concertive.model.organization.TeamMembership;
import org.concertive.model.practice.Participation;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Quantity;
import org.concertive.relation.Actors;
import org.concertive.relation.Attendance;
import org.concertive.relation.Identity;
import org.concertive.relation.Leading;

/** TEAM: the size, members, charge, meetings and attendance of teams. */
final class TeamRules {
  static final Threshold TEAM_MIN = Threshold.count("teamMin", 3, "fewest people in a team");

  static final Threshold TEAM_MAX = Threshold.count("teamMax", 12, "most people in a team");

  static final Threshold ATTENDANCE_FLOOR =
      Threshold.share(
          "attendanceFloor", 0.8, "share of a team's expected attendances that took place");

  /** From this many members on, a team can be expected to bring levels together. */
  private static final int SEVERAL = 3;

  private static final Set<Team.Kind> LARGE_BODIES =
      EnumSet.of(Team.Kind.STEERING_BODY, Team.Kind.NETWORK);

  private static final Set<OrgUnitKind> IN_THE_COMMUNITY =
      EnumSet.of(
          OrgUnitKind.COMMUNITY_ORGANIZATION,
          OrgUnitKind.EMPLOYER,
          OrgUnitKind.POSTSECONDARY_INSTITUTION);

  static final List<Rule> RULES =
      List.of(
          error("TEAM-01", "size-contradicted")
              .checks(
                  "The members of a team are listed completely, and their number is certainly "
                      + "not the declared size. A person and the posts that they alone hold count as "
                      + "one.")
              .says("{name} lists {n members} but declares {size}.")
              .toRecord(
                  "Correct the declared size or the list of members, or mark the list as PARTIAL.")
              .sources(IMSS_PROPOSAL.says("teams of 7 to 12 leaders"))
              .each(Team.class, TeamRules::checkContradictedSize),
          info("TEAM-02", "unusual-size")
              .checks(
                  "A team has certainly fewer than {teamMin} or more than {teamMax} members. "
                      + "Steering bodies and networks are left out.")
              .reads(TEAM_MIN, TEAM_MAX)
              .says(
                  "{name} has {n members}, outside {teamMin} to {teamMax}: a very small team"
                      + " depends on few people, and in a very large one few can take part in each"
                      + " decision.")
              .toRecord("Check the number, or set the range to what is usual where the team works.")
              .toConsider("Consider whether the size suits the team's work.")
              .sources(IMSS_PROPOSAL.says("teams of 7 to 12 leaders"))
              .each(Team.class, TeamRules::checkUnusualSize),
          warning("TEAM-03", "required-role-missing")
              .checks(
                  "No member of a team whose membership is listed completely has a role that the "
                      + "team requires, or one included in it.")
              .says(
                  "{name} requires members in the role of {roles}, and none is recorded: what they"
                      + " were meant to contribute may be missing.")
              .toRecord("Record the roles of the members who have them, or drop the requirement.")
              .toConsider("Consider adding members with these roles.")
              .sources(
                  IMSS_PROPOSAL.says(
                      "teams of site administrators, district administrators and teacher leaders"))
              .each(Team.class, TeamRules::checkMissingRoles),
          warning("TEAM-04", "never-meets")
              .checks("A team leads and takes part in no routine and no activity.")
              .omissionIn(Aspect.ROUTINES)
              .says(
                  "{name} is not recorded as taking part in any routine or activity: whether it"
                      + " meets cannot be seen.")
              .toRecord("Record the routine in which it meets, or what it has done.")
              .toConsider("If the team does not meet, consider when it could.")
              .sources(
                  LONG_BEACH_BRIEF_2010.says(
                      "a steering council of schools, partners and the community that meets monthly"),
                  FELDMAN_PENTLAND_2003.asWhole())
              .each(
                  Team.class,
                  (team, found) -> {
                    if (!found.get(Leading.DESIGNED).takesPart(team)
                        && !found.get(Leading.LIVED).takesPart(team)) {
                      found.on(team);
                    }
                  }),
          warning("TEAM-05", "no-charge")
              .checks("A team has no charge.")
              .omissionIn(Aspect.ORGANIZATION)
              .says(
                  "{name} has no recorded charge: those it works with may not know what to expect"
                      + " of it.")
              .toRecord("Record its charge in the words of whoever set it up.")
              .toConsider("If it has no charge, consider agreeing on one and making it known.")
              .sources(
                  LONG_BEACH_BRIEF_2010.says(
                      "be transparent whether a role or body is advisory or empowered"))
              .each(
                  Team.class,
                  (team, found) -> {
                    if (team.value().charge().filter(text -> !text.isBlank()).isEmpty()) {
                      found.on(team).field("charge");
                    }
                  }),
          warning("TEAM-06", "low-attendance")
              .checks(
                  "Of the times a team was expected at activities, it certainly was present at "
                      + "less than {attendanceFloor}.")
              .reads(ATTENDANCE_FLOOR)
              .says(
                  "{name} attended {present} of {expected meetings} at which it was expected, a share"
                      + " below {attendanceFloor}: what was worked out there may reach it only"
                      + " second-hand.")
              .toRecord("Record that it was not expected, where that is so.")
              .toConsider("Consider what kept it from attending.")
              .sources(IMSS_PROPOSAL.says("the share of teams that attended all institutes"))
              .each(Team.class, TeamRules::checkLowAttendance),
          error("TEAM-07", "headcount-above-size")
              .checks(
                  "More people of a group or team took part in an activity than certainly belong "
                      + "to it.")
              .says("More of {group} attended {name} than belong to it ({n} > {m}).")
              .toRecord("Correct the headcount or the size of the group.")
              .each(Participation.class, TeamRules::checkTooManyPresent),
          info("TEAM-08", "single-level")
              .checks(
                  "A steering body or network that is not of one school lists three or more "
                      + "members completely, and all are at one level.")
              .says(
                  "All members of {name} are at {level} level, although a {kind} is meant to bring"
                      + " levels together.")
              .toRecord("Correct the level of any member who belongs to another.")
              .toConsider("Consider members from other levels.")
              .sources(
                  IMSS_PROPOSAL.says("the value of bringing leaders together across the system"))
              .each(Team.class, TeamRules::checkSingleLevel),
          warning("TEAM-09", "community-without-members")
              .checks(
                  "A team at community level lists members, and none of them is of the "
                      + "community: family, community, employer, other partner or student.")
              .omissionIn(Aspect.ORGANIZATION)
              .says(
                  "{name} stands for the community, and no member is recorded who comes from it, such"
                      + " as families, students, employers or colleges: others may speak in their"
                      + " place.")
              .toRecord("Record which members come from the community.")
              .toConsider("Consider adding members from the community.")
              .sources(
                  LONG_BEACH_BRIEF_2010.says(
                      "a steering council of schools, partners and the community"))
              .each(Team.class, TeamRules::checkNobodyOfTheCommunity));

  private TeamRules() {}

  private static void checkContradictedSize(Node<Team> team, Findings found) {
    Optional<Quantity> declared = team.value().declaredSize();
    if (declared.isEmpty()
        || team.value().per().isPresent()
        || team.value().membershipListed() != Team.Listing.COMPLETE) {
      return;
    }
    Quantity listed = listed(team);
    if (listed.equalTo(declared.get()) != Answer.NO) {
      return;
    }
    // Members with a period may have followed one another, so only too few members are certain.
    if (!hasPeriods(team) || declared.get().isMoreThan(listed) == Answer.YES) {
      found.on(team).field("memberships").with("n", listed).with("size", declared.get());
    }
  }

  /** How many people a list names: a seat once, and who may belong to another member perhaps. */
  private static Quantity listed(Node<Team> team) {
    SystemIndex index = team.index();
    List<Node<Actor>> many =
        index.get(Actors.RELATION).membersOf(team).stream()
            .filter(member -> member.is(RoleGroup.class) || member.is(Position.class))
            .toList();
    Set<Node<Actor>> seats = new HashSet<>();
    Quantity sum = Quantity.exactly(0);
    for (TeamMembership membership : team.value().memberships()) {
      Optional<Node<Actor>> member = index.node(membership.member(), Actor.class);
      Quantity count = count(membership, member);
      boolean isCounted =
          member.isPresent() && !seats.add(index.get(Identity.RELATION).seatOf(member.get()));
      if (isCounted && count.equals(Quantity.exactly(1))) {
        continue;
      }
      boolean mayBeCounted = isCounted || member.filter(one -> isOfAny(one, many)).isPresent();
      sum = sum.plus(mayBeCounted ? Quantity.within(0, count.most()) : count);
    }
    return sum;
  }

  private static Quantity count(TeamMembership membership, Optional<Node<Actor>> member) {
    return membership
        .count()
        .or(
            () ->
                member
                    .filter(one -> !one.is(Team.class))
                    .map(one -> one.index().get(Actors.RELATION).sizeOf(one)))
        .orElse(Quantity.unknown());
  }

  private static boolean isOfAny(Node<Actor> member, List<Node<Actor>> others) {
    Identity identity = member.index().get(Identity.RELATION);
    return others.stream()
        .anyMatch(other -> !identity.isSame(member, other) && identity.isOf(member, other));
  }

  private static boolean hasPeriods(Node<Team> team) {
    return team.value().memberships().stream().anyMatch(member -> member.period().isPresent());
  }

  private static void checkUnusualSize(Node<Team> team, Findings found) {
    boolean isDeclared = team.value().declaredSize().isPresent();
    if (team.value().kind().filter(LARGE_BODIES::contains).isPresent()) {
      return;
    }
    Quantity size =
        team.value().declaredSize().orElseGet(() -> found.get(Actors.RELATION).sizeOf(team));
    long least = (long) Math.ceil(found.value(TEAM_MIN));
    long most = (long) Math.floor(found.value(TEAM_MAX));
    boolean isAbove = size.isMoreThan(most) == Answer.YES && (isDeclared || !hasPeriods(team));
    if (size.isLessThan(least) == Answer.YES || isAbove) {
      found.on(team).field(isDeclared ? "declaredSize" : "memberships").with("n", size);
    }
  }

  private static void checkMissingRoles(Node<Team> team, Findings found) {
    Set<RoleType> required = team.value().requiredRoles();
    if (required.isEmpty() || team.value().membershipListed() != Team.Listing.COMPLETE) {
      return;
    }
    Set<RoleType> there = found.get(Actors.RELATION).rolesOf(team);
    List<RoleType> missing =
        required.stream().filter(role -> there.stream().noneMatch(role::includes)).toList();
    if (!missing.isEmpty() && areMembersKnown(found.index(), team)) {
      found.on(team).field("requiredRoles").with("roles", missing);
    }
  }

  /** Whether every member is in the document and is a person, a position or a role group. */
  private static boolean areMembersKnown(SystemIndex index, Node<Team> team) {
    return team.value().memberships().stream()
        .map(member -> index.get(member.member(), Actor.class))
        .allMatch(
            member ->
                member.isPresent()
                    && !(member.get() instanceof Team)
                    && !(member.get() instanceof OrgUnit));
  }

  private static void checkLowAttendance(Node<Team> team, Findings found) {
    Attendance.Tally tally = found.get(Attendance.RELATION).ofActor(team);
    if (tally.expected() > 0
        && !Shares.reaches(tally.present(), tally.expected(), found.value(ATTENDANCE_FLOOR))) {
      found.on(team).with("present", tally.present()).with("expected", tally.expected());
    }
  }

  private static void checkTooManyPresent(Node<Participation> participation, Findings found) {
    Optional<Quantity> headcount = participation.value().headcount();
    Optional<Node<Actor>> group =
        found
            .index()
            .node(participation.value().actor(), Actor.class)
            .filter(actor -> actor.is(Team.class) || actor.is(RoleGroup.class));
    if (headcount.isEmpty() || group.isEmpty()) {
      return;
    }
    Quantity size = found.get(Actors.RELATION).sizeOf(group.get());
    if (headcount.get().isMoreThan(size) == Answer.YES) {
      found
          .on(participation)
          .field("headcount")
          .with("group", group.get())
          .with("n", headcount.get())
          .with("m", size);
    }
  }

  private static void checkSingleLevel(Node<Team> team, Findings found) {
    Actors actors = found.get(Actors.RELATION);
    Optional<Team.Kind> kind = team.value().kind().filter(LARGE_BODIES::contains);
    if (kind.isEmpty()
        || team.value().membershipListed() != Team.Listing.COMPLETE
        || actors.levelOf(team).filter(OrgLevel::isSchoolOrNarrower).isPresent()) {
      return;
    }
    List<TeamMembership> memberships = team.value().memberships();
    List<OrgLevel> levels =
        memberships.stream()
            .flatMap(member -> found.index().node(member.member(), Actor.class).stream())
            .flatMap(member -> actors.levelOf(member).stream())
            .toList();
    boolean areKnown = levels.size() == memberships.size();
    boolean areSeveral =
        memberships.size() >= SEVERAL || actors.listedSizeOf(team).isLessThan(SEVERAL) == Answer.NO;
    if (areKnown && areSeveral && Set.copyOf(levels).size() == 1) {
      found.on(team).with("level", levels.get(0)).with("kind", kind.get());
    }
  }

  private static void checkNobodyOfTheCommunity(Node<Team> team, Findings found) {
    Actors actors = found.get(Actors.RELATION);
    if (!team.value().memberships().isEmpty()
        && actors.levelOf(team).equals(Optional.of(OrgLevel.COMMUNITY))
        && !actors.rolesOf(team).contains(RoleType.STUDENT)
        && team.value().memberships().stream()
            .map(member -> found.index().node(member.member(), Actor.class))
            .noneMatch(member -> member.isEmpty() || isOfTheCommunity(member.get()))) {
      found.on(team).field("memberships");
    }
  }

  private static boolean isOfTheCommunity(Node<Actor> member) {
    Actors actors = member.index().get(Actors.RELATION);
    return member
            .index()
            .get(Identity.RELATION)
            .withMembersAndPosts(member)
            .anyMatch(actors::isOfCommunity)
        || actors
            .unitOf(member)
            .filter(unit -> IN_THE_COMMUNITY.contains(unit.value().kind()))
            .isPresent();
  }
}
