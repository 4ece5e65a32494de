package org.concertive.metrics;

import java.util.Random;
import java.util.function.IntFunction;
import org.concertive.cases.CaseNode;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;

/** Random systems of which everything is known: rights, roles, memberships, numbers and times. */
final class ExactSystems {
  private static final int PEOPLE = 6;
  private static final String[] ROLES = {"PRINCIPAL", "TEACHER", "COACH", "COUNSELOR"};
  private static final String[] RIGHTS = {"ADVISORY", "MONITORING", "SHARED", "EMPOWERED"};
  private static final String[] BASES = {"FORMAL_POSITION", "INFORMAL_NOMINATED", "EMERGENT"};

  private final Random random;
  private final StringBuilder text = new StringBuilder();

  private ExactSystems(long seed) {
    random = new Random(seed);
  }

  static LeadershipSystem of(long seed) {
    LeadershipSystem system = CaseNode.system(new ExactSystems(seed).text());
    LeadershipSystem.Builder complete = system.toBuilder();
    for (Aspect aspect : Aspect.values()) {
      complete.putCoverage(aspect, Coverage.COMPLETE);
    }
    return complete.build();
  }

  private String text() {
    text.append(
        """
        asOf: 2016-06-30
        organization:
          units:
            - {id: ridge, name: Ridge, kind: LOCAL_EDUCATION_AGENCY, level: DISTRICT}
            - {id: school0, name: Elm School, kind: SCHOOL, level: SCHOOL, parent: ridge}
            - {id: school1, name: Oak School, kind: SCHOOL, level: SCHOOL, parent: ridge}
          domains:
            - {id: budget, name: Budget, kind: BUDGET}
            - {id: staffing, name: Staffing, kind: STAFFING}
        """);
    list(
        "  people:",
        PEOPLE,
        i ->
            "{id: p%d, name: P %d, homeUnit: %s, roleTypes: [%s]}"
                .formatted(i, i, school(), one(ROLES)));
    list(
        "  authority:",
        PEOPLE,
        i ->
            "{holder: p%d, domain: %s, right: %s, scope: ridge}"
                .formatted(i, one("budget", "staffing"), one(RIGHTS)));
    list("  leaders:", 3, i -> "{id: l%d, actor: p%d, basis: %s}".formatted(i, i, one(BASES)));
    text.append(
        """
            - {id: l-ilt, actor: ilt, basis: DESIGNATED_ROLE}
          teams:
            - id: ilt
              name: Leadership team
              unit: school0
              membershipListed: COMPLETE
              memberships: [{member: p0}, {member: p1}]
        practice:
        """);
    list(
        "  routines:",
        4,
        i ->
            "{id: r%d, name: R %d, unit: %s, cadence: 4/school-year, expectedLeaders: [%s, %s],"
                    .formatted(i, i, school(), person(), one("ilt", "p3"))
                + " expectedParticipants: ["
                + person()
                + "]}");
    list(
        "  activities:",
        8,
        i ->
            ("{id: a%d, name: A %d, routine: r%d, unit: %s, when: 2015-%02d-10, participations: ["
                    + "{actor: %s, part: LEADER, present: YES}, {actor: %s, part: FOLLOWER, present: YES}],"
                    + " decisions: [{id: d%d, text: D, madeBy: %s, domain: budget, scope: ridge}]}")
                .formatted(
                    i,
                    i,
                    random.nextInt(4),
                    school(),
                    1 + random.nextInt(12),
                    person(),
                    person(),
                    i,
                    person()));
    list(
        "  ties:",
        9,
        i -> {
          int from = random.nextInt(PEOPLE);
          return "{from: p%d, to: p%d, kind: ADVICE, when: 2015-05}"
              .formatted(from, (from + 1 + random.nextInt(PEOPLE - 1)) % PEOPLE);
        });
    return text.toString();
  }

  private void list(String name, int count, IntFunction<String> item) {
    text.append(name).append('\n');
    for (int i = 0; i < count; i++) {
      text.append("    - ").append(item.apply(i)).append('\n');
    }
  }

  private String school() {
    return "school" + random.nextInt(2);
  }

  private String person() {
    return "p" + random.nextInt(PEOPLE);
  }

  private String one(String... of) {
    return of[random.nextInt(of.length)];
  }
}
