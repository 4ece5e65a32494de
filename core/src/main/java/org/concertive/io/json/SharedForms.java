package org.concertive.io.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The values of short forms met lately in one reading, so that a form that comes often is parsed
 * once and its value held once. A small table that forgets: a new form takes the place of an older
 * one.
 */
final class SharedForms {
  private static final int SIZE = 512;

  private final @Nullable String[] forms = new String[SIZE];
  private final @Nullable Object[] values = new Object[SIZE];
  private final @Nullable Object[] owners = new Object[SIZE];

  /**
   * The value of a form.
   *
   * @param owner the kind of value the form is of
   * @throws IllegalArgumentException when it is no such form
   */
  Object value(Object owner, Function<String, ?> parse, String form) {
    int hash = form.hashCode() + 31 * System.identityHashCode(owner);
    int slot = (hash ^ (hash >>> 16)) & (SIZE - 1);
    Object value = values[slot];
    if (value != null && owners[slot] == owner && form.equals(forms[slot])) {
      return value;
    }
    Object parsed = parse.apply(form);
    forms[slot] = form;
    values[slot] = parsed;
    owners[slot] = owner;
    return parsed;
  }
}
