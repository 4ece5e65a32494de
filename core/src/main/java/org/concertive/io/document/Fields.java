package org.concertive.io.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concertive.shape.Field;
import org.concertive.shape.Shape;
import org.concertive.text.NearMiss;
import org.concertive.text.Text;
import org.concertive.text.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The fields of a type, read from and written to an object. */
final class Fields<T> {
  /** The fields that were read are bits of a long. */
  private static final int MOST = Long.SIZE;

  private final Shape<T> shape;
  private final List<String> names;
  private final PropertyNameMatcher matcher;
  private final Codec[] codecs;

  /** The bits of the required fields. */
  private final long required;

  /** The field that names such a thing; negative for what has no id or no name. */
  private final int label;

  /**
   * The fields of a shape.
   *
   * @param codec finds the codec of a field; called once per field
   */
  Fields(Shape<T> shape, Function<Field<?>, Codec> codec) {
    this.shape = shape;
    this.names = shape.fields().stream().map(Field::name).toList();
    if (names.size() > MOST) {
      throw new IllegalStateException(
          "A " + shape + " has " + names.size() + " fields; " + MOST + " can be read.");
    }
    this.matcher =
        new JsonFactory()
            .constructNameMatcher(names.stream().map(Named::fromString).toList(), false);
    this.required = (1L << shape.required()) - 1;
    this.label =
        names.indexOf("id") == 0
            ? Stream.of("name", "title", "label").mapToInt(names::indexOf).max().orElse(-1)
            : -1;
    this.codecs = shape.fields().stream().map(codec).toArray(Codec[]::new);
  }

  /**
   * Reads the object that starts at the current token, up to its end.
   *
   * @return the slots; null when the object has errors
   */
  @Nullable Object @Nullable [] read(Reading in) {
    JsonParser parser = in.parser();
    TokenStreamContext start = parser.streamReadContext();
    int errors = in.errors();
    @Nullable Object[] slots = new Object[codecs.length];
    long seen = 0;
    for (int i = parser.nextNameMatch(matcher);
        i != PropertyNameMatcher.MATCH_END_OBJECT;
        i = parser.nextNameMatch(matcher)) {
      if (i < 0) {
        unknown(in);
        continue;
      }
      long bit = 1L << i;
      if ((seen & bit) != 0) {
        in.error(
            () -> "The field " + Text.quoted(parser.currentName()) + " appears twice. Keep one.");
      }
      seen |= bit;
      in.next();
      slots[i] = codecs[i].read(in);
    }
    if (label >= 0 && in.names().areWanted() && slots[0] instanceof String id) {
      in.names().add(shape.type(), id, slots[label] instanceof String name ? name : id);
    }
    if ((seen & required) != required) {
      lacking(in, start, slots, seen);
    } else if (in.isNewer() && in.errors() == errors) {
      lacking(in, start, slots, 0);
    }
    return in.errors() == errors ? slots : null;
  }

  /** Reports the required fields that are missing. */
  private void lacking(Reading in, TokenStreamContext start, @Nullable Object[] slots, long seen) {
    List<String> lacking = new ArrayList<>();
    for (int i = 0; i < shape.required(); i++) {
      if (slots[i] == null && (seen & (1L << i)) == 0) {
        lacking.add("no \"" + names.get(i) + "\"");
      }
    }
    if (!lacking.isEmpty()) {
      in.errorAt(start, () -> complaint(slots, lacking));
    }
  }

  private String complaint(@Nullable Object[] slots, List<String> lacking) {
    int id = names.indexOf("id");
    return "This "
        + shape.kind()
        + (id >= 0 && slots[id] instanceof String known ? " " + Text.quoted(known) : "")
        + " has "
        + Words.list(lacking)
        + ". It must have "
        + Words.list(names.subList(0, shape.required()))
        + ".";
  }

  private void unknown(Reading in) {
    JsonParser parser = in.parser();
    String name = parser.currentName();
    if (name.equals("<<") && in.isYaml()) {
      in.error(() -> "Merge keys (<<) cannot be used here. Write the fields out.");
    } else {
      in.unknown(
          () ->
              "There is no field "
                  + Text.quoted(name)
                  + " in "
                  + Words.withArticle(shape.kind())
                  + "."
                  + advice(name),
          "left out");
    }
    parser.nextToken();
    parser.skipChildren();
  }

  private String advice(String name) {
    int colon = name.indexOf(':');
    if (colon > 0 && names.contains(name.substring(0, colon))) {
      return " Put a space after the colon: " + Text.shortened(name.replaceFirst(":", ": ")) + ".";
    }
    String maybe = NearMiss.maybe(name, names);
    return maybe.isEmpty()
        ? " It may have " + Words.shortChoice(names) + "." + Codec.listed(names)
        : maybe;
  }

  /** Writes the fields that are not left out. */
  void write(T object, DocumentVisitor out) {
    for (int i = 0; i < codecs.length; i++) {
      Object value = value(object, i);
      if (value != null) {
        out.name(names.get(i));
        codecs[i].write(value, out);
      }
    }
  }

  /** Whether every field is left out. */
  boolean isOmitted(T object) {
    for (int i = 0; i < codecs.length; i++) {
      if (value(object, i) != null) {
        return false;
      }
    }
    return true;
  }

  /** The value to write; null when the field is left out. */
  private @Nullable Object value(T object, int i) {
    Field<T> field = shape.fields().get(i);
    Object value = field.get(object);
    return value == null || codecs[i].isOmitted(value) || Objects.equals(value, field.absent())
        ? null
        : value;
  }

  /** The JSON Schema of such an object. */
  Map<String, Object> schema(Definitions definitions) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (int i = 0; i < codecs.length; i++) {
      properties.put(
          names.get(i),
          Definitions.described(
              definitions.descriptions().of(shape.type(), names.get(i)),
              codecs[i].schema(definitions)));
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    if (shape.required() > 0) {
      schema.put("required", new ArrayList<>(names.subList(0, shape.required())));
    }
    schema.put("additionalProperties", false);
    return schema;
  }
}
