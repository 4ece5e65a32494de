package org.concertive.io.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concertive.shape.Kind;
import org.concertive.text.Ids;
import org.concertive.text.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A self-contained value: its short form, or an object where the short form cannot say everything.
 */
class FormCodec<V> extends Codec {
  private static final int EXAMPLES = 5;

  private static final String BLOCK =
      " An unquoted \">\" starts a block of text in YAML: write \">7\" or more than 7.";

  private final Kind.Form<V> kind;
  private final ShapeCodec<V> longForm;
  private final boolean admitsNumbers;

  FormCodec(Kind.Form<V> kind, ShapeCodec<V> longForm) {
    this.kind = kind;
    this.longForm = longForm;
    this.admitsNumbers = kind.points() == null && (parses("2014") || parses("7"));
  }

  private boolean parses(String form) {
    try {
      return kind.parse().apply(form) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Override
  @Nullable Object read(Reading in) {
    JsonParser parser = in.parser();
    switch (parser.currentToken()) {
      case VALUE_STRING:
        return form(in);
      case VALUE_NUMBER_INT:
      case VALUE_NUMBER_FLOAT:
        return admitsNumbers ? form(in) : in.wrongKind(this);
      case START_OBJECT:
        return longForm.read(in);
      default:
        return in.wrongKind(this);
    }
  }

  private @Nullable Object form(Reading in) {
    try {
      return parsed(in);
    } catch (IllegalArgumentException e) {
      String form = in.scalar();
      String id = form.replaceFirst("#.*", "");
      if (kind.points() != null && !Ids.isOne(id)) {
        in.misnamed(this, kind.points(), id);
      } else {
        in.error(() -> e.getMessage() + advice(in.isYaml(), form, String.valueOf(e.getMessage())));
      }
      return null;
    }
  }

  private String advice(boolean isYaml, String form, String message) {
    if (form.isBlank()) {
      return isYaml ? BLOCK : "";
    }
    boolean isTime = kind.name().equals("time") || kind.name().equals("period");
    return isTime && !message.contains(" Maybe ")
        ? TimeForms.maybe(form, kind.name().equals("period"))
        : "";
  }

  /** The value of the short form at the current token. */
  @Nullable Object parsed(Reading in) {
    return in.form(this, kind.parse()::apply);
  }

  @Override
  @SuppressWarnings("unchecked") // A field of this kind holds such a value.
  void write(Object value, DocumentVisitor out) {
    if (!kind.isShort().test((V) value)) {
      longForm.write(value, out);
      return;
    }
    String form = value.toString();
    if (admitsNumbers && isNumber(form)) {
      out.digits(form);
    } else if (admitsNumbers && isDecimal(form)) {
      out.number(new BigDecimal(form));
    } else {
      out.text(form);
    }
  }

  /** Whether the form is a number that JSON can write. */
  private static boolean isNumber(String form) {
    return form.chars().allMatch(c -> c >= '0' && c <= '9')
        && (form.length() == 1 || form.charAt(0) != '0');
  }

  private static boolean isDecimal(String form) {
    return form.matches("(0|[1-9][0-9]*)\\.[0-9]+");
  }

  @Override
  @SuppressWarnings("unchecked") // A field of this kind holds such a value.
  boolean isShort(Object value) {
    return kind.isShort().test((V) value);
  }

  @Override
  String expected() {
    return Words.withArticle(kind.name())
        + " such as "
        + Words.choice(kind.examples().stream().limit(EXAMPLES).toList());
  }

  @Override
  String hint(JsonToken token, String scalar) {
    return kind.points() == null ? "" : inQuotes(token, scalar);
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return definitions.named(
        kind.name(),
        () -> {
          Map<String, Object> text = new LinkedHashMap<>();
          text.put("type", "string");
          text.put("pattern", kind.pattern());
          text.put("examples", kind.examples());
          List<Object> forms = new ArrayList<>();
          forms.add(text);
          if (admitsNumbers) {
            Map<String, Object> number = new LinkedHashMap<>();
            number.put("type", parses("2.5") ? "number" : "integer");
            number.put("minimum", 0);
            forms.add(number);
          }
          forms.add(longForm.object(definitions));
          Map<String, Object> schema = new LinkedHashMap<>();
          schema.put(
              "description",
              "In short, such as " + Words.choice(kind.examples()) + ", or in full.");
          schema.put("anyOf", forms);
          return Definitions.described(definitions.descriptions().of(longForm.type()), schema);
        });
  }
}
