package org.concertive.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletionService;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each package may use, and what may show in public. */
class PackageOrderTest {
  private static final String ROOT = "org.concertive";

  /** The packages each package uses; all of them stand above it, so there is no cycle. */
  private static final Map<String, Set<String>> USES =
      table(
          """
          style ->
          text ->
          execution ->
          catalogue -> text
          statistics ->
          network -> text, execution, catalogue, statistics
          model.value -> text
          model.organization -> text, model.value
          model.practice -> text, model.value, model.organization
          model.evidence -> text, model.value, model.organization, model.practice
          model.scale -> text, model.value, model.organization, model.practice, model.evidence
          model.theory -> text, model.value, model.organization, model.practice, model.evidence, model.scale
          model.logic -> text, model.value, model.organization, model.evidence, model.theory
          model -> text, model.value, model.organization, model.practice, model.evidence, model.scale, model.theory, model.logic
          shape -> model.value, model.organization, model.practice, model.evidence, model.scale, model.theory, model.logic, model
          rows -> text, model.value, model.organization, model, shape
          index -> model.value, model, rows
          relation -> text, statistics, network, model.value, model.organization, model.practice, model.evidence, model.scale, model.theory, model.logic, model, rows, index
          metrics -> text, execution, catalogue, statistics, network, model.value, model.organization, model.practice, model.evidence, model.scale, model.theory, model.logic, model, index, relation
          validation -> text, execution, catalogue, statistics, network, model.value, model.organization, model.practice, model.evidence, model.scale, model.theory, model.logic, model, index, relation, metrics
          io -> text
          io.document -> text, execution, catalogue, statistics, model.value, model.evidence, model, shape, index, metrics, validation, io
          io.csv -> text, execution, statistics, network, model.value, model.organization, model.practice, model.evidence, model.scale, model, index, relation, metrics, io
          io.diagram -> text, statistics, network, model.value, model.organization, model.practice, model.evidence, model.scale, model.theory, model.logic, model, index, relation, metrics, validation
          io.findings -> text, execution, catalogue, model, validation, io, io.document
          io.measures -> text, statistics, model.value, model, index, relation, metrics, io.document
          io.report -> text, catalogue, statistics, network, model.value, model.organization, model.practice, model.evidence, model.scale, model.theory, model.logic, model, index, relation, metrics, validation, io.diagram
          (root) -> network, model.value, model.practice, model, index, relation, metrics, validation, io.document, io.csv, io.report
          """);

  private static final Set<String> UNEXPORTED =
      Set.of(name("style"), name("text"), name("shape"), name("rows"));

  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  private static Map<String, Set<String>> table(String lines) {
    Map<String, Set<String>> uses = new LinkedHashMap<>();
    for (String line : lines.lines().toList()) {
      String[] arrow = line.split(" -> ?", 2);
      uses.put(
          name(arrow[0]),
          Stream.of(arrow[1].split(", "))
              .filter(used -> !used.isEmpty())
              .map(PackageOrderTest::name)
              .collect(toSet()));
    }
    return uses;
  }

  private static String name(String shortName) {
    return shortName.equals("(root)") ? ROOT : ROOT + "." + shortName;
  }

  static Stream<String> packages() {
    return USES.keySet().stream();
  }

  @Test
  void every_package_is_in_the_table() {
    assertThat(LIBRARY.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrderElementsOf(USES.keySet());
  }

  @ParameterizedTest
  @MethodSource("packages")
  void a_package_uses_just_the_packages_the_table_lists(String user) {
    assertThat(
            LIBRARY.stream()
                .filter(type -> type.getPackageName().equals(user))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .map(JavaClass::getPackageName)
                .filter(used -> (used + ".").startsWith(ROOT + ".") && !used.equals(user))
                .collect(toSet()))
        .as(user)
        .containsExactlyInAnyOrderElementsOf(USES.get(user));
  }

  @ParameterizedTest
  @MethodSource("packages")
  void there_is_no_cycle_since_a_package_uses_only_packages_above_it(String user) {
    assertThat(packages().takeWhile(above -> !above.equals(user)))
        .as("above " + user)
        .containsAll(USES.get(user));
  }

  @Test
  void only_the_root_uses_io() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT, ROOT + ".io..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".io..")
        .check(LIBRARY);
  }

  @Test
  void outside_io_the_library_needs_only_the_JDK_and_Guava() {
    classes()
        .that()
        .resideOutsideOfPackage(ROOT + ".io..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                ROOT + "..", "java..", "com.google.common..", "org.immutables..", "org.jspecify.."))
        .check(LIBRARY);
  }

  @Test
  void nothing_logs_reflects_or_is_serializable() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.util.logging..", "org.slf4j..", "java.lang.reflect..", "java.net..")
        .check(LIBRARY);
    noClasses()
        .that()
        .areNotAssignableTo(Throwable.class)
        .and()
        .areNotEnums()
        .and()
        .areNotAssignableTo("tools.jackson.databind.JacksonModule")
        .and()
        .areNotAssignableTo("tools.jackson.core.StreamReadConstraints")
        .should()
        .implement(java.io.Serializable.class)
        .check(LIBRARY);
  }

  private static final DescribedPredicate<JavaClass> OUTSIDE_EXECUTION =
      describe("are outside execution", type -> !type.getPackageName().equals(ROOT + ".execution"));

  @Test
  void only_execution_knows_threads_and_executors() {
    noClasses()
        .that(OUTSIDE_EXECUTION)
        .should()
        .dependOnClassesThat(
            assignableTo(Thread.class)
                .or(assignableTo(Executor.class))
                .or(assignableTo(Future.class))
                .or(assignableTo(CompletionStage.class))
                .or(assignableTo(CompletionService.class))
                .or(type(Executors.class))
                .or(type(Timer.class)))
        .check(LIBRARY);
  }

  /**
   * What runs on the common pool shows in a call, not in a type. Not seen are {@code
   * StreamSupport.stream(…, true)} and the bulk methods of {@code ConcurrentHashMap}.
   */
  @Test
  void nothing_asks_the_JDK_to_work_in_parallel() {
    noClasses()
        .that(OUTSIDE_EXECUTION)
        .should()
        .accessTargetWhere(
            describe(
                "the JDK works in parallel",
                access ->
                    access.getTargetOwner().getPackageName().startsWith("java.util")
                        && access.getName().startsWith("parallel")))
        .check(LIBRARY);
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(PackageOrderTest::isPublic).orElse(true);
  }

  @Test
  void public_classes_cannot_be_extended() {
    assertThat(
            LIBRARY.stream()
                .filter(PackageOrderTest::isPublic)
                .filter(type -> !type.isInterface() && !type.isEnum() && !type.isRecord())
                .filter(type -> !UNEXPORTED.contains(type.getPackageName()))
                .filter(type -> !type.getModifiers().contains(JavaModifier.FINAL))
                .filter(type -> !type.reflect().isSealed())
                .map(JavaClass::getName))
        .isEmpty();
  }

  @Test
  void every_package_with_public_types_is_exported_except_those_of_the_inside() {
    List<String> exported =
        java.lang.module.ModuleFinder.of(java.nio.file.Path.of("target/classes"))
            .find(ROOT)
            .orElseThrow()
            .descriptor()
            .exports()
            .stream()
            .map(java.lang.module.ModuleDescriptor.Exports::source)
            .toList();
    assertThat(exported)
        .containsExactlyInAnyOrderElementsOf(
            packages().filter(each -> !UNEXPORTED.contains(each)).toList());
  }
}
