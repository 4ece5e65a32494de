package org.concertive.io.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.concertive.model.value.Answer;
import org.concertive.shape.Kind;
import org.concertive.shape.Nearest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * A constant of an enumeration: {@code NOT_DOCUMENTED}, or as people write, {@code not-documented},
 * in any case. An answer may also be true or false.
 */
final class WordCodec extends Codec {
  private final List<Enum<?>> constants;
  private final List<String> names;
  private final Map<String, Enum<?>> byName = new HashMap<>();
  private final boolean isAnswer;

  WordCodec(Kind.Word<?> kind) {
    this.constants = List.of(kind.type().getEnumConstants());
    this.names = constants.stream().<String>map(Enum::name).toList();
    this.isAnswer = kind.type() == Answer.class;
    for (Enum<?> constant : constants) {
      byName.put(constant.name(), constant);
      byName.put(kebab(constant.name()), constant);
    }
    if (isAnswer) {
      byName.put("TRUE", Answer.YES);
      byName.put("FALSE", Answer.NO);
    }
  }

  @Override
  @Nullable Object read(Reading in) {
    JsonParser parser = in.parser();
    switch (parser.currentToken()) {
      case VALUE_STRING:
        String word = parser.getString();
        Enum<?> constant = constant(word);
        return constant == null ? unknown(in, word) : constant;
      case VALUE_TRUE:
        return isAnswer ? Answer.YES : in.wrongKind(this);
      case VALUE_FALSE:
        return isAnswer ? Answer.NO : in.wrongKind(this);
      default:
        return in.wrongKind(this);
    }
  }

  /** The constant of this name; null when there is none. */
  @Nullable Enum<?> constant(String word) {
    Enum<?> exact = byName.get(word);
    return exact != null
        ? exact
        : byName.get(word.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_'));
  }

  /** A later version may know more words, but only where there is one for "any other". */
  private @Nullable Enum<?> unknown(Reading in, String word) {
    Enum<?> other = byName.get("OTHER");
    if (in.isNewer() && other != null) {
      in.warning(
          () ->
              complaint(Found.subject(in.parser()), word)
                  + " It is read as OTHER, since the document is newer than this reader.");
      return other;
    }
    in.error(() -> complaint(Found.subject(in.parser()), word));
    return null;
  }

  /** What to say of a word that is no constant. */
  String complaint(String subject, String word) {
    return subject
        + " must be "
        + expected()
        + ", but is "
        + Shown.quoted(word)
        + "."
        + Nearest.to(word, names).map(near -> " Did you mean " + near + "?").orElse("");
  }

  @Override
  void write(Object value, Output out) {
    out.text(((Enum<?>) value).name());
  }

  @Override
  String expected() {
    return Shown.choice(names);
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    List<Object> allowed = new ArrayList<>(names);
    names.stream().map(WordCodec::kebab).forEach(allowed::add);
    if (isAnswer) {
      allowed.addAll(Arrays.asList(true, false));
    }
    return Map.of("enum", allowed);
  }

  private static String kebab(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
