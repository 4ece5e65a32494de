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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The public surface is listed in {@code api.txt}, so that no change of it goes unseen. {@code mvn
 * verify -Dgolden=write} writes the list anew.
 */
class PublicSurfaceTest {
  private static final Path LIST = Path.of("api.txt");
  private static final Path CLASSES = Path.of("target/classes");

  @Test
  void the_public_surface_is_the_one_listed() throws IOException, ClassNotFoundException {
    String surface = String.join("\n", surface()) + "\n";
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(LIST, surface);
    }
    assertThat(surface).isEqualTo(Files.readString(LIST));
  }

  @Test
  void no_type_of_another_library_shows_outside_io() throws IOException, ClassNotFoundException {
    String holder = "";
    for (String line : surface()) {
      holder = line.startsWith(" ") ? holder : line;
      if (!holder.contains(" org.concertive.io.")) {
        assertThat(line).as(holder).doesNotContain("com.google", "tools.jackson", "org.immutables");
      }
    }
  }

  private static List<String> surface() throws IOException, ClassNotFoundException {
    List<String> lines = new ArrayList<>();
    for (Class<?> type : types()) {
      lines.add(header(type));
      lines.addAll(members(type));
    }
    return lines;
  }

  private static List<Class<?>> types() throws IOException, ClassNotFoundException {
    ModuleDescriptor module =
        ModuleFinder.of(CLASSES).find("org.concertive").orElseThrow().descriptor();
    TreeSet<String> names = new TreeSet<>();
    for (ModuleDescriptor.Exports exports : module.exports()) {
      Path folder = CLASSES.resolve(exports.source().replace('.', '/'));
      try (Stream<Path> files = Files.list(folder)) {
        files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
            .forEach(
                name -> names.add(exports.source() + "." + name.substring(0, name.length() - 6)));
      }
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
