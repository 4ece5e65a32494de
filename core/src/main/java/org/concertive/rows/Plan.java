package org.concertive.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.value.Ref;
import org.concertive.shape.Field;
import org.concertive.shape.Kind;
import org.concertive.shape.Shape;
import org.concertive.shape.SystemShape;
import org.jspecify.annotations.Nullable;

/** Of a shape, only the fields an index follows: those that hold objects or references. */
final class Plan {
  private static final List<Plan> ALL;
  private static final Map<Shape<?>, Plan> BY_SHAPE;
  private static final Map<Class<?>, Integer> BY_TYPE;

  static {
    List<Plan> all = new ArrayList<>();
    Map<Shape<?>, Plan> byShape = new HashMap<>();
    plan(SystemShape.SYSTEM, all, byShape);
    ALL = List.copyOf(all);
    BY_SHAPE = Map.copyOf(byShape);
    Map<Class<?>, Integer> byType = new HashMap<>();
    for (Plan plan : all) {
      if (!plan.section) {
        byType.put(plan.shape.type(), plan.number);
      }
      for (Link link : plan.links) {
        link.admitted = admitted(link.admits, all);
      }
    }
    BY_TYPE = Map.copyOf(byType);
  }

  private static boolean[] admitted(Kind.@Nullable Reference<?> admits, List<Plan> all) {
    boolean[] admitted = new boolean[all.size()];
    for (Plan plan : all) {
      admitted[plan.number] = admits != null && admits.admits(plan.shape.type());
    }
    return admitted;
  }

  /** A field that holds objects or references. */
  static final class Link {
    final int number;
    final Field<Object> field;
    final boolean many;
    final @Nullable Plan nested;
    final Kind.@Nullable Reference<?> admits;
    final @Nullable Function<Object, Ref<?>> pointer;
    boolean[] admitted = {};

    private Link(
        int number,
        Field<Object> field,
        @Nullable Plan nested,
        Kind.@Nullable Reference<?> admits,
        @Nullable Function<Object, Ref<?>> pointer) {
      this.number = number;
      this.field = field;
      this.many = field.isMany();
      this.nested = nested;
      this.admits = admits;
      this.pointer = pointer;
    }
  }

  final int number;
  final Shape<?> shape;

  /** Whether rows of this plan have an id. */
  final boolean entity;

  /** Whether rows of this plan are a section: the same object as their parent. */
  final boolean section;

  private final Map<String, Field<Object>> named = new HashMap<>();
  Link[] links = {};
  private @Nullable Link[] byField = {};

  @SuppressWarnings("unchecked") // A field is only read from objects of its own shape.
  private Plan(int number, Shape<?> shape, boolean section) {
    this.number = number;
    this.shape = shape;
    this.entity = shape.isEntity();
    this.section = section;
    shape.fields().forEach(field -> named.put(field.name(), (Field<Object>) field));
  }

  /** The field of this name; null when there is none. */
  @Nullable Field<Object> field(String name) {
    return named.get(name);
  }

  /** The name of a field. */
  String fieldName(int field) {
    return shape.fields().get(field).name();
  }

  /** The number of the plan of a type; −1 when the document has no such type. */
  static int numberOf(Class<?> type) {
    return BY_TYPE.getOrDefault(type, -1);
  }

  /** By number, whether objects of a plan are of this type. */
  static boolean[] of(Class<?> type) {
    boolean[] found = new boolean[ALL.size()];
    for (Plan plan : ALL) {
      found[plan.number] = !plan.section && type.isAssignableFrom(plan.shape.type());
    }
    return found;
  }

  /** The link of a field that holds references. */
  Link reference(int field) {
    return Objects.requireNonNull(byField[field]);
  }

  static Plan of(Shape<?> shape) {
    return Objects.requireNonNull(BY_SHAPE.get(shape));
  }

  static Plan of(int number) {
    return ALL.get(number);
  }

  static List<Plan> all() {
    return ALL;
  }

  private static Plan plan(Shape<?> shape, List<Plan> all, Map<Shape<?>, Plan> byShape) {
    Plan known = byShape.get(shape);
    if (known != null) {
      return known;
    }
    boolean section = shape != SystemShape.SYSTEM && shape.type() == LeadershipSystem.class;
    Plan plan = new Plan(all.size(), shape, section);
    all.add(plan);
    byShape.put(shape, plan);
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < shape.fields().size(); i++) {
      Link link = link(i, shape.fields().get(i), all, byShape);
      if (link != null) {
        links.add(link);
      }
    }
    // References before objects, so that the references of a row stand together and rows ascend.
    links.sort(Comparator.comparing(link -> link.nested != null));
    plan.links = links.toArray(new Link[0]);
    plan.byField = new @Nullable Link[shape.fields().size()];
    for (Link link : plan.links) {
      plan.byField[link.number] = link;
    }
    return plan;
  }

  @SuppressWarnings("unchecked") // A field is only read from objects of its own shape.
  private static @Nullable Link link(
      int number, Field<?> any, List<Plan> all, Map<Shape<?>, Plan> byShape) {
    Field<Object> field = (Field<Object>) any;
    Kind<?> kind = any.kind();
    if (kind instanceof Kind.Nested<?> nested) {
      return new Link(number, field, plan(nested.shape().get(), all, byShape), null, null);
    }
    if (kind instanceof Kind.Section<?> section) {
      return new Link(number, field, plan(section.shape(), all, byShape), null, null);
    }
    if (kind instanceof Kind.Reference<?> reference) {
      return new Link(number, field, null, reference, null);
    }
    if (kind instanceof Kind.Form<?> form && form.pointer() != null) {
      return new Link(
          number,
          field,
          null,
          form.points(),
          (Function<Object, Ref<?>>) (Function<?, ?>) form.pointer());
    }
    return null;
  }
}
