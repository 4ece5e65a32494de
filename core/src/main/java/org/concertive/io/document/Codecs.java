package org.concertive.io.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.value.Magnitude;
import org.concertive.model.value.SourceRef;
import org.concertive.model.value.Sourced;
import org.concertive.shape.Field;
import org.concertive.shape.Kind;
import org.concertive.shape.Shape;
import org.concertive.shape.SystemShape;

/** The codecs of all types, made from their shapes once. */
final class Codecs {
  private static final Codecs CODECS = new Codecs();

  /** The codec of a whole document. */
  static final ShapeCodec<LeadershipSystem> SYSTEM = CODECS.system();

  private final IdentityHashMap<Shape<?>, ShapeCodec<?>> shapes = new IdentityHashMap<>();
  private final List<Shape<?>> known = new ArrayList<>();
  private final IdentityHashMap<Kind<?>, Codec> forms = new IdentityHashMap<>();

  /** By type, the first short form or else the shape that documents reach. */
  private final Map<Class<?>, Codec> byType = new HashMap<>();

  private final Deque<ShapeCodec<?>> unfinished = new ArrayDeque<>();

  private Codecs() {}

  /** The codec of an object of the model. */
  static Codec of(Sourced object) {
    return CODECS.known.stream()
        .filter(shape -> shape.type().isInstance(object))
        .findFirst()
        .map(shape -> of(shape.type()))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    object.getClass().getSimpleName() + " is no type of the model."));
  }

  /** All shapes that documents are made of. */
  static List<Shape<?>> shapes() {
    return List.copyOf(CODECS.known);
  }

  /** The codec of a type that has a shape: its short form where it has one. */
  static Codec of(Class<?> type) {
    return Objects.requireNonNull(CODECS.byType.get(type));
  }

  private ShapeCodec<LeadershipSystem> system() {
    ShapeCodec<LeadershipSystem> system = shape(SystemShape.SYSTEM);
    while (!unfinished.isEmpty()) {
      unfinished.remove().fill(this::field);
    }
    known.forEach(shape -> byType.putIfAbsent(shape.type(), shape(shape)));
    return system;
  }

  private <T> ShapeCodec<T> shape(Shape<T> shape) {
    @SuppressWarnings("unchecked") // The codec kept for a shape was made for it.
    ShapeCodec<T> made = (ShapeCodec<T>) shapes.get(shape);
    if (made != null) {
      return made;
    }
    ShapeCodec<T> codec = new ShapeCodec<>(shape);
    shapes.put(shape, codec);
    known.add(shape);
    unfinished.add(codec);
    return codec;
  }

  private Codec field(Field<?> field) {
    if (field == SystemShape.SYSTEM.fields().get(0)) {
      return new FormatCodec();
    }
    Codec codec = kind(field.kind());
    return field.isMany() ? new ListCodec(codec, field.count() == Field.Count.SET) : codec;
  }

  private Codec kind(Kind<?> kind) {
    if (kind instanceof Kind.Id) {
      return new IdCodec();
    } else if (kind instanceof Kind.Text) {
      return new TextCodec();
    } else if (kind instanceof Kind.Words) {
      return new WordsCodec();
    } else if (kind instanceof Kind.Truth) {
      return new TruthCodec();
    } else if (kind instanceof Kind.Whole whole) {
      return new WholeCodec(whole);
    } else if (kind instanceof Kind.Decimal) {
      return new DecimalCodec();
    } else if (kind instanceof Kind.Word<?> word) {
      return new WordCodec(word);
    } else if (kind instanceof Kind.Reference<?> reference) {
      return new ReferenceCodec(reference, known);
    } else if (kind instanceof Kind.Form<?> form) {
      return form(form);
    } else if (kind instanceof Kind.Nested<?> nested) {
      return shape(nested.shape().get());
    } else if (kind instanceof Kind.Section<?> section) {
      return section(section);
    } else if (kind instanceof Kind.Entries<?, ?> entries) {
      return new EntriesCodec(entries, kind(entries.values()));
    }
    throw new IllegalStateException("There is no codec for the kind " + kind + ".");
  }

  /** One codec per form, since each call for its long form makes a new shape. */
  private <V> Codec form(Kind.Form<V> form) {
    Codec made = forms.get(form);
    if (made == null) {
      made = form(form, shape(form.longForm().get()));
      forms.put(form, made);
      byType.putIfAbsent(form.longForm().get().type(), made);
    }
    return made;
  }

  @SuppressWarnings("unchecked") // The type of the long form is the type of the value.
  private static <V> Codec form(Kind.Form<V> form, ShapeCodec<V> longForm) {
    if (form.name().equals("percent")) {
      return new PercentCodec((Kind.Form<Magnitude>) form, (ShapeCodec<Magnitude>) longForm);
    }
    return longForm.type() == SourceRef.class
        ? new SourceCodec((Kind.Form<SourceRef>) form, (ShapeCodec<SourceRef>) longForm)
        : new FormCodec<>(form, longForm);
  }

  private <T> Codec section(Kind.Section<T> section) {
    return new SectionCodec<>(section, new Fields<>(section.shape(), this::field));
  }
}
