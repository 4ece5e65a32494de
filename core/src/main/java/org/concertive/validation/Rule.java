package org.concertive.validation;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.jspecify.annotations.Nullable;

/**
 * A rule: what it looks at, what it says when it fires, what can be done, and where it comes from.
 * A rule is a value; running it is the work of a {@link RuleSet}. Applications make their own,
 * whose checks must depend on nothing but what they are given: in a large description rules run at
 * the same time, and one rule may look at several subjects at the same time.
 *
 * <pre>{@code
 * Rule noNames = Rule.warning("OAK-01", "unnamed-routine")
 *     .says("{name} is called by its id only.")
 *     .remedy("Give it the name people use.")
 *     .each(index -> index.nodes(Routine.class), (routine, found) -> {
 *       if (routine.value().name().equals(routine.value().id())) found.on(routine);
 *     });
 * }</pre>
 */
public final class Rule {
  private final Parts parts;
  private final Check check;

  private Rule(Parts parts, Check check) {
    this.parts = parts;
    this.check = check;
  }

  /**
   * Looks at one subject and puts what it finds into {@code found}.
   *
   * @param <T> the type of the subject
   */
  @FunctionalInterface
  public interface SubjectCheck<T> {
    /** Looks at one subject. */
    void look(Node<T> subject, Findings found);
  }

  /** Looks at a description as a whole. */
  @FunctionalInterface
  public interface SystemCheck {
    /** Looks at the description of {@code found.index()}. */
    void look(Findings found);
  }

  /** How many subjects a check looked at, with what it found. */
  interface Check {
    int run(Findings found);
  }

  /** Starts a rule for what contradicts itself. */
  public static Builder error(String id, String name) {
    return new Builder(new Parts(id, name, Severity.ERROR));
  }

  /** Starts a rule for a known way of failing. */
  public static Builder warning(String id, String name) {
    return new Builder(new Parts(id, name, Severity.WARNING));
  }

  /** Starts a rule for what is worth a look. */
  public static Builder info(String id, String name) {
    return new Builder(new Parts(id, name, Severity.INFO));
  }

  /** The id, such as {@code AUT-03}; never used for another rule. */
  public String id() {
    return parts.id;
  }

  /** The kebab-case name. */
  public String name() {
    return parts.name;
  }

  /** The family: the id before the number. */
  public String family() {
    int dash = parts.id.indexOf('-');
    return dash < 0 ? parts.id : parts.id.substring(0, dash);
  }

  /** How much it matters where the description is complete. */
  public Severity severity() {
    return parts.severity;
  }

  /** What it says, with named slots. */
  public String summary() {
    return parts.template.toString();
  }

  /** What can be done. */
  public String remedy() {
    return parts.remedy;
  }

  /** Where it comes from. */
  public List<String> sources() {
    return parts.sources;
  }

  /** The thresholds it reads. */
  public List<Threshold> thresholds() {
    return parts.thresholds;
  }

  /**
   * The part of the description in which the rule finds something missing; empty when it reports a
   * contradiction. Where the part is PARTIAL the rule speaks as INFO, where it is NOT_DOCUMENTED it
   * is not run.
   */
  public Optional<Aspect> omissionIn() {
    return Optional.ofNullable(parts.omissionIn);
  }

  Template template() {
    return parts.template;
  }

  Optional<Template> folded() {
    return Optional.ofNullable(parts.folded);
  }

  int run(Findings found) {
    return check.run(found);
  }

  @Override
  public String toString() {
    return parts.id + " " + parts.name;
  }

  /** What a rule says of itself. */
  private static final class Parts {
    final String id;
    final String name;
    final Severity severity;
    Template template = new Template("{name}");
    String remedy = "";
    List<String> sources = List.of();
    List<Threshold> thresholds = List.of();
    @Nullable Aspect omissionIn;
    @Nullable Template folded;

    Parts(String id, String name, Severity severity) {
      this.id = id;
      this.name = name;
      this.severity = severity;
    }

    Parts(Parts other) {
      this(other.id, other.name, other.severity);
      template = other.template;
      remedy = other.remedy;
      sources = other.sources;
      thresholds = other.thresholds;
      omissionIn = other.omissionIn;
      folded = other.folded;
    }
  }

  /** Builds a rule; every step answers a new builder, so that a beginning can be shared. */
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

    /** Names the part of the description in which the rule finds something missing. */
    public Builder omissionIn(Aspect aspect) {
      return with(p -> p.omissionIn = Objects.requireNonNull(aspect));
    }

    /**
     * What it says. {@code {name}} is the subject with its id; other slots are filled by {@link
     * Draft#with}.
     */
    public Builder says(String message) {
      return with(p -> p.template = new Template(message));
    }

    /**
     * What it says once instead, when it would fire on every one of three or more ({@code {n}})
     * subjects.
     */
    public Builder folded(String message) {
      return with(p -> p.folded = new Template(message));
    }

    /** What can be done. */
    public Builder remedy(String remedy) {
      return with(p -> p.remedy = remedy);
    }

    /** Where it comes from. */
    public Builder sources(String... sources) {
      return with(p -> p.sources = List.of(sources));
    }

    /** The thresholds it reads; each is a slot of its message. */
    public Builder reads(Threshold... thresholds) {
      return with(p -> p.thresholds = List.copyOf(Arrays.asList(thresholds)));
    }

    /** The rule that looks at each of these subjects, by itself and in any order. */
    public <T> Rule each(Function<SystemIndex, List<Node<T>>> subjects, SubjectCheck<T> check) {
      return new Rule(
          parts,
          found -> {
            List<Node<T>> all = subjects.apply(found.index());
            found.lookAt(all, check);
            return all.size();
          });
    }

    /** The rule that looks at the description as a whole. */
    public Rule once(SystemCheck check) {
      return new Rule(
          parts,
          found -> {
            check.look(found);
            return -1;
          });
    }
  }
}
