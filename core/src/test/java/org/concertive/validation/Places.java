package org.concertive.validation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.concertive.model.LeadershipSystem;
import org.concertive.shape.Field;
import org.concertive.shape.Kind;
import org.concertive.shape.Shape;
import org.concertive.shape.SystemShape;

/** Places of a document as JSON Pointers name them. */
final class Places {
  private Places() {}

  /**
   * Whether a pointer names something of the document, or a field that an object of it may have.
   */
  static boolean has(LeadershipSystem system, String pointer) {
    return pointer.isEmpty()
        || (pointer.startsWith("/")
            && has(SystemShape.SYSTEM, system, List.of(pointer.substring(1).split("/", -1))));
  }

  private static <T> boolean has(Shape<T> shape, Object object, List<String> path) {
    if (path.isEmpty()) {
      return true;
    }
    Optional<Field<T>> field =
        shape.fields().stream().filter(f -> f.name().equals(path.get(0))).findFirst();
    List<String> rest = path.subList(1, path.size());
    return field.isPresent()
        && hasValue(field.get(), field.get().get(shape.type().cast(object)), rest);
  }

  private static boolean hasValue(Field<?> field, Object value, List<String> path) {
    if (path.isEmpty() || value == null) {
      return path.isEmpty();
    }
    if (!field.isMany()) {
      return within(field.kind(), value, path);
    }
    List<?> values = List.copyOf((Collection<?>) value);
    return path.get(0).matches("0|[1-9][0-9]*")
        && Integer.parseInt(path.get(0)) < values.size()
        && within(
            field.kind(), values.get(Integer.parseInt(path.get(0))), path.subList(1, path.size()));
  }

  private static boolean within(Kind<?> kind, Object value, List<String> path) {
    if (path.isEmpty()) {
      return true;
    }
    if (kind instanceof Kind.Nested<?> nested) {
      return has(nested.shape().get(), value, path);
    }
    if (kind instanceof Kind.Section<?> section) {
      return has(section.shape(), value, path);
    }
    String key = path.get(0).replace("~1", "/").replace("~0", "~");
    return kind instanceof Kind.Entries<?, ?>
        && path.size() == 1
        && ((Map<?, ?>) value).keySet().stream().map(Objects::toString).anyMatch(key::equals);
  }
}
