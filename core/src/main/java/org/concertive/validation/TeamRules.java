package org.concertive.validation;

import static org.concertive.validation.Rule.error;
import static org.concertive.validation.Rule.info;
import static org.concertive.validation.Rule.warning;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.concertive.index.Actors;
import org.concertive.index.Attendance;
import org.concertive.index.Node;
import org.concertive.index.Reference;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.RoleType;
import org.concertive.model.organization.Team;
import org.concertive.model.organization.TeamMembership;
import org.concertive.model.practice.Participation;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Quantity;

/** TEAM: whether bodies are what they are said to be, meet, and are attended. */
final class TeamRules {
  static final Threshold TEAM_MIN = Threshold.count("teamMin", 3, "people of a team, at least");

  static final Threshold TEAM_MAX = Threshold.count("teamMax", 12, "people of a team, at most");

  static final Threshold ATTENDANCE_FLOOR =
      Threshold.share("attendanceFloor", 0.8, "of a team's expected presences");

  /** How many members make it worth asking whether a team joins levels. */
  private static final int SEVERAL = 3;

  private static final Set<RoleType> OF_THE_COMMUNITY =
      EnumSet.of(
          RoleType.COMMUNITY_MEMBER,
          RoleType.INDUSTRY_PARTNER,
          RoleType.FAMILY_MEMBER,
          RoleType.STUDENT,
          RoleType.POSTSECONDARY_PARTNER);

  private static final Set<OrgUnitKind> IN_THE_COMMUNITY =
      EnumSet.of(
          OrgUnitKind.COMMUNITY_ORGANIZATION,
          OrgUnitKind.EMPLOYER,
          OrgUnitKind.POSTSECONDARY_INSTITUTION);

  private static final String COUNCIL =
      "Long Beach brief 2010: a steering council of schools, partners and the community";

  static final List<Rule> RULES =
      List.of(
          error("TEAM-01", "size-contradicted")
              .says("{name} lists {n} members but declares {size}.")
              .remedy("Correct the declared size or the list of members, or mark it PARTIAL.")
              .sources("IMSS proposal: teams of 7 to 12 leaders")
              .each(index -> index.nodes(Team.class), TeamRules::findContradictedSize),
          info("TEAM-02", "unusual-size")
              .reads(TEAM_MIN, TEAM_MAX)
              .says(
                  "{name} has {n} members, outside {teamMin} to {teamMax}: a very small body rests on"
                      + " few, and in a very large one few can take part in each decision.")
              .remedy("Check the number, or set the range to what is usual where the team works.")
              .sources("IMSS proposal: teams of 7 to 12 leaders")
              .each(index -> index.nodes(Team.class), TeamRules::findUnusualSize),
          warning("TEAM-03", "required-role-missing")
              .says(
                  "{name} lists no member recorded as {role}, a role it requires: what that role was"
                      + " to bring may be missing from its work.")
              .remedy("Add such a member, record their role, or drop the requirement.")
              .sources(
                  "IMSS proposal: teams of site administrators, district administrators and teacher"
                      + " leaders")
              .each(index -> index.nodes(Team.class), TeamRules::findMissingRoles),
          warning("TEAM-04", "never-meets")
              .omissionIn(Aspect.ROUTINES)
              .says(
                  "{name} takes part in no routine and no activity: as far as is recorded it never"
                      + " meets.")
              .remedy("Record the routine in which it meets, or what it has done.")
              .sources(COUNCIL + " that meets monthly", "Feldman & Pentland 2003")
              .each(
                  index -> index.nodes(Team.class),
                  (team, found) -> {
                    if (!takesPart(found.index(), team.row())) {
                      found.on(team);
                    }
                  }),
          warning("TEAM-05", "no-charge")
              .omissionIn(Aspect.ORGANIZATION)
              .says(
                  "{name} has no stated purpose: those it works with cannot tell what to expect of"
                      + " it.")
              .remedy("Record its charge in the words of whoever set it up.")
              .sources(
                  "Long Beach brief 2010: be transparent whether a role or body is advisory or"
                      + " empowered")
              .each(
                  index -> index.nodes(Team.class),
                  (team, found) -> {
                    if (team.value().charge().filter(text -> !text.isBlank()).isEmpty()) {
                      found.on(team).field("charge");
                    }
                  }),
          warning("TEAM-06", "low-attendance")
              .reads(ATTENDANCE_FLOOR)
              .says(
                  "{name} attended {present} of {expected} activities at which it was expected, a"
                      + " share below {attendanceFloor}: what was worked out there reaches it at"
                      + " second hand.")
              .remedy("Find out what kept it away, or record that it was not expected.")
              .sources("IMSS proposal: the share of teams that attended all institutes")
              .each(index -> index.nodes(Team.class), TeamRules::findLowAttendance),
          error("TEAM-07", "headcount-above-size")
              .says("More of {group} attended {name} than belong to it ({n} > {m}).")
              .remedy("Correct the headcount or the size of the group.")
              .sources("Structure of the document")
              .each(index -> index.nodes(Participation.class), TeamRules::findTooManyPresent),
          info("TEAM-08", "single-level")
              .says(
                  "All members of {name} are at {level} level, though a {kind} is there to bring"
                      + " levels together.")
              .remedy("Consider members from other levels, or record the level of those there are.")
              .sources("IMSS proposal: the value of bringing leaders together across the system")
              .each(index -> index.nodes(Team.class), TeamRules::findSingleLevel),
          warning("TEAM-09", "community-without-members")
              .says(
                  "{name} stands for the community but lists no community, industry, family, student"
                      + " or postsecondary member: others speak in their place.")
              .remedy("Add members from the community, or record who they are.")
              .sources(COUNCIL)
              .each(index -> index.nodes(Team.class), TeamRules::findNobodyOfTheCommunity));

  private TeamRules() {}

  private static void findContradictedSize(Node<Team> team, Findings found) {
    Optional<Quantity> declared = team.value().declaredSize();
    Quantity listed = found.index().actors().listedSize(team.row());
    if (declared.isEmpty() || listed.equalTo(declared.get()) != Answer.NO) {
      return;
    }
    // Members with a period may have followed one another: then only too few are certain.
    if (!hasPeriods(team) || declared.get().isMoreThan(listed) == Answer.YES) {
      found.on(team).field("memberships").with("n", listed).with("size", declared.get());
    }
  }

  private static boolean hasPeriods(Node<Team> team) {
    return team.value().memberships().stream().anyMatch(member -> member.period().isPresent());
  }

  private static void findUnusualSize(Node<Team> team, Findings found) {
    boolean isDeclared = team.value().declaredSize().isPresent();
    Quantity size = found.index().actors().size(team.row());
    long least = (long) Math.ceil(found.value(TEAM_MIN));
    long most = (long) Math.floor(found.value(TEAM_MAX));
    boolean isAbove = size.isMoreThan(most) == Answer.YES && (isDeclared || !hasPeriods(team));
    if (size.isLessThan(least) == Answer.YES || isAbove) {
      found.on(team).field(isDeclared ? "declaredSize" : "memberships").with("n", size);
    }
  }

  private static void findMissingRoles(Node<Team> team, Findings found) {
    Set<RoleType> required = team.value().requiredRoles();
    if (required.isEmpty() || team.value().membershipListed() != Team.Listing.COMPLETE) {
      return;
    }
    Set<RoleType> there = found.index().actors().roleTypes(team.row());
    if (there.containsAll(required) || !areMembersKnown(found.index(), team)) {
      return;
    }
    int position = 0;
    for (RoleType role : required) {
      if (!there.contains(role)) {
        found.on(team).field("requiredRoles", position).with("role", role);
      }
      position++;
    }
  }

  /** Whether no member is a body that is not looked into, or missing from the document. */
  private static boolean areMembersKnown(SystemIndex index, Node<Team> team) {
    return team.value().memberships().stream()
        .map(member -> index.get(member.member(), Actor.class))
        .allMatch(
            member ->
                member.isPresent()
                    && !(member.get() instanceof Team)
                    && !(member.get() instanceof OrgUnit));
  }

  private static boolean takesPart(SystemIndex index, int team) {
    return index.leading(View.DESIGNED).takesPart(team)
        || index.leading(View.LIVED).takesPart(team);
  }

  private static void findLowAttendance(Node<Team> team, Findings found) {
    Attendance.Tally tally = found.index().attendance().ofActor(team.row());
    if (tally.expected() > 0
        && !Shares.reaches(tally.present(), tally.expected(), found.value(ATTENDANCE_FLOOR))) {
      found.on(team).with("present", tally.present()).with("expected", tally.expected());
    }
  }

  private static void findTooManyPresent(Node<Participation> participation, Findings found) {
    SystemIndex index = found.index();
    Optional<Quantity> headcount = participation.value().headcount();
    int group = headcount.isEmpty() ? -1 : participant(participation);
    if (group < 0 || !isGroup(index.object(group))) {
      return;
    }
    Quantity size = index.actors().size(group);
    if (headcount.get().isMoreThan(size) == Answer.YES) {
      found
          .on(participation)
          .field("headcount")
          .with("group", index.node(group))
          .with("n", headcount.get())
          .with("m", size);
    }
  }

  /** The row of who took part, by the reference that is followed already; −1 when there is none. */
  private static int participant(Node<Participation> participation) {
    for (Reference reference : participation.index().referencesFrom(participation)) {
      if (reference.field().equals("actor")) {
        return reference.to().map(Node::row).orElse(-1);
      }
    }
    return -1;
  }

  private static boolean isGroup(Object actor) {
    return actor instanceof Team || actor instanceof RoleGroup;
  }

  private static void findSingleLevel(Node<Team> team, Findings found) {
    Team.Kind kind = team.value().kind().orElse(Team.Kind.LEADERSHIP_TEAM);
    if ((kind != Team.Kind.STEERING_BODY && kind != Team.Kind.NETWORK)
        || team.value().membershipListed() != Team.Listing.COMPLETE) {
      return;
    }
    Actors actors = found.index().actors();
    int[] members = members(found.index(), team).toArray();
    if (IntStream.of(members).anyMatch(member -> member < 0 || actors.level(member).isEmpty())) {
      return;
    }
    boolean areSeveral =
        members.length >= SEVERAL || actors.listedSize(team.row()).isLessThan(SEVERAL) == Answer.NO;
    List<OrgLevel> levels =
        IntStream.of(members)
            .mapToObj(member -> actors.level(member).orElseThrow())
            .distinct()
            .toList();
    if (areSeveral && levels.size() == 1) {
      found.on(team).with("level", levels.get(0)).with("kind", kind);
    }
  }

  private static IntStream members(SystemIndex index, Node<Team> team) {
    return team.value().memberships().stream()
        .map(TeamMembership::member)
        .mapToInt(member -> index.get(member, Actor.class).isPresent() ? index.row(member) : -1);
  }

  private static void findNobodyOfTheCommunity(Node<Team> team, Findings found) {
    SystemIndex index = found.index();
    Actors actors = index.actors();
    boolean says =
        !team.value().memberships().isEmpty()
            || team.value().membershipListed() == Team.Listing.COMPLETE;
    if (says
        && actors.level(team.row()).filter(level -> level == OrgLevel.COMMUNITY).isPresent()
        && actors.roleTypes(team.row()).stream().noneMatch(OF_THE_COMMUNITY::contains)
        && members(index, team)
            .noneMatch(member -> member < 0 || isOfTheCommunity(index, member))) {
      found.on(team).field("memberships");
    }
  }

  private static boolean isOfTheCommunity(SystemIndex index, int member) {
    Actors actors = index.actors();
    return actors.level(member).filter(level -> level == OrgLevel.COMMUNITY).isPresent()
        || (actors.unit(member) >= 0
            && IN_THE_COMMUNITY.contains(
                index.node(actors.unit(member), OrgUnit.class).value().kind()));
  }
}
