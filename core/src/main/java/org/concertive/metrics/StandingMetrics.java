package org.concertive.metrics;

import static org.concertive.catalogue.Sources.PENUEL_ET_AL_2010;
import static org.concertive.catalogue.Sources.SPILLANE_2006;
import static org.concertive.catalogue.Sources.SPILLANE_ET_AL_2008;
import static org.concertive.catalogue.Sources.SUN_ET_AL_2013;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.concertive.catalogue.Range;
import org.concertive.catalogue.Unit;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.Position;
import org.concertive.model.practice.Participation;
import org.concertive.relation.Belonging;
import org.concertive.relation.Identity;
import org.concertive.relation.Leading;
import org.concertive.relation.Standing;
import org.concertive.statistics.Result;

/** Whether those lead who have formal standing or are declared leaders. */
public final class StandingMetrics {
  /**
   * M-07. How far those who are declared leaders and those who led are the same.
   *
   * <p>Example: Ann and Ben are declared leaders, Ben and Cleo led: 1/3.
   *
   * @see "Spillane et al. 2008; Penuel et al. 2010"
   */
  public static final Metric<Value> FORMAL_LIVED_OVERLAP =
      Metric.value("M-07", "formal-lived-overlap", "Overlap of declared and actual leaders")
          .means(
              "How far those who are declared leaders and those who led an activity are the"
                  + " same. Somebody leads as a declared leader who is that leader, its only"
                  + " holder or only post, leads in that position, or holds it or is of that group"
                  + " and names no other position; a member who leads is not the team leading."
                  + " Contributors are the declared leaders somebody led as.")
          .is(
              "declared leaders somebody led as ÷ (declared leaders + actual leaders who led as"
                  + " none of them)")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .needs(Aspect.ACTIVITIES)
          .undefinedWhen("nobody is declared a leader")
          .sources(
              SPILLANE_ET_AL_2008.says("leading as designed and as lived"),
              PENUEL_ET_AL_2010.asWhole())
          .computed((index, view) -> overlap(index));

  private static Result<Value> overlap(SystemIndex index) {
    Map<Node<Actor>, Node<Actor>> declared = new LinkedHashMap<>();
    Identity identity = index.get(Identity.RELATION);
    index
        .get(Leading.DECLARED)
        .forEach(actor -> declared.putIfAbsent(identity.seatOf(actor), actor));
    if (declared.isEmpty()) {
      return Result.undefined(Result.Code.NONE_RECORDED, "nobody is declared a leader", "leaders");
    }
    Belonging leaders = identity.among(declared.values());
    Set<Node<Actor>> both = new TreeSet<>();
    Set<Node<Actor>> others = new TreeSet<>();
    for (Node<Participation> part : index.nodes(Participation.class)) {
      Optional<Node<Actor>> who = index.node(part.value().actor(), Actor.class);
      if (who.isPresent() && index.conventions().leads(part.value().part())) {
        List<Node<Actor>> as = leaders.as(who.get(), position(index, part));
        both.addAll(as);
        if (as.isEmpty()) {
          others.add(identity.seatOf(who.get()));
        }
      }
    }
    return Result.of(Value.share(both, declared.size() + others.size()));
  }

  private static Optional<Node<Position>> position(SystemIndex index, Node<Participation> part) {
    return part.value().inPosition().flatMap(held -> index.node(held, Position.class));
  }

  /**
   * M-08. How much of the credit for leading is held without formal standing.
   *
   * <p>Example: Ann, declared by designated role, and Ben, a teacher, lead a routine each: 1/2. If
   * no role of Ben's is recorded: 0 to 1/2.
   *
   * @see "Sun et al. 2013; Spillane 2006"
   */
  public static final Metric<Value> INFORMAL_SHARE =
      Metric.value("M-08", "informal-share", "Informal share")
          .means(
              "Share of the credit for leading held by actors without formal standing. A declared"
                  + " basis decides: a formal position or designated role is formal, informally"
                  + " nominated or emergent is not. Without one the role decides: superintendents,"
                  + " senior leaders, central-office administrators, supervisors of principals,"
                  + " project directors, principals, assistant principals, site administrators,"
                  + " coaches, coordinators, teacher leaders, curriculum leaders, directors of"
                  + " professional development and board members are formal, other roles are not."
                  + " Where neither is recorded, and for a team or unit without a basis, the share"
                  + " is an interval."
                  + Credits.RULE
                  + " Contributors are those who certainly have no formal standing, each with the"
                  + " share of all credit.")
          .is("credit of actors without formal standing ÷ all credit")
          .in(Unit.SHARE, Range.ZERO_TO_ONE.orIntervals())
          .inBothViews()
          .undefinedWhen("nobody leads anything")
          .sources(SUN_ET_AL_2013.asWhole(), SPILLANE_2006.asWhole())
          .computed(StandingMetrics::informalShare);

  private static Result<Value> informalShare(SystemIndex index, View view) {
    Leading leading = index.get(Leading.in(view));
    if (leading.led().isEmpty()) {
      return Parts.nothingLed(view);
    }
    Standing standing = index.get(Standing.RELATION);
    return Result.of(
        Credits.ofAll(index, view)
            .share(
                (leader, at) ->
                    switch (standing.isFormal(leader)) {
                      case YES -> Value.of(0);
                      case NO -> Value.of(1);
                      case UNKNOWN -> Value.between(0, 1);
                    }));
  }

  static final List<Metric<?>> METRICS = List.of(FORMAL_LIVED_OVERLAP, INFORMAL_SHARE);

  private StandingMetrics() {}
}
