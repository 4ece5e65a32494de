package org.concertive.validation;

import static org.concertive.catalogue.Sources.DRK_12_PANEL;
import static org.concertive.catalogue.Sources.LONG_BEACH_BRIEF_2010;
import static org.concertive.validation.Rule.info;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.metrics.Figure;
import org.concertive.metrics.Metric;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.Metrics;
import org.concertive.model.evidence.GuidingQuestion;
import org.concertive.statistics.Result;
import org.concertive.text.NearMiss;

/** COV: what the description does not document, so what was not checked. */
final class CoverageRules {
  private static final Template LACKING =
      new Template("{name} lists \"{ref}\" in its {field}, but the catalogue has none.{maybe}");

  static final List<Rule> RULES =
      List.of(
          info("COV-01", "part-not-documented")
              .says("{name} does not document {part}, so {n rules} did not run.")
              .toRecord("Document this part, or read the report as silent about it.")
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
              .says(
                  "{name} has no as-of date, so vacancies and other facts that depend on a date"
                      + " were not checked.")
              .toRecord("Record in asOf the time that the description refers to.")
              .once(
                  found -> {
                    if (found.index().system().asOf().isEmpty()) {
                      found.onSystem().field("asOf");
                    }
                  }),
          info("COV-03", "unanswered-question")
              .says(
                  "{name} cannot be answered yet: every metric it names is undefined ({missing}).")
              .toRecord("Record what is missing, or name metrics that can be computed.")
              .sources(
                  LONG_BEACH_BRIEF_2010.says("questions to reflect on"),
                  DRK_12_PANEL.says("questions for small groups"))
              .once(CoverageRules::checkQuestions));

  private CoverageRules() {}

  private static void checkQuestions(Findings found) {
    List<Node<GuidingQuestion>> questions = found.index().nodes(GuidingQuestion.class);
    if (questions.isEmpty()) {
      return;
    }
    Set<String> rules = found.knownIds();
    List<String> metrics =
        Metrics.all().stream().flatMap(metric -> Stream.of(metric.id(), metric.number())).toList();
    MetricResults results = MetricResults.of(found.index());
    for (Node<GuidingQuestion> question : questions) {
      checkUnknown(question, "metrics", question.value().metrics(), metrics, found);
      checkUnknown(question, "rules", question.value().rules(), rules, found);
      checkIfUnanswered(question, results, found);
    }
  }

  /** Unknown ids are a warning, as an application may know them. */
  private static void checkUnknown(
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
            .with("maybe", NearMiss.maybe(ids.get(i), known));
      }
    }
  }

  private static void checkIfUnanswered(
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
        .map(result -> result.fold(defined -> "", Result.Undefined::reason))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static Stream<Result<? extends Figure>> inAllViews(
      Metric<?> metric, MetricResults results) {
    return metric.views().isEmpty()
        ? Stream.of(results.get(metric))
        : metric.views().stream().map(view -> results.get(metric, view));
  }
}
