package org.concertive.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.Appointment;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.RoleType;
import org.concertive.model.organization.Team;
import org.concertive.model.organization.TeamMembership;
import org.concertive.model.value.Sourced;

/** Small organizations at random: units in each other, in circles too, and actors of all kinds. */
final class SomeActors {
  private static final List<RoleType> ROLES =
      List.of(RoleType.PRINCIPAL, RoleType.TEACHER, RoleType.OTHER);
  private static final int UNITS = 7;
  private static final int OF_A_KIND = 4;

  private SomeActors() {}

  static LeadershipSystem of(Random random) {
    List<Sourced> entries = new ArrayList<>();
    for (int i = 0; i < UNITS; i++) {
      OrgUnit.Builder unit = OrgUnit.builder("u" + i, "U");
      if (random.nextInt(4) > 0) {
        unit.parent("u" + random.nextInt(random.nextInt(8) == 0 ? UNITS : i + 1));
      }
      if (random.nextInt(3) == 0) {
        unit.kind(OrgUnitKind.LOCAL_EDUCATION_AGENCY);
      }
      entries.add(unit.build());
    }
    for (int i = 0; i < OF_A_KIND; i++) {
      entries.add(Person.builder("p" + i, "P").homeUnit(unit(random)).build());
      entries.add(Position.builder("q" + i, "Q").unit(unit(random)).roleType(role(random)).build());
      entries.add(
          RoleGroup.builder("g" + i, "G").unit(unit(random)).roleType(role(random)).build());
      entries.add(
          Team.builder("t" + i, "T")
              .unit(unit(random))
              .memberships(
                  IntStream.range(0, random.nextInt(3))
                      .mapToObj(any -> TeamMembership.of(actor(random)))
                      .toList())
              .build());
      entries.add(Appointment.of("p" + random.nextInt(OF_A_KIND), "q" + random.nextInt(OF_A_KIND)));
    }
    return LeadershipSystem.of("s", "S").with(entries.toArray(new Sourced[0]));
  }

  private static RoleType role(Random random) {
    return ROLES.get(random.nextInt(ROLES.size()));
  }

  /** A unit, or once in a while none that is in the document. */
  static String unit(Random random) {
    return "u" + random.nextInt(UNITS + 1);
  }

  /** An actor that is no unit, or once in a while none that is in the document. */
  static String actor(Random random) {
    return "pqgt".charAt(random.nextInt(4))
        + ""
        + random.nextInt(OF_A_KIND + (random.nextInt(9) == 0 ? 1 : 0));
  }

  /** All actors, units too, in document order. */
  static List<Node<Actor>> all(SystemIndex index) {
    return index.nodes(Actor.class);
  }
}
