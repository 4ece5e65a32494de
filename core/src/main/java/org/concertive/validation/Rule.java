package org.concertive.validation;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concertive.catalogue.Citation;
import org.concertive.catalogue.Entry;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.jspecify.annotations.Nullable;

/**
 * A rule: what it looks at, what it says when it fires, what to do about it, and the works it rests
 * on. A rule is a value; a {@link RuleSet} runs it. Applications make their own; a check must
 * depend on nothing but its arguments.
 *
 * <pre>{@code
 * Rule noNames = Rule.warning("OAK-01", "unnamed-routine")
 *     .says("{name} has no name besides its id.")
 *     .toRecord("Record the name that people use.")
 *     .each(Routine.class, (routine, found) -> {
 *       if (routine.value().name().equals(routine.value().id())) found.on(routine);
 *     });
 * }</pre>
 */
public final class Rule {
  private final Parts parts;
  private final SystemCheck check;

  private Rule(Parts parts, SystemCheck check) {
    if (parts.template == null) {
      throw new IllegalArgumentException(
          "The rule " + parts + " must have a message: call says(…).");
    }
    if (parts.toRecord == null && parts.toConsider == null) {
      throw new IllegalArgumentException(
          "The rule " + parts + " must have a remedy: call toRecord(…), toConsider(…) or both.");
    }
    this.parts = parts;
    this.check = check;
  }

  /**
   * Checks one subject and adds what it finds to {@code found}.
   *
   * @param <T> the type of the subject
   */
  @FunctionalInterface
  public interface SubjectCheck<T> {
    /** Checks one subject. */
    void check(Node<T> subject, Findings found);
  }

  /** Checks a description as a whole. */
  @FunctionalInterface
  public interface SystemCheck {
    /** Checks the description of {@code found.index()}. */
    void check(Findings found);
  }

  /**
   * Starts a rule that reports contradictions in the description.
   *
   * @throws IllegalArgumentException when the id is not like {@code OAK-01} or the name not like
   *     {@code unnamed-routine}
   */
  public static Builder error(String id, String name) {
    return new Builder(new Parts(Entry.of(id, name), Severity.ERROR));
  }

  /**
   * Starts a rule that reports a known way of failing.
   *
   * @throws IllegalArgumentException when the id is not like {@code OAK-01} or the name not like
   *     {@code unnamed-routine}
   */
  public static Builder warning(String id, String name) {
    return new Builder(new Parts(Entry.of(id, name), Severity.WARNING));
  }

  /**
   * Starts a rule that reports what is worth a look.
   *
   * @throws IllegalArgumentException when the id is not like {@code OAK-01} or the name not like
   *     {@code unnamed-routine}
   */
  public static Builder info(String id, String name) {
    return new Builder(new Parts(Entry.of(id, name), Severity.INFO));
  }

  /** What the catalogue says about it: its id is the number there, its name the id. */
  public Entry entry() {
    return parts.entry;
  }

  /** The id, such as {@code AUT-03}; never reused for another rule. */
  public String id() {
    return parts.entry.number();
  }

  /** The kebab-case name. */
  public String name() {
    return parts.entry.id();
  }

  /** The family: the id before the number. */
  public String family() {
    return id().substring(0, id().indexOf('-'));
  }

  /** The severity of its findings, where the aspect it reads is fully documented. */
  public Severity severity() {
    return parts.severity;
  }

  /** What makes it fire, in words; empty for a rule that does not say. */
  public String checks() {
    return parts.checks;
  }

  /** Its message, with named slots in braces. */
  public String summary() {
    return parts.entry.text();
  }

  /** Its messages: the {@link #summary}, then those that some findings have instead. */
  public List<String> messages() {
    return Stream.concat(Stream.of(summary()), parts.others.stream().map(Template::toString))
        .toList();
  }

  /** What to record in the description. */
  public Optional<String> toRecord() {
    return Optional.ofNullable(parts.toRecord);
  }

  /** What a district might consider in practice; absent for contradictions. */
  public Optional<String> toConsider() {
    return Optional.ofNullable(parts.toConsider);
  }

  /** The works it rests on; none for a rule about the form of the document. */
  public List<Citation> sources() {
    return parts.entry.sources();
  }

  /** The thresholds it reads. */
  public List<Threshold> thresholds() {
    return parts.thresholds;
  }

  /**
   * The aspect in which the rule reports something missing; empty when what it reports does not
   * depend on coverage. Where the aspect is PARTIAL, findings are INFO; where it is NOT_DOCUMENTED,
   * the rule is skipped.
   */
  public Optional<Aspect> omissionIn() {
    return Optional.ofNullable(parts.omissionIn);
  }

  Template template() {
    return Objects.requireNonNull(parts.template);
  }

  /** The messages that findings may have instead. */
  List<Template> others() {
    return parts.others;
  }

  /** Whether it reads the threshold with this name. */
  boolean reads(String threshold) {
    return parts.thresholds.stream().anyMatch(one -> one.name().equals(threshold));
  }

  /** Whether this is its id, its name or its family. */
  boolean isNamed(String word) {
    return words().anyMatch(word::equals);
  }

  /** The words that name it: its id, its name and its family. */
  Stream<String> words() {
    return Stream.of(id(), name(), family());
  }

  /** Whether it runs after all others, on what they found. */
  boolean isLast() {
    return parts.isLast;
  }

  void run(Findings found) {
    check.check(found);
  }

  @Override
  public String toString() {
    return parts.toString();
  }

  /** Everything but the check. */
  private static final class Parts {
    final Severity severity;
    Entry entry;
    String checks = "";
    @Nullable Template template;
    List<Template> others = List.of();
    @Nullable String toRecord;
    @Nullable String toConsider;
    List<Threshold> thresholds = List.of();
    @Nullable Aspect omissionIn;
    boolean isLast;

    Parts(Entry entry, Severity severity) {
      this.entry = entry;
      this.severity = severity;
    }

    Parts(Parts other) {
      this(other.entry, other.severity);
      checks = other.checks;
      template = other.template;
      others = other.others;
      toRecord = other.toRecord;
      toConsider = other.toConsider;
      thresholds = other.thresholds;
      omissionIn = other.omissionIn;
      isLast = other.isLast;
    }

    @Override
    public String toString() {
      return entry.toString();
    }
  }

  /** Builds a rule. Every step returns a new builder, so rules can share a beginning. */
  public static final class Builder {
    private final Parts parts;

    private Builder(Parts parts) {
      this.parts = parts;
    }

    private Builder with(Consumer<Parts> change) {
      Parts copy = new Parts(parts);
      change.accept(copy);
      return new Builder(copy);
    }

    /** What makes it fire, in words: "A team that takes part in no routine and no activity." */
    public Builder checks(String condition) {
      return with(p -> p.checks = Objects.requireNonNull(condition));
    }

    /** The aspect in which the rule reports something missing. */
    public Builder omissionIn(Aspect aspect) {
      return with(p -> p.omissionIn = Objects.requireNonNull(aspect));
    }

    /**
     * Its message. {@code {name}} is the subject with its id; {@link Draft#with} fills other slots.
     * A slot may end in the plural of what it counts: {@code {n routines}} prints "1 routine" or "2
     * routines".
     */
    public Builder says(String message) {
      return with(
          p -> {
            p.entry = p.entry.saying(message);
            p.template = new Template(message);
          });
    }

    /** Messages that a check may give a finding instead, with {@link Draft#saying}. */
    Builder orSays(Template... others) {
      return with(p -> p.others = List.of(others));
    }

    /** What to record in the description. */
    public Builder toRecord(String remedy) {
      return with(p -> p.toRecord = Objects.requireNonNull(remedy));
    }

    /** What a district might consider in practice. */
    public Builder toConsider(String remedy) {
      return with(p -> p.toConsider = Objects.requireNonNull(remedy));
    }

    /** The works it rests on. */
    public Builder sources(Citation... sources) {
      return with(p -> p.entry = p.entry.citing(sources));
    }

    /** The thresholds it reads; each is a slot of its message. */
    public Builder reads(Threshold... thresholds) {
      return with(p -> p.thresholds = List.copyOf(Arrays.asList(thresholds)));
    }

    /**
     * The rule that checks each object of a type, by itself and in any order.
     *
     * @throws IllegalArgumentException when it has no message or no remedy
     */
    public <T> Rule each(Class<T> type, SubjectCheck<T> check) {
      return each(index -> index.nodes(type), check);
    }

    /**
     * The rule that checks each of the nodes of a relation, by itself and in any order.
     *
     * @throws IllegalArgumentException when it has no message or no remedy
     */
    public <T> Rule each(Relation<List<Node<T>>> subjects, SubjectCheck<T> check) {
      return each(index -> index.get(subjects), check);
    }

    /**
     * The rule that checks each of these subjects, by itself and in any order.
     *
     * @throws IllegalArgumentException when it has no message or no remedy
     */
    public <T> Rule each(Function<SystemIndex, List<Node<T>>> subjects, SubjectCheck<T> check) {
      return new Rule(
          parts,
          found -> {
            for (Node<T> subject : subjects.apply(found.index())) {
              try {
                check.check(subject, found);
              } catch (RuntimeException e) {
                throw failed(parts, subject, e);
              }
            }
          });
    }

    /**
     * The rule that checks the description as a whole.
     *
     * @throws IllegalArgumentException when it has no message or no remedy
     */
    public Rule once(SystemCheck check) {
      return new Rule(
          parts,
          found -> {
            try {
              check.check(found);
            } catch (RuntimeException e) {
              throw failed(parts, found.index().root(), e);
            }
          });
    }

    /** The rule that checks what all other rules found. */
    Rule afterAll(SystemCheck check) {
      return with(p -> p.isLast = true).once(check);
    }

    private static IllegalStateException failed(Parts rule, Node<?> subject, Exception cause) {
      return new IllegalStateException(
          "The check of rule %s failed on %s: %s".formatted(rule, Subject.of(subject), cause),
          cause);
    }
  }
}
