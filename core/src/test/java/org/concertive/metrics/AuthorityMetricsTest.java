package org.concertive.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concertive.index.View.DESIGNED;
import static org.concertive.index.View.LIVED;
import static org.concertive.metrics.AuthorityMetrics.AUTHORITY_CLARITY;
import static org.concertive.metrics.AuthorityMetrics.AUTHORITY_MATCH;
import static org.concertive.metrics.AuthorityMetrics.AUTONOMY;
import static org.concertive.metrics.AuthorityMetrics.AUTONOMY_WITH_VISION;
import static org.concertive.metrics.AuthorityMetrics.STATED_VERSUS_USED;
import static org.concertive.metrics.Samples.get;
import static org.concertive.metrics.Samples.isFraction;
import static org.concertive.metrics.Samples.isUndefined;
import static org.concertive.metrics.Samples.of;

import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.AuthorityGrant;
import org.concertive.model.organization.DecisionDomain;
import org.concertive.model.organization.DecisionRight;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.Responsibility;
import org.concertive.model.organization.Team;
import org.concertive.model.practice.Decision;
import org.concertive.model.practice.JointActivity;
import org.junit.jupiter.api.Test;

class AuthorityMetricsTest {
  private static final LeadershipSystem SYSTEM =
      LeadershipSystem.of("oak-hill", "Oak Hill")
          .with(
              OrgUnit.builder("district", "District").level(OrgLevel.DISTRICT).build(),
              OrgUnit.builder("school", "School").level(OrgLevel.SCHOOL).parent("district").build(),
              DecisionDomain.of("budget", "Budget"),
              DecisionDomain.of("staffing", "Staffing"),
              DecisionDomain.of("policy", "Policy"),
              Position.of("superintendent", "Superintendent"),
              Position.of("principal", "Principal"),
              Team.of("ilt", "Leadership team"));

  private static AuthorityGrant grant(
      String holder, DecisionRight right, String domain, String scope) {
    return AuthorityGrant.builder(holder, right).domain(domain).scope(scope).build();
  }

  @Test
  void authority_clarity() {
    LeadershipSystem system =
        SYSTEM.with(
            Position.builder("coordinator", "Coordinator")
                .addResponsibilities(Responsibility.of("Coordinate."))
                .build(),
            AuthorityGrant.of("ilt", DecisionRight.ADVISORY),
            AuthorityGrant.of("superintendent", DecisionRight.UNSPECIFIED));
    Value clarity = of(system, AUTHORITY_CLARITY, DESIGNED);
    isFraction(clarity, 1, 3);
    assertThat(clarity).hasToString("0.3333 = 1/3 (ilt 0.3333)");
    isUndefined(get(SYSTEM, AUTHORITY_CLARITY, DESIGNED), "nobody answers for anything");
  }

  private static LeadershipSystem responsible(AuthorityGrant... grants) {
    return SYSTEM
        .with(
            Position.builder("coordinator", "Coordinator")
                .addResponsibilities(
                    Responsibility.builder("See to money.").domain("budget").build(),
                    Responsibility.builder("See to people.").domain("staffing").build(),
                    Responsibility.builder("See to ghosts.").domain("ghost").build(),
                    Responsibility.of("Help."))
                .build())
        .with(grants);
  }

  @Test
  void authority_match() {
    Value match =
        of(
            responsible(
                grant("coordinator", DecisionRight.SHARED, "budget", "school"),
                grant("coordinator", DecisionRight.ADVISORY, "staffing", "school")),
            AUTHORITY_MATCH,
            DESIGNED);
    isFraction(match, 1, 2);
    assertThat(match.contributors())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.id()).isEqualTo("coordinator budget");
              assertThat(one.name()).isEqualTo("Coordinator: Budget");
            });
    isFraction(of(responsible(), AUTHORITY_MATCH, DESIGNED), 0, 2);
    isUndefined(get(SYSTEM, AUTHORITY_MATCH, DESIGNED), "no responsibility names a domain");
  }

  @Test
  void authority_match_leaves_out_rights_certainly_over_at_the_as_of_date() {
    AuthorityGrant past =
        AuthorityGrant.builder("coordinator", DecisionRight.EMPOWERED)
            .domain("budget")
            .period("2010..2012")
            .build();
    LeadershipSystem system = responsible(past);
    isFraction(of(system, AUTHORITY_MATCH, DESIGNED), 1, 2);
    isFraction(of(system.toBuilder().asOf("2014").build(), AUTHORITY_MATCH, DESIGNED), 0, 2);
    isFraction(of(system.toBuilder().asOf("2011").build(), AUTHORITY_MATCH, DESIGNED), 1, 2);
  }

  @Test
  void autonomy() {
    LeadershipSystem system =
        SYSTEM.with(
            grant("superintendent", DecisionRight.EMPOWERED, "budget", "district"),
            grant("superintendent", DecisionRight.SHARED, "staffing", "district"),
            grant("principal", DecisionRight.SHARED, "staffing", "school"),
            grant("ilt", DecisionRight.ADVISORY, "policy", "school"));
    Value autonomy = of(system, AUTONOMY, DESIGNED);
    assertThat(autonomy).hasToString("0.5 = 1/2 (staffing 0.5)");
    isUndefined(get(SYSTEM, AUTONOMY, DESIGNED), "nobody decides in any domain");
  }

  @Test
  void a_right_in_the_whole_system_is_no_right_of_schools() {
    LeadershipSystem system =
        SYSTEM.with(
            AuthorityGrant.builder("principal", DecisionRight.EMPOWERED).domain("budget").build());
    isFraction(of(system, AUTONOMY, DESIGNED), 0, 1);
  }

  @Test
  void autonomy_with_vision() {
    LeadershipSystem system =
        SYSTEM.with(
            grant("principal", DecisionRight.EMPOWERED, "staffing", "school"),
            grant("principal", DecisionRight.EMPOWERED, "budget", "school"),
            grant("superintendent", DecisionRight.MONITORING, "budget", "district"));
    assertThat(of(system, AUTONOMY_WITH_VISION, DESIGNED)).hasToString("0.5 = 1/2 (budget 0.5)");
    isUndefined(
        get(SYSTEM, AUTONOMY_WITH_VISION, DESIGNED),
        "nobody decides in any domain at school level or narrower");
  }

  private static Decision decision(String id, String domain, String maker) {
    return Decision.builder(id, "What to do.").domain(domain).madeBy(maker).build();
  }

  @Test
  void stated_versus_used() {
    LeadershipSystem system =
        SYSTEM.with(
            grant("ilt", DecisionRight.ADVISORY, "budget", "school"),
            grant("principal", DecisionRight.EMPOWERED, "staffing", "school"),
            JointActivity.builder("a", "Meeting")
                .addDecisions(
                    decision("d1", "budget", "ilt"),
                    decision("d2", "staffing", "principal"),
                    decision("d3", "staffing", "ghost"),
                    Decision.of("d4", "Nobody knows."))
                .build());
    assertThat(of(system, STATED_VERSUS_USED, LIVED)).hasToString("0.5 = 1/2 (d2 0.5)");
    isUndefined(
        get(SYSTEM, STATED_VERSUS_USED, LIVED),
        "no decision names who made it and in which domain");
  }
}
