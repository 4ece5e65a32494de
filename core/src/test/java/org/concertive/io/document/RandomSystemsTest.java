package org.concertive.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.concertive.shape.Field;
import org.concertive.shape.Kind;
import org.concertive.shape.Shape;
import org.concertive.shape.SystemShape;
import org.junit.jupiter.api.Test;

/**
 * That the systems made at random leave nothing out, so that the laws tested with them hold for
 * every field.
 */
class RandomSystemsTest {
  private final Set<Field<?>> met = Collections.newSetFromMap(new IdentityHashMap<>());

  @Test
  void everyFieldOfEveryTypeComesUp() {
    meet(SystemShape.SYSTEM, RandomSystems.full());
    assertThat(missed(SystemShape.SYSTEM)).isEmpty();
  }

  @Test
  void everyFieldOfEveryTypeComesUpAtRandomToo() {
    for (long seed = 0; seed < 150; seed++) {
      meet(SystemShape.SYSTEM, RandomSystems.any(seed));
    }
    assertThat(missed(SystemShape.SYSTEM)).isEmpty();
  }

  @Test
  void everyFieldOfEveryTypeComesUpInAGoldenDocument() {
    for (Path document : Golden.documents()) {
      meet(SystemShape.SYSTEM, Documents.read(document).orThrow());
    }
    assertThat(missed(SystemShape.SYSTEM)).isEmpty();
  }

  private <T> void meet(Shape<T> shape, T object) {
    for (Field<T> field : shape.fields()) {
      Object value = field.get(object);
      boolean isThere =
          value != null
              && !(value instanceof Collection<?> many && many.isEmpty())
              && !(value instanceof Map<?, ?> map && map.isEmpty());
      if (isThere) {
        met.add(field);
        meet(field.kind(), field.isMany() ? (Collection<?>) value : List.of(value));
      }
    }
  }

  @SuppressWarnings("unchecked") // A field of a kind holds values of that kind.
  private void meet(Kind<?> kind, Collection<?> values) {
    for (Object value : values) {
      if (kind instanceof Kind.Nested<?> nested) {
        meet((Shape<Object>) nested.shape().get(), value);
      } else if (kind instanceof Kind.Section<?> section) {
        meet((Shape<Object>) section.shape(), value);
      }
    }
  }

  private List<String> missed(Shape<?> shape) {
    return shape.fields().stream()
        .flatMap(
            field -> {
              if (!met.contains(field)) {
                return Stream.of(shape.kind() + "." + field.name());
              }
              return field.kind() instanceof Kind.Nested<?> nested && nested.shape().get() != shape
                  ? missed(nested.shape().get()).stream()
                  : field.kind() instanceof Kind.Section<?> section
                      ? missed(section.shape()).stream()
                      : Stream.empty();
            })
        .distinct()
        .toList();
  }
}
