package org.concertive.io.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.concertive.shape.Kind;
import org.concertive.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Named values, in the order of the document. The names are free, or the constants of an
 * enumeration.
 */
final class EntriesCodec extends Codec {
  private final @Nullable WordCodec keys;
  private final Codec values;

  EntriesCodec(Kind.Entries<?, ?> kind, Codec values) {
    this.keys = kind.keys() instanceof Kind.Word<?> word ? new WordCodec(word) : null;
    this.values = values;
  }

  @Override
  @Nullable Object read(Reading in) {
    JsonParser parser = in.parser();
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return in.wrongKind(this);
    }
    Map<Object, Object> entries = new LinkedHashMap<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      Object key = key(in, name);
      if (key != null && entries.containsKey(key)) {
        String again = name;
        in.error(() -> "The name " + Text.quoted(again) + " appears twice. Keep one.");
      }
      in.next();
      if (key == null) {
        parser.skipChildren();
        continue;
      }
      Object value = values.read(in);
      if (value != null) {
        entries.put(key, value);
      }
    }
    return entries;
  }

  private @Nullable Object key(Reading in, String name) {
    if (keys == null) {
      return name;
    }
    Enum<?> constant = keys.constant(name);
    if (constant == null) {
      in.unknown(() -> keys.complaint("A name here", name), "left out");
    }
    return constant;
  }

  @Override
  void write(Object value, DocumentVisitor out) {
    out.startObject();
    for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
      out.name(
          entry.getKey() instanceof Enum<?> constant ? constant.name() : entry.getKey().toString());
      values.write(entry.getValue(), out);
    }
    out.endObject();
  }

  @Override
  boolean isOmitted(Object value) {
    return ((Map<?, ?>) value).isEmpty();
  }

  @Override
  String expected() {
    return "an object";
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    if (keys != null) {
      schema.put("propertyNames", keys.schema(definitions));
    }
    schema.put("additionalProperties", values.schema(definitions));
    return schema;
  }

  @Override
  boolean isShort(Object value) {
    return false;
  }
}
