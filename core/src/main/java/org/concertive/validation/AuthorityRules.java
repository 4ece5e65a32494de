package org.concertive.validation;

import static org.concertive.validation.Rule.error;
import static org.concertive.validation.Rule.info;
import static org.concertive.validation.Rule.warning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.concertive.index.Authority;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.organization.AuthorityGrant;
import org.concertive.model.organization.DecisionDomain;
import org.concertive.model.organization.DecisionRight;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.Responsibility;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.RoleType;
import org.concertive.model.practice.Decision;
import org.concertive.model.practice.Requirement;
import org.concertive.model.scale.Innovation;
import org.concertive.model.scale.OwnershipState;
import org.concertive.model.theory.Goal;
import org.concertive.model.theory.Strategy;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Ref;

/** AUT: who may decide what, and whether anyone could tell. */
final class AuthorityRules {
  private static final Set<DecisionRight> WITHOUT_DECIDING =
      EnumSet.of(DecisionRight.ADVISORY, DecisionRight.MONITORING);

  private static final Set<OrgLevel> SCHOOL_LEVELS = EnumSet.of(OrgLevel.SCHOOL, OrgLevel.PROGRAM);

  private static final Set<RoleType> ROLES_THAT_LEARN_TO_LEAD =
      EnumSet.of(RoleType.TEACHER_LEADER, RoleType.COORDINATOR, RoleType.COACH, RoleType.PRINCIPAL);

  private static final String TRANSPARENT =
      "Long Beach brief 2010: be transparent whether a role or body is advisory or empowered";

  private static final String VISION =
      "Long Beach brief 2010: empowered schools still need central oversight and a common vision";

  static final List<Rule> RULES =
      List.of(
          error("AUT-01", "advisory-and-empowered")
              .says("{holder} is both advisory and empowered on {domain} in {scope}.")
              .remedy(
                  "Keep the right that holds, or tell the two grants apart by domain, unit or"
                      + " period.")
              .sources(TRANSPARENT)
              .once(AuthorityRules::findAdvisoryAndEmpowered),
          error("AUT-02", "rival-deciders")
              .says("{holders} each decide {domain} alone in {scope}.")
              .remedy(
                  "Record the right as SHARED when they decide together, or tell the grants apart by"
                      + " unit or period.")
              .sources(TRANSPARENT)
              .once(AuthorityRules::findRivals),
          warning("AUT-03", "unclear-authority")
              .omissionIn(Aspect.AUTHORITY)
              .says(
                  "It is not clear whether {name} is advisory or empowered: no right is recorded, or"
                      + " only an unspecified one. Unclear authority slows a reform down.")
              .remedy(
                  "Record what it may do in at least one domain, and make that known to those it"
                      + " works with.")
              .sources(
                  TRANSPARENT,
                  "Long Beach brief 2010: a steering council whose right to decide is never stated",
                  "IMSS proposal: district teams with a charge and no stated right")
              .each(
                  index -> index.authority().accountableHolders(),
                  (holder, found) -> {
                    if (!found.index().authority().isSpecified(holder.row())) {
                      found.on(holder);
                    }
                  }),
          warning("AUT-04", "responsibility-without-authority")
              .says(
                  "{name} is responsible for {domain} but has no authority over it, only the right"
                      + " {rights}: it answers for what others decide.")
              .remedy(
                  "Give it a share in deciding, or hand the responsibility to those who decide.")
              .sources("Long Beach brief 2010: authority, not just responsibility", "Elmore 2000")
              .each(
                  index -> index.nodes(Responsibility.class),
                  AuthorityRules::findResponsibilityWithoutAuthority),
          warning("AUT-05", "nobody-decides")
              .omissionIn(Aspect.AUTHORITY)
              .says(
                  "Nobody is empowered to decide {name} (places that name it: {n}): decisions may wait,"
                      + " or be taken where nobody sees it.")
              .remedy("Record who decides in this domain, alone, with others or by approving.")
              .sources(TRANSPARENT)
              .each(
                  index -> index.nodes(DecisionDomain.class), AuthorityRules::findUndecidedDomain),
          warning("AUT-06", "decided-without-right")
              .says(
                  "{maker} decided {domain} ({name}), and the best right recorded for it there is"
                      + " {right}: the structure in use differs from the stated one.")
              .remedy(
                  "Record the right by which it was decided, or look at why the decision was taken"
                      + " elsewhere than stated.")
              .sources(TRANSPARENT, "Argyris & Schön 1974")
              .each(index -> index.nodes(Decision.class), AuthorityRules::findDecisionWithoutRight),
          warning("AUT-07", "ownership-without-authority")
              .says(
                  "{practice} is said to be {said}, but every grant to decide alone or together"
                      + " ({n}) is at district level or broader: schools are recorded to decide"
                      + " nothing.")
              .remedy(
                  "Record what schools may decide, or say plainly that the district keeps the"
                      + " decisions.")
              .sources(
                  VISION,
                  "Akiba & Murata panel slides: ownership shifts where the leadership of schools is"
                      + " respected",
                  "Sztajn panel slides: provide support, then let go")
              .once(AuthorityRules::findOwnershipWithoutAuthority),
          warning("AUT-08", "autonomy-without-vision")
              .says(
                  "{name} is decided at school level (by {holders}) with no common vision or"
                      + " oversight: at district level no goal in it, nobody who monitors it and"
                      + " nobody empowered to set the framework is recorded.")
              .remedy(
                  "Record the district's goal in this domain, who monitors it, or who sets the"
                      + " framework schools decide within.")
              .sources(VISION)
              .each(
                  index -> index.nodes(DecisionDomain.class),
                  AuthorityRules::findAutonomyWithoutVision),
          warning("AUT-09", "authority-without-resources")
              .omissionIn(Aspect.AUTHORITY)
              .says(
                  "{name} has authority over {domains} but no {lacking}: a right without the means to"
                      + " use it stays on paper.")
              .remedy("Provide what is lacking, or move the right to where it can be used.")
              .sources(
                  "Gates deck: leaders have authority, time and resources",
                  "Long Beach brief 2010: rethink time, space, routines and the use of people")
              .each(
                  index -> index.nodes(Position.class),
                  AuthorityRules::findAuthorityWithoutResources),
          warning("AUT-10", "leading-without-support")
              .omissionIn(Aspect.THEORY)
              .says(
                  "{name} leads a routine as {role}, and no strategy for that role names a support:"
                      + " leading is itself something to be learnt.")
              .remedy("Describe how those in this role are helped to learn to lead.")
              .sources(
                  "Long Beach brief 2010: the shift of teachers to formal leading roles takes"
                      + " training and support",
                  "Jaquith, Aiello & Khachatryan slides: principals must learn to lead change",
                  "Elmore 2000")
              .once(AuthorityRules::findLeadingWithoutSupport),
          info("AUT-11", "unwritten-authority")
              .says(
                  "The authority of {holder} over {domain} is not written down: those it concerns"
                      + " may see it differently.")
              .remedy("Write the right down where those it concerns can read it.")
              .sources(TRANSPARENT)
              .each(
                  index -> index.nodes(AuthorityGrant.class),
                  (grant, found) -> {
                    if (grant.value().explicit() == Answer.NO) {
                      Authority authority = found.index().authority();
                      found
                          .on(grant)
                          .field("explicit")
                          .with("holder", holder(grant))
                          .with(
                              "domain",
                              shown(
                                  found.index(),
                                  authority.domain(grant.row()),
                                  grant.value().domain().map(Ref::id).orElse("what is not said")));
                    }
                  }),
          info("AUT-12", "decides-and-monitors")
              .says(
                  "{holder} alone decides and monitors {name}: nobody else watches over what comes"
                      + " of it.")
              .remedy("Let somebody besides those who decide follow how the decisions work out.")
              .sources(
                  "Long Beach brief 2010: a council of partners as touchstone of accountability")
              .once(AuthorityRules::findDecidesAndMonitors));

  private AuthorityRules() {}

  private static void findAdvisoryAndEmpowered(Findings found) {
    SystemIndex index = found.index();
    Authority authority = index.authority();
    for (Authority.Overlap overlap :
        authority.overlaps(DecisionRight.EMPOWERED, DecisionRight.ADVISORY)) {
      int grant = overlap.grant();
      int narrower =
          authority.reaches(grant, authority.scope(overlap.other())) ? overlap.other() : grant;
      found
          .on(index.node(grant))
          .with("holder", index.node(authority.holder(grant)))
          .with("domain", index.node(authority.domain(grant)))
          .with("scope", shown(index, authority.scope(narrower), "the whole system"));
    }
  }

  private static void findRivals(Findings found) {
    SystemIndex index = found.index();
    Authority authority = index.authority();
    for (Authority.Rivalry rivalry : authority.rivalries()) {
      int first = rivalry.grants().get(0);
      found
          .on(index.node(first))
          .with("holders", holders(index, rivalry.grants().stream().mapToInt(grant -> grant)))
          .with("domain", index.node(authority.domain(first)))
          .with("scope", shown(index, authority.scope(first), "the whole system"));
    }
  }

  private static void findResponsibilityWithoutAuthority(
      Node<Responsibility> responsibility, Findings found) {
    SystemIndex index = found.index();
    int domain = responsibility.value().domain().map(index::row).orElse(-1);
    int holder = responsibility.entity().map(Node::row).orElse(-1);
    if (domain < 0 || holder < 0) {
      return;
    }
    Set<DecisionRight> rights = rights(index, index.authority().grantsOf(holder, domain).toArray());
    if (!rights.isEmpty() && WITHOUT_DECIDING.containsAll(rights)) {
      found.on(responsibility).with("domain", index.node(domain)).with("rights", rights);
    }
  }

  private static void findUndecidedDomain(Node<DecisionDomain> domain, Findings found) {
    if (found.index().authority().isDecided(domain.row())) {
      return;
    }
    long uses =
        found.index().referencesTo(domain).stream()
            .filter(reference -> reference.field().equals("domain"))
            .map(reference -> reference.from().value())
            .filter(AuthorityRules::isUse)
            .count();
    if (uses > 0) {
      found.on(domain).with("n", uses);
    }
  }

  private static boolean isUse(Object object) {
    return object instanceof Responsibility
        || object instanceof AuthorityGrant
        || object instanceof Goal
        || object instanceof Decision;
  }

  private static void findDecisionWithoutRight(Node<Decision> decision, Findings found) {
    SystemIndex index = found.index();
    Authority authority = index.authority();
    int row = decision.row();
    if (authority.maker(row) < 0 || authority.decidedDomain(row) < 0) {
      return;
    }
    int[] grants = authority.grantsFor(row).toArray();
    Set<DecisionRight> rights = rights(index, grants);
    if (!WITHOUT_DECIDING.containsAll(rights)) {
      return;
    }
    // Where authority is not documented to the end, only a grant certainly in force then will do.
    boolean isSaid =
        index.system().coverage(Aspect.AUTHORITY) == Coverage.COMPLETE
            || IntStream.of(grants)
                .anyMatch(
                    grant -> authority.isInForce(grant, authority.decidedAt(row)) == Answer.YES);
    if (isSaid) {
      found
          .on(decision)
          .with("maker", index.node(authority.maker(row)))
          .with("domain", index.node(authority.decidedDomain(row)))
          .with(
              "right",
              rights.stream().max(DecisionRight::compareTo).map(Object.class::cast).orElse("none"));
    }
  }

  private static void findOwnershipWithoutAuthority(Findings found) {
    SystemIndex index = found.index();
    Authority authority = index.authority();
    int[] deciding =
        authority
            .grants()
            .filter(
                grant ->
                    authority.grant(grant).right() == DecisionRight.EMPOWERED
                        || authority.grant(grant).right() == DecisionRight.SHARED)
            .toArray();
    if (deciding.length == 0
        || !IntStream.of(deciding).allMatch(grant -> isAboveSchools(index, grant))) {
      return;
    }
    for (Node<Innovation> innovation : index.nodes(Innovation.class)) {
      int[] latest = index.ownership().latest(innovation.row()).toArray();
      if (latest.length > 0
          && IntStream.of(latest).allMatch(state -> isOfSchools(locus(index, state)))) {
        found
            .on(index.node(latest[0]))
            .with(
                "said",
                locus(index, latest[0]) == OwnershipState.Locus.TEACHERS
                    ? "owned by teachers"
                    : "owned by schools")
            .with("practice", innovation)
            .with("n", deciding.length);
      }
    }
    for (Node<Requirement> requirement : index.nodes(Requirement.class)) {
      if (requirement.value().discretion() == Requirement.Discretion.BROAD) {
        found
            .on(requirement)
            .field("discretion")
            .with("said", "left to the broad discretion of those it is required of")
            .with("practice", requirement.entity().orElseThrow())
            .with("n", deciding.length);
      }
    }
  }

  private static OwnershipState.Locus locus(SystemIndex index, int state) {
    return index.ownership().state(state).locus();
  }

  private static boolean isOfSchools(OwnershipState.Locus locus) {
    return locus == OwnershipState.Locus.SCHOOL || locus == OwnershipState.Locus.TEACHERS;
  }

  /** Held at district level or broader; where no scope is named, by nobody in a school. */
  private static boolean isAboveSchools(SystemIndex index, int grant) {
    Authority authority = index.authority();
    if (!authority.isEverywhere(grant) || authority.holder(grant) < 0) {
      return authority.isCentral(grant);
    }
    return index
        .actors()
        .level(authority.holder(grant))
        .map(
            level -> level != OrgLevel.SCHOOL && OrgLevel.SCHOOL.isBroaderThan(level) != Answer.YES)
        .orElse(true);
  }

  private static void findAutonomyWithoutVision(Node<DecisionDomain> domain, Findings found) {
    Authority authority = found.index().authority();
    if (authority.hasCommonVision(domain.row())) {
      return;
    }
    int[] local =
        authority.grantsInDomain().stream(domain.row())
            .filter(grant -> authority.grant(grant).right() == DecisionRight.EMPOWERED)
            .filter(
                grant -> authority.levelOfScope(grant).filter(SCHOOL_LEVELS::contains).isPresent())
            .toArray();
    if (local.length > 0) {
      found.on(domain).with("holders", holders(found.index(), IntStream.of(local)));
    }
  }

  private static void findAuthorityWithoutResources(Node<Position> position, Findings found) {
    List<String> lacking =
        position.value().resources().map(AuthorityRules::lacking).orElse(List.of());
    if (lacking.isEmpty()) {
      return;
    }
    Authority authority = found.index().authority();
    List<Node<?>> domains = new ArrayList<>();
    authority.grantsOfHolder().stream(position.row())
        .filter(grant -> authority.grant(grant).right() == DecisionRight.EMPOWERED)
        .map(authority::domain)
        .filter(domain -> domain >= 0)
        .distinct()
        .forEach(domain -> domains.add(found.index().node(domain)));
    if (!domains.isEmpty()) {
      found
          .on(position)
          .field("resources")
          .with("domains", domains)
          .with("lacking", String.join(" and no ", lacking));
    }
  }

  /** Time, or budget and staff together. */
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

  private static void findLeadingWithoutSupport(Findings found) {
    SystemIndex index = found.index();
    Set<RoleType> asked = EnumSet.copyOf(ROLES_THAT_LEARN_TO_LEAD);
    for (Node<Strategy> strategy : index.nodes(Strategy.class)) {
      if (!strategy.value().supports().isEmpty()) {
        strategy.value().targetRole().ifPresent(asked::remove);
        strategy
            .value()
            .target()
            .flatMap(target -> index.get(target, RoleGroup.class))
            .ifPresent(group -> asked.remove(group.roleType()));
      }
    }
    for (int actor : index.leading(View.DESIGNED).actors()) {
      for (RoleType role : index.actors().roleTypes(actor)) {
        if (asked.remove(role)) {
          found.on(index.node(actor)).with("role", role);
        }
      }
    }
  }

  private static void findDecidesAndMonitors(Findings found) {
    SystemIndex index = found.index();
    Authority authority = index.authority();
    BitSet seen = new BitSet();
    for (Authority.Overlap overlap :
        authority.overlaps(DecisionRight.EMPOWERED, DecisionRight.MONITORING)) {
      int domain = authority.domain(overlap.grant());
      int holder = authority.holder(overlap.grant());
      if (seen.get(domain)) {
        continue;
      }
      seen.set(domain);
      boolean isAlone =
          authority.grantsInDomain().stream(domain)
              .filter(
                  grant ->
                      authority.decides(grant)
                          || authority.grant(grant).right() == DecisionRight.MONITORING)
              .allMatch(grant -> authority.holder(grant) == holder);
      if (isAlone) {
        found.on(index.node(domain)).with("holder", index.node(holder));
      }
    }
  }

  private static Set<DecisionRight> rights(SystemIndex index, int[] grants) {
    Set<DecisionRight> rights = EnumSet.noneOf(DecisionRight.class);
    for (int grant : grants) {
      rights.add(index.authority().grant(grant).right());
    }
    return rights;
  }

  /** The holders of grants, each once. */
  private static List<Node<?>> holders(SystemIndex index, IntStream grants) {
    List<Node<?>> holders = new ArrayList<>();
    grants
        .map(grant -> index.authority().holder(grant))
        .filter(row -> row >= 0)
        .distinct()
        .forEach(row -> holders.add(index.node(row)));
    return holders;
  }

  private static Object holder(Node<AuthorityGrant> grant) {
    return shown(
        grant.index(), grant.index().authority().holder(grant.row()), grant.value().holder().id());
  }

  /** The entity in a row, or these words when there is none. */
  private static Object shown(SystemIndex index, int row, String otherwise) {
    return row < 0 ? otherwise : index.node(row);
  }
}
