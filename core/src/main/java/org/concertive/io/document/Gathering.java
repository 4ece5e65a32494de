package org.concertive.io.document;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of the lists that are being read, those of an inner list behind those of the outer
 * ones, so that a list is made once and of the right size.
 */
final class Gathering {
  private @Nullable Object[] values = new Object[64];
  private int size;

  int size() {
    return size;
  }

  void add(Object value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  /** A view of the values from here on, up to the next change. */
  List<@Nullable Object> since(int start) {
    return Arrays.asList(values).subList(start, size);
  }

  /** Takes the values from here on away. */
  List<@Nullable Object> take(int start) {
    if (size == start) {
      return List.of();
    }
    @Nullable Object[] taken = Arrays.copyOfRange(values, start, size);
    Arrays.fill(values, start, size, null);
    size = start;
    return Arrays.asList(taken);
  }
}
