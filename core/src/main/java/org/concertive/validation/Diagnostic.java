package org.concertive.validation;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One finding of a rule: an observation about a description, where it is, what can be done, and the
 * scholarship behind it.
 *
 * @param rule the id of the rule, such as {@code AUT-03}
 * @param name the kebab-case name of the rule
 * @param severity how much it matters, after coverage
 * @param subject the nearest entity of what it is about
 * @param pointer the JSON Pointer of the thing itself
 * @param message the observation, in a sentence
 * @param arguments what the message was made from, by name; of an entity its id
 * @param remedy what can be done, in a sentence
 * @param sources where the rule comes from
 * @param related other things the finding speaks of, in the order it does
 */
public record Diagnostic(
    String rule,
    String name,
    Severity severity,
    Subject subject,
    String pointer,
    String message,
    Map<String, String> arguments,
    String remedy,
    List<String> sources,
    List<Subject> related)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::severity)
          .thenComparing(Diagnostic::rule)
          .thenComparing(Diagnostic::pointer, Pointers.IN_DOCUMENT_ORDER)
          .thenComparing(Diagnostic::message);

  /** Makes a diagnostic. */
  public Diagnostic {
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    sources = List.copyOf(sources);
    related = List.copyOf(related);
  }

  /** By severity, rule id, pointer (numbers in it by value) and message. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }

  /** Whether it is about this entity or speaks of it. */
  public boolean concerns(String id) {
    return subject.id().equals(id) || related.stream().anyMatch(other -> other.id().equals(id));
  }

  /** Rule, severity and message in one line. */
  @Override
  public String toString() {
    return rule + " " + severity.name().toLowerCase(Locale.ROOT) + "  " + message;
  }
}
