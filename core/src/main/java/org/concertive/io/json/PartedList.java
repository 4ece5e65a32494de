package org.concertive.io.json;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concertive.shape.Field;
import org.concertive.shape.Kind;
import org.concertive.shape.Shape;
import org.concertive.shape.SystemShape;
import org.jspecify.annotations.Nullable;

/**
 * A list of objects in which a document can be parted: one of the root or of a section.
 *
 * @param field the number of the field of the root that is the list, or the section it stands in
 * @param inner the number of the list among the fields of its section; −1 for a list of the root
 * @param opening what begins a document in such a list
 * @param closing what ends a document in such a list
 */
record PartedList(int field, int inner, String opening, String closing) {
  private static final Map<String, PartedList> BY_NAME = byName();

  /** The list of this name; null when there is none, or lists further in have its name too. */
  static @Nullable PartedList named(String name) {
    return BY_NAME.get(name);
  }

  private static Map<String, PartedList> byName() {
    Map<String, PartedList> found = new HashMap<>();
    Multiset<String> names = HashMultiset.create();
    Set<Shape<?>> further = new HashSet<>();
    List<? extends Field<?>> root = SystemShape.SYSTEM.fields();
    for (int i = 0; i < root.size(); i++) {
      String name = root.get(i).name();
      if (root.get(i).kind() instanceof Kind.Section<?> section) {
        List<? extends Field<?>> fields = section.shape().fields();
        for (int j = 0; j < fields.size(); j++) {
          String opening = "{\"" + name + "\":{\"" + fields.get(j).name() + "\":[";
          found.put(fields.get(j).name(), new PartedList(i, j, opening, "]}}"));
        }
        collect(section.shape(), names, further);
      } else {
        found.put(name, new PartedList(i, -1, "{\"" + name + "\":[", "]}"));
      }
    }
    collect(SystemShape.SYSTEM, names, further);
    found.keySet().removeIf(name -> names.count(name) != 1);
    return Map.copyOf(found);
  }

  /** Adds the names of the lists of objects of a shape and of all shapes in it. */
  private static void collect(Shape<?> shape, Multiset<String> names, Set<Shape<?>> seen) {
    for (Field<?> field : shape.fields()) {
      Shape<?> nested =
          field.kind() instanceof Kind.Nested<?> object
              ? object.shape().get()
              : field.kind() instanceof Kind.Form<?> form ? form.longForm().get() : null;
      if (nested == null) {
        continue;
      }
      if (field.isMany()) {
        names.add(field.name());
      }
      if (seen.add(nested)) {
        collect(nested, names, seen);
      }
    }
  }
}
