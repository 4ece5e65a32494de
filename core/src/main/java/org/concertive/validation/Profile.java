package org.concertive.validation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Doubles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concertive.model.LeadershipSystem.Stage;
import org.concertive.text.NearMiss;
import org.concertive.text.Text;
import org.concertive.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A choice of rules, thresholds and stage that a team agrees on and keeps in a file. Each line is
 * one instruction; lines that start with {@code #} are comments. Immutable.
 *
 * <pre>{@code
 * # What the planning office checks.
 * only ORG AUT LDR TOA
 * without formal-leaders-only TOA-21
 * threshold maxSpan 20
 * stage PLANNED
 * }</pre>
 *
 * <p>{@code only} and {@code without} take families, ids and names of rules.
 */
public final class Profile {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final List<String> INSTRUCTIONS = List.of("only", "without", "threshold", "stage");

  private static final ImmutableMap<String, Profile> NAMED =
      ImmutableMap.of(
          "leadership", parse("only REF ORG TIM AUT LDR TEAM RTN TOOL ACT TUS NET COV"),
          "theory", parse("only REF TIM LRN TOA LM IND PTN RSK COV"),
          "evidence", parse("only REF TIM IND EVD SCL CYC COV"));

  private final List<String> only = new ArrayList<>();
  private final List<String> without = new ArrayList<>();
  private final Map<String, Double> thresholds = new LinkedHashMap<>();
  private @Nullable Stage stage;

  private Profile() {}

  /** The names of the profiles that are always there: leadership, theory and evidence. */
  public static Set<String> names() {
    return NAMED.keySet();
  }

  /** The profile with this name. */
  public static Optional<Profile> named(String name) {
    return Optional.ofNullable(NAMED.get(name));
  }

  /**
   * Reads the text of a profile.
   *
   * @throws IllegalArgumentException when a line is no instruction; the message has its number
   */
  public static Profile parse(String text) {
    Profile profile = new Profile();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        try {
          profile.add(WORDS.splitToList(line));
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(
              "Line " + (i + 1) + " of the profile: " + e.getMessage(), e);
        }
      }
    }
    return profile;
  }

  private void add(List<String> line) {
    List<String> words = line.subList(1, line.size());
    switch (line.get(0)) {
      case "only" -> only.addAll(words);
      case "without" -> without.addAll(words);
      case "threshold" -> addThreshold(words);
      case "stage" -> stage = stage(String.join(" ", words));
      default ->
          throw new IllegalArgumentException(
              Text.quoted(line.get(0))
                  + " must be "
                  + Words.choice(INSTRUCTIONS)
                  + "."
                  + NearMiss.maybe(line.get(0), INSTRUCTIONS));
    }
  }

  private void addThreshold(List<String> words) {
    Double value = words.size() == 2 ? Doubles.tryParse(words.get(1)) : null;
    if (value == null) {
      throw new IllegalArgumentException(
          Text.quoted(String.join(" ", words))
              + " must be the name of a threshold and a number, such as maxSpan 20.");
    }
    thresholds.put(words.get(0), value);
  }

  private static Stage stage(String word) {
    List<String> stages = Stream.of(Stage.values()).map(Stage::name).toList();
    if (!stages.contains(word.toUpperCase(Locale.ROOT))) {
      throw new IllegalArgumentException(
          "The stage "
              + Text.quoted(word)
              + " must be "
              + Words.choice(stages)
              + "."
              + NearMiss.maybe(word, stages));
    }
    return Stage.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /**
   * These rules as the profile chooses them.
   *
   * @throws IllegalArgumentException when the profile names a rule, family or threshold that is not
   *     there, or a value that a threshold cannot have
   */
  public RuleSet applyTo(RuleSet rules) {
    RuleSet chosen = rules;
    for (Map.Entry<String, Double> threshold : thresholds.entrySet()) {
      chosen = chosen.threshold(threshold.getKey(), threshold.getValue());
    }
    chosen = chosen.without(without.toArray(String[]::new));
    if (!only.isEmpty()) {
      chosen = chosen.only(only.toArray(String[]::new));
    }
    return stage == null ? chosen : chosen.at(stage);
  }
}
