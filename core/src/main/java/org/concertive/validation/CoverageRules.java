package org.concertive.validation;

import static org.concertive.validation.Rule.info;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.metrics.Metric;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.Metrics;
import org.concertive.model.evidence.GuidingQuestion;
import org.concertive.statistics.Result;

/** COV: what the description does not document, and what therefore was not checked. */
final class CoverageRules {
  private static final Template LACKING =
      new Template("{name} names \"{ref}\" among its {field}, which the catalogue lacks.{maybe}");

  static final List<Rule> RULES =
      List.of(
          info("COV-01", "part-not-documented")
              .says(
                  "The part {part} of {name} is not documented; rules that were therefore not run:"
                      + " {n}.")
              .remedy("Document the part, or read the report as silent about it.")
              .sources("Open world: what nobody looked at is not absent")
              .once(
                  found ->
                      found
                          .skipped()
                          .forEach(
                              (part, rules) ->
                                  found
                                      .onSystem()
                                      .field("coverage")
                                      .field(part.name())
                                      .with("part", part)
                                      .with("n", rules.size()))),
          info("COV-02", "no-as-of-date")
              .says("{name} has no as-of date: staleness and vacancy were not checked.")
              .remedy("Record the time the description speaks of as asOf.")
              .sources("Kept time: every age and vacancy is counted from the as-of date")
              .once(
                  found -> {
                    if (found.index().system().asOf().isEmpty()) {
                      found.onSystem().field("asOf");
                    }
                  }),
          info("COV-03", "unanswered-question")
              .says(
                  "{name} cannot be answered yet: every metric it names is undefined ({missing}).")
              .remedy("Record what is missing, or name metrics that can be computed.")
              .sources(
                  "Long Beach brief 2010: questions to reflect on",
                  "DRK-12 panel slides: questions for small groups")
              .once(CoverageRules::reportQuestions));

  private CoverageRules() {}

  private static void reportQuestions(Findings found) {
    List<Node<GuidingQuestion>> questions = found.index().nodes(GuidingQuestion.class);
    if (questions.isEmpty()) {
      return;
    }
    Set<String> rules = Known.rules(found);
    List<String> metrics = Metrics.all().stream().map(Metric::id).toList();
    MetricResults results = MetricResults.of(found.index());
    for (Node<GuidingQuestion> question : questions) {
      reportUnknown(question, "metrics", question.value().metrics(), metrics, found);
      reportUnknown(question, "rules", question.value().rules(), rules, found);
      reportIfUnanswered(question, results, found);
    }
  }

  /** Ids that the catalogue lacks: an application may know them, so a warning. */
  private static void reportUnknown(
      Node<GuidingQuestion> question,
      String field,
      List<String> ids,
      Collection<String> known,
      Findings found) {
    for (int i = 0; i < ids.size(); i++) {
      if (!known.contains(ids.get(i))) {
        found
            .on(question)
            .field(field, i)
            .severity(Severity.WARNING)
            .saying(LACKING)
            .with("field", field)
            .with("ref", ids.get(i))
            .with("maybe", Known.maybe(ids.get(i), known));
      }
    }
  }

  private static void reportIfUnanswered(
      Node<GuidingQuestion> question, MetricResults results, Findings found) {
    List<Metric<?>> metrics =
        question.value().metrics().stream()
            .<Metric<?>>flatMap(id -> Metrics.find(id).stream())
            .toList();
    if (!metrics.isEmpty() && metrics.stream().allMatch(metric -> isUndefined(metric, results))) {
      found
          .on(question)
          .with(
              "missing",
              metrics.stream()
                  .map(metric -> metric.id() + ": " + reasons(metric, results))
                  .collect(Collectors.joining("; ")));
    }
  }

  private static boolean isUndefined(Metric<?> metric, MetricResults results) {
    return inAllViews(metric, results).noneMatch(Result::isDefined);
  }

  private static String reasons(Metric<?> metric, MetricResults results) {
    return inAllViews(metric, results)
        .map(result -> ((Result.Undefined<?>) result).reason())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static Stream<Result<?>> inAllViews(Metric<?> metric, MetricResults results) {
    return metric.views().isEmpty()
        ? Stream.of(results.get(metric))
        : metric.views().stream().map(view -> results.get(metric, view));
  }
}
