package org.concertive.io.document;

import com.google.common.base.Splitter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.concertive.text.Words;
import org.jspecify.annotations.Nullable;

/** The named parts of the JSON Schema, each defined once and referred to elsewhere. */
final class Definitions {
  private final Map<String, Object> definitions = new TreeMap<>();
  private final Descriptions descriptions;

  Definitions(Descriptions descriptions) {
    this.descriptions = descriptions;
  }

  /** What types, fields and constants mean. */
  Descriptions descriptions() {
    return descriptions;
  }

  /** A reference to the part of this name, which is created on first use. */
  Map<String, Object> named(String kind, Supplier<Map<String, Object>> schema) {
    String name = camelCase(kind);
    if (!definitions.containsKey(name)) {
      definitions.put(name, Map.of());
      definitions.put(name, schema.get());
    }
    return Map.of("$ref", "#/$defs/" + name);
  }

  /** An id, or the reference to one. */
  Map<String, Object> id() {
    return named(
        "id",
        () -> {
          Map<String, Object> schema = new LinkedHashMap<>();
          schema.put("type", "string");
          schema.put("pattern", "^[A-Za-z0-9][A-Za-z0-9._-]*$");
          return schema;
        });
  }

  /** The schema with this meaning in front of what its description says already. */
  static Map<String, Object> described(@Nullable String meaning, Map<String, Object> schema) {
    if (meaning == null) {
      return schema;
    }
    Map<String, Object> described = new LinkedHashMap<>();
    Object more = schema.get("description");
    described.put("description", more == null ? meaning : meaning + " " + more);
    schema.forEach(described::putIfAbsent);
    return described;
  }

  /** All parts, by name. */
  Map<String, Object> all() {
    return definitions;
  }

  private static String camelCase(String kind) {
    StringBuilder name = new StringBuilder();
    for (String word : Splitter.on(' ').split(kind)) {
      name.append(name.isEmpty() ? word : Words.capital(word));
    }
    return name.toString();
  }
}
