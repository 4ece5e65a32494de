package org.concertive.io.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import org.concertive.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Several values in order; a set keeps a repeated value once. */
final class ListCodec extends Codec {
  /** A longer list takes a line per entry. */
  private static final int LINE = 8;

  private final Codec element;
  private final boolean isSet;

  ListCodec(Codec element, boolean isSet) {
    this.element = element;
    this.isSet = isSet;
  }

  @Override
  @Nullable Object read(Reading in) {
    JsonParser parser = in.parser();
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      return in.wrongKind(this);
    }
    Collection<Object> values = isSet ? new LinkedHashSet<>() : new ArrayList<>();
    while (in.next() != JsonToken.END_ARRAY) {
      Object value = element.read(in);
      in.listed();
      if (value != null && !values.add(value)) {
        in.warning(() -> "The value " + value + " is listed twice. It is kept once.");
      }
    }
    return isSet ? new ArrayList<>(values) : values;
  }

  @Override
  void write(Object value, DocumentVisitor out) {
    Collection<?> values = (Collection<?>) value;
    out.startList(values.size() <= LINE && values.stream().allMatch(element::isShort));
    for (Object each : values) {
      element.write(each, out);
    }
    out.endList();
  }

  @Override
  boolean isOmitted(Object value) {
    return ((Collection<?>) value).isEmpty();
  }

  @Override
  String expected() {
    return "a list";
  }

  @Override
  String hint(JsonToken token, String scalar) {
    return " Write a list, even for a single entry: [" + Text.shortened(scalar) + "].";
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "array");
    schema.put("items", element.schema(definitions));
    return schema;
  }

  @Override
  boolean isShort(Object value) {
    return false;
  }
}
