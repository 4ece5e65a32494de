package org.concertive.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.value.Ref;
import org.concertive.model.value.Sourced;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every table against its type: no field forgotten, none misnamed, none wired to another. */
class ShapesTest {
  /** Fields whose accessor has another name, because their own is a word of Java. */
  private static final Map<String, String> RENAMED = Map.of("Proposition.if", "premises");

  /** Fields that are no accessor of the type. */
  private static final Set<String> CONSTANT = Set.of("LeadershipSystem.format");

  private static final int MOST_FIELDS = 64;

  /** Every shape reachable from the root, once; the sections of the root among them. */
  static Collection<Shape<?>> shapes() {
    Map<String, Shape<?>> found = new LinkedHashMap<>();
    collect(SystemShape.SYSTEM, found);
    return found.values();
  }

  private static void collect(Shape<?> shape, Map<String, Shape<?>> found) {
    if (found.putIfAbsent(shape.type().getName() + " " + shape.kind(), shape) == null) {
      for (Field<?> field : shape.fields()) {
        collect(field.kind(), found);
      }
    }
  }

  private static void collect(Kind<?> kind, Map<String, Shape<?>> found) {
    if (kind instanceof Kind.Nested<?> nested) {
      collect(nested.shape().get(), found);
    } else if (kind instanceof Kind.Section<?> section) {
      collect(section.shape(), found);
    } else if (kind instanceof Kind.Form<?> form) {
      collect(form.longForm().get(), found);
    } else if (kind instanceof Kind.Entries<?, ?> entries) {
      collect(entries.keys(), found);
      collect(entries.values(), found);
    }
  }

  /** The shapes of value types, which are built by builders. */
  static Stream<Shape<?>> built() {
    return shapes().stream()
        .filter(shape -> shape.type().isInterface())
        .filter(
            shape -> shape == SystemShape.SYSTEM || !shape.type().equals(LeadershipSystem.class));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void fieldsAreFewDistinctAndInOrder(Shape<?> shape) {
    assertThat(shape.fields()).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_FIELDS);
    assertThat(shape.fields().stream().map(Field::name)).doesNotHaveDuplicates();
    for (int i = 0; i < shape.fields().size(); i++) {
      assertThat(shape.fields().get(i).count() == Field.Count.REQUIRED)
          .as("%s of %s is required", shape.fields().get(i), shape)
          .isEqualTo(i < shape.required());
    }
    assertThat(shape.kind()).matches("[a-z]+( [a-z]+)*");
    if (shape.isEntity()) {
      assertThat(shape.fields()).filteredOn(field -> field.name().equals("id")).hasSize(1);
      assertThat(shape.fields()).filteredOn(field -> field.kind() == Kinds.ID).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void namesAreWordsOfDocuments(Shape<?> shape) {
    assertThat(shape.fields()).allSatisfy(f -> assertThat(f.name()).matches("[a-z][A-Za-z]*"));
  }

  /** Every accessor has one field, and every field an accessor. */
  @ParameterizedTest
  @MethodSource("built")
  void everyAccessorHasOneField(Shape<?> shape) throws ReflectiveOperationException {
    List<String> answered = new ArrayList<>();
    for (Field<?> field : flat(shape)) {
      if (!CONSTANT.contains(name(shape, field))) {
        answered.add(accessor(shape, field));
      }
    }
    assertThat(answered).containsExactlyInAnyOrderElementsOf(accessors(shape.type()));
  }

  /** A getter asks the accessor of the field's name and nothing else. */
  @ParameterizedTest
  @MethodSource("built")
  <T> void everyGetterAsksItsAccessor(Shape<T> shape) {
    for (Field<T> field : flat(shape)) {
      List<String> asked = new ArrayList<>();
      field.get(spy(shape.type(), asked));
      assertThat(asked)
          .as("what the getter of %s asks", name(shape, field))
          .isEqualTo(
              CONSTANT.contains(name(shape, field)) ? List.of() : List.of(accessor(shape, field)));
    }
  }

  /** The long form of a record has its components as fields. */
  @Test
  void longFormsOfRecordsAreTheirComponents() {
    List<Shape<?>> records = shapes().stream().filter(shape -> shape.type().isRecord()).toList();
    assertThat(records).isNotEmpty();
    for (Shape<?> shape : records) {
      assertThat(shape.fields().stream().map(Field::name))
          .as("the fields of a %s", shape)
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(shape.type().getRecordComponents()).map(c -> c.getName()).toList());
    }
  }

  /** A setter sets its own field and leaves all others alone. */
  @ParameterizedTest
  @MethodSource("built")
  <T> void everySetterSetsItsField(Shape<T> shape) {
    @Nullable Object[] required = required(shape);
    T bare = shape.build(required);
    for (int i = 0; i < shape.fields().size(); i++) {
      Field<T> field = shape.fields().get(i);
      if (field.kind() instanceof Kind.Section<?> section) {
        everySetterOfTheSection(shape, section.shape(), i, bare);
        continue;
      }
      if (CONSTANT.contains(name(shape, field))) {
        continue;
      }
      @Nullable Object[] slots = required.clone();
      if (slots[i] == null) {
        slots[i] = value(field);
      }
      assertOnly(shape, field, Objects.requireNonNull(slots[i]), shape.build(slots), bare);
    }
  }

  @SuppressWarnings("unchecked") // A section is of the same type as the shape that has it.
  private static <T> void everySetterOfTheSection(
      Shape<T> shape, Shape<?> section, int slot, T bare) {
    for (int i = 0; i < section.fields().size(); i++) {
      Field<T> field = (Field<T>) section.fields().get(i);
      @Nullable Object[] inner = new Object[section.fields().size()];
      inner[i] = value(field);
      @Nullable Object[] slots = required(shape);
      slots[slot] = inner;
      assertOnly(shape, field, Objects.requireNonNull(inner[i]), shape.build(slots), bare);
    }
  }

  /** That the built object has this value in this field and is otherwise like the bare one. */
  private static <T> void assertOnly(
      Shape<T> shape, Field<T> field, Object value, T built, T bare) {
    for (Field<T> other : flat(shape)) {
      boolean meant = other == field;
      assertThat(plain(other.get(built)))
          .as("%s after %s was set", name(shape, other), field)
          .isEqualTo(plain(meant ? value : other.get(bare)));
    }
  }

  /** What an absent field stands for is what the type answers when nothing is set. */
  @ParameterizedTest
  @MethodSource("built")
  <T> void absentFieldsStandForWhatTheTypeAnswers(Shape<T> shape) {
    T bare = shape.build(required(shape));
    for (Field<T> field : flat(shape)) {
      if (field.count() != Field.Count.REQUIRED) {
        assertThat(field.get(bare))
            .as(name(shape, field))
            .isEqualTo(field.isMany() ? plainEmpty(field) : field.absent());
      }
    }
  }

  private static Object plainEmpty(Field<?> field) {
    return field.count() == Field.Count.LIST ? List.of() : Set.of();
  }

  /** Every type with a list takes its entries there and finds them by id; all others say where. */
  @ParameterizedTest
  @MethodSource("built")
  void everyTypeHasAPlace(Shape<?> shape) throws ReflectiveOperationException {
    if (!Sourced.class.isAssignableFrom(shape.type())) {
      return;
    }
    Sourced sample = (Sourced) sample(shape);
    LeadershipSystem empty = LeadershipSystem.of("s", "System");
    List<Field<LeadershipSystem>> lists =
        flat(SystemShape.SYSTEM).stream()
            .filter(f -> f.kind() instanceof Kind.Nested<?> n && n.shape().get() == shape)
            .toList();
    if (lists.isEmpty()) {
      assertThatThrownBy(() -> empty.with(sample))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("must stand in the ");
      return;
    }
    assertThat(lists).hasSize(1);
    LeadershipSystem system = empty.with(sample);
    assertThat(lists.get(0).get(system)).isEqualTo(List.of(sample));
    if (shape.isEntity() && shape.fields().get(0).kind() == Kinds.ID) {
      Method finder = finder(shape.type());
      assertThat(finder.invoke(system, "id")).isEqualTo(Optional.of(sample));
      assertThat(finder.invoke(system, "nothing")).isEqualTo(Optional.empty());
      assertThat(system.without("id")).isEqualTo(empty);
    }
  }

  private static Method finder(Class<?> type) {
    List<Method> finders =
        Arrays.stream(LeadershipSystem.class.getMethods())
            .filter(m -> Arrays.equals(m.getParameterTypes(), new Class<?>[] {String.class}))
            .filter(
                m ->
                    m.getGenericReturnType() instanceof ParameterizedType p
                        && p.getRawType() == Optional.class
                        && p.getActualTypeArguments()[0] == type)
            .toList();
    assertThat(finders).as("what finds a %s by id", type.getSimpleName()).hasSize(1);
    return finders.get(0);
  }

  /** No value type of the model is left out of the document. */
  @Test
  void everyValueTypeIsReached() throws IOException, URISyntaxException, ClassNotFoundException {
    Path classes =
        Path.of(LeadershipSystem.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Set<String> types = new TreeSet<>();
    try (Stream<Path> files = Files.walk(classes.resolve("org/concertive/model"))) {
      for (Path file : files.filter(f -> f.toString().endsWith("$Builder.class")).toList()) {
        String name =
            classes.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
        Class<?> owner = Class.forName(name.replace(".class", "")).getDeclaringClass();
        if (owner.isInterface()) {
          types.add(owner.getName());
        }
      }
    }
    assertThat(types).hasSizeGreaterThan(60);
    assertThat(built().map(shape -> shape.type().getName()))
        .containsExactlyInAnyOrderElementsOf(types);
  }

  @Test
  void theDocumentHasItsSectionsInOrder() {
    assertThat(SystemShape.SYSTEM.fields().stream().map(Field::name))
        .containsExactly(
            "format",
            "id",
            "title",
            "stage",
            "asOf",
            "coverage",
            "sources",
            "organization",
            "practice",
            "theories",
            "logicModels",
            "evidence",
            "scale",
            "thresholds",
            "waivers",
            "notes");
    assertThat(SystemShape.SYSTEM.fields().get(0).get(LeadershipSystem.of("s", "System")))
        .isEqualTo("concertive/1.0");
  }

  // Fields and accessors

  /** The fields of a shape, those of its sections in place of the section. */
  @SuppressWarnings("unchecked") // A section is of the same type as the shape that has it.
  private static <T> List<Field<T>> flat(Shape<T> shape) {
    List<Field<T>> fields = new ArrayList<>();
    for (Field<T> field : shape.fields()) {
      if (field.kind() instanceof Kind.Section<?> section) {
        fields.addAll((List<Field<T>>) (List<?>) section.shape().fields());
      } else {
        fields.add(field);
      }
    }
    return fields;
  }

  private static String name(Shape<?> shape, Field<?> field) {
    return shape.type().getSimpleName() + "." + field.name();
  }

  private static String accessor(Shape<?> shape, Field<?> field) {
    return RENAMED.getOrDefault(name(shape, field), field.name());
  }

  /**
   * The accessors of a value type: what it leaves open, and what it has a standard answer for,
   * which its implementation then holds a field of.
   */
  private static Set<String> accessors(Class<?> type) throws ReflectiveOperationException {
    Set<String> held = new TreeSet<>();
    Class<?> implementation =
        Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName());
    for (java.lang.reflect.Field field : implementation.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers())) {
        held.add(field.getName());
      }
    }
    Set<String> accessors = new TreeSet<>();
    for (Method method : type.getMethods()) {
      if (method.getParameterCount() == 0
          && !Modifier.isStatic(method.getModifiers())
          && (Modifier.isAbstract(method.getModifiers()) || held.contains(method.getName()))) {
        accessors.add(method.getName());
      }
    }
    assertThat(accessors).isEqualTo(held);
    return accessors;
  }

  /** An object that notes which of its accessors are asked and answers with next to nothing. */
  private static <T> T spy(Class<T> type, List<String> asked) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              asked.add(method.getName());
              return nothing(method.getReturnType());
            }));
  }

  private static @Nullable Object nothing(Class<?> type) {
    if (type == Optional.class) {
      return Optional.empty();
    } else if (type == List.class) {
      return List.of();
    } else if (type == Set.class) {
      return Set.of();
    } else if (type == Map.class) {
      return Map.of();
    } else if (type == boolean.class) {
      return false;
    }
    return type == int.class ? 0 : null;
  }

  // Values

  private static @Nullable Object[] required(Shape<?> shape) {
    @Nullable Object[] slots = new Object[shape.fields().size()];
    for (int i = 0; i < shape.required(); i++) {
      slots[i] = value(shape.fields().get(i));
    }
    return slots;
  }

  private static Object sample(Shape<?> shape) {
    return Objects.requireNonNull(shape.build(required(shape)));
  }

  /** A value for a field, other than what its absence stands for. */
  private static Object value(Field<?> field) {
    Object one =
        samples(field.kind())
            .filter(sample -> !sample.equals(field.absent()))
            .findFirst()
            .orElseGet(() -> fail("There is no value for " + field + " but the absent one."));
    return field.isMany() ? List.of(one) : one;
  }

  private static Stream<Object> samples(Kind<?> kind) {
    if (kind instanceof Kind.Id) {
      return Stream.of("id");
    } else if (kind instanceof Kind.Text) {
      return Stream.of("text");
    } else if (kind instanceof Kind.Words) {
      return Stream.of(List.of("shared work", "trust"));
    } else if (kind instanceof Kind.Truth) {
      return Stream.of(true, false);
    } else if (kind instanceof Kind.Whole whole) {
      return Stream.of(whole.least() + 1, whole.least());
    } else if (kind instanceof Kind.Decimal) {
      return Stream.of(new BigDecimal("0.50"));
    } else if (kind instanceof Kind.Word<?> word) {
      return Arrays.stream(word.type().getEnumConstants());
    } else if (kind instanceof Kind.Form<?> form) {
      return form.examples().stream().map(example -> form.parse().apply(example));
    } else if (kind instanceof Kind.Reference<?>) {
      return Stream.of(Ref.to("there"));
    } else if (kind instanceof Kind.Nested<?> nested) {
      return Stream.of(sample(nested.shape().get()));
    } else if (kind instanceof Kind.Entries<?, ?> entries) {
      return Stream.of(
          Map.of(
              samples(entries.keys()).findFirst().orElseThrow(),
              samples(entries.values()).findFirst().orElseThrow()));
    }
    throw new IllegalArgumentException("No value for " + kind);
  }

  /** A collection as a list, so that lists and sets with the same elements are equal. */
  private static @Nullable Object plain(@Nullable Object value) {
    return value instanceof Collection<?> many ? List.copyOf(many) : value;
  }

  /** What the generated builder does shows as the builder's own, in documentation too. */
  @ParameterizedTest
  @MethodSource("built")
  void generated_builders_are_hidden_behind_the_builder_of_the_type(Shape<?> shape)
      throws ReflectiveOperationException {
    Class<?> builder = Class.forName(shape.type().getName() + "$Builder");
    assertThat(Modifier.isPublic(builder.getModifiers())).isTrue();
    assertThat(Modifier.isPublic(builder.getSuperclass().getModifiers())).isFalse();
  }

  @ParameterizedTest
  @MethodSource("built")
  void every_list_setter_also_takes_its_elements_one_by_one(Shape<?> shape)
      throws ReflectiveOperationException {
    Class<?> builder = Class.forName(shape.type().getName() + "$Builder");
    for (Method accessor : shape.type().getMethods()) {
      if (Modifier.isAbstract(accessor.getModifiers())
          && Collection.class.isAssignableFrom(accessor.getReturnType())) {
        assertThat(builder.getMethods())
            .as("%s of %s", accessor.getName(), shape)
            .anyMatch(setter -> setter.getName().equals(accessor.getName()) && setter.isVarArgs());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void entities_have_no_methods_but_those_of_the_description(Shape<?> shape) {
    if (shape.isEntity()) {
      assertThat(Arrays.stream(shape.type().getMethods()).map(Method::getName))
          .doesNotContain("check", "describe", "shortened");
    }
  }
}
