package org.concertive.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.concertive.model.value.Ref;
import org.concertive.shape.Shape;

/**
 * One walk over a description, which leaves behind its {@link Rows}. The long lists of its sections
 * are walked ahead, a share of each at the same time as the other shares, and each into rows of its
 * own.
 */
final class Walk {
  /** Shares of fewer objects are not worth their while. */
  private static final int LEAST = 32;

  /** For each processor, so that all end together though some objects hold more than others. */
  private static final int SHARES = 4;

  private static final int PROCESSORS =
      Math.min(
          Runtime.getRuntime().availableProcessors(), ForkJoinPool.getCommonPoolParallelism() + 1);

  /** A long list, and the link that leads to it from its section. */
  private record LongList(Plan.Link link, List<?> list) {
    /** The rows of a share; what stands in the section itself has no parent yet. */
    Rows walked(int share, int shares) {
      Walk walk = new Walk();
      for (int i = start(share, shares); i < start(share + 1, shares); i++) {
        walk.follow(link, list.get(i), -1, i);
      }
      return walk.rows;
    }

    private int start(int share, int shares) {
      return (int) ((long) list.size() * share / shares);
    }
  }

  private final Rows rows = new Rows();

  /** The rows of the lists that were walked ahead. */
  private final IdentityHashMap<List<?>, List<Rows>> ahead = new IdentityHashMap<>();

  private Walk() {}

  /** The rows and edges of a whole. */
  static <T> Rows over(Shape<T> shape, T root) {
    Walk walk = new Walk();
    walk.walkAhead(Plan.of(shape), root);
    walk.enter(Plan.of(shape), root, -1, 0, -1);
    walk.rows.close();
    return walk.rows;
  }

  private void walkAhead(Plan plan, Object root) {
    List<LongList> lists = new ArrayList<>();
    collect(plan, root, lists);
    int shares = SHARES * PROCESSORS;
    List<List<Rows>> walked =
        IntStream.range(0, lists.isEmpty() ? 0 : shares)
            .parallel()
            .mapToObj(share -> lists.stream().map(each -> each.walked(share, shares)).toList())
            .toList();
    for (int i = 0; i < lists.size(); i++) {
      int number = i;
      ahead.put(lists.get(i).list, walked.stream().map(share -> share.get(number)).toList());
    }
    rows.admit(walked.stream().flatMap(List::stream).toList());
  }

  private static void collect(Plan plan, Object object, List<LongList> lists) {
    for (Plan.Link link : plan.links) {
      if (link.nested == null) {
        continue;
      }
      Object value = link.field.get(object);
      if (link.nested.section && value != null) {
        collect(link.nested, value, lists);
      } else if (value instanceof List<?> list && isLong(list)) {
        lists.add(new LongList(link, list));
      }
    }
  }

  private static boolean isLong(List<?> list) {
    return PROCESSORS > 1 && list.size() >= LEAST * SHARES * PROCESSORS;
  }

  private void enter(Plan plan, Object object, int parent, int field, int position) {
    int row = rows.add(plan, object, parent, field, position);
    for (Plan.Link link : plan.links) {
      Object value = link.field.get(object);
      if (value == null) {
        continue;
      }
      if (!link.many) {
        follow(link, value, row, -1);
      } else if (value instanceof List<?> list) {
        List<Rows> shares = isLong(list) ? ahead.get(list) : null;
        if (shares == null) {
          for (int i = 0; i < list.size(); i++) {
            follow(link, list.get(i), row, i);
          }
        } else {
          shares.forEach(share -> rows.append(share, row));
        }
      } else {
        int i = 0;
        for (Object element : (Collection<?>) value) {
          follow(link, element, row, i++);
        }
      }
    }
  }

  private void follow(Plan.Link link, Object value, int row, int position) {
    if (link.nested != null) {
      enter(link.nested, value, row, link.number, position);
    } else if (link.pointer == null) {
      rows.point(((Ref<?>) value).id(), row, link.number, position);
    } else {
      rows.point(link.pointer.apply(value).id(), row, link.number, position);
    }
  }
}
