package org.concertive.validation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.concertive.index.Node;
import org.concertive.model.value.Entity;
import org.concertive.text.Numbers;
import org.concertive.text.Words;
import org.jspecify.annotations.Nullable;

/** A finding that a check is still filling in. */
public final class Draft {
  private final Node<?> subject;
  private String pointer;
  private @Nullable Severity severity;
  private @Nullable Template template;
  private final Map<String, String> arguments = new LinkedHashMap<>();
  private final Map<String, String> shown = new LinkedHashMap<>();
  private final Set<String> filled = new LinkedHashSet<>();
  private final Set<Subject> related = new LinkedHashSet<>();

  Draft(Node<?> subject, String pointer) {
    this.subject = subject;
    this.pointer = pointer;
    Subject about = Subject.of(subject);
    put("name", about.name(), about.toString());
    put("id", about.id(), about.id());
  }

  /** Points at another object than the subject: the grant of a holder. */
  public Draft at(Node<?> place) {
    pointer = place.pointer();
    return this;
  }

  /** Points at a field rather than at the whole. */
  public Draft field(String field) {
    pointer = pointer + "/" + field;
    return this;
  }

  /** Points at an element of a list. */
  public Draft field(String list, int position) {
    return field(list + "/" + position);
  }

  /**
   * Fills a slot of the message. An entity or a node prints as its name and id, and becomes
   * related. A collection prints as "a, b and c", after five elements as "and 12 more"; all of its
   * entities become related. An enum constant prints as words.
   */
  public Draft with(String slot, Object value) {
    put(slot, text(value), shown(value));
    filled.add(slot);
    return this;
  }

  /** Fills a slot of the message with a node or, if there is none, with these words. */
  public Draft with(String slot, Optional<? extends Node<?>> node, String otherwise) {
    return with(slot, node.isPresent() ? node.get() : otherwise);
  }

  /** Replaces the severity of the rule. */
  Draft severity(Severity other) {
    severity = other;
    return this;
  }

  /** Replaces the message of the rule by another that it declares. */
  Draft saying(Template other) {
    template = other;
    return this;
  }

  /** Adds an entity that the finding refers to. */
  public Draft related(Entity entity) {
    return related(entity, "entity");
  }

  /** Adds the entities of these nodes, which the finding refers to. */
  Draft related(Collection<? extends Node<? extends Entity>> nodes) {
    nodes.forEach(node -> related(node.value(), node.kind()));
    return this;
  }

  private Draft related(Entity entity, String kind) {
    if (!entity.id().isEmpty()) {
      related.add(new Subject(entity.id(), kind, entity.label()));
    }
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
      return Words.list(many.stream().map(this::shown).toList());
    }
    if (value instanceof Enum<?> constant) {
      return Words.of(constant);
    }
    return value instanceof Double number ? Numbers.of(number) : value.toString();
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
    return value instanceof Double number ? Numbers.of(number) : value.toString();
  }

  /** The finished diagnostic; INFO where what is missing need not be recorded. */
  Diagnostic sealed(Rule rule, boolean isOptional, Thresholds thresholds) {
    for (Threshold threshold : rule.thresholds()) {
      String value = Numbers.of(thresholds.value(threshold));
      put(threshold.name(), value, value);
    }
    Subject about = Subject.of(subject);
    Template message = Objects.requireNonNullElse(template, rule.template());
    if (template != null && !rule.others().contains(template)) {
      throw new IllegalStateException(
          "The message \"%s\" of rule %s is not declared with orSays.".formatted(template, rule));
    }
    for (String slot : filled) {
      if (!message.slots().contains(slot)) {
        throw mistake(rule, slot, "is not in its message");
      }
    }
    List<Subject> others =
        related.stream().filter(other -> !other.id().equals(about.id())).toList();
    return new Diagnostic(
        rule.id(),
        rule.name(),
        isOptional ? Severity.INFO : Objects.requireNonNullElse(severity, rule.severity()),
        about,
        pointer,
        fill(rule, message, shown),
        arguments,
        rule.toRecord(),
        rule.toConsider(),
        rule.sources(),
        others,
        Fingerprint.of(rule, about, pointer, arguments, others));
  }

  private String fill(Rule rule, Template message, Map<String, String> values) {
    for (String slot : message.slots()) {
      if (!values.containsKey(slot)) {
        throw mistake(rule, slot, "has no value");
      }
    }
    return message.fill(values);
  }

  private IllegalStateException mistake(Rule rule, String slot, String what) {
    return new IllegalStateException(
        "The slot {%s} of rule %s %s, on %s.".formatted(slot, rule, what, Subject.of(subject)));
  }
}
