package org.concertive.rows;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Lists of rows, one per key from 0, end to end in one array. Only the keys between the first and
 * the last that have a list take memory. Immutable once built.
 */
public final class IntLists {
  private final int keys;
  private final int first;
  private final int[] starts;
  private final int[] values;

  private IntLists(int keys, int first, int[] starts, int[] values) {
    this.keys = keys;
    this.first = first;
    this.starts = starts;
    this.values = values;
  }

  /**
   * For every row below {@code size} those of these rows that lead to it, in their order; those
   * that lead to −1 are in no list.
   */
  public static IntLists leadingTo(int[] rows, IntUnaryOperator target, int size) {
    Builder ends = new Builder();
    for (int row : rows) {
      int end = target.applyAsInt(row);
      if (end >= 0) {
        ends.add(end);
      }
      ends.next();
    }
    return ends.build().inverse(size).mapped(rows);
  }

  /** How many keys there are. */
  public int keys() {
    return keys;
  }

  private boolean isEmpty(int key) {
    return key < first || key - first >= starts.length - 1;
  }

  private int start(int key) {
    return isEmpty(key) ? 0 : starts[key - first];
  }

  private int end(int key) {
    return isEmpty(key) ? 0 : starts[key - first + 1];
  }

  /** How long the list of a key is. */
  public int size(int key) {
    return end(key) - start(key);
  }

  /** An element of the list of a key. */
  public int get(int key, int position) {
    return values[starts[key - first] + position];
  }

  /** Whether a value is in the list of a key. Linear in the list. */
  public boolean contains(int key, int value) {
    return anyMatch(key, one -> one == value);
  }

  /** The list of a key. */
  public IntStream stream(int key) {
    return Arrays.stream(values, start(key), end(key));
  }

  /** Visits the elements of the list of a key in order; faster than a stream for short lists. */
  public void forEach(int key, IntConsumer each) {
    int end = end(key);
    for (int i = start(key); i < end; i++) {
      each.accept(values[i]);
    }
  }

  /** Whether the condition holds of any element of the list of a key. */
  public boolean anyMatch(int key, IntPredicate condition) {
    int end = end(key);
    for (int i = start(key); i < end; i++) {
      if (condition.test(values[i])) {
        return true;
      }
    }
    return false;
  }

  /** The inverse: for every value below {@code size} the keys whose lists hold it, ascending. */
  public IntLists inverse(int size) {
    int least = size;
    int greatest = -1;
    for (int value : values) {
      least = Math.min(least, value);
      greatest = Math.max(greatest, value);
    }
    int[] keys = new int[values.length];
    int[] listed = new int[values.length];
    for (int i = 0; i < starts.length - 1; i++) {
      for (int place = starts[i]; place < starts[i + 1]; place++) {
        keys[place] = values[place] - least;
        listed[place] = first + i;
      }
    }
    ByKey byValue = new ByKey(keys, keys.length, Math.max(0, greatest - least + 1));
    return new IntLists(size, least, byValue.starts, byValue.order).mapped(listed);
  }

  /** The same lists with every value replaced by what an array holds at its place. */
  public IntLists mapped(int[] to) {
    int[] mapped = new int[values.length];
    for (int i = 0; i < mapped.length; i++) {
      mapped[i] = to[values[i]];
    }
    return new IntLists(keys, first, starts, mapped);
  }

  /** Fills lists key by key. */
  public static final class Builder {
    /** Up to this length, scanning the list is faster than an extra set. */
    private static final int LONG = 32;

    private int[] starts = new int[16];
    private int[] values = new int[64];
    private int first;
    private int lists;
    private int size;

    /** The values of the current list, once it is long. */
    private final BitSet seen = new BitSet();

    /** Adds to the list of the current key, unless it is already in it. */
    public void add(int value) {
      if (isThere(value)) {
        return;
      }
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }

    private boolean isThere(int value) {
      int start = starts[lists];
      if (size - start >= LONG) {
        if (size - start == LONG) {
          for (int i = start; i < size; i++) {
            seen.set(values[i]);
          }
        }
        boolean isThere = seen.get(value);
        seen.set(value);
        return isThere;
      }
      for (int i = start; i < size; i++) {
        if (values[i] == value) {
          return true;
        }
      }
      return false;
    }

    /**
     * Goes on to a key; the keys between have empty lists.
     *
     * @throws IllegalArgumentException when the key is before the current one
     */
    public void to(int key) {
      if (lists == 0 && size == 0) {
        first = key;
      }
      checkArgument(
          first + lists <= key, "Keys must ascend, but %s comes after %s.", key, first + lists);
      while (first + lists < key) {
        next();
      }
    }

    /** Ends the list of the current key and goes on to the next. */
    public void next() {
      if (size - starts[lists] >= LONG) {
        seen.clear();
      }
      lists++;
      if (lists == starts.length) {
        starts = Arrays.copyOf(starts, lists * 2);
      }
      starts[lists] = size;
    }

    /** The lists of all keys below one. */
    public IntLists build(int keys) {
      if (first + lists < keys) {
        next();
      }
      return new IntLists(
          keys, first, Arrays.copyOf(starts, lists + 1), Arrays.copyOf(values, size));
    }

    public IntLists build() {
      return new IntLists(
          first + lists, first, Arrays.copyOf(starts, lists + 1), Arrays.copyOf(values, size));
    }
  }
}
