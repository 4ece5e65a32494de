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
import org.concertive.model.value.TimePoint;
import org.concertive.relation.Units;
import org.concertive.text.Text;

/** Shares of a unit that are the mean of the shares of the units in it. */
final class RolledUpShares {
  private RolledUpShares() {}

  /** What shares must have in common to be rolled up, and the unit they are shares of. */
  private record Place(Class<?> type, String what, Optional<TimePoint> when, Node<OrgUnit> unit) {
    Optional<Place> around() {
      return unit.index()
          .get(Units.RELATION)
          .parentOf(unit)
          .map(parent -> new Place(type, what, when, parent));
    }
  }

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
    Map<Place, Share> shares = shares(found.index());
    ListMultimap<Place, Place> inside = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Place place : shares.keySet()) {
      place.around().filter(shares::containsKey).ifPresent(around -> inside.put(around, place));
    }
    for (Place whole : inside.keySet()) {
      Share share = shares.get(whole);
      List<Place> places = inside.get(whole);
      List<Share> parts =
          places.stream().flatMap(one -> Stream.ofNullable(shares.get(one))).toList();
      if (share != null && parts.size() > 1 && parts.stream().allMatch(Share::isCounted)) {
        check(whole.unit(), share, parts, places.stream().map(Place::unit).toList(), found);
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

  /** The shares of units; of several for one thing, time and unit the first. */
  private static Map<Place, Share> shares(SystemIndex index) {
    Map<Place, Share> shares = new LinkedHashMap<>();
    for (Node<ReportedFigure> node : index.nodes(ReportedFigure.class)) {
      ReportedFigure figure = node.value();
      figure
          .about()
          .flatMap(about -> index.node(about.id(), OrgUnit.class))
          .ifPresent(
              unit ->
                  shares.putIfAbsent(
                      new Place(ReportedFigure.class, figure.key(), figure.asOf(), unit),
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
                  shares.putIfAbsent(
                      new Place(
                          AdoptionObservation.class,
                          observed.practice().id(),
                          Optional.of(observed.when()),
                          unit),
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
