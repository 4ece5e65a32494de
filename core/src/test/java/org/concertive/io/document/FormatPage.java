package org.concertive.io.document;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.value.Entity;
import org.concertive.shape.Field;
import org.concertive.shape.Kind;
import org.concertive.shape.Shape;
import org.concertive.shape.SystemShape;
import org.concertive.text.Words;

/**
 * The page of the format: every type and field of a document, along the tables the reader uses,
 * with the descriptions of the Javadoc and examples from a document.
 */
final class FormatPage {
  private static final Set<String> SHARED = Set.of("sources", "notes", "attributes");

  /** An example of more lines would not be short. */
  private static final int LINES = 12;

  /** A reference to more kinds of things is one to anything. */
  private static final int MANY = 6;

  private static final String INTRODUCTION =
      """
      # The format of documents

      A document describes one system, in YAML or JSON. It begins with its format, an id and a title; everything else may be
      left out. This page lists every type of thing a document may hold, with all its fields. The
      [JSON Schema](../core/src/main/resources/org/concertive/concertive.schema.json) says the same to editors.

      - An **id** starts with a letter or digit; letters, digits, `.`, `_` and `-` follow. Ids are unique in the document. A
        reference is the id of the thing it points at.
      - A **word** is one of the constants listed for it: `NOT_DOCUMENTED`, or in small letters, `not-documented`.
      - A **list** is written in brackets or with dashes, even for a single entry.
      - **Short forms** such as `7-12`, `2014/15` or `monthly` stand for [values](#short-forms) that have several parts.
      - A field that is not required may be left out: it then has the default listed, or nothing is recorded. `null`, unknown
        fields and fields that appear twice are errors, and so are anchors, aliases and merge keys in YAML.
      - In YAML, text without quotes is read by the core schema of YAML 1.2: `true`, `True` and `TRUE` are true, `~` and `null`
        are nothing, `.5` and `0x1F` are numbers. What is in quotes is text. Put text in quotes that contains `: ` or ` #`;
        curly quotes do not count. Indent with spaces, not tabs.
      - Files are in UTF-8, with or without a byte order mark; UTF-16 is read too. Control characters stand in escapes.

      Examples are excerpts of one document,
      [every-type.yaml](../core/src/test/resources/format/1.0/every-type.yaml). Rules are explained in [rules.md](rules.md).
      """;

  private static final String SHORT_FORMS =
      """
      ## Short forms

      Values with several parts have a short form, which is what the library writes wherever it says everything, and a long
      form, an object with the fields listed. A short form that is a number needs no quotes. In YAML, text that starts with
      `>` needs them, since an unquoted `>` starts a block: write `">70"` or `more than 70`.
      """;

  private final Descriptions descriptions;
  private final LeadershipSystem examples;
  private final Map<Class<?>, String> exampleOf = new HashMap<>();
  private final Map<Class<?>, List<String>> places = new LinkedHashMap<>();
  private final Map<Class<?>, List<Kind.Form<?>>> forms = new LinkedHashMap<>();
  private final Map<String, Class<? extends Enum<?>>> sharedWords = new TreeMap<>();
  private final Set<Class<?>> placed = new HashSet<>();
  private final StringBuilder contents = new StringBuilder();
  private final StringBuilder body = new StringBuilder();

  private FormatPage(Descriptions descriptions, LeadershipSystem examples) {
    this.descriptions = descriptions;
    this.examples = examples;
  }

  /** The page, with examples from a document that holds every type. */
  static String text(Descriptions descriptions, LeadershipSystem examples) {
    return new FormatPage(descriptions, examples).text();
  }

  private String text() {
    survey(SystemShape.SYSTEM, examples, "`%s`");
    Shape<LeadershipSystem> system = SystemShape.SYSTEM;
    heading(2, "The document");
    paragraph(descriptions.of(system.type()));
    table(system);
    yaml(excerpt(Documents.write(examples, Format.YAML)));
    ownWords(system);
    for (Field<LeadershipSystem> field : system.fields()) {
      if (field.kind() instanceof Kind.Section<?> section) {
        heading(2, "Section " + field.name());
        paragraph(descriptions.of(system.type(), field.name()));
        table(section.shape());
        section.shape().fields().forEach(this::types);
      } else if (field.kind() instanceof Kind.Nested<?>) {
        heading(2, title(field.name()));
        types(field);
      }
    }
    shared();
    body.append('\n').append(SHORT_FORMS);
    contents.append("- [Short forms](#short-forms)\n");
    forms.forEach(this::forms);
    heading(2, "Shared words");
    paragraph("Words that several types use.");
    sharedWords.values().forEach(this::words);
    return INTRODUCTION + "\n## Contents\n\n" + contents + body;
  }

  /** Finds where each type stands, its first example, and all words and short forms. */
  private void survey(Shape<?> shape, Object object, String place) {
    for (Field<?> field : shape.fields()) {
      Object value = value(field, object);
      if (field.kind() instanceof Kind.Section<?> section) {
        survey(section.shape(), value, "`" + field.name() + ".%s`");
      } else if (field.kind() instanceof Kind.Nested<?> nested) {
        nested(field, nested.shape().get(), place.formatted(field.name()), value);
      }
      surveyKind(field.kind());
    }
  }

  private void nested(Field<?> field, Shape<?> shape, String place, Object value) {
    List<String> known = places.computeIfAbsent(shape.type(), type -> new ArrayList<>());
    List<?> values =
        value instanceof Collection<?> many ? List.copyOf(many) : Stream.ofNullable(value).toList();
    if (!values.isEmpty()) {
      exampleOf.computeIfAbsent(shape.type(), type -> example(field, values.get(0)));
    }
    boolean isNew = known.isEmpty();
    if (!known.contains(place)) {
      known.add(place);
    }
    values.forEach(each -> survey(shape, each, "`%s` of " + Words.withArticle(shape.kind())));
    if (values.isEmpty() && isNew) {
      throw new AssertionError("The document of examples must have " + place + ".");
    }
  }

  private void surveyKind(Kind<?> kind) {
    if (kind instanceof Kind.Form<?> form) {
      List<Kind.Form<?>> known =
          forms.computeIfAbsent(form.longForm().get().type(), type -> new ArrayList<>());
      if (!known.contains(form)) {
        known.add(form);
        form.longForm().get().fields().forEach(field -> surveyKind(field.kind()));
      }
    } else if (kind instanceof Kind.Entries<?, ?> entries) {
      surveyKind(entries.keys());
      surveyKind(entries.values());
    } else if (kind instanceof Kind.Word<?> word
        && word.type().getDeclaringClass() == null
        && descriptions.of(word.type()) != null) {
      sharedWords.put(title(name(word.type())), word.type());
    }
  }

  @SuppressWarnings("unchecked") // The object is of the type whose field it is.
  private static Object value(Field<?> field, Object object) {
    return ((Field<Object>) field).get(object);
  }

  /** An object as its place in a document holds it. */
  private static String example(Field<?> field, Object object) {
    StringBuilder yaml = new StringBuilder();
    Codecs.of(typeOf(object)).write(object, new YamlOutput(yaml));
    String lines = excerpt(yaml.toString());
    return field.name()
        + ":\n"
        + (field.isMany() ? "  - " + lines.indent(4).strip() + "\n" : lines.indent(2));
  }

  /** The fields of an object that fit; each is taken whole or not at all. */
  private static String excerpt(String yaml) {
    List<String> lines = new ArrayList<>();
    // A line that is not indented starts a field.
    for (String field : Splitter.onPattern("\n(?=\\S)").split(yaml)) {
      List<String> more = field.lines().toList();
      if (lines.size() + more.size() <= LINES) {
        lines.addAll(more);
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static Class<?> typeOf(Object object) {
    return Codecs.shapes().stream()
        .<Class<?>>map(Shape::type)
        .filter(type -> type.isInstance(object))
        .findFirst()
        .orElseThrow();
  }

  /** The type of a field and those it holds, unless they stand on the page already. */
  private void types(Field<?> field) {
    if (field.kind() instanceof Kind.Nested<?> nested) {
      Shape<?> shape = nested.shape().get();
      if (placed.add(shape.type())) {
        type(shape);
        shape.fields().forEach(this::types);
      }
    }
  }

  private void type(Shape<?> shape) {
    heading(3, title(shape.kind()));
    paragraph(descriptions.of(shape.type()));
    paragraph("Stands in " + Words.list(places.get(shape.type())) + ".");
    table(shape);
    yaml(exampleOf.get(shape.type()));
    ownWords(shape);
  }

  /** The words that are declared in a type and so need no name of their own. */
  private void ownWords(Shape<?> shape) {
    shape.fields().stream()
        .map(Field::kind)
        .filter(Kind.Word.class::isInstance)
        .<Class<? extends Enum<?>>>map(kind -> ((Kind.Word<?>) kind).type())
        .filter(type -> type.getDeclaringClass() != null && placed.add(type))
        .forEach(this::words);
  }

  private void words(Class<? extends Enum<?>> type) {
    body.append("\n#### ").append(title(name(type))).append("\n\n");
    body.append(descriptions.of(type)).append("\n\n");
    for (Enum<?> constant : type.getEnumConstants()) {
      body.append("- `").append(constant.name()).append("`: ");
      body.append(descriptions.of(type, constant.name())).append('\n');
    }
  }

  private void shared() {
    heading(2, "Fields of every entity");
    paragraph(
        "Whatever has an id is an entity and may have these fields; entries of lists without an id have the first two.");
    tableHead();
    Shape<?> routine =
        Codecs.shapes().stream()
            .filter(shape -> Entity.class.isAssignableFrom(shape.type()))
            .filter(shape -> shape.fields().stream().map(Field::name).toList().containsAll(SHARED))
            .findFirst()
            .orElseThrow();
    routine.fields().stream()
        .filter(field -> SHARED.contains(field.name()))
        .forEach(field -> row(routine, field));
  }

  private void forms(Class<?> type, List<Kind.Form<?>> forms) {
    Shape<?> longForm = forms.get(0).longForm().get();
    heading(3, title(forms.get(0).name()));
    paragraph(descriptions.of(type));
    for (Kind.Form<?> form : forms) {
      body.append("\n| Short form of a ").append(form.name()).append(" | Long form |\n|---|---|\n");
      for (String example : form.examples()) {
        Object value = form.parse().apply(example);
        body.append("| `" + example + "` | `" + longForm(longForm, value) + "` |\n");
      }
    }
    table(longForm);
    ownWords(longForm);
  }

  private static String longForm(Shape<?> shape, Object value) {
    return shape.fields().stream()
        .filter(field -> value(field, value) != null)
        .filter(field -> !field.isMany())
        .map(field -> field.name() + ": " + inFlow(value(field, value)))
        .collect(joining(", ", "{ ", " }"));
  }

  /** A value as it stands between the braces of YAML. */
  private static String inFlow(Object value) {
    String text = value instanceof Enum<?> constant ? constant.name() : value.toString();
    return text.startsWith(">") ? "\"" + text + "\"" : text;
  }

  private void heading(int level, String title) {
    body.append('\n').append("#".repeat(level)).append(' ').append(title).append('\n');
    contents.append("  ".repeat(level - 2)).append("- ").append(link(title, title)).append('\n');
  }

  private void paragraph(String text) {
    body.append('\n').append(Objects.requireNonNull(text)).append('\n');
  }

  private void yaml(String lines) {
    body.append("\n```yaml\n").append(lines).append("```\n");
  }

  private void tableHead() {
    body.append("\n| Field | Value | If left out | Meaning |\n|---|---|---|---|\n");
  }

  private void table(Shape<?> shape) {
    tableHead();
    boolean isSystem = shape.type() == LeadershipSystem.class;
    shape.fields().stream()
        .filter(field -> isSystem || !SHARED.contains(field.name()))
        .forEach(field -> row(shape, field));
    List<String> shared =
        shape.fields().stream()
            .map(Field::name)
            .filter(name -> !isSystem && SHARED.contains(name))
            .map(name -> "`" + name + "`")
            .toList();
    if (!shared.isEmpty()) {
      paragraph(
          "Also "
              + Words.list(shared)
              + ": see [fields of every entity](#fields-of-every-entity).");
    }
  }

  private void row(Shape<?> shape, Field<?> field) {
    body.append(
        Stream.of(
                "`" + field.name() + "`",
                field.isMany()
                    ? "list of " + kind(field.kind()).replaceFirst("^(id|word)\\b", "$1s")
                    : kind(field.kind()),
                shape.fields().indexOf(field) < shape.required() ? "required" : absent(field),
                descriptions.of(shape.type(), field.name()).replace("\n\n", "<br>"))
            .map(cell -> cell.replace("|", "\\|"))
            .collect(joining(" | ", "| ", " |\n")));
  }

  private static String absent(Field<?> field) {
    Object absent = field.absent();
    return absent == null || absent.equals(Map.of())
        ? ""
        : "`" + (absent instanceof Enum<?> constant ? constant.name() : absent) + "`";
  }

  private String kind(Kind<?> kind) {
    if (kind instanceof Kind.Id) {
      return "id";
    } else if (kind instanceof Kind.Text) {
      return "text";
    } else if (kind instanceof Kind.Words) {
      return "words, a list or a text with commas between them";
    } else if (kind instanceof Kind.Truth) {
      return "`true` or `false`";
    } else if (kind instanceof Kind.Whole whole) {
      return "whole number, "
          + (whole.most() == Integer.MAX_VALUE
              ? whole.least() + " or more"
              : whole.least() + " to " + whole.most());
    } else if (kind instanceof Kind.Decimal) {
      return "number";
    } else if (kind instanceof Kind.Word<?> word) {
      return descriptions.of(word.type()) == null
          ? Arrays.stream(word.type().getEnumConstants())
              .map(constant -> "`" + constant.name() + "`")
              .collect(joining(", "))
          : "word (" + link(name(word.type()), name(word.type())) + ")";
    } else if (kind instanceof Kind.Reference<?> reference) {
      return reference(reference);
    } else if (kind instanceof Kind.Form<?> form) {
      Class<?> type = form.longForm().get().type();
      return link(form.name(), forms.get(type).get(0).name());
    } else if (kind instanceof Kind.Nested<?> nested) {
      return link(nested.shape().get().kind(), nested.shape().get().kind());
    } else if (kind instanceof Kind.Section<?> section) {
      return link("section", "section " + section.shape().kind());
    } else if (kind instanceof Kind.Entries<?, ?> entries) {
      return "object: "
          + kind(entries.values())
          + " by "
          + (entries.keys() instanceof Kind.Text ? "name" : kind(entries.keys()));
    }
    throw new AssertionError(kind);
  }

  private static String reference(Kind.Reference<?> reference) {
    List<String> targets =
        Codecs.shapes().stream()
            .filter(shape -> reference.admits(shape.type()))
            .map(shape -> link(shape.kind(), shape.kind()))
            .toList();
    return "id of " + (targets.size() > MANY ? "anything" : Words.choice(targets));
  }

  /** {@code routine kind} for the type {@code Routine.Kind}. */
  private static String name(Class<?> type) {
    return Descriptions.key(type)
        .replace(".", "")
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT);
  }

  /** {@code Logic models} for {@code logicModels}. */
  private static String title(String name) {
    String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String link(String text, String title) {
    return "["
        + text
        + "](#"
        + Objects.requireNonNull(title).toLowerCase(Locale.ROOT).replace(' ', '-')
        + ")";
  }
}
