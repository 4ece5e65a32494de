package org.concertive.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concertive.relation.Nodes.actor;
import static org.concertive.relation.Nodes.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.Appointment;
import org.concertive.model.organization.AuthorityGrant;
import org.concertive.model.organization.DecisionDomain;
import org.concertive.model.organization.DecisionRight;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.RoleType;
import org.concertive.model.organization.Team;
import org.concertive.model.organization.TeamMembership;
import org.concertive.rows.Rows;

/** What is looked up about grants agrees with asking every grant, or every pair of them. */
class AuthorityProperties {
  private static final List<String> UNITS = List.of("u0", "u1", "u2", "u3", "nowhere");
  private static final List<String> ACTORS =
      List.of("kim", "lou", "p0", "p1", "g0", "g1", "g2", "t0", "t1", "u1", "nobody");
  private static final List<String> DOMAINS = List.of("d0", "d1");
  private static final List<RoleType> ROLES =
      List.of(RoleType.PRINCIPAL, RoleType.COACH, RoleType.OTHER);

  private static Arbitrary<String> one(List<String> ids) {
    return Arbitraries.of(ids);
  }

  private static Arbitrary<AuthorityGrant> grants() {
    return Combinators.combine(
            one(ACTORS),
            Arbitraries.of(
                DecisionRight.EMPOWERED, DecisionRight.EMPOWERED, DecisionRight.ADVISORY),
            one(DOMAINS),
            one(UNITS).optional(0.7),
            one(List.of("2013", "2014", "2014-05", "2014..", "year-1", "..year-2")).optional(0.4))
        .as(
            (holder, right, domain, scope, period) -> {
              AuthorityGrant.Builder grant = AuthorityGrant.builder(holder, right).domain(domain);
              scope.ifPresent(grant::scope);
              period.ifPresent(grant::period);
              return grant.build();
            });
  }

  private static Arbitrary<LeadershipSystem> people() {
    return Combinators.combine(
            one(UNITS).list().ofSize(12),
            Arbitraries.of(ROLES).list().ofSize(5),
            one(ACTORS).list().ofSize(5),
            one(List.of("p0", "p1")).list().ofSize(2))
        .as(AuthorityProperties::system);
  }

  private static LeadershipSystem system(
      List<String> units, List<RoleType> roles, List<String> members, List<String> posts) {
    LeadershipSystem.Builder system = LeadershipSystem.of("s", "System").toBuilder();
    for (int i = 0; i < 4; i++) {
      system.addUnit(OrgUnit.builder("u" + i, "U").parent(units.get(i)).build());
    }
    system
        .addPerson(Person.builder("kim", "Kim").homeUnit(units.get(4)).build())
        .addPerson(Person.builder("lou", "Lou").homeUnit(units.get(5)).build());
    for (int i = 0; i < 2; i++) {
      system.addPosition(
          Position.builder("p" + i, "P").roleType(roles.get(i)).unit(units.get(6 + i)).build());
      system.addAppointment(Appointment.of(i == 0 ? "kim" : "lou", posts.get(i)));
      system.addDomain(DecisionDomain.of("d" + i, "D"));
    }
    for (int i = 0; i < 3; i++) {
      system.addRoleGroup(
          RoleGroup.builder("g" + i, "G")
              .roleType(roles.get(2 + i))
              .unit(units.get(8 + i))
              .build());
    }
    return system
        .addTeam(team("t0", members.subList(0, 2)))
        .addTeam(team("t1", members.subList(2, 5)))
        .build();
  }

  private static Team team(String id, List<String> members) {
    return Team.builder(id, "T")
        .memberships(members.stream().map(TeamMembership::of).toList())
        .build();
  }

  @Provide
  Arbitrary<SystemIndex> systems() {
    return Combinators.combine(people(), grants().list().ofMaxSize(12))
        .as((people, grants) -> people.toBuilder().authority(grants).build())
        .map(SystemIndex::of);
  }

  @Property
  void grantsOfAnActorAreThoseOfAllItIsOfAndOfTheHoldersOfAPost(
      @ForAll("systems") SystemIndex index) {
    Authority authority = index.get(Authority.RELATION);
    Identity identity = index.get(Identity.RELATION);
    for (String actor : ACTORS.subList(0, ACTORS.size() - 1)) {
      for (String domain : DOMAINS) {
        Node<Actor> asked = actor(index, actor);
        Node<DecisionDomain> in = node(index, domain, DecisionDomain.class);
        List<Node<AuthorityGrant>> expected =
            index.nodes(AuthorityGrant.class).stream()
                .filter(grant -> authority.domainOf(grant).equals(Optional.of(in)))
                .filter(
                    grant ->
                        authority
                            .holderOf(grant)
                            .filter(
                                holder ->
                                    identity.isOf(asked, holder)
                                        || holder.as(Person.class).stream()
                                            .anyMatch(
                                                one ->
                                                    asked.as(Position.class).stream()
                                                        .anyMatch(
                                                            post ->
                                                                index
                                                                    .get(Actors.RELATION)
                                                                    .holds(
                                                                        one,
                                                                        post,
                                                                        Optional.empty()))))
                            .isPresent())
                .toList();
        assertThat(authority.grantsOf(asked, in)).as(actor + " on " + domain).isEqualTo(expected);
      }
    }
  }

  @Property
  void overlapsAreTheGrantsWithAPartner(@ForAll("systems") SystemIndex index) {
    Authority authority = index.get(Authority.RELATION);
    List<Node<AuthorityGrant>> grants = index.nodes(AuthorityGrant.class);
    List<Authority.Overlap> overlaps =
        authority.overlaps(DecisionRight.EMPOWERED, DecisionRight.ADVISORY);

    assertThat(overlaps).allMatch(overlap -> overlap(authority, overlap.grant(), overlap.other()));
    assertThat(overlaps.stream().map(Authority.Overlap::grant))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            grants.stream()
                .filter(
                    grant -> grants.stream().anyMatch(other -> overlap(authority, grant, other)))
                .toList());
  }

  private static boolean overlap(
      Authority authority, Node<AuthorityGrant> grant, Node<AuthorityGrant> other) {
    return grant.value().right() == DecisionRight.EMPOWERED
        && other.value().right() == DecisionRight.ADVISORY
        && haveSameHolder(authority, grant, other)
        && authority.domainOf(grant).equals(authority.domainOf(other))
        && isPlaced(authority, grant)
        && isPlaced(authority, other)
        && (authority.covers(grant, other) || authority.covers(other, grant))
        && authority.periodsMeet(Rows.row(grant), Rows.row(other));
  }

  /** A person and the posts that only they hold are one holder. */
  private static boolean haveSameHolder(
      Authority authority, Node<AuthorityGrant> grant, Node<AuthorityGrant> other) {
    Identity identity = grant.index().get(Identity.RELATION);
    return authority
        .holderOf(grant)
        .filter(
            holder -> authority.holderOf(other).filter(o -> identity.isSame(holder, o)).isPresent())
        .isPresent();
  }

  private static boolean isPlaced(Authority authority, Node<AuthorityGrant> grant) {
    return grant.value().scope().isEmpty() || authority.scopeOf(grant).isPresent();
  }

  @Property
  void rivalriesAreTheGrantsWithARival(@ForAll("systems") SystemIndex index) {
    Authority authority = index.get(Authority.RELATION);
    List<Node<AuthorityGrant>> found = new ArrayList<>();
    authority.rivalries().forEach(rivalry -> found.addAll(rivalry.grants()));

    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(
            empowered(index)
                .filter(grant -> empowered(index).anyMatch(other -> rivals(index, grant, other)))
                .toList());
    for (Authority.Rivalry rivalry : authority.rivalries()) {
      assertThat(rivalry.grants()).isSorted().hasSizeGreaterThan(1);
      Set<String> places =
          rivalry.grants().stream()
              .map(grant -> authority.domainOf(grant) + " " + grant.value().scope())
              .collect(Collectors.toSet());
      assertThat(places).hasSize(1);
    }
  }

  private static Stream<Node<AuthorityGrant>> empowered(SystemIndex index) {
    Authority authority = index.get(Authority.RELATION);
    return index.nodes(AuthorityGrant.class).stream()
        .filter(grant -> grant.value().right() == DecisionRight.EMPOWERED)
        .filter(grant -> authority.holderOf(grant).isPresent() && isPlaced(authority, grant));
  }

  private static boolean rivals(
      SystemIndex index, Node<AuthorityGrant> grant, Node<AuthorityGrant> other) {
    Authority authority = index.get(Authority.RELATION);
    Identity identity = index.get(Identity.RELATION);
    Node<Actor> one = authority.holderOf(grant).orElseThrow();
    Node<Actor> two = authority.holderOf(other).orElseThrow();
    return authority.domainOf(grant).equals(authority.domainOf(other))
        && grant.value().scope().equals(other.value().scope())
        && authority.periodsMeet(Rows.row(grant), Rows.row(other))
        && !identity.isOf(one, two)
        && !identity.isOf(two, one);
  }
}
