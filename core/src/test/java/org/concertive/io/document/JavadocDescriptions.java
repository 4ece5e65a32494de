package org.concertive.io.document;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.concertive.shape.Field;
import org.concertive.shape.Kind;
import org.concertive.shape.Shape;

/** The descriptions as the Javadoc of the model has them now, whatever the jar holds. */
final class JavadocDescriptions {
  /** The fields that have another name in Java. */
  private static final Map<String, String> RENAMED =
      Map.of("LeadershipSystem.format", "FORMAT", "Proposition.if", "premises");

  /** The text of their file. */
  static final String TEXT = text();

  private JavadocDescriptions() {}

  static Descriptions descriptions() {
    Properties byKey = new Properties();
    try {
      byKey.load(new StringReader(TEXT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Descriptions(byKey);
  }

  private static String text() {
    ModelJavadoc javadoc = new ModelJavadoc();
    Map<String, String> byKey = new TreeMap<>();
    for (Shape<?> shape : Codecs.shapes()) {
      byKey.put(Descriptions.key(shape.type()), javadoc.of(shape.type()));
      fields(shape, javadoc, byKey);
    }
    return byKey.entrySet().stream()
        .map(
            entry ->
                entry.getKey()
                    + "="
                    + entry.getValue().replace("\\", "\\\\").replace("\n", "\\n")
                    + "\n")
        .collect(Collectors.joining());
  }

  private static void fields(Shape<?> shape, ModelJavadoc javadoc, Map<String, String> byKey) {
    String type = Descriptions.key(shape.type());
    for (Field<?> field : shape.fields()) {
      String key = type + "." + field.name();
      if (field.kind() instanceof Kind.Section<?> section) {
        byKey.put(key, javadoc.ofPackage(field.name()));
        fields(section.shape(), javadoc, byKey);
      } else {
        byKey.put(key, javadoc.of(shape.type(), RENAMED.getOrDefault(key, field.name())));
        words(field.kind(), javadoc, byKey);
      }
    }
  }

  private static void words(Kind<?> kind, ModelJavadoc javadoc, Map<String, String> byKey) {
    if (kind instanceof Kind.Entries<?, ?> entries) {
      words(entries.keys(), javadoc, byKey);
      words(entries.values(), javadoc, byKey);
    } else if (kind instanceof Kind.Word<?> word
        && word.type().getPackageName().startsWith("org.concertive")) {
      String type = Descriptions.key(word.type());
      byKey.put(type, javadoc.of(word.type()));
      for (Enum<?> constant : word.type().getEnumConstants()) {
        byKey.put(type + "." + constant.name(), javadoc.of(word.type(), constant.name()));
      }
    }
  }
}
