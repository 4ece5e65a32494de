package org.concertive.validation;

import static org.concertive.catalogue.Sources.DRK_12_PANEL;
import static org.concertive.catalogue.Sources.LONG_BEACH_BRIEF_2010;
import static org.concertive.validation.Rule.info;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.metrics.Figure;
import org.concertive.metrics.Metric;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.Metrics;
import org.concertive.metrics.Profile;
import org.concertive.metrics.Table;
import org.concertive.model.evidence.GuidingQuestion;
import org.concertive.statistics.Result;
import org.concertive.text.Words;

/** COV: what the description does not document, so what was not checked. */
final class CoverageRules {
  static final List<Rule> RULES =
      List.of(
          info("COV-01", "part-not-documented")
              .checks(
                  "A part of the description is declared NOT_DOCUMENTED, so rules that look for "
                      + "something missing from it did not run.")
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
              .checks("The description has no asOf, the time it refers to.")
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
              .checks(
                  "Every metric that a guiding question names is undefined in all its views. "
                      + "Questions that name no metric are left out.")
              .says(
                  "{name} cannot be answered yet, since every metric it names is undefined:"
                      + " {missing}.")
              .toRecord("Record what is missing, or name metrics that can be computed.")
              .sources(
                  LONG_BEACH_BRIEF_2010.says("questions to reflect on"),
                  DRK_12_PANEL.says("questions for small groups"))
              .once(CoverageRules::checkQuestions));

  private CoverageRules() {}

  private static void checkQuestions(Findings found) {
    List<Node<GuidingQuestion>> questions = found.index().nodes(GuidingQuestion.class);
    if (!questions.isEmpty()) {
      MetricResults results = MetricResults.of(found.index());
      questions.forEach(question -> checkIfUnanswered(question, results, found));
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
              Words.list(
                  metrics.stream()
                      .map(metric -> metric.id() + " (" + reasons(metric, results) + ")")
                      .toList()));
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

  private static Stream<Result<?>> inAllViews(Metric<?> metric, MetricResults results) {
    Stream<Result<? extends Figure>> figures =
        metric.views().isEmpty()
            ? Stream.of(results.get(metric))
            : metric.views().stream().map(view -> results.get(metric, view));
    return figures.flatMap(CoverageRules::parts);
  }

  /** The parts of a profile and the cells of a table, each of which may be undefined. */
  private static Stream<Result<?>> parts(Result<? extends Figure> figure) {
    if (figure.value().orElse(null) instanceof Profile profile) {
      return profile.parts().values().stream().map(part -> part);
    }
    if (figure.value().orElse(null) instanceof Table table) {
      return table.cells().stream().flatMap(List::stream);
    }
    return Stream.of(figure);
  }
}
