package org.concertive.validation;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concertive.catalogue.Citation;
import org.concertive.text.Words;

/**
 * One finding of a rule: an observation about a description, where it is, what to do about it, and
 * the scholarship behind it.
 *
 * @param rule the id of the rule, such as {@code AUT-03}
 * @param name the kebab-case name of the rule
 * @param severity how much it matters, lowered to INFO where coverage is partial
 * @param subject the entity it is about, or the nearest one around it
 * @param pointer the JSON Pointer of the exact place
 * @param message the observation, in a sentence
 * @param arguments the values in the message by slot name; an entity as its id
 * @param toRecord what to record in the description
 * @param toConsider what a district might consider in practice
 * @param sources the works the rule rests on
 * @param related the other entities the finding refers to, in the order of the message
 * @param fingerprint what makes it the same finding in another version of the description, in a few
 *     letters and digits: the rule, the field, the entities it is about or refers to, and the other
 *     values of its message. Lines, the order of lists, names and thresholds do not count
 */
public record Diagnostic(
    String rule,
    String name,
    Severity severity,
    Subject subject,
    String pointer,
    String message,
    Map<String, String> arguments,
    Optional<String> toRecord,
    Optional<String> toConsider,
    List<Citation> sources,
    List<Subject> related,
    String fingerprint)
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

  /** Whether it is about this entity or refers to it. */
  public boolean concerns(String id) {
    return subject.id().equals(id) || related.stream().anyMatch(other -> other.id().equals(id));
  }

  /** Rule, severity and message in one line. */
  @Override
  public String toString() {
    return rule + " " + Words.of(severity) + "  " + message;
  }
}
