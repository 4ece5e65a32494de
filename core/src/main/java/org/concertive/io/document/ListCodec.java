package org.concertive.io.document;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    Gathering values = in.gathering();
    int start = values.size();
    Set<Object> seen = null;
    // A bit for each hash code there was: one that is not there spares looking through the list.
    long hashes = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Object value = element.read(in);
      in.listed();
      if (value == null) {
        continue;
      }
      if (isSet) {
        if (values.size() - start == FEW && seen == null) {
          seen = new HashSet<>(values.since(start));
        }
        long hash = 1L << value.hashCode();
        if (seen != null
            ? !seen.add(value)
            : (hashes & hash) != 0 && values.since(start).contains(value)) {
          in.warning(() -> "The value " + value + " is listed twice. It is kept once.");
          continue;
        }
        hashes |= hash;
      }
      values.add(value);
    }
    return values.take(start);
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
