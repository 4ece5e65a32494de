package org.concertive.validation;

import static org.concertive.catalogue.Sources.FUNNELL_ROGERS_2011;
import static org.concertive.catalogue.Sources.W_K_KELLOGG_FOUNDATION_2004;
import static org.concertive.validation.Rule.info;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.concertive.index.Node;
import org.concertive.model.logic.LogicComponent;

/** LM: how the results of logic models are worded. English labels only; where in doubt, silent. */
final class LogicWordingRules {
  /** Words that begin the name of something done; none that may also begin a change. */
  private static final Set<String> DOING =
      Set.of(
          "attend",
          "attending",
          "conduct",
          "conducting",
          "convene",
          "convening",
          "create",
          "creating",
          "deliver",
          "delivering",
          "distribute",
          "distributing",
          "establish",
          "establishing",
          "facilitate",
          "facilitating",
          "give",
          "giving",
          "hire",
          "hiring",
          "hold",
          "holding",
          "implement",
          "implementing",
          "launch",
          "launching",
          "offer",
          "offering",
          "organise",
          "organising",
          "organize",
          "organizing",
          "provide",
          "providing",
          "recruit",
          "recruiting",
          "train");

  /** Words for what is done that are also nouns: an activity only before those it is done with. */
  private static final Set<String> DOING_WITH_PEOPLE =
      Set.of("coach", "coaching", "mentor", "mentoring", "teach", "teaching", "training");

  private static final Set<String> PEOPLE =
      Set.of(
          "administrators",
          "coaches",
          "counselors",
          "leaders",
          "parents",
          "principals",
          "staff",
          "students",
          "teachers");

  /** Words that begin a result by its direction, and need a noun after them. */
  private static final Set<String> CHANGED =
      Set.of(
          "decreased",
          "enhanced",
          "fewer",
          "greater",
          "higher",
          "improved",
          "increased",
          "lower",
          "reduced",
          "strengthened");

  /** Verbs of change, whose subject stands before them. */
  private static final Set<String> CHANGES =
      Set.of(
          "decline",
          "declines",
          "decrease",
          "decreases",
          "deepen",
          "deepens",
          "fall",
          "falls",
          "grow",
          "grows",
          "improve",
          "improves",
          "increase",
          "increases",
          "rise",
          "rises");

  static final List<Rule> RULES =
      List.of(
          info("LM-21", "activity-as-outcome")
              .checks(
                  "The label of an outcome begins with an English word for something done: train,"
                      + " provide, hold, conduct, deliver, implement and the like, or their forms"
                      + " in -ing. Words that are also nouns count only before people: coaching"
                      + " teachers.")
              .says(
                  "The outcome {name} begins with \"{word}\" and may name what is done rather than"
                      + " what changes: the doing can succeed and nothing change.")
              .toRecord(
                  "Record the change as the outcome, such as what people then know or do, and what"
                      + " is done as an activity.")
              .toConsider("Consider who will do something differently, and what.")
              .sources(
                  W_K_KELLOGG_FOUNDATION_2004.says(
                      "outcomes are changes in behaviour, knowledge, skills and status"))
              .each(LogicComponent.class, LogicWordingRules::checkActivity),
          info("LM-22", "two-results-in-one")
              .checks(
                  "The label of an output or an outcome joins two results: by a semicolon after and"
                      + " before two or more words; by \"and\" between two directions of change, as"
                      + " in improved plans and fewer absences; or by \"and\" between two clauses"
                      + " with a verb of change each, as in trust grows and scores rise.")
              .says(
                  "{name} joins two results with \"{word}\": if one comes about and the other does"
                      + " not, neither can be seen in one box.")
              .toRecord("Record a component for each, with its own links and indicators.")
              .sources(
                  FUNNELL_ROGERS_2011.says("an outcomes chain sets out one outcome after another"))
              .each(LogicComponent.class, LogicWordingRules::checkTwoResults));

  private LogicWordingRules() {}

  private static void checkActivity(Node<LogicComponent> component, Findings found) {
    List<String> words = words(component.value().label());
    if (component.value().type() == LogicComponent.Type.OUTCOME
        && !words.isEmpty()
        && namesActivity(words)) {
      found.on(component).field("label").with("word", words.get(0));
    }
  }

  private static boolean namesActivity(List<String> words) {
    return DOING.contains(words.get(0))
        || (DOING_WITH_PEOPLE.contains(words.get(0))
            && words.size() > 1
            && PEOPLE.contains(words.get(1)));
  }

  private static void checkTwoResults(Node<LogicComponent> component, Findings found) {
    LogicComponent.Type type = component.value().type();
    if (type == LogicComponent.Type.OUTPUT || type == LogicComponent.Type.OUTCOME) {
      joining(component.value().label())
          .ifPresent(word -> found.on(component).field("label").with("word", word));
    }
  }

  /** What joins the two results of a label; empty when it has one. */
  private static Optional<String> joining(String label) {
    int semicolon = label.indexOf(';');
    if (semicolon >= 0
        && words(label.substring(0, semicolon)).size() > 1
        && words(label.substring(semicolon)).size() > 1) {
      return Optional.of(";");
    }
    List<String> words = words(label);
    for (int at = 2; at < words.size() - 1; at++) {
      if (words.get(at).equals("and")
          && areResults(words.subList(0, at), words.subList(at + 1, words.size()))) {
        return Optional.of("and");
      }
    }
    return Optional.empty();
  }

  private static boolean areResults(List<String> left, List<String> right) {
    return (CHANGED.contains(left.get(0)) && right.size() > 1 && CHANGED.contains(right.get(0)))
        || (isClause(left) && isClause(right));
  }

  /** Whether a verb of change stands after a subject. */
  private static boolean isClause(List<String> words) {
    return words.stream().skip(1).anyMatch(CHANGES::contains);
  }

  /** The words of a label in lower case; punctuation only separates them. */
  private static List<String> words(String label) {
    List<String> words = new ArrayList<>();
    for (String word : label.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’-]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
