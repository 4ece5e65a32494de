package org.concertive.io.diagram;

import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The lines of a drawing, horizontal and vertical, and how well they can be followed. Links that
 * are drawn as one belong to one bundle.
 */
final class Lines {
  private final Map<Object, Bundled> bundles = new LinkedHashMap<>();
  private double length;

  /** A straight piece: at this x from one y to another, or the other way round. */
  private record Piece(long at, Range<Long> extent) {
    /** Whether the two meet inside both, at a right angle. */
    boolean crosses(Piece other) {
      return isInside(at, other.extent) && isInside(other.at, extent);
    }

    /** Whether the two run on each other. */
    boolean covers(Piece other) {
      return at == other.at
          && extent.isConnected(other.extent)
          && size(extent.intersection(other.extent)) > 1;
    }

    private static boolean isInside(long at, Range<Long> extent) {
      return at > extent.lowerEndpoint() && at < extent.upperEndpoint();
    }
  }

  /** The pieces of one bundle, each once however many links run on it. */
  private static final class Bundled {
    private final Map<Long, TreeRangeSet<Long>> flat = new HashMap<>();
    private final Map<Long, TreeRangeSet<Long>> upright = new HashMap<>();
    private final Set<List<Long>> corners = new HashSet<>();

    void add(long x1, long y1, long x2, long y2) {
      corners.add(List.of(x1, y1));
      if (y1 == y2) {
        add(flat, y1, x1, x2);
      } else {
        add(upright, x1, y1, y2);
      }
    }

    private static void add(Map<Long, TreeRangeSet<Long>> pieces, long at, long one, long other) {
      pieces
          .computeIfAbsent(at, none -> TreeRangeSet.create())
          .add(Range.closed(Math.min(one, other), Math.max(one, other)));
    }

    static List<Piece> pieces(Map<Long, TreeRangeSet<Long>> pieces) {
      List<Piece> all = new ArrayList<>();
      pieces.forEach(
          (at, extents) -> extents.asRanges().forEach(extent -> all.add(new Piece(at, extent))));
      return all;
    }

    long meetings(Bundled other) {
      List<Piece> ownFlat = pieces(flat);
      List<Piece> ownUpright = pieces(upright);
      List<Piece> otherFlat = pieces(other.flat);
      List<Piece> otherUpright = pieces(other.upright);
      return count(ownFlat, otherUpright, false)
          + count(ownUpright, otherFlat, false)
          + count(ownFlat, otherFlat, true)
          + count(ownUpright, otherUpright, true);
    }

    private static long count(List<Piece> some, List<Piece> others, boolean isParallel) {
      return some.stream()
          .flatMap(
              one ->
                  others.stream()
                      .filter(other -> isParallel ? one.covers(other) : one.crosses(other)))
          .count();
    }

    /** How often its pieces cross where no link turns, which would make it a joint. */
    long crossings() {
      return pieces(flat).stream()
          .flatMap(
              one ->
                  pieces(upright).stream()
                      .filter(one::crosses)
                      .filter(other -> !corners.contains(List.of(other.at(), one.at()))))
          .count();
    }

    double ink() {
      return Stream.of(flat, upright)
          .flatMap(pieces -> pieces(pieces).stream())
          .mapToDouble(piece -> size(piece.extent()) / 10.0)
          .sum();
    }
  }

  private static long size(Range<Long> extent) {
    return extent.upperEndpoint() - extent.lowerEndpoint();
  }

  /** Adds the way of one link: its corners from its source to its target. */
  void add(Object bundle, List<double[]> corners) {
    Bundled bundled = bundles.computeIfAbsent(bundle, none -> new Bundled());
    for (int i = 1; i < corners.size(); i++) {
      double[] from = corners.get(i - 1);
      double[] to = corners.get(i);
      length += Math.abs(to[0] - from[0]) + Math.abs(to[1] - from[1]);
      bundled.add(tenths(from[0]), tenths(from[1]), tenths(to[0]), tenths(to[1]));
    }
  }

  private static long tenths(double px) {
    return Math.round(px * 10);
  }

  /** How often lines of two bundles meet inside both, or run on each other. */
  long crossings() {
    List<Bundled> all = List.copyOf(bundles.values());
    long sum = 0;
    for (int i = 0; i < all.size(); i++) {
      sum += all.get(i).crossings();
      for (Bundled other : all.subList(0, i)) {
        sum += all.get(i).meetings(other);
      }
    }
    return sum;
  }

  /** The ways of all links along the lines, in px. */
  double length() {
    return length;
  }

  /** What is drawn, each piece once, in px. */
  double ink() {
    return bundles.values().stream().mapToDouble(Bundled::ink).sum();
  }
}
