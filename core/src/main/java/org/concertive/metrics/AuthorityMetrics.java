package org.concertive.metrics;

import static org.concertive.catalogue.Sources.ELMORE_2000;
import static org.concertive.catalogue.Sources.LONG_BEACH_BRIEF_2010;
import static org.concertive.catalogue.Sources.ROBINSON_2008;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.concertive.catalogue.Range;
import org.concertive.catalogue.Unit;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.AuthorityGrant;
import org.concertive.model.organization.DecisionDomain;
import org.concertive.model.organization.DecisionRight;
import org.concertive.model.organization.Responsibility;
import org.concertive.model.practice.Decision;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Entity;
import org.concertive.model.value.TimeSpan;
import org.concertive.relation.Authority;
import org.concertive.relation.Identity;
import org.concertive.statistics.Result;

/** Who may decide what, and whether schools do. */
public final class AuthorityMetrics {

  /**
   * M-15. Share of accountable holders whose rights are specified.
   *
   * <p>Example: a team has the right to advise, a coordinator a responsibility and no right, a
   * council a right that the source leaves unspecified: 1/3.
   *
   * @see "Long Beach brief 2010"
   */
  public static final Metric<Value> AUTHORITY_CLARITY =
      Metric.value("M-15", "authority-clarity", "Clarity of authority")
          .means(
              "Share of accountable holders whose own rights are specified: those of the holder,"
                  + " its only holder or post, positions it holds and role groups it is of, not"
                  + " those of its teams. Accountable holders"
                  + " are teams with a charge, positions with a responsibility, teams and"
                  + " positions that lead or are declared leaders, and every holder of a right.")
          .is(
              "accountable holders with a right of their own other than UNSPECIFIED ÷ accountable holders")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .in(View.DESIGNED, Aspect.AUTHORITY)
          .undefinedWhen("there is no accountable holder")
          .sources(
              LONG_BEACH_BRIEF_2010.says(
                  "be transparent whether a role or body is advisory or empowered"))
          .computed(
              (index, view) -> {
                List<Node<Actor>> holders = index.get(Authority.ACCOUNTABLE);
                Authority authority = index.get(Authority.RELATION);
                return holders.isEmpty()
                    ? Result.undefined(
                        Result.Code.NONE_RECORDED,
                        "nobody answers for anything",
                        "charges, responsibilities or rights")
                    : Result.of(
                        Value.share(
                            holders.stream().filter(authority::isSpecified).toList(),
                            holders.size()));
              });

  /**
   * M-16. Share of responsibilities that come with the right to decide.
   *
   * <p>Example: a coordinator is responsible for budget and staffing and shares decisions on the
   * budget: 1/2.
   *
   * @see "Elmore 2000; Long Beach brief 2010"
   */
  public static final Metric<Value> AUTHORITY_MATCH =
      Metric.value("M-16", "authority-match", "Match of responsibility and authority")
          .means(
              "Share of the responsibilities in a domain whose position or team may decide"
                  + " in that domain (SHARED, EMPOWERED or APPROVING), by a right of its own or of"
                  + " a team it is of, in any scope. A right counts unless it is certainly not in"
                  + " force at the as-of date. Contributors are the holder and domain of each"
                  + " responsibility that comes with the right.")
          .is(
              "responsibilities with a deciding right in their domain ÷ responsibilities"
                  + " with a domain")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .in(View.DESIGNED, Aspect.AUTHORITY)
          .undefinedWhen("no responsibility names a domain")
          .sources(
              ELMORE_2000.asWhole(),
              LONG_BEACH_BRIEF_2010.says("authority, not just responsibility"))
          .computed((index, view) -> match(index));

  private static Result<Value> match(SystemIndex index) {
    Authority authority = index.get(Authority.RELATION);
    Optional<TimeSpan> now = index.get(Identity.RELATION).now();
    List<Contributor> matched = new ArrayList<>();
    int all = 0;
    for (Node<Responsibility> responsibility : index.nodes(Responsibility.class)) {
      Optional<Node<DecisionDomain>> domain =
          responsibility.value().domain().flatMap(of -> index.node(of, DecisionDomain.class));
      Optional<Node<Actor>> holder =
          responsibility.entity().flatMap(entity -> entity.as(Actor.class));
      if (domain.isEmpty() || holder.isEmpty()) {
        continue;
      }
      all++;
      boolean decides =
          authority.grantsOf(holder.get(), domain.get()).stream()
              .filter(authority::decides)
              .anyMatch(grant -> authority.isInForce(grant, now) != Answer.NO);
      if (decides) {
        matched.add(pair(holder.get().value(), domain.get().value()));
      }
    }
    return all == 0
        ? Result.undefined(
            Result.Code.NONE_RECORDED,
            "no responsibility names a domain",
            "domains of responsibilities")
        : Result.of(Value.share(matched, all));
  }

  private static Contributor pair(Entity holder, Entity domain) {
    return new Contributor(
        holder.id() + " " + domain.id(),
        holder.label() + ": " + domain.label(),
        OptionalDouble.empty());
  }

  /**
   * M-17. Share of the decided domains that are decided in schools too.
   *
   * <p>Example: the district decides on the budget, a principal and the district together on
   * staffing, nobody on policy: 1/2.
   *
   * @see "Long Beach brief 2010; Robinson 2008"
   */
  public static final Metric<Value> AUTONOMY =
      Metric.value("M-17", "autonomy", "Autonomy of schools")
          .means(
              "Share of the domains in which somebody has a right to decide (SHARED,"
                  + " EMPOWERED or APPROVING) where somebody has it for a unit at school level or"
                  + " narrower, whoever else decides too.")
          .is("domains decided at school level or narrower ÷ domains decided anywhere")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .in(View.DESIGNED, Aspect.AUTHORITY)
          .undefinedWhen("nobody decides in any domain")
          .sources(
              LONG_BEACH_BRIEF_2010.says("autonomy over implementation"), ROBINSON_2008.asWhole())
          .computed(
              (index, view) ->
                  ofDomains(
                      index,
                      index.get(Authority.RELATION)::isDecided,
                      index.get(Authority.RELATION)::isDecidedLocally,
                      "nobody decides in any domain"));

  /**
   * M-18. Share of the domains schools decide in that are tied to a common vision.
   *
   * <p>Example: schools decide on staffing and on curriculum; the district monitors the curriculum
   * and sets no framework: 1/2.
   *
   * @see "Long Beach brief 2010"
   */
  public static final Metric<Value> AUTONOMY_WITH_VISION =
      Metric.value("M-18", "autonomy-with-vision", "Autonomy with a common vision")
          .means(
              "Share of the domains schools decide in that are tied to a common vision:"
                  + " there is a goal in the domain at district level or broader, somebody"
                  + " monitors the domain there, or somebody is empowered there to set the"
                  + " framework, which counts for every domain.")
          .is(
              "domains decided at school level or narrower with a common goal, monitor or"
                  + " framework ÷ domains decided at school level or narrower")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .in(View.DESIGNED, Aspect.AUTHORITY)
          .undefinedWhen("schools decide in no domain")
          .sources(
              LONG_BEACH_BRIEF_2010.says(
                  "empowered schools still need central oversight and a common vision"))
          .computed(
              (index, view) ->
                  ofDomains(
                      index,
                      index.get(Authority.RELATION)::isDecidedLocally,
                      index.get(Authority.RELATION)::hasCommonVision,
                      "nobody decides in any domain at school level or narrower"));

  private static Result<Value> ofDomains(
      SystemIndex index,
      Predicate<Node<DecisionDomain>> among,
      Predicate<Node<DecisionDomain>> counted,
      String otherwise) {
    List<Node<DecisionDomain>> domains =
        index.nodes(DecisionDomain.class).stream().filter(among).toList();
    return domains.isEmpty()
        ? Result.undefined(Result.Code.NONE_RECORDED, otherwise, "rights to decide")
        : Result.of(Value.share(domains.stream().filter(counted).toList(), domains.size()));
  }

  /**
   * M-19. Share of recorded decisions made by somebody with the right to decide.
   *
   * <p>Example: the leadership team, which may only advise, decides on the schedule; the principal,
   * who is empowered to, on staffing: 1/2. If no right of the team were recorded: 1/2 to 1.
   *
   * @see "Long Beach brief 2010"
   */
  public static final Metric<Value> STATED_VERSUS_USED =
      Metric.value("M-19", "stated-versus-used", "Authority as stated and as used")
          .means(
              "Share of recorded decisions made by somebody with the right to decide in the"
                  + " domain and scope of the decision: a right of their own or of a team they are"
                  + " of. A right counts unless it was certainly not in force then. A decision"
                  + " whose maker's right is not recorded, or only as unspecified, makes an"
                  + " interval, unless authority is fully documented. Compares authority as stated"
                  + " with authority as used.")
          .is(
              "decisions whose maker has a deciding right ÷ decisions whose maker and"
                  + " domain are recorded")
          .in(Unit.SHARE, Range.ZERO_TO_ONE.orIntervals())
          .in(View.LIVED, Aspect.ACTIVITIES)
          .undefinedWhen("no decision names its maker and its domain")
          .sources(LONG_BEACH_BRIEF_2010.asWhole())
          .computed((index, view) -> statedVersusUsed(index));

  private static Result<Value> statedVersusUsed(SystemIndex index) {
    Authority authority = index.get(Authority.RELATION);
    List<Node<Decision>> decisions =
        index.nodes(Decision.class).stream()
            .filter(decision -> authority.makerOf(decision).isPresent())
            .filter(decision -> authority.decidedDomainOf(decision).isPresent())
            .toList();
    if (decisions.isEmpty()) {
      return Result.undefined(
          Result.Code.NONE_RECORDED,
          "no decision names who made it and in which domain",
          "decisions");
    }
    Map<Answer, List<Node<Decision>>> byRight =
        decisions.stream().collect(Collectors.groupingBy(decision -> hadTheRight(index, decision)));
    return Result.of(
        Parts.share(
            byRight.getOrDefault(Answer.YES, List.of()),
            byRight.getOrDefault(Answer.UNKNOWN, List.of()).size(),
            decisions.size()));
  }

  private static Answer hadTheRight(SystemIndex index, Node<Decision> decision) {
    Authority authority = index.get(Authority.RELATION);
    List<Node<AuthorityGrant>> grants = authority.grantsFor(decision);
    if (grants.stream().anyMatch(authority::decides)) {
      return Answer.YES;
    }
    boolean isSpecified =
        grants.stream().anyMatch(grant -> grant.value().right() != DecisionRight.UNSPECIFIED);
    return isSpecified || index.system().coverage(Aspect.AUTHORITY) == Coverage.COMPLETE
        ? Answer.NO
        : Answer.UNKNOWN;
  }

  static final List<Metric<?>> METRICS =
      List.of(
          AUTHORITY_CLARITY, AUTHORITY_MATCH, AUTONOMY, AUTONOMY_WITH_VISION, STATED_VERSUS_USED);

  private AuthorityMetrics() {}
}
