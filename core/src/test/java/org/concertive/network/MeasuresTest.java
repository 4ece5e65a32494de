package org.concertive.network;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue lists every measure that the package computes, each described in full. */
class MeasuresTest {
  /** What a method returns that measures a network, a group or each node. */
  private static final Set<String> MEASURED =
      Set.of(
          "org.concertive.network.Scores",
          "org.concertive.network.SampledScores",
          "org.concertive.statistics.Result<java.lang.Double>",
          "org.concertive.statistics.Result<org.concertive.network.SampledValue>");

  /** Classes that hold scores and parts of results. */
  private static final Set<String> HOLDERS =
      Set.of("Scores", "SampledScores", "SampledValue", "InNetwork");

  private static List<Field> constants() {
    return Arrays.stream(Measures.class.getFields()).toList();
  }

  private static Measure measure(Field constant) {
    try {
      return (Measure) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<Method> publicMethods() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.concertive.network")
            .stream()
            .map(JavaClass::reflect)
            .filter(type -> Modifier.isPublic(type.getModifiers()))
            .filter(type -> !HOLDERS.contains(type.getSimpleName()))
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isBridge());
  }

  private static String name(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }

  /** {@code Reciprocity.DYADIC.of} is the method {@code of} of the class. */
  private static Stream<String> methodNames() {
    return Measures.all().stream()
        .flatMap(measure -> measure.methods().stream())
        .map(method -> method.replaceAll("\\.[A-Z_]+\\.", "."));
  }

  @Test
  void every_constant_is_listed_in_its_order_and_named_as_its_id() {
    assertThat(Measures.all())
        .containsExactlyElementsOf(constants().stream().map(MeasuresTest::measure).toList());
    assertThat(constants())
        .allSatisfy(
            constant ->
                assertThat(measure(constant).id())
                    .isEqualTo(constant.getName().toLowerCase(Locale.ROOT).replace('_', '-')));
  }

  @Test
  void ids_and_numbers_are_unique() {
    assertThat(Measures.all()).extracting(Measure::number).doesNotHaveDuplicates();
    assertThat(Measures.all()).extracting(Measure::id).doesNotHaveDuplicates();
  }

  @Test
  void every_measure_is_defined_in_a_sentence() {
    assertThat(Measures.all())
        .allSatisfy(
            measure -> {
              assertThat(measure.number()).matches("N-\\d\\d");
              assertThat(measure.definition()).matches("[A-Z].*\\.");
            });
  }

  @Test
  void every_method_that_measures_is_listed() {
    assertThat(
            publicMethods()
                .filter(method -> MEASURED.contains(method.getGenericReturnType().getTypeName()))
                .map(MeasuresTest::name)
                .collect(toSet()))
        .isSubsetOf(methodNames().toList());
  }

  @Test
  void every_listed_method_is_public() {
    assertThat(methodNames()).isSubsetOf(publicMethods().map(MeasuresTest::name).toList());
  }

  @Test
  void every_constant_named_in_a_method_is_one_of_the_definitions() {
    assertThat(
            Measures.all().stream()
                .flatMap(measure -> measure.methods().stream())
                .filter(method -> method.startsWith("Reciprocity.")))
        .containsExactlyElementsOf(
            Arrays.stream(Reciprocity.values())
                .map(each -> "Reciprocity." + each.name() + ".of")
                .toList());
  }

  @Test
  void a_measure_is_found_by_its_id_or_number() {
    assertThat(Measures.find("density")).hasValue(Measures.DENSITY);
    assertThat(Measures.find("N-01")).hasValue(Measures.DENSITY);
    assertThat(Measures.find("n-02")).hasValue(Measures.MEAN_STRENGTH);
    assertThat(Measures.find("Density")).isEmpty();
  }
}
