package org.concertive.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import org.concertive.index.Authority;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.DecisionDomain;
import org.concertive.model.organization.Responsibility;
import org.concertive.model.practice.Decision;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Entity;
import org.concertive.statistics.Result;

/** Whether it can be told who may decide what, and whether schools do. */
public final class AuthorityMetrics {

  /**
   * M-15. Of how many of those who answer for something it is said what they may do. These are the
   * teams with a charge, the positions with a responsibility, the teams and positions that lead or
   * are declared leaders, and every holder of a right.
   *
   * <p>Formula: accountable holders with a right other than UNSPECIFIED ÷ accountable holders.
   * Unit: share. Range: 0 to 1. Undefined when there is no accountable holder.
   *
   * <p>Example: a team has the right to advise, a coordinator a responsibility and no right, a
   * council a right that the source leaves unspecified: 1/3.
   *
   * @see "Long Beach brief 2010 (be transparent whether a body is advisory or empowered)"
   */
  public static final Metric<Value> AUTHORITY_CLARITY =
      Metric.value("M-15", "authority-clarity", "Clarity of authority")
          .means("Share of those who answer for something of whom it is said what they may decide.")
          .is("accountable holders with a specified right ÷ accountable holders")
          .in("share", "0–1")
          .in(View.DESIGNED, Aspect.AUTHORITY)
          .undefinedWhen("there is no accountable holder")
          .sources("Long Beach brief 2010")
          .computed(
              (index, view) -> {
                List<Node<Actor>> holders = index.authority().accountableHolders();
                return holders.isEmpty()
                    ? Result.undefined(
                        "nobody answers for anything", "charges, responsibilities or rights")
                    : Result.of(
                        Parts.share(
                            index,
                            holders.stream()
                                .mapToInt(Node::row)
                                .filter(index.authority()::isSpecified),
                            holders.size()));
              });

  /**
   * M-16. How many responsibilities come with the right to decide: of the responsibilities in a
   * domain, those whose position or team may decide in it (SHARED, EMPOWERED or APPROVING), itself
   * or through whom it stands for, in whatever scope, unless the right is certainly not in force at
   * the as-of date.
   *
   * <p>Formula: responsibilities with a deciding right in their domain ÷ responsibilities with a
   * domain. Unit: share. Range: 0 to 1. Undefined when no responsibility names a domain.
   * Contributors: holder and domain of each responsibility that comes with the right.
   *
   * <p>Example: a coordinator is responsible for budget and staffing and shares decisions on the
   * budget: 1/2.
   *
   * @see "Elmore 2000; Long Beach brief 2010 (authority, and not only responsibility)"
   */
  public static final Metric<Value> AUTHORITY_MATCH =
      Metric.value("M-16", "authority-match", "Match of responsibility and authority")
          .means("Share of responsibilities in a domain that come with a right to decide in it.")
          .is("responsibilities with a deciding right in their domain ÷ those with a domain")
          .in("share", "0–1")
          .in(View.DESIGNED, Aspect.AUTHORITY)
          .undefinedWhen("no responsibility names a domain")
          .sources("Elmore 2000", "Long Beach brief 2010")
          .computed((index, view) -> match(index));

  private static Result<Value> match(SystemIndex index) {
    Authority authority = index.authority();
    List<Contributor> matched = new ArrayList<>();
    int all = 0;
    for (Node<Responsibility> responsibility : index.nodes(Responsibility.class)) {
      int domain = responsibility.value().domain().map(index::row).orElse(-1);
      int holder = responsibility.entity().map(Node::row).orElse(-1);
      if (domain < 0 || holder < 0 || !(index.object(domain) instanceof DecisionDomain)) {
        continue;
      }
      all++;
      boolean decides =
          authority
              .grantsOf(holder, domain)
              .filter(authority::decides)
              .anyMatch(grant -> authority.isInForce(grant, index.system().asOf()) != Answer.NO);
      if (decides) {
        matched.add(pair(Parts.entity(index, holder), Parts.entity(index, domain)));
      }
    }
    return all == 0
        ? Result.undefined("no responsibility names a domain", "domains of responsibilities")
        : Result.of(Parts.share(matched, all));
  }

  private static Contributor pair(Entity holder, Entity domain) {
    return new Contributor(
        holder.id() + " " + domain.id(),
        holder.label() + ": " + domain.label(),
        OptionalDouble.empty());
  }

  /**
   * M-17. How many of the domains in which somebody decides are decided, among others, in schools:
   * somebody has a right to decide (SHARED, EMPOWERED or APPROVING) in a unit at school level or
   * narrower.
   *
   * <p>Formula: domains decided at school level or narrower ÷ domains decided anywhere. Unit:
   * share. Range: 0 to 1. Undefined when nobody decides in any domain.
   *
   * <p>Example: the district decides on the budget, a principal and the district together on
   * staffing, nobody on policy: 1/2.
   *
   * @see "Long Beach brief 2010 (autonomy over implementation); Robinson 2008"
   */
  public static final Metric<Value> AUTONOMY =
      Metric.value("M-17", "autonomy", "Autonomy of schools")
          .means("Share of the domains somebody decides in that are decided in schools too.")
          .is("domains decided at school level or narrower ÷ domains decided anywhere")
          .in("share", "0–1")
          .in(View.DESIGNED, Aspect.AUTHORITY)
          .undefinedWhen("nobody decides in any domain")
          .sources("Long Beach brief 2010", "Robinson 2008")
          .computed(
              (index, view) ->
                  ofDomains(
                      index,
                      index.authority()::isDecided,
                      index.authority()::isDecidedLocally,
                      "nobody decides in any domain"));

  /**
   * M-18. How many of the domains that schools decide in are tied to something common: a goal in
   * the domain at district level or broader, somebody who monitors the domain there, or somebody
   * empowered there to set the framework, which counts for every domain.
   *
   * <p>Formula: domains decided at school level or narrower with a common goal, monitor or
   * framework ÷ domains decided at school level or narrower. Unit: share. Range: 0 to 1. Undefined
   * when schools decide in no domain.
   *
   * <p>Example: schools decide on staffing and on curriculum; the district monitors the curriculum
   * and sets no framework: 1/2.
   *
   * @see "Long Beach brief 2010 (local autonomy and a common vision)"
   */
  public static final Metric<Value> AUTONOMY_WITH_VISION =
      Metric.value("M-18", "autonomy-with-vision", "Autonomy with a common vision")
          .means("Share of the domains schools decide in that a goal, monitor or framework ties.")
          .is("school-decided domains with a common goal, monitor or framework ÷ all of these")
          .in("share", "0–1")
          .in(View.DESIGNED, Aspect.AUTHORITY)
          .undefinedWhen("schools decide in no domain")
          .sources("Long Beach brief 2010")
          .computed(
              (index, view) ->
                  ofDomains(
                      index,
                      index.authority()::isDecidedLocally,
                      index.authority()::hasCommonVision,
                      "nobody decides in any domain at school level or narrower"));

  private static Result<Value> ofDomains(
      SystemIndex index, IntPredicate among, IntPredicate counted, String otherwise) {
    int[] domains =
        index.nodes(DecisionDomain.class).stream().mapToInt(Node::row).filter(among).toArray();
    return domains.length == 0
        ? Result.undefined(otherwise, "rights to decide")
        : Result.of(Parts.share(index, Arrays.stream(domains).filter(counted), domains.length));
  }

  /**
   * M-19. How many recorded decisions were made by somebody with the right to: in the domain and
   * scope of the decision, unless certainly not in force then. Compares authority as stated with
   * authority as used.
   *
   * <p>Formula: decisions whose maker has a deciding right ÷ decisions whose maker and domain are
   * recorded. Unit: share. Range: 0 to 1. Undefined when there is no such decision.
   *
   * <p>Example: the leadership team, which may only advise, decides on the schedule; the principal,
   * who is empowered to, on staffing: 1/2.
   *
   * @see "Argyris & Schön 1974; Long Beach brief 2010"
   */
  public static final Metric<Value> STATED_VERSUS_USED =
      Metric.value("M-19", "stated-versus-used", "Authority as stated and as used")
          .means("Share of recorded decisions made by somebody with the right to decide.")
          .is("decisions whose maker has a deciding right ÷ decisions with maker and domain")
          .in("share", "0–1")
          .in(View.LIVED, Aspect.ACTIVITIES)
          .undefinedWhen("no decision names its maker and its domain")
          .sources("Argyris & Schön 1974", "Long Beach brief 2010")
          .computed(
              (index, view) -> {
                Authority authority = index.authority();
                int[] decisions =
                    index.nodes(Decision.class).stream()
                        .mapToInt(Node::row)
                        .filter(row -> authority.maker(row) >= 0)
                        .filter(row -> authority.decidedDomain(row) >= 0)
                        .toArray();
                return decisions.length == 0
                    ? Result.undefined(
                        "no decision names who made it and in which domain", "decisions")
                    : Result.of(
                        Parts.share(
                            index,
                            Arrays.stream(decisions)
                                .filter(
                                    row -> authority.grantsFor(row).anyMatch(authority::decides)),
                            decisions.length));
              });

  static final List<Metric<?>> METRICS =
      List.of(
          AUTHORITY_CLARITY, AUTHORITY_MATCH, AUTONOMY, AUTONOMY_WITH_VISION, STATED_VERSUS_USED);

  private AuthorityMetrics() {}
}
