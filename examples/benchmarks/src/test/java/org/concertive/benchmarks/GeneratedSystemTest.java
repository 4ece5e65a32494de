package org.concertive.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concertive.index.SystemIndex;
import org.concertive.io.document.Documents;
import org.concertive.io.document.Format;
import org.concertive.model.LeadershipSystem;
import org.concertive.shape.Field;
import org.concertive.shape.Kind;
import org.concertive.shape.Shape;
import org.concertive.shape.SystemShape;
import org.concertive.validation.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedSystemTest {
  @Test
  void theSeedDecidesEverything() {
    LeadershipSystem system = GeneratedSystem.of(2_000, 7);

    assertThat(written(GeneratedSystem.of(2_000, 7))).isEqualTo(written(system));
    assertThat(written(GeneratedSystem.of(2_000, 8))).isNotEqualTo(written(system));
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 1_000, 10_000, 40_000})
  void itHasAboutTheEntitiesAskedFor(int entities) {
    SystemIndex index = SystemIndex.of(GeneratedSystem.of(entities, 1));

    assertThat(index.entities().size()).isCloseTo(entities, withinPercentage(10));
  }

  @Test
  void everyFieldOfEveryTypeIsFilledSomewhere() {
    Set<String> empty = new LinkedHashSet<>();
    Set<String> filled = new LinkedHashSet<>();
    for (int seed = 1; seed <= 3; seed++) {
      look(SystemShape.SYSTEM, GeneratedSystem.of(50_000, seed), empty, filled);
    }

    empty.removeAll(filled);
    assertThat(empty).isEmpty();
  }

  @Test
  void everyReferenceLeadsToAnEntityOfAFittingKind() {
    SystemIndex index = SystemIndex.of(GeneratedSystem.of(5_000, 1));

    assertThat(index.dangling()).isEmpty();
    assertThat(index.misdirected()).isEmpty();
  }

  @Test
  void noRuleFindsAContradiction() {
    assertThat(RuleSet.standard().check(GeneratedSystem.of(5_000, 1)).errors()).isEmpty();
  }

  @Test
  void itIsReadAsItWasWritten() {
    LeadershipSystem system = GeneratedSystem.of(2_000, 1);

    assertThat(Documents.parse(written(system)).orThrow()).isEqualTo(system);
  }

  private static String written(LeadershipSystem system) {
    return Documents.write(system, Format.JSON);
  }

  /** Notes for every field of an object, and of those in it, whether it holds anything. */
  private static <T> void look(Shape<T> shape, T object, Set<String> empty, Set<String> filled) {
    for (Field<T> field : shape.fields()) {
      Object value = field.get(object);
      String name = shape + "." + field;
      if (value == null
          || value.equals(field.absent())
          || (value instanceof Collection<?> many && many.isEmpty())
          || (value instanceof Map<?, ?> entries && entries.isEmpty())) {
        empty.add(name);
        continue;
      }
      filled.add(name);
      Shape<?> nested =
          field.kind() instanceof Kind.Nested<?> one
              ? one.shape().get()
              : field.kind() instanceof Kind.Section<?> section ? section.shape() : null;
      if (nested != null) {
        for (Object one : value instanceof Collection<?> many ? many : List.of(value)) {
          lookUnchecked(nested, one, empty, filled);
        }
      }
    }
  }

  @SuppressWarnings("unchecked") // A field holds objects of the shape it names.
  private static <T> void lookUnchecked(
      Shape<T> shape, Object object, Set<String> empty, Set<String> filled) {
    look(shape, (T) object, empty, filled);
  }
}
