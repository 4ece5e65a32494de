package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
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

  private record Sort(LogicLink.Kind kind, int column, List<Tag> tags, int evidence) {}

  private record Same(Sort sort, Set<Box> sources) {}

  /** The bundles of links: targets of one column with the same sources, by kind and marks. */
  static List<Bundle> of(List<Link> links, ToIntFunction<Box> column) {
    Map<Sort, Map<Box, Set<Box>>> sourcesOf = new LinkedHashMap<>();
    for (Link link : links) {
      sourcesOf
          .computeIfAbsent(
              new Sort(link.kind(), column.applyAsInt(link.to()), link.tags(), link.evidence()),
              none -> new LinkedHashMap<>())
          .computeIfAbsent(link.to(), none -> new LinkedHashSet<>())
          .add(link.from());
    }
    Map<Same, List<Box>> targets = new LinkedHashMap<>();
    sourcesOf.forEach(
        (sort, byTarget) ->
            byTarget.forEach(
                (target, sources) ->
                    targets
                        .computeIfAbsent(new Same(sort, sources), none -> new ArrayList<>())
                        .add(target)));
    List<Bundle> bundles = new ArrayList<>();
    targets.forEach(
        (same, boxes) ->
            bundles.add(
                new Bundle(
                    same.sort.kind,
                    List.copyOf(same.sources),
                    List.copyOf(boxes),
                    same.sort.tags,
                    same.sort.evidence)));
    return bundles;
  }

  /** The same links, a bundle a source. */
  List<Bundle> split() {
    return sources.stream()
        .map(source -> new Bundle(kind, List.of(source), targets, tags, evidence))
        .toList();
  }
}
