package org.concertive.io.csv;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concertive.network.Groups;
import org.jspecify.annotations.Nullable;

/** The labels of one grouping in the order of the rows; each label is stored once. */
final class Labels {
  private static final int UNKNOWN = -1;

  private final String name;
  private final Map<String, Integer> known = new HashMap<>();
  private final List<String> labels = new ArrayList<>();
  private int[] codes = new int[16];
  private int count;

  Labels(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  void add(Cell label) {
    if (count == codes.length) {
      codes = Arrays.copyOf(codes, 2 * count);
    }
    codes[count++] = label.isBlank() ? UNKNOWN : code(label.toString());
  }

  private int code(String label) {
    Integer code = known.putIfAbsent(label, labels.size());
    if (code != null) {
      return code;
    }
    labels.add(label);
    return labels.size() - 1;
  }

  /** The groups of this many nodes; unknown for those without a label. */
  Groups groups(int nodes) {
    return Groups.of(
        new AbstractList<@Nullable String>() {
          @Override
          public @Nullable String get(int node) {
            return node < count && codes[node] >= 0 ? labels.get(codes[node]) : null;
          }

          @Override
          public int size() {
            return nodes;
          }
        });
  }
}
