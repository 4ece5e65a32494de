package org.concertive.validation;

import static org.concertive.catalogue.Sources.AKIBA_MURATA;
import static org.concertive.catalogue.Sources.ELMORE_2000;
import static org.concertive.catalogue.Sources.GATES_DECK;
import static org.concertive.catalogue.Sources.IMSS_PROPOSAL;
import static org.concertive.catalogue.Sources.JAQUITH_AIELLO_KHACHATRYAN;
import static org.concertive.catalogue.Sources.LONG_BEACH_BRIEF_2010;
import static org.concertive.catalogue.Sources.SZTAJN;
import static org.concertive.validation.Rule.error;
import static org.concertive.validation.Rule.info;
import static org.concertive.validation.Rule.warning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.AuthorityGrant;
import org.concertive.model.organization.DecisionDomain;
import org.concertive.model.organization.DecisionRight;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.Responsibility;
import org.concertive.model.organization.RoleType;
import org.concertive.model.organization.Team;
import org.concertive.model.practice.Decision;
import org.concertive.model.practice.Requirement;
import org.concertive.model.scale.Innovation;
import org.concertive.model.scale.OwnershipState;
import org.concertive.model.theory.Strategy;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Ref;
import org.concertive.relation.Actors;
import org.concertive.relation.Authority;
import org.concertive.relation.Belonging;
import org.concertive.relation.Identity;
import org.concertive.relation.Leading;
import org.concertive.relation.Ownership;
import org.concertive.relation.Targets;
import org.concertive.text.Words;

/** AUT: who may decide what, and whether that is clear. */
final class AuthorityRules {
  private static final Set<DecisionRight> WITHOUT_DECIDING =
      EnumSet.of(DecisionRight.ADVISORY, DecisionRight.MONITORING);

  private static final Set<OrgLevel> SCHOOL_LEVELS = EnumSet.of(OrgLevel.SCHOOL, OrgLevel.PROGRAM);

  private static final Template LEFT_OPEN =
      new Template(
          "The sources leave open whether {name} is advisory or empowered{teams}. Unclear authority"
              + " can slow a reform down.");

  /** Which of the teams that hold a right an actor is of. */
  private static final Relation<Belonging> TEAMS_WITH_RIGHTS =
      Relation.of("teams with rights", AuthorityRules::teamsWithRights);

  private static final Set<RoleType> ROLES_THAT_LEARN_TO_LEAD =
      EnumSet.of(RoleType.TEACHER_LEADER, RoleType.COORDINATOR, RoleType.COACH, RoleType.PRINCIPAL);

  static final List<Rule> RULES =
      List.of(
          error("AUT-01", "advisory-and-empowered")
              .checks(
                  "Somebody has a right to advise and a right to decide alone in one domain, "
                      + "with scopes of which one lies in the other, and at times that are not "
                      + "certainly apart. A person and the posts that they alone hold count as one.")
              .says("{holder} is both advisory and empowered on {domain} in {scope}.")
              .toRecord(
                  "Keep the right that applies, or distinguish the two grants by domain, unit or"
                      + " period.")
              .sources(
                  LONG_BEACH_BRIEF_2010.says(
                      "be transparent whether a role or body is advisory or empowered"))
              .once(AuthorityRules::checkAdvisoryAndEmpowered),
          error("AUT-02", "rival-deciders")
              .checks(
                  "Two holders, neither of whom belongs to the other, each have the right to "
                      + "decide alone in one domain and the same scope, at times that are not "
                      + "certainly apart. All holders in one domain and scope make one finding.")
              .says("{holders} each decide {domain} alone in {scope}.")
              .toRecord(
                  "Record the right as SHARED if they decide together, or distinguish the grants"
                      + " by unit or period.")
              .sources(
                  LONG_BEACH_BRIEF_2010.says(
                      "be transparent whether a role or body is advisory or empowered"))
              .once(AuthorityRules::checkRivals),
          warning("AUT-03", "unclear-authority")
              .checks(
                  "Somebody with responsibilities, a charge or grants, from whom an account can "
                      + "be expected, has no right recorded for itself, or only rights that the "
                      + "sources leave open; the rights of a team that it belongs to are mentioned but "
                      + "do not count.")
              .omissionIn(Aspect.AUTHORITY)
              .says(
                  "No right of {name} is recorded{teams}, so whether it is advisory or empowered"
                      + " cannot be seen. Unclear authority can slow a reform down.")
              .orSays(LEFT_OPEN)
              .toRecord(
                  "Record a right for it in at least one domain, or one that is UNSPECIFIED where"
                      + " the sources leave it open.")
              .toConsider("Consider making its rights known to everybody it works with.")
              .sources(
                  LONG_BEACH_BRIEF_2010.says(
                      "be transparent whether a role or body is advisory or empowered"),
                  LONG_BEACH_BRIEF_2010.says(
                      "a steering council whose right to decide is never stated"),
                  IMSS_PROPOSAL.says("district teams with a charge and no stated right"))
              .each(Authority.ACCOUNTABLE, AuthorityRules::checkRight),
          warning("AUT-04", "responsibility-without-authority")
              .checks(
                  "Somebody has a responsibility in a domain where their own right is only to "
                      + "advise or to monitor, and no team they belong to has a right to decide there.")
              .says(
                  "{name} is responsible for {domain}, but the only right recorded for it there is"
                      + " {rights}: it may have to answer for what others decide.")
              .toRecord("Record any other right it has in this domain.")
              .toConsider(
                  "Consider giving it a share in deciding, or moving the responsibility to those"
                      + " who decide.")
              .sources(
                  LONG_BEACH_BRIEF_2010.says("authority, not just responsibility"),
                  ELMORE_2000.asWhole())
              .each(Responsibility.class, AuthorityRules::checkResponsibilityWithoutAuthority),
          warning("AUT-05", "nobody-decides")
              .checks(
                  "A domain is used by a responsibility, grant, goal or decision, and nobody has "
                      + "a right to decide in it in any scope: alone, shared or by approving.")
              .omissionIn(Aspect.AUTHORITY)
              .says(
                  "It is not recorded who decides {name}, which is mentioned {n times}: decisions"
                      + " may be delayed, or made where nobody sees them.")
              .toRecord("Record who decides in this domain: alone, with others or by approving.")
              .toConsider("If it is not settled who decides, consider agreeing on it.")
              .sources(
                  LONG_BEACH_BRIEF_2010.says(
                      "be transparent whether a role or body is advisory or empowered"))
              .each(DecisionDomain.class, AuthorityRules::checkUndecidedDomain),
          warning("AUT-06", "decided-without-right")
              .checks(
                  "A decision in a domain was made by somebody whose best right there is to "
                      + "advise or to monitor; or who has none, where AUTHORITY is COMPLETE. A right "
                      + "that the sources leave open is silent.")
              .says(
                  "{maker} decided {domain} ({name}), and the strongest right recorded for it"
                      + " there is {right}: the structure in use differs from the stated one.")
              .toRecord("Record the right under which it was decided.")
              .toConsider("Consider why the decision was made elsewhere than stated.")
              .sources(
                  LONG_BEACH_BRIEF_2010.says(
                      "be transparent whether a role or body is advisory or empowered"))
              .each(Decision.class, AuthorityRules::checkDecisionWithoutRight),
          warning("AUT-07", "ownership-without-authority")
              .checks(
                  "An innovation is last recorded as owned by schools or teachers, or a "
                      + "requirement leaves broad discretion, and every right to decide, alone or "
                      + "shared, lies at district level or broader.")
              .omissionIn(Aspect.AUTHORITY)
              .says(
                  "{name} is said to be {said}, but every recorded right to decide, alone or"
                      + " together ({n grants}), is at district level or broader: it is not recorded"
                      + " that schools decide anything.")
              .toRecord("Record what schools may decide.")
              .toConsider(
                  "Consider what schools could decide, or saying plainly that the district keeps"
                      + " the decisions.")
              .sources(
                  LONG_BEACH_BRIEF_2010.says(
                      "empowered schools still need central oversight and a common vision"),
                  AKIBA_MURATA.says(
                      "ownership shifts where the leadership of schools is respected"),
                  SZTAJN.says("provide support, then let go"))
              .once(AuthorityRules::checkOwnershipWithoutAuthority),
          warning("AUT-08", "autonomy-without-vision")
              .checks(
                  "Schools or programs decide alone in a domain in which no goal and no right to "
                      + "monitor is recorded for the district, and nobody at district level sets "
                      + "framework and requirements. Looked for only where both a district and a "
                      + "school are described.")
              .omissionIn(Aspect.AUTHORITY)
              .says(
                  "Schools decide {name} (right of {holders}), and no common vision or oversight is"
                      + " recorded: no goal of the district in it, nobody there who monitors it and"
                      + " nobody who sets the framework.")
              .toRecord(
                  "Record the district's goal in this domain, who monitors it, or who sets the"
                      + " framework within which schools decide.")
              .toConsider(
                  "Consider a common vision or central oversight within which schools decide.")
              .sources(
                  LONG_BEACH_BRIEF_2010.says(
                      "empowered schools still need central oversight and a common vision"))
              .each(DecisionDomain.class, AuthorityRules::checkAutonomyWithoutVision),
          warning("AUT-09", "authority-without-resources")
              .checks(
                  "A post that decides alone has recorded resources that lack time, or lack both "
                      + "budget and staff.")
              .omissionIn(Aspect.AUTHORITY)
              .says(
                  "{name} has authority over {domains} but lacks {lacking}: a right is hard to use"
                      + " without the means.")
              .toRecord("Record the resources it has, if these have changed.")
              .toConsider(
                  "Consider providing what is lacking, or moving the right to where it can be"
                      + " used.")
              .sources(
                  GATES_DECK.says("leaders have authority, time and resources"),
                  LONG_BEACH_BRIEF_2010.says("rethink time, space, routines and the use of people"))
              .each(Position.class, AuthorityRules::checkAuthorityWithoutResources),
          warning("AUT-10", "leading-without-support")
              .checks(
                  "A teacher leader, coordinator, coach or principal leads a routine, and no "
                      + "strategy that targets the role has a support. Once for each role.")
              .omissionIn(Aspect.THEORY)
              .says(
                  "{name} leads a routine as {role}, and no strategy is recorded that targets this"
                      + " role and has a support: leading is itself something to be learnt.")
              .toRecord("Record how people in this role are helped to learn to lead.")
              .toConsider("Consider training and support for people in this role.")
              .sources(
                  LONG_BEACH_BRIEF_2010.says(
                      "the shift of teachers to formal leading roles takes training and support"),
                  JAQUITH_AIELLO_KHACHATRYAN.says("principals must learn to lead change"),
                  ELMORE_2000.asWhole())
              .once(AuthorityRules::checkLeadingWithoutSupport),
          info("AUT-11", "unwritten-authority")
              .checks("A grant is recorded as not explicit.")
              .says(
                  "The authority of {holder} over {domain} is not written down: the people"
                      + " affected may see it differently.")
              .toRecord("Record the right as explicit if it is written down.")
              .toConsider("Consider writing it down where the people affected can read it.")
              .sources(
                  LONG_BEACH_BRIEF_2010.says(
                      "be transparent whether a role or body is advisory or empowered"))
              .each(
                  AuthorityGrant.class,
                  (grant, found) -> {
                    if (grant.value().explicit() == Answer.NO) {
                      Authority authority = found.get(Authority.RELATION);
                      found
                          .on(grant)
                          .field("explicit")
                          .with("holder", authority.holderOf(grant), grant.value().holder().id())
                          .with(
                              "domain",
                              authority.domainOf(grant),
                              grant.value().domain().map(Ref::id).orElse("an unnamed domain"));
                    }
                  }),
          info("AUT-12", "decides-and-monitors")
              .checks(
                  "The only holder recorded to monitor a domain is the one who decides in it "
                      + "alone.")
              .omissionIn(Aspect.AUTHORITY)
              .says(
                  "{holder} alone is recorded as deciding and monitoring {name}: it is not"
                      + " recorded that anybody else follows the results.")
              .toRecord("Record who else monitors this domain, if anybody does.")
              .toConsider(
                  "Consider asking somebody besides the decision-maker to follow how the decisions"
                      + " work out.")
              .sources(
                  LONG_BEACH_BRIEF_2010.says(
                      "a council of partners as touchstone of accountability"))
              .once(AuthorityRules::checkDecidesAndMonitors));

  private AuthorityRules() {}

  private static void checkAdvisoryAndEmpowered(Findings found) {
    Authority authority = found.get(Authority.RELATION);
    for (Authority.Overlap overlap :
        authority.overlaps(DecisionRight.EMPOWERED, DecisionRight.ADVISORY)) {
      Node<AuthorityGrant> grant = overlap.grant();
      Node<AuthorityGrant> narrower =
          authority.covers(grant, overlap.other()) ? overlap.other() : grant;
      found
          .on(holderOf(grant))
          .at(grant)
          .with("holder", holderOf(grant))
          .related(found.get(Identity.RELATION).postsOf(holderOf(grant)))
          .with("domain", authority.domainOf(grant).orElseThrow())
          .with("scope", authority.scopeOf(narrower), "the whole system");
    }
  }

  private static void checkRivals(Findings found) {
    Authority authority = found.get(Authority.RELATION);
    for (Authority.Rivalry rivalry : authority.rivalries()) {
      Node<AuthorityGrant> first = rivalry.grants().get(0);
      found
          .on(authority.holderOf(first).orElseThrow())
          .at(first)
          .with("holders", holders(authority, rivalry.grants()))
          .with("domain", authority.domainOf(first).orElseThrow())
          .with("scope", authority.scopeOf(first), "the whole system");
    }
  }

  /** Asks for the holder's own right; rights of its teams are only mentioned. */
  private static void checkRight(Node<Actor> holder, Findings found) {
    Authority authority = found.get(Authority.RELATION);
    if (authority.isSpecified(holder)) {
      return;
    }
    List<Node<Actor>> teams = found.get(TEAMS_WITH_RIGHTS).of(holder);
    Draft draft =
        found
            .on(holder)
            .with("teams", teams.isEmpty() ? "" : " apart from that of " + inWords(teams))
            .related(teams)
            .related(found.get(Identity.RELATION).postsOf(holder));
    if (!authority.ownGrantsOf(holder).isEmpty()) {
      draft.saying(LEFT_OPEN);
    }
  }

  private static String inWords(List<Node<Actor>> actors) {
    return Words.list(actors.stream().map(actor -> Subject.of(actor).toString()).toList());
  }

  private static Belonging teamsWithRights(SystemIndex index) {
    Authority authority = index.get(Authority.RELATION);
    return index
        .get(Identity.RELATION)
        .among(
            index.nodes(AuthorityGrant.class).stream()
                .filter(grant -> grant.value().right() != DecisionRight.UNSPECIFIED)
                .flatMap(grant -> authority.holderOf(grant).stream())
                .filter(holder -> holder.is(Team.class))
                .toList());
  }

  private static void checkResponsibilityWithoutAuthority(
      Node<Responsibility> responsibility, Findings found) {
    Optional<Node<DecisionDomain>> domain =
        responsibility.value().domain().flatMap(of -> found.index().node(of, DecisionDomain.class));
    if (domain.isEmpty()) {
      return;
    }
    Node<Actor> holder =
        responsibility.entity().flatMap(entity -> entity.as(Actor.class)).orElseThrow();
    Authority authority = found.get(Authority.RELATION);
    Set<DecisionRight> rights =
        rights(
            authority.ownGrantsOf(holder).stream()
                .filter(grant -> authority.domainOf(grant).equals(domain))
                .toList());
    boolean isDecidedInTeam =
        authority.grantsOf(holder, domain.get()).stream().anyMatch(authority::decides);
    if (!rights.isEmpty() && WITHOUT_DECIDING.containsAll(rights) && !isDecidedInTeam) {
      found.on(responsibility).with("domain", domain.get()).with("rights", rights);
    }
  }

  private static void checkUndecidedDomain(Node<DecisionDomain> domain, Findings found) {
    if (found.get(Authority.RELATION).isDecided(domain)) {
      return;
    }
    long uses =
        found.index().referencesTo(domain).stream()
            .filter(reference -> reference.field().equals("domain"))
            .count();
    if (uses > 0) {
      found.on(domain).with("n", uses);
    }
  }

  private static void checkDecisionWithoutRight(Node<Decision> decision, Findings found) {
    Authority authority = found.get(Authority.RELATION);
    Optional<Node<Actor>> maker = authority.makerOf(decision);
    Optional<Node<DecisionDomain>> domain = authority.decidedDomainOf(decision);
    if (maker.isEmpty() || domain.isEmpty()) {
      return;
    }
    Set<DecisionRight> rights = rights(authority.grantsFor(decision));
    if (WITHOUT_DECIDING.containsAll(rights) && areRightsKnown(decision)) {
      found
          .on(decision)
          .with("maker", maker.get())
          .with("domain", domain.get())
          .with(
              "right",
              rights.stream().max(DecisionRight::compareTo).map(Object.class::cast).orElse("none"));
    }
  }

  /** Whether authority is fully documented, or a right of the maker was certainly in force then. */
  private static boolean areRightsKnown(Node<Decision> decision) {
    Authority authority = decision.index().get(Authority.RELATION);
    return decision.index().system().coverage(Aspect.AUTHORITY) == Coverage.COMPLETE
        || authority.grantsFor(decision).stream()
            .anyMatch(
                grant -> authority.isInForce(grant, authority.decidedAt(decision)) == Answer.YES);
  }

  private static void checkOwnershipWithoutAuthority(Findings found) {
    SystemIndex index = found.index();
    List<Node<AuthorityGrant>> deciding =
        index.nodes(AuthorityGrant.class).stream()
            .filter(
                grant ->
                    grant.value().right() == DecisionRight.EMPOWERED
                        || grant.value().right() == DecisionRight.SHARED)
            .toList();
    Authority authority = found.get(Authority.RELATION);
    if (deciding.isEmpty() || !deciding.stream().allMatch(authority::isCentral)) {
      return;
    }
    for (Node<Innovation> innovation : index.nodes(Innovation.class)) {
      checkOwnership(innovation, deciding.size(), found);
    }
    for (Node<Requirement> requirement : index.nodes(Requirement.class)) {
      if (requirement.value().discretion() == Requirement.Discretion.BROAD) {
        found
            .on(requirement)
            .field("discretion")
            .with("said", "left to the broad discretion of those it is required of")
            .with("n", deciding.size());
      }
    }
  }

  private static void checkOwnership(Node<Innovation> innovation, int deciding, Findings found) {
    List<Node<OwnershipState>> latest = found.get(Ownership.RELATION).latestOf(innovation);
    if (found.get(Ownership.RELATION).isOfSchools(innovation)) {
      found
          .on(innovation)
          .at(latest.get(0))
          .with(
              "said",
              latest.get(0).value().locus() == OwnershipState.Locus.TEACHERS
                  ? "owned by teachers"
                  : "owned by schools")
          .with("n", deciding);
    }
  }

  private static void checkAutonomyWithoutVision(Node<DecisionDomain> domain, Findings found) {
    Authority authority = found.get(Authority.RELATION);
    if (authority.hasCommonVision(domain) || !found.get(Levels.DISTRICT_AND_SCHOOLS)) {
      return;
    }
    List<Node<AuthorityGrant>> local =
        authority.grantsIn(domain).stream()
            .filter(grant -> grant.value().right() == DecisionRight.EMPOWERED)
            .filter(
                grant -> authority.levelOfScope(grant).filter(SCHOOL_LEVELS::contains).isPresent())
            .toList();
    if (!local.isEmpty()) {
      found.on(domain).with("holders", holders(authority, local));
    }
  }

  private static void checkAuthorityWithoutResources(Node<Position> position, Findings found) {
    List<String> lacking =
        position.value().resources().map(AuthorityRules::lacking).orElse(List.of());
    if (lacking.isEmpty()) {
      return;
    }
    Authority authority = found.get(Authority.RELATION);
    List<Node<DecisionDomain>> domains =
        authority.heldBy(position).stream()
            .filter(grant -> grant.value().right() == DecisionRight.EMPOWERED)
            .flatMap(grant -> authority.domainOf(grant).stream())
            .distinct()
            .toList();
    if (!domains.isEmpty()) {
      found.on(position).field("resources").with("domains", domains).with("lacking", lacking);
    }
  }

  /** Time; or budget and staff, if both are lacking. */
  private static List<String> lacking(Position.Resources resources) {
    List<String> lacking = new ArrayList<>();
    if (resources.time() == Answer.NO) {
      lacking.add("time");
    }
    if (resources.budget() == Answer.NO && resources.staff() == Answer.NO) {
      lacking.add("budget");
      lacking.add("staff");
    }
    return lacking;
  }

  private static void checkLeadingWithoutSupport(Findings found) {
    SystemIndex index = found.index();
    Set<RoleType> asked = EnumSet.copyOf(ROLES_THAT_LEARN_TO_LEAD);
    for (Node<Strategy> strategy : index.nodes(Strategy.class)) {
      if (!strategy.value().supports().isEmpty()) {
        Set<RoleType> targets = found.get(Targets.RELATION).rolesOf(strategy);
        asked.removeIf(role -> targets.stream().anyMatch(target -> teachesToLead(target, role)));
      }
    }
    for (Node<Actor> leader : found.get(Leading.DESIGNED).leaders()) {
      if (!leader.is(Team.class)) {
        for (RoleType role : found.get(Actors.RELATION).rolesOf(leader)) {
          if (asked.remove(role)) {
            found
                .on(leader)
                .with("role", role)
                .related(found.get(Identity.RELATION).postsOf(leader));
          }
        }
      }
    }
  }

  /** Teaching teachers does not help the teacher leaders among them to lead. */
  private static boolean teachesToLead(RoleType target, RoleType role) {
    return target == role || (target != RoleType.TEACHER && target.includes(role));
  }

  private static void checkDecidesAndMonitors(Findings found) {
    Authority authority = found.get(Authority.RELATION);
    Set<Node<DecisionDomain>> seen = new HashSet<>();
    for (Authority.Overlap overlap :
        authority.overlaps(DecisionRight.EMPOWERED, DecisionRight.MONITORING)) {
      Node<DecisionDomain> domain = authority.domainOf(overlap.grant()).orElseThrow();
      Node<Actor> holder = holderOf(overlap.grant());
      if (!seen.add(domain)) {
        continue;
      }
      boolean isAlone =
          authority.grantsIn(domain).stream()
              .filter(
                  grant ->
                      authority.decides(grant) || grant.value().right() == DecisionRight.MONITORING)
              .allMatch(grant -> isHeldBy(holder, grant));
      if (isAlone) {
        found.on(domain).with("holder", holder);
      }
    }
  }

  /** The holder of a grant, a person for the posts that only they hold. */
  private static Node<Actor> holderOf(Node<AuthorityGrant> grant) {
    Node<Actor> holder = grant.index().get(Authority.RELATION).holderOf(grant).orElseThrow();
    return grant.index().get(Identity.RELATION).seatOf(holder);
  }

  private static boolean isHeldBy(Node<Actor> holder, Node<AuthorityGrant> grant) {
    return grant
        .index()
        .get(Authority.RELATION)
        .holderOf(grant)
        .filter(other -> grant.index().get(Identity.RELATION).isSame(holder, other))
        .isPresent();
  }

  private static Set<DecisionRight> rights(List<Node<AuthorityGrant>> grants) {
    Set<DecisionRight> rights = EnumSet.noneOf(DecisionRight.class);
    grants.forEach(grant -> rights.add(grant.value().right()));
    return rights;
  }

  /** The holders of grants, each once. */
  private static List<Node<Actor>> holders(Authority authority, List<Node<AuthorityGrant>> grants) {
    return grants.stream().flatMap(grant -> authority.holderOf(grant).stream()).distinct().toList();
  }
}
