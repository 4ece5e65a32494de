package org.concertive.index;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Lists of rows, one a key from 0, end to end in one array. Immutable once built. */
public final class IntLists {
  private final int[] starts;
  private final int[] values;

  private IntLists(int[] starts, int[] values) {
    this.starts = starts;
    this.values = values;
  }

  /** How many keys there are. */
  public int keys() {
    return starts.length - 1;
  }

  /** How long the list of a key is. */
  public int size(int key) {
    return starts[key + 1] - starts[key];
  }

  /** An element of the list of a key. */
  public int get(int key, int position) {
    return values[starts[key] + position];
  }

  /** Whether a value is in the list of a key. Linear in the list. */
  public boolean contains(int key, int value) {
    for (int i = starts[key]; i < starts[key + 1]; i++) {
      if (values[i] == value) {
        return true;
      }
    }
    return false;
  }

  /** The list of a key. */
  public IntStream stream(int key) {
    return Arrays.stream(values, starts[key], starts[key + 1]);
  }

  /** Takes the elements of the list of a key in their order; quicker than a stream of few. */
  public void forEach(int key, IntConsumer each) {
    for (int i = starts[key]; i < starts[key + 1]; i++) {
      each.accept(values[i]);
    }
  }

  /** Whether the condition holds of any element of the list of a key. */
  boolean anyMatch(int key, IntPredicate condition) {
    for (int i = starts[key]; i < starts[key + 1]; i++) {
      if (condition.test(values[i])) {
        return true;
      }
    }
    return false;
  }

  /** Turned round: for every value below {@code size} the keys it is listed under, ascending. */
  IntLists inverse(int size) {
    int[] counts = new int[size + 1];
    for (int value : values) {
      counts[value + 1]++;
    }
    for (int i = 0; i < size; i++) {
      counts[i + 1] += counts[i];
    }
    int[] next = counts.clone();
    int[] keys = new int[values.length];
    for (int key = 0; key < keys(); key++) {
      for (int i = starts[key]; i < starts[key + 1]; i++) {
        keys[next[values[i]]++] = key;
      }
    }
    return new IntLists(counts, keys);
  }

  /** The same lists with every value replaced by what an array holds at its place. */
  IntLists mapped(int[] to) {
    int[] mapped = new int[values.length];
    for (int i = 0; i < mapped.length; i++) {
      mapped[i] = to[values[i]];
    }
    return new IntLists(starts, mapped);
  }

  /** Fills lists key by key. */
  static final class Filling {
    /** Up to here looking through a list is quicker than a set beside it. */
    private static final int LONG = 32;

    private int[] starts = new int[16];
    private int[] values = new int[64];
    private int keys;
    private int size;

    /** The values of the current list, once it is long. */
    private final BitSet seen = new BitSet();

    /** Adds to the list of the current key, unless it is there already. */
    void add(int value) {
      if (isThere(value)) {
        return;
      }
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }

    private boolean isThere(int value) {
      int start = starts[keys];
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

    /** Goes on to a key; those passed over have no values. */
    void to(int key) {
      while (keys < key) {
        next();
      }
    }

    /** Ends the list of the current key and goes on to the next. */
    void next() {
      if (size - starts[keys] >= LONG) {
        seen.clear();
      }
      keys++;
      if (keys == starts.length) {
        starts = Arrays.copyOf(starts, keys * 2);
      }
      starts[keys] = size;
    }

    /** The lists of all keys below one. */
    IntLists done(int key) {
      to(key);
      return done();
    }

    IntLists done() {
      return new IntLists(Arrays.copyOf(starts, keys + 1), Arrays.copyOf(values, size));
    }
  }
}
