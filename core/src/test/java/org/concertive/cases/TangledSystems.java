package org.concertive.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.value.Ref;
import org.concertive.shape.Field;
import org.concertive.shape.Kind;
import org.concertive.shape.Shape;
import org.concertive.shape.SystemShape;

/**
 * Systems made at random from the shapes, of few ids a kind, so that references mostly find
 * something of the right kind, run in circles and meet, while ids repeat, dangle and point at the
 * wrong kind now and then. No rule may fail on them.
 */
public final class TangledSystems {
  private static final int IDS = 4;
  private static final List<String> TEXTS =
      List.of(
          "Morison",
          "Morrison",
          "Weekly PLC",
          "weekly  PLC",
          "a/b~c",
          "REF-01",
          "reach",
          "Provide time; and trust grows and scores rise",
          "é–“x”日本");
  private static final List<String> THRESHOLDS =
      List.of(
          "schoolYearStart", "singleChampionShare", "staleYears", "linkRationaleFloor", "a/b~c");
  private static final List<String> TIMES =
      List.of("2012", "2013", "2014", "2013/14", "2013-09", "2014-05-31", "year-1", "year-2");
  private static final List<String> PERIODS =
      List.of("2012..2013", "2013/14..", "..2014-05", "2013", "year-1..year-2", "..year-1");

  private final Random random;
  private final Map<String, Shape<?>> entities = new TreeMap<>();

  private TangledSystems(long seed) {
    random = new Random(seed);
    collect(SystemShape.SYSTEM, new LinkedHashSet<>());
  }

  public static LeadershipSystem of(long seed) {
    TangledSystems systems = new TangledSystems(seed);
    return systems.make(SystemShape.SYSTEM);
  }

  private void collect(Shape<?> shape, Set<Shape<?>> seen) {
    if (!seen.add(shape)) {
      return;
    }
    if (shape.isEntity()) {
      entities.put(shape.kind(), shape);
    }
    for (Field<?> field : shape.fields()) {
      if (field.kind() instanceof Kind.Nested<?> nested) {
        collect(nested.shape().get(), seen);
      } else if (field.kind() instanceof Kind.Section<?> section) {
        collect(section.shape(), seen);
      }
    }
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
    throw new IllegalStateException("No " + shape + " can be made at random.", last);
  }

  private Object[] slots(Shape<?> shape) {
    Object[] slots = new Object[shape.fields().size()];
    for (int i = 0; i < slots.length; i++) {
      Field<?> field = shape.fields().get(i);
      boolean needed = i < shape.required() || field.kind() instanceof Kind.Section<?>;
      if (needed || random.nextInt(5) < 3) {
        slots[i] = field.isMany() ? many(field, shape) : value(field.kind(), shape);
      }
    }
    return slots;
  }

  private Object many(Field<?> field, Shape<?> shape) {
    Set<Object> distinct = new LinkedHashSet<>();
    List<Object> values = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      Object value = value(field.kind(), shape);
      if (field.count() != Field.Count.SET || distinct.add(value)) {
        values.add(value);
      }
    }
    return values;
  }

  private Object value(Kind<?> kind, Shape<?> shape) {
    if (kind instanceof Kind.Id) {
      return id(shape.kind());
    } else if (kind instanceof Kind.Text) {
      return any(TEXTS);
    } else if (kind instanceof Kind.Words) {
      return List.of();
    } else if (kind instanceof Kind.Truth) {
      return random.nextBoolean();
    } else if (kind instanceof Kind.Whole whole) {
      return whole.least() + random.nextInt(4);
    } else if (kind instanceof Kind.Decimal) {
      return new BigDecimal(random.nextInt(120)).movePointLeft(random.nextInt(3));
    } else if (kind instanceof Kind.Word<?> word) {
      return any(List.of(word.type().getEnumConstants()));
    } else if (kind instanceof Kind.Reference<?> reference) {
      return Ref.to(target(reference));
    } else if (kind instanceof Kind.Form<?> form) {
      return form.parse().apply(shortForm(form));
    } else if (kind instanceof Kind.Nested<?> nested) {
      return make(nested.shape().get());
    } else if (kind instanceof Kind.Section<?> section) {
      return slots(section.shape());
    } else if (kind instanceof Kind.Entries<?, ?> entries) {
      return entries(entries, shape);
    }
    throw new IllegalStateException("There is no value of kind " + kind);
  }

  private Map<Object, Object> entries(Kind.Entries<?, ?> entries, Shape<?> shape) {
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      boolean numbers = entries.values() instanceof Kind.Decimal;
      map.put(
          numbers ? any(THRESHOLDS) : value(entries.keys(), shape), value(entries.values(), shape));
    }
    return map;
  }

  private String shortForm(Kind.Form<?> form) {
    return switch (form.name()) {
      case "time" -> any(TIMES);
      case "period" -> any(PERIODS);
      case "source" -> id("source document") + "#p3";
      default -> any(form.examples());
    };
  }

  private String target(Kind.Reference<?> reference) {
    List<String> kinds =
        entities.values().stream()
            .filter(shape -> random.nextInt(20) == 0 || reference.admits(shape.type()))
            .map(Shape::kind)
            .toList();
    return random.nextInt(20) == 0 || kinds.isEmpty() ? "nowhere" : id(any(kinds));
  }

  private String id(String kind) {
    return kind.replace(' ', '-') + "-" + random.nextInt(IDS);
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
