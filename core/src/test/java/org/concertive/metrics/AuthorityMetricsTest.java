package org.concertive.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concertive.index.View.DESIGNED;
import static org.concertive.metrics.AuthorityMetrics.AUTHORITY_MATCH;
import static org.concertive.metrics.Samples.of;

import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.AuthorityGrant;
import org.concertive.model.organization.DecisionDomain;
import org.concertive.model.organization.DecisionRight;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.Responsibility;
import org.junit.jupiter.api.Test;

class AuthorityMetricsTest {
  @Test
  void a_responsibility_is_named_by_its_holder_and_domain() {
    LeadershipSystem system =
        LeadershipSystem.of("oak-hill", "Oak Hill")
            .with(
                DecisionDomain.of("budget", "Budget"),
                Position.builder("coordinator", "Coordinator")
                    .addResponsibilities(
                        Responsibility.builder("See to money.").domain("budget").build(),
                        Responsibility.builder("See to ghosts.").domain("ghost").build())
                    .build(),
                AuthorityGrant.builder("coordinator", DecisionRight.SHARED)
                    .domain("budget")
                    .build());
    assertThat(of(system, AUTHORITY_MATCH, DESIGNED).contributors())
        .extracting(Contributor::name)
        .containsExactly("Coordinator: Budget");
  }
}
