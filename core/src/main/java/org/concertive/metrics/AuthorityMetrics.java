package org.concertive.metrics;

import java.util.List;
import org.concertive.index.Node;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.model.organization.Actor;
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

  static final List<Metric<?>> METRICS = List.of(AUTHORITY_CLARITY);

  private AuthorityMetrics() {}
}
