package org.concertive.io.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.concertive.model.evidence.WordPoll;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A list of words; also read from one text with commas or semicolons between them. */
final class WordsCodec extends Codec {
  private final Codec text = new TextCodec();
  private final Codec list = new ListCodec(text, false);

  @Override
  @Nullable Object read(Reading in) {
    JsonToken token = in.parser().currentToken();
    if (token == JsonToken.START_ARRAY) {
      Object words = list.read(in);
      return words == null
          ? null
          : ((Collection<?>) words)
              .stream().flatMap(word -> WordPoll.words((String) word).stream()).distinct().toList();
    }
    if (token != JsonToken.VALUE_STRING) {
      return in.wrongKind(this);
    }
    Object read = text.read(in);
    return read == null ? null : WordPoll.words((String) read);
  }

  @Override
  void write(Object value, DocumentVisitor out) {
    out.text(((List<?>) value).stream().map(String.class::cast).collect(Collectors.joining(", ")));
  }

  @Override
  String expected() {
    return "a list of words such as [trust, shared work], or a text with commas between them";
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return Map.of("anyOf", List.of(text.schema(definitions), list.schema(definitions)));
  }
}
