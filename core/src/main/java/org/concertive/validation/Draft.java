package org.concertive.validation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.concertive.index.Node;
import org.concertive.model.value.Entity;
import org.jspecify.annotations.Nullable;

/** A finding while a check completes it. */
public final class Draft {
  private final Node<?> subject;
  private String pointer;
  private @Nullable Severity severity;
  private @Nullable Template template;
  private final Map<String, String> arguments = new LinkedHashMap<>();
  private final Map<String, String> shown = new LinkedHashMap<>();
  private final Set<Subject> related = new LinkedHashSet<>();

  Draft(Node<?> subject, String pointer) {
    this.subject = subject;
    this.pointer = pointer;
    Subject about = Subject.of(subject);
    put("name", about.name(), about.toString());
    put("id", about.id(), about.id());
  }

  /** Points at a field of the subject rather than at the whole. */
  public Draft field(String field) {
    pointer = pointer + "/" + field;
    return this;
  }

  /** Points at an element of a list of the subject. */
  public Draft field(String list, int position) {
    return field(list + "/" + position);
  }

  /**
   * Fills a slot of the message. An entity or a node shows its name and id and becomes related; of
   * many, all are listed; a constant of an enumeration shows its name in words.
   */
  public Draft with(String slot, Object value) {
    put(slot, text(value), shown(value));
    return this;
  }

  /** Matters so much, where the description is complete, instead of as much as the rule says. */
  Draft severity(Severity other) {
    severity = other;
    return this;
  }

  /** Says this instead of what the rule says. */
  Draft saying(Template other) {
    template = other;
    return this;
  }

  /** Names another thing the finding speaks of. */
  public Draft related(Entity entity) {
    return related(entity, "entity");
  }

  private Draft related(Entity entity, String kind) {
    related.add(new Subject(entity.id(), kind, entity.label()));
    return this;
  }

  private void put(String slot, String argument, String text) {
    arguments.put(slot, argument);
    shown.put(slot, text);
  }

  private String shown(Object value) {
    if (value instanceof Node<?> node) {
      if (node.value() instanceof Entity entity) {
        related(entity, node.kind());
      }
      return Subject.of(node).toString();
    }
    if (value instanceof Entity entity) {
      related(entity);
      return Subject.shown(entity);
    }
    if (value instanceof Collection<?> many) {
      return many.stream().map(this::shown).collect(Collectors.joining(", "));
    }
    if (value instanceof Enum<?> constant) {
      return words(constant);
    }
    return value instanceof Double number ? number(number) : value.toString();
  }

  private static String text(Object value) {
    if (value instanceof Node<?> node) {
      return Subject.of(node).id();
    }
    if (value instanceof Entity entity) {
      return entity.id();
    }
    if (value instanceof Collection<?> many) {
      return many.stream().map(Draft::text).collect(Collectors.joining(", "));
    }
    return value instanceof Double number ? number(number) : value.toString();
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String number(double number) {
    return Double.isFinite(number)
        ? BigDecimal.valueOf(number)
            .setScale(4, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString()
        : Double.toString(number);
  }

  Node<?> subject() {
    return subject;
  }

  /** One diagnostic on what holds all subjects, from this one to the last, for many alike. */
  Diagnostic folded(Rule rule, Severity severity, int looked, Draft last) {
    return new Diagnostic(
        rule.id(),
        rule.name(),
        severity,
        Subject.of(subject.index().root()),
        Pointers.common(subject.pointer(), last.subject.pointer()),
        rule.folded().orElseThrow().fill(Map.of("n", Integer.toString(looked))),
        Map.of("n", Integer.toString(looked)),
        rule.remedy(),
        rule.sources(),
        List.of());
  }

  /** The finished diagnostic; an INFO where the part of the description it is about is partial. */
  Diagnostic sealed(Rule rule, boolean partial, Thresholds thresholds) {
    for (Threshold threshold : rule.thresholds()) {
      String value = number(thresholds.value(threshold));
      put(threshold.name(), value, value);
    }
    return new Diagnostic(
        rule.id(),
        rule.name(),
        partial ? Severity.INFO : Objects.requireNonNullElse(severity, rule.severity()),
        Subject.of(subject),
        pointer,
        Objects.requireNonNullElse(template, rule.template()).fill(shown),
        arguments,
        rule.remedy(),
        rule.sources(),
        List.copyOf(related));
  }
}
