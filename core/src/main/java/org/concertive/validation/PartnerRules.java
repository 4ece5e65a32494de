package org.concertive.validation;

import static org.concertive.catalogue.Sources.JAQUITH_AIELLO_KHACHATRYAN;
import static org.concertive.validation.Rule.info;
import static org.concertive.validation.Rule.warning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.evidence.Evidence;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.practice.PartnerChange;
import org.concertive.model.practice.PartnerNeed;
import org.concertive.model.practice.Partnership;
import org.concertive.model.theory.Strategy;
import org.concertive.model.value.Ref;
import org.concertive.relation.Identity;

/** PTN: partners. */
final class PartnerRules {
  private static final int SEVERAL = 3;

  static final List<Rule> RULES =
      List.of(
          warning("PTN-01", "change-without-renegotiation")
              .checks(
                  "A recorded change of a partner without an activity in which the work was negotiated"
                      + " again.")
              .omissionIn(Aspect.PLANS)
              .says(
                  "In {name}, {partner} changed, and no re-negotiation of the work is recorded: trust"
                      + " and agreements may have left with those who made them.")
              .toRecord("Record the activity in which the work was negotiated again.")
              .toConsider("Consider agreeing on the work anew with those who came.")
              .sources(
                  JAQUITH_AIELLO_KHACHATRYAN.says(
                      "when partners change, trust and work are negotiated again"))
              .each(PartnerChange.class, PartnerRules::checkChange),
          warning("PTN-02", "competing-needs")
              .checks(
                  "A partnership with needs of two or more partners, none of which is marked as a"
                      + " priority.")
              .says(
                  "The needs of {partners} in {name} may compete, and none of the {n needs} is recorded"
                      + " as a priority: who is served first may be left to chance.")
              .toRecord("Record which needs the partners agreed to put first.")
              .toConsider("Consider agreeing which needs come first.")
              .sources(JAQUITH_AIELLO_KHACHATRYAN.says("partners have various and competing needs"))
              .each(Partnership.class, PartnerRules::checkNeeds),
          info("PTN-03", "designs-and-evaluates")
              .checks(
                  "A partner that owns every strategy and has collected every item of evidence with a"
                      + " recorded collector, three or more; itself or through somebody of it.")
              .says(
                  "{partner}, a partner in {name}, owns every strategy and collected all {n items} of"
                      + " evidence whose collector is recorded: distance from one's own work is hard to"
                      + " keep.")
              .toRecord("Record evidence that others collected, and who owns which strategy.")
              .toConsider("Consider having some of the evidence collected or checked by others.")
              .sources(
                  JAQUITH_AIELLO_KHACHATRYAN.says("maintain objectivity about the partnership"))
              .once(PartnerRules::checkObjectivity));

  private PartnerRules() {}

  private static void checkChange(Node<PartnerChange> change, Findings found) {
    if (change.value().renegotiated().isEmpty()) {
      found
          .on(change)
          .with(
              "partner",
              found.index().node(change.value().who(), Actor.class),
              change.value().who().id());
    }
  }

  private static void checkNeeds(Node<Partnership> partnership, Findings found) {
    List<PartnerNeed> needs = partnership.value().needs();
    Set<Ref<Actor>> partners = new LinkedHashSet<>();
    needs.forEach(need -> partners.add(need.partner()));
    if (partners.size() > 1 && needs.stream().noneMatch(PartnerNeed::priority)) {
      found
          .on(partnership)
          .field("needs")
          .with(
              "partners",
              partners.stream()
                  .map(
                      partner ->
                          found
                              .index()
                              .node(partner, Actor.class)
                              .<Object>map(node -> node)
                              .orElse(partner.id()))
                  .toList())
          .with("n", needs.size());
    }
  }

  private static void checkObjectivity(Findings found) {
    SystemIndex index = found.index();
    List<Node<Strategy>> strategies = index.nodes(Strategy.class);
    List<Ref<Actor>> collectors =
        index.nodes(Evidence.class).stream()
            .flatMap(evidence -> evidence.value().collectedBy().stream())
            .toList();
    if (collectors.size() < SEVERAL
        || strategies.isEmpty()
        || strategies.stream().anyMatch(strategy -> strategy.value().owner().isEmpty())) {
      return;
    }
    Set<Ref<Actor>> involved = new LinkedHashSet<>(collectors);
    strategies.forEach(strategy -> strategy.value().owner().ifPresent(involved::add));
    for (Node<Partnership> partnership : index.nodes(Partnership.class)) {
      partnership.value().partners().stream()
          .flatMap(partner -> index.node(partner, Actor.class).stream())
          .filter(partner -> involved.stream().allMatch(one -> isOf(one, partner)))
          .findFirst()
          .ifPresent(
              partner ->
                  found.on(partnership).with("partner", partner).with("n", collectors.size()));
    }
  }

  private static boolean isOf(Ref<Actor> one, Node<Actor> partner) {
    Identity identity = partner.index().get(Identity.RELATION);
    Optional<Node<OrgUnit>> unit = partner.as(OrgUnit.class);
    return partner
        .index()
        .node(one, Actor.class)
        .filter(
            actor ->
                identity.isOf(actor, partner)
                    || (unit.isPresent() && identity.isIn(actor, unit.get())))
        .isPresent();
  }
}
