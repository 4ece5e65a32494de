package org.concertive.io.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Many values in order. Where none may come twice, a value that does is kept once. */
final class ListCodec extends Codec {
  /** Up to here looking through the list is quicker than a set beside it. */
  private static final int FEW = 12;

  /** More of them do not share a line. */
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
    List<Object> values = new ArrayList<>();
    Set<Object> seen = null;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Object value = element.read(in);
      if (value == null) {
        continue;
      }
      if (isSet) {
        if (values.size() == FEW && seen == null) {
          seen = new HashSet<>(values);
        }
        if (seen == null ? values.contains(value) : !seen.add(value)) {
          in.warning(() -> "The value " + value + " is listed twice. It is kept once.");
          continue;
        }
      }
      values.add(value);
    }
    return values;
  }

  @Override
  void write(Object value, Output out) {
    Collection<?> values = (Collection<?>) value;
    out.startList(values.size() <= LINE && values.stream().allMatch(element::isShort));
    for (Object each : values) {
      element.write(each, out);
    }
    out.endList();
  }

  @Override
  boolean isNothing(Object value) {
    return ((Collection<?>) value).isEmpty();
  }

  @Override
  String expected() {
    return "a list";
  }

  @Override
  String hint(JsonToken token, String scalar) {
    return " Write a list, even of one: [" + Shown.shortened(scalar, 60) + "].";
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
