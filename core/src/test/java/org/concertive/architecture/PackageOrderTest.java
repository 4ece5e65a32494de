package org.concertive.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of the packages, what each may use, and what may show in public. */
class PackageOrderTest {
  private static final String ROOT = "org.concertive";

  /** Each package may use only those before it. */
  private static final List<String> ORDER =
      List.of(
          "style",
          "execution",
          "statistics",
          "network",
          "model.value",
          "model.organization",
          "model.practice",
          "model.evidence",
          "model.scale",
          "model.theory",
          "model.logic",
          "model",
          "shape",
          "index",
          "metrics",
          "validation",
          "io.json",
          "io.csv",
          "");

  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  static Stream<String> packages() {
    return ORDER.stream();
  }

  private static String name(String room) {
    return room.isEmpty() ? ROOT : ROOT + "." + room;
  }

  @Test
  void every_package_has_its_place_in_the_order() {
    assertThat(LIBRARY.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrderElementsOf(packages().map(PackageOrderTest::name).toList());
  }

  @ParameterizedTest(name = "org.concertive.{0}")
  @MethodSource("packages")
  void a_package_uses_only_packages_before_it(String room) {
    String[] later =
        ORDER.subList(ORDER.indexOf(room) + 1, ORDER.size()).stream()
            .map(PackageOrderTest::name)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(name(room))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(later)
        .allowEmptyShould(true)
        .check(LIBRARY);
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
        .should()
        .implement(java.io.Serializable.class)
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
                .filter(type -> !type.getModifiers().contains(JavaModifier.FINAL))
                .filter(type -> !type.reflect().isSealed())
                .map(JavaClass::getName))
        .isEmpty();
  }

  @Test
  void every_package_with_public_types_is_exported_except_style_and_shape() {
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
            packages()
                .filter(room -> !room.equals("style") && !room.equals("shape"))
                .map(PackageOrderTest::name)
                .toList());
  }
}
