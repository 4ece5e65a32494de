package org.concertive.io.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.concertive.model.value.Answer;
import org.concertive.shape.Kind;
import org.concertive.text.Text;
import org.concertive.text.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * A constant of an enumeration: {@code NOT_DOCUMENTED}, or as people write, {@code not-documented},
 * in any case. An answer may also be true or false.
 */
final class WordCodec extends Codec {
  /** Of more words a message gives examples only. */
  private static final int MANY = 5;

  private final Class<? extends Enum<?>> type;
  private final List<String> names;
  private final Map<String, Enum<?>> byName = new HashMap<>();
  private final boolean isAnswer;

  WordCodec(Kind.Word<?> kind) {
    this.type = kind.type();
    List<Enum<?>> constants = List.of(kind.type().getEnumConstants());
    this.names = constants.stream().<String>map(Enum::name).toList();
    this.isAnswer = kind.type() == Answer.class;
    for (Enum<?> constant : constants) {
      byName.put(constant.name(), constant);
      byName.put(kebab(constant.name()), constant);
    }
  }

  @Override
  @Nullable Object read(Reading in) {
    JsonParser parser = in.parser();
    switch (parser.currentToken()) {
      case VALUE_STRING:
        return word(in);
      case VALUE_TRUE:
        return isAnswer ? Answer.YES : in.wrongKind(this);
      case VALUE_FALSE:
        return isAnswer ? Answer.NO : in.wrongKind(this);
      default:
        return in.wrongKind(this);
    }
  }

  private @Nullable Enum<?> word(Reading in) {
    String word = in.parser().getString();
    Enum<?> constant = constant(word);
    return constant == null ? unknown(in, word) : constant;
  }

  /** The constant of this name; null when there is none. */
  @Nullable Enum<?> constant(String word) {
    Enum<?> exact = byName.get(word);
    return exact != null ? exact : asPeopleWrite(word);
  }

  private @Nullable Enum<?> asPeopleWrite(String word) {
    return byName.get(word.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_'));
  }

  /** In a newer document an unknown word is read as OTHER, if the enumeration has it. */
  private @Nullable Enum<?> unknown(Reading in, String word) {
    Enum<?> other = in.isNewer() ? byName.get("OTHER") : null;
    in.unknown(
        () -> complaint(Found.subject(in.parser()), word),
        other == null ? "left out" : "read as OTHER");
    return other;
  }

  /** The message for a word that is not a constant. */
  String complaint(String subject, String word) {
    String maybe = Vocabulary.maybe(word, names);
    return subject
        + " must be "
        + expected()
        + ", but is "
        + Text.quoted(word)
        + "."
        + (maybe.isEmpty() ? listed(names) : maybe);
  }

  @Override
  void write(Object value, DocumentVisitor out) {
    out.text(((Enum<?>) value).name());
  }

  @Override
  String expected() {
    return names.size() > MANY
        ? "one of " + names.size() + " words such as " + Words.choice(names.subList(0, MANY))
        : Words.choice(names);
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return definitions.named(
        Descriptions.key(type).replace('.', ' '), () -> words(definitions.descriptions()));
  }

  private Map<String, Object> words(Descriptions descriptions) {
    List<Object> allowed = new ArrayList<>(names);
    names.stream().map(WordCodec::kebab).forEach(allowed::add);
    List<String> meanings = descriptions.ofConstants(type);
    List<String> allMeanings = new ArrayList<>(meanings);
    allMeanings.addAll(meanings);
    if (isAnswer) {
      allowed.addAll(Arrays.asList(true, false));
      allMeanings.addAll(meanings.subList(0, 2));
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("enum", allowed);
    if (!meanings.isEmpty()) {
      // No keyword of JSON Schema, which ignores it, but one that editors show.
      schema.put("enumDescriptions", allMeanings);
    }
    return Definitions.described(descriptions.of(type), schema);
  }

  private static String kebab(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
