package org.concertive.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The public surface is listed in {@code core/api}, a file for each exported package, so that no
 * change of it goes unseen. {@code mvn verify -Dgolden=write} writes the files anew.
 */
class PublicSurfaceTest {
  private static final Path LISTS = Path.of("api");
  private static final Path CLASSES = Path.of("target/classes");

  @Test
  void the_public_surface_is_the_one_listed() throws IOException, ClassNotFoundException {
    Map<String, String> surface = surface();
    if (Generated.isRenewed()) {
      write(surface);
    }
    Map<String, String> listed = listed();
    assertThat(listed.keySet()).isEqualTo(surface.keySet());
    for (String file : surface.keySet()) {
      assertThat(surface.get(file)).as(file).isEqualTo(listed.get(file));
    }
  }

  @Test
  void no_type_of_another_library_shows_outside_io() throws IOException, ClassNotFoundException {
    for (Map.Entry<String, String> file : surface().entrySet()) {
      if (!file.getKey().startsWith("org.concertive.io.")) {
        assertThat(file.getValue())
            .as(file.getKey())
            .doesNotContain("com.google", "tools.jackson", "org.immutables");
      }
    }
  }

  @Test
  void index_and_relations_speak_of_nodes_and_entities_not_of_rows()
      throws IOException, ClassNotFoundException {
    for (Map.Entry<String, String> file : surface().entrySet()) {
      if (file.getKey().matches("org\\.concertive\\.(index|relation)\\.txt")) {
        assertThat(file.getValue())
            .as(file.getKey())
            .doesNotContain("IntStream", "IntLists", "BitSet", "int[]");
      }
    }
  }

  private static void write(Map<String, String> surface) throws IOException {
    Files.createDirectories(LISTS);
    for (String file : listed().keySet()) {
      Files.delete(LISTS.resolve(file));
    }
    for (Map.Entry<String, String> file : surface.entrySet()) {
      Files.writeString(LISTS.resolve(file.getKey()), file.getValue());
    }
  }

  /** The texts of the files there are, by file name. */
  private static Map<String, String> listed() throws IOException {
    Map<String, String> listed = new TreeMap<>();
    try (Stream<Path> files = Files.list(LISTS)) {
      for (Path file : files.toList()) {
        listed.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return listed;
  }

  /** The texts the files should have, by file name. */
  private static Map<String, String> surface() throws IOException, ClassNotFoundException {
    ModuleDescriptor module =
        ModuleFinder.of(CLASSES).find("org.concertive").orElseThrow().descriptor();
    Map<String, String> surface = new TreeMap<>();
    for (ModuleDescriptor.Exports exports : module.exports()) {
      List<String> lines = new ArrayList<>();
      for (Class<?> type : publicTypes(exports.source())) {
        lines.add(header(type));
        lines.addAll(members(type));
      }
      surface.put(exports.source() + ".txt", String.join("\n", lines) + "\n");
    }
    return surface;
  }

  private static List<Class<?>> publicTypes(String packageName)
      throws IOException, ClassNotFoundException {
    List<String> names;
    try (Stream<Path> files = Files.list(CLASSES.resolve(packageName.replace('.', '/')))) {
      names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
              .map(name -> packageName + "." + name.substring(0, name.length() - ".class".length()))
              .sorted()
              .toList();
    }
    List<Class<?>> types = new ArrayList<>();
    for (String name : names) {
      Class<?> type = Class.forName(name);
      if (isPublic(type)) {
        types.add(type);
      }
    }
    return types;
  }

  private static boolean isPublic(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
  }

  private static String header(Class<?> type) {
    String kind =
        type.isEnum()
            ? "enum"
            : type.isRecord() ? "record" : type.isInterface() ? "interface" : "class";
    String supertypes =
        Arrays.stream(type.getGenericInterfaces()).map(Type::getTypeName).collect(joining(", "));
    return kind + " " + type.getName() + (supertypes.isEmpty() ? "" : " : " + supertypes);
  }

  private static Set<String> members(Class<?> type) {
    TreeSet<String> members = new TreeSet<>();
    Arrays.stream(type.getDeclaredFields())
        .filter(field -> Modifier.isPublic(field.getModifiers()) && !field.isSynthetic())
        .forEach(
            field ->
                members.add("  " + field.getGenericType().getTypeName() + " " + field.getName()));
    Arrays.stream(type.getDeclaredConstructors())
        .filter(constructor -> Modifier.isPublic(constructor.getModifiers()))
        .forEach(constructor -> members.add("  new" + parameters(constructor)));
    // The methods of a hidden superclass, such as a generated builder, show in its public subclass.
    for (Class<?> source = type;
        source != null && source != Object.class;
        source = source.getSuperclass()) {
      if (source == type || !isPublic(source)) {
        Arrays.stream(source.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
            .forEach(method -> members.add("  " + line(method)));
      }
    }
    return members;
  }

  private static String line(Method method) {
    return (Modifier.isStatic(method.getModifiers()) ? "static " : "")
        + method.getGenericReturnType().getTypeName()
        + " "
        + method.getName()
        + parameters(method);
  }

  private static String parameters(Executable executable) {
    return Arrays.stream(executable.getGenericParameterTypes())
        .map(Type::getTypeName)
        .collect(joining(", ", "(", ")"));
  }
}
