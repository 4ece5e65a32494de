package org.concertive.io.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.value.Ref;
import org.concertive.shape.Field;
import org.concertive.shape.Kind;
import org.concertive.shape.Shape;
import org.concertive.shape.SystemShape;

/**
 * Systems made at random from the shapes, so that every type and every field comes up without being
 * named here. They make no sense, dangle and contradict themselves, as systems may.
 */
final class RandomSystems {
  /** Text that is hard to write and to read back. */
  private static final List<String> TEXTS =
      List.of(
          "Weekly PLC",
          "a",
          "yes",
          "NO",
          "null",
          "~",
          "true",
          "12",
          "1.5",
          "1e3",
          "0x1F",
          "08",
          "2014-05-31",
          "12:30",
          "- a",
          "a: b",
          "a #b",
          "#a",
          "a:",
          " a",
          "a ",
          "[a]",
          "{a}",
          "a, b",
          "'a'",
          "\"a\"",
          "a\\b",
          "@a",
          "`a",
          "%a",
          "&a",
          "*a",
          "!a",
          "|",
          ">70",
          ">",
          "?",
          "-",
          "--- a",
          "...",
          "<<",
          "=",
          "a\nb",
          "a\n",
          "a\n\nb",
          "\na",
          "a\n\n",
          " a\nb",
          "a\n b",
          "a\n\tb",
          "a \nb",
          "a\n \nb",
          "a\r\nb",
          "a\rb",
          "a\tb",
          "\ta",
          "a\u0000b",
          "a\u001fb",
          "a\u007fb",
          "a\u0085b",
          "a\u00a0b",
          "a\u2028b",
          "\ufeffa",
          "a\ufffeb",
          "é–“x”",
          "日本語",
          "😀 ok",
          "\ud83d",
          "a\udc00b",
          "",
          " ",
          "if it’s said “so”, then: no",
          "100%",
          "(a)",
          "_a",
          "/a",
          ".a",
          ".5",
          "+1",
          "$a",
          "a: ",
          "key: [x",
          "\\",
          "\"",
          "x".repeat(300));

  private final Random random;
  private final double likely;
  private final int most;
  private final boolean isPlain;
  private int ids;

  /**
   * A source of systems.
   *
   * @param likely how likely an optional field is there; 1 for every field
   * @param most entries of a list
   * @param isPlain whether texts are harmless
   */
  RandomSystems(long seed, double likely, int most, boolean isPlain) {
    this.random = new Random(seed);
    this.likely = likely;
    this.most = most;
    this.isPlain = isPlain;
  }

  /** A small system with odd values. */
  static LeadershipSystem any(long seed) {
    return new RandomSystems(seed, 0.4, 2, false).system();
  }

  /** A system with every type and every field, with harmless values. */
  static LeadershipSystem full() {
    return new RandomSystems(1, 1, 1, true).system();
  }

  LeadershipSystem system() {
    return make(SystemShape.SYSTEM);
  }

  private <T> T make(Shape<T> shape) {
    IllegalArgumentException last = null;
    for (int i = 0; i < 100; i++) {
      try {
        return shape.build(slots(shape));
      } catch (IllegalArgumentException e) {
        last = e;
      }
    }
    throw new IllegalStateException("No " + shape + " can be made at random: " + last, last);
  }

  private Object[] slots(Shape<?> shape) {
    Object[] slots = new Object[shape.fields().size()];
    for (int i = 0; i < slots.length; i++) {
      Field<?> field = shape.fields().get(i);
      boolean isSection = field.kind() instanceof Kind.Section<?>;
      if (i < shape.required() || isSection || random.nextDouble() < likely) {
        slots[i] = field.isMany() ? many(field) : value(field.kind());
      }
    }
    return slots;
  }

  private Object many(Field<?> field) {
    int n = likely == 1 ? most : random.nextInt(most + 1);
    Set<Object> distinct = new LinkedHashSet<>();
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Object value = value(field.kind());
      if (field.count() != Field.Count.SET || distinct.add(value)) {
        values.add(value);
      }
    }
    return values;
  }

  private Object value(Kind<?> kind) {
    if (kind instanceof Kind.Id) {
      return "e" + ids++;
    } else if (kind instanceof Kind.Text) {
      return isPlain ? "Text " + random.nextInt(1000) : TEXTS.get(random.nextInt(TEXTS.size()));
    } else if (kind instanceof Kind.Words) {
      return List.of("shared work", "trust").subList(0, 1 + random.nextInt(2));
    } else if (kind instanceof Kind.Truth) {
      return random.nextBoolean();
    } else if (kind instanceof Kind.Whole whole) {
      // Mostly small, so that some of them are months and days.
      int span = whole.most() - whole.least();
      return whole.least()
          + random.nextInt(random.nextInt(9) == 0 ? span : Math.min(30, span))
          + random.nextInt(2);
    } else if (kind instanceof Kind.Decimal) {
      return decimal();
    } else if (kind instanceof Kind.Word<?> word) {
      Object[] constants = word.type().getEnumConstants();
      return constants[random.nextInt(constants.length)];
    } else if (kind instanceof Kind.Reference<?>) {
      return Ref.to(id());
    } else if (kind instanceof Kind.Form<?> form) {
      return form(form);
    } else if (kind instanceof Kind.Nested<?> nested) {
      return make(nested.shape().get());
    } else if (kind instanceof Kind.Section<?> section) {
      return slots(section.shape());
    } else if (kind instanceof Kind.Entries<?, ?> entries) {
      Map<Object, Object> map = new LinkedHashMap<>();
      int n = likely == 1 ? most : random.nextInt(most + 1);
      for (int i = 0; i < n; i++) {
        Object key = value(entries.keys());
        // The parser knows no name with half a character in it.
        if (!(key instanceof String name) || Utf8.firstHalf(name) < 0) {
          map.put(key, value(entries.values()));
        }
      }
      return map;
    }
    throw new IllegalStateException("There is no value of kind " + kind);
  }

  private String id() {
    return ids > 0 && random.nextInt(4) > 0
        ? "e" + random.nextInt(ids)
        : isPlain ? "p.1_a-b" : List.of("2010", "1e5", "null", "no", "x.1").get(random.nextInt(5));
  }

  private Object decimal() {
    int scale = isPlain ? 3 : random.nextInt(9) - 3;
    return new BigDecimal(BigInteger.valueOf(random.nextInt(1000)), scale);
  }

  private Object form(Kind.Form<?> form) {
    Shape<?> longForm = form.longForm().get();
    for (int i = 0; i < 20 && !isPlain; i++) {
      try {
        return longForm.build(slots(longForm));
      } catch (IllegalArgumentException e) {
        // Most combinations of its fields are none.
      }
    }
    return form.parse().apply(form.examples().get(random.nextInt(form.examples().size())));
  }
}
