package org.concertive.validation;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.evidence.ReportedFigure;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.scale.AdoptionObservation;
import org.concertive.model.scale.Innovation;
import org.concertive.model.value.Magnitude;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.Ref;
import org.concertive.relation.Units;
import org.concertive.text.Keys;
import org.concertive.text.Text;

/** Shares of a unit that are the mean of the shares of the units in it. */
final class RolledUpShares {
  private RolledUpShares() {}

  /**
   * A share as recorded.
   *
   * @param node where it is recorded
   * @param what what it is a share of, in words
   * @param field the field of the percentage
   * @param percent the percentage as printed, when there is one
   * @param part how many it counts, when that is exact
   * @param of how many it is a share of, when that is exact
   */
  private record Share(
      Node<?> node,
      String what,
      String field,
      Optional<BigDecimal> percent,
      Optional<Long> part,
      Optional<Long> of) {
    boolean isCounted() {
      return part.isPresent() && of.filter(whole -> whole > 0).isPresent();
    }

    /** Its percentage by its counts. */
    BigDecimal counted() {
      return Shares.percent(part.orElseThrow(), of.orElseThrow());
    }
  }

  static void check(Findings found) {
    shares(found.index()).values().forEach(byUnit -> check(byUnit, found));
  }

  private static void check(Map<Node<OrgUnit>, Share> shares, Findings found) {
    ListMultimap<Node<OrgUnit>, Node<OrgUnit>> inside =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Node<OrgUnit> unit : shares.keySet()) {
      found
          .get(Units.RELATION)
          .parentOf(unit)
          .filter(shares::containsKey)
          .ifPresent(around -> inside.put(around, unit));
    }
    for (Node<OrgUnit> around : inside.keySet()) {
      List<Node<OrgUnit>> units = inside.get(around);
      List<Share> parts =
          units.stream().flatMap(unit -> Stream.ofNullable(shares.get(unit))).toList();
      Share whole = shares.get(around);
      if (whole != null && parts.size() > 1 && parts.stream().allMatch(Share::isCounted)) {
        check(around, whole, parts, units, found);
      }
    }
  }

  private static void check(
      Node<OrgUnit> unit,
      Share whole,
      List<Share> parts,
      List<Node<OrgUnit>> units,
      Findings found) {
    Optional<Bounds> printed = whole.percent().map(Bounds::ofPrinted);
    if (printed.isEmpty() || (whole.isCounted() && printed.get().contain(whole.counted()))) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    long part = 0;
    long of = 0;
    for (Share share : parts) {
      sum = sum.add(share.percent().orElseGet(share::counted));
      part += share.part().orElseThrow();
      of += share.of().orElseThrow();
    }
    BigDecimal mean = sum.divide(BigDecimal.valueOf(parts.size()), MathContext.DECIMAL64);
    BigDecimal pooled = Shares.percent(part, of);
    if (printed.get().contain(mean) && !printed.get().contain(pooled)) {
      found
          .on(whole.node())
          .field(whole.field())
          .with("unit", unit)
          .with("what", whole.what())
          .with("share", whole.percent().orElseThrow() + "%")
          .with("n", units.size())
          .with("units", units)
          .with("part", part)
          .with("of", of)
          .with("pooled", Shares.printed(pooled));
    }
  }

  /** The shares of units, by thing and time; of several of one unit the first. */
  private static Map<String, Map<Node<OrgUnit>, Share>> shares(SystemIndex index) {
    Map<String, Map<Node<OrgUnit>, Share>> shares = new LinkedHashMap<>();
    for (Node<ReportedFigure> node : index.nodes(ReportedFigure.class)) {
      ReportedFigure figure = node.value();
      figure
          .about()
          .flatMap(about -> index.node(about.id(), OrgUnit.class))
          .ifPresent(
              unit ->
                  shares
                      .computeIfAbsent(
                          Keys.of("figure", figure.asOf(), figure.key()),
                          none -> new LinkedHashMap<>())
                      .putIfAbsent(
                          unit,
                          new Share(
                              node,
                              Text.quoted(figure.key()),
                              "value",
                              figure.value().share().flatMap(RolledUpShares::exact),
                              exact(figure.part()),
                              exact(figure.of()))));
    }
    for (Node<AdoptionObservation> node : index.nodes(AdoptionObservation.class)) {
      AdoptionObservation observed = node.value();
      index
          .node(observed.unit(), OrgUnit.class)
          .ifPresent(
              unit ->
                  shares
                      .computeIfAbsent(
                          Keys.of("adoption", observed.when(), observed.practice()),
                          none -> new LinkedHashMap<>())
                      .putIfAbsent(
                          unit,
                          new Share(
                              node,
                              "the adoption of " + nameOf(observed.practice(), index),
                              "percent",
                              observed.percent().flatMap(RolledUpShares::exact),
                              observed.adopting().map(Long::valueOf),
                              observed.total().map(Long::valueOf))));
    }
    return shares;
  }

  private static String nameOf(Ref<Innovation> practice, SystemIndex index) {
    return index.get(practice, Innovation.class).map(Subject::shown).orElse(practice.id());
  }

  private static Optional<BigDecimal> exact(Magnitude share) {
    return share.kind() == Magnitude.Kind.EXACT ? share.percent() : Optional.empty();
  }

  private static Optional<Long> exact(Optional<Quantity> quantity) {
    return quantity.filter(Quantity::isExact).map(Quantity::least);
  }
}
