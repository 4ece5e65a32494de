package org.concertive.validation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.theory.FundingSource;
import org.concertive.model.theory.Strategy;
import org.concertive.model.value.Answer;
import org.concertive.model.value.TimePoint;
import org.concertive.model.value.TimeSpan;

/** The money of strategies: how long it lasts, as far as is recorded. */
final class Funding {
  private Funding() {}

  /** The recorded sources of a strategy, each once. */
  static Set<Node<FundingSource>> of(Node<Strategy> strategy) {
    Set<Node<FundingSource>> sources = new LinkedHashSet<>();
    strategy
        .value()
        .funding()
        .forEach(
            source -> strategy.index().node(source, FundingSource.class).ifPresent(sources::add));
    return sources;
  }

  /** Whether all sources of a strategy are certainly temporary; not if it has none. */
  static boolean isTemporary(Node<Strategy> strategy) {
    Set<Node<FundingSource>> sources = of(strategy);
    return !sources.isEmpty()
        && sources.size() == strategy.value().funding().size()
        && sources.stream().allMatch(Funding::isTemporarySource);
  }

  /** Whether a time-limited source has ended, ends within a year, or has no recorded end. */
  private static boolean isTemporarySource(Node<FundingSource> source) {
    Optional<TimePoint> end = endOf(source);
    return source.value().timeLimited() == Answer.YES
        && (end.isEmpty() || yearsLeft(source, end.get()).orElse(Integer.MAX_VALUE) <= 1);
  }

  private static OptionalInt yearsLeft(Node<FundingSource> source, TimePoint end) {
    return source
        .index()
        .system()
        .asOf()
        .map(asOf -> asOf.yearsUntil(end))
        .orElse(OptionalInt.empty());
  }

  static Optional<TimePoint> endOf(Node<FundingSource> source) {
    return source.value().period().flatMap(TimeSpan::end);
  }

  /** Whether strategies offer support or money that has not certainly ended by the as-of date. */
  static boolean isAnythingLeft(List<Node<Strategy>> strategies) {
    return strategies.stream()
        .anyMatch(
            strategy ->
                (!strategy.value().supports().isEmpty()
                        && !isOver(strategy.value().period(), strategy.index()))
                    || of(strategy).size() < strategy.value().funding().size()
                    || of(strategy).stream()
                        .anyMatch(source -> !isOver(source.value().period(), source.index())));
  }

  private static boolean isOver(Optional<TimeSpan> period, SystemIndex index) {
    Optional<TimePoint> asOf = index.system().asOf();
    return asOf.isPresent()
        && period
            .flatMap(TimeSpan::end)
            .filter(end -> end.isBefore(asOf.get(), index.conventions().calendar()) == Answer.YES)
            .isPresent();
  }
}
