package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.concertive.model.logic.LogicLink;

/**
 * Links drawn as one: all boxes on the left lead to all on the right, and nothing else is said, so
 * that nothing is lost. Its targets stand in one column.
 *
 * @param kind what its links say
 * @param sources where they start
 * @param targets where they end
 * @param tags the assumptions they all rest on
 * @param evidence how many pieces of evidence there are about each
 */
record Bundle(
    LogicLink.Kind kind, List<Box> sources, List<Box> targets, List<Tag> tags, int evidence) {

  private record Same(
      LogicLink.Kind kind, Set<Box> ends, int column, List<Tag> tags, int evidence) {}

  /** The bundles of links: targets of one column with the same sources, by kind and marks. */
  static List<Bundle> of(List<Link> links, ToIntFunction<Box> column) {
    List<Bundle> single =
        links.stream()
            .map(
                link ->
                    new Bundle(
                        link.kind(),
                        List.of(link.from()),
                        List.of(link.to()),
                        link.tags(),
                        link.evidence()))
            .toList();
    return joined(joined(single, false, column), true, column);
  }

  /** The same links, with bundles of the same sources, or else the same targets, joined. */
  private static List<Bundle> joined(
      List<Bundle> bundles, boolean bySources, ToIntFunction<Box> column) {
    Map<Same, Set<Box>> others = new LinkedHashMap<>();
    for (Bundle bundle : bundles) {
      Set<Box> ends = new LinkedHashSet<>(bySources ? bundle.sources : bundle.targets);
      int last = column.applyAsInt(bundle.targets.get(0));
      others
          .computeIfAbsent(
              new Same(bundle.kind, ends, last, bundle.tags, bundle.evidence),
              none -> new LinkedHashSet<>())
          .addAll(bySources ? bundle.targets : bundle.sources);
    }
    List<Bundle> joined = new ArrayList<>();
    others.forEach(
        (same, boxes) -> {
          List<Box> sources = List.copyOf(bySources ? same.ends : boxes);
          List<Box> targets = List.copyOf(bySources ? boxes : same.ends);
          joined.add(new Bundle(same.kind, sources, targets, same.tags, same.evidence));
        });
    return joined;
  }

  /**
   * The same links as in all these bundles, with this one split by its sources or by its targets;
   * what comes of it is joined with others where that fits.
   */
  List<List<Bundle>> splits(List<Bundle> all, ToIntFunction<Box> column) {
    List<List<Bundle>> splits = new ArrayList<>();
    if (sources.size() > 1) {
      splits.add(joined(replaced(all, bySource()), true, column));
    }
    if (targets.size() > 1) {
      splits.add(joined(replaced(all, byTarget()), false, column));
    }
    return splits;
  }

  private List<Bundle> replaced(List<Bundle> all, List<Bundle> pieces) {
    return all.stream()
        .flatMap(one -> one.equals(this) ? pieces.stream() : Stream.of(one))
        .toList();
  }

  private List<Bundle> bySource() {
    return sources.stream()
        .map(source -> new Bundle(kind, List.of(source), targets, tags, evidence))
        .toList();
  }

  private List<Bundle> byTarget() {
    return targets.stream()
        .map(target -> new Bundle(kind, sources, List.of(target), tags, evidence))
        .toList();
  }
}
