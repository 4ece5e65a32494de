package org.concertive.io.document;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.concertive.catalogue.Citation;
import org.concertive.index.View;
import org.concertive.metrics.Contributor;
import org.concertive.metrics.Counts;
import org.concertive.metrics.Figure;
import org.concertive.metrics.FigureVisitor;
import org.concertive.metrics.Labels;
import org.concertive.metrics.Members;
import org.concertive.metrics.Metric;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.Profile;
import org.concertive.metrics.Table;
import org.concertive.metrics.Value;
import org.concertive.model.Waiver;
import org.concertive.statistics.Result;
import org.concertive.validation.Diagnostic;
import org.concertive.validation.Subject;
import org.concertive.validation.ValidationReport;

/**
 * Walks what rules and metrics give, as objects and lists. A field that has nothing to say is left
 * out; fields have the names of the accessors.
 */
final class Reports implements FigureVisitor<DocumentVisitor> {
  private final DocumentVisitor out;

  Reports(DocumentVisitor out) {
    this.out = out;
  }

  void visit(ValidationReport report) {
    object(
        () -> {
          list("diagnostics", report.diagnostics(), this::visit);
          list("waived", report.waived().entrySet(), this::waived);
          out.name("skipped");
          object(
              () ->
                  report
                      .skipped()
                      .forEach((aspect, rules) -> list(aspect.name(), rules, out::text)));
        });
  }

  private void waived(Map.Entry<Diagnostic, Waiver> waived) {
    object(
        () -> {
          out.name("diagnostic");
          visit(waived.getKey());
          out.name("waiver");
          Codecs.of(Waiver.class).write(waived.getValue(), out);
        });
  }

  void visit(Diagnostic diagnostic) {
    object(
        () -> {
          text("rule", diagnostic.rule());
          text("name", diagnostic.name());
          text("severity", diagnostic.severity().name());
          out.name("subject");
          visit(diagnostic.subject());
          text("pointer", diagnostic.pointer());
          text("message", diagnostic.message());
          out.name("arguments");
          object(() -> diagnostic.arguments().forEach(this::text));
          text("toRecord", diagnostic.toRecord());
          text("toConsider", diagnostic.toConsider());
          list("sources", diagnostic.sources(), this::visit);
          list("related", diagnostic.related(), this::visit);
          text("fingerprint", diagnostic.fingerprint());
        });
  }

  private void visit(Subject subject) {
    object(
        () -> {
          text("id", subject.id());
          text("kind", subject.kind());
          text("name", subject.name());
        });
  }

  private void visit(Citation citation) {
    object(
        () -> {
          text("work", citation.work().toString());
          text("title", citation.work().title());
          text("says", citation.says());
        });
  }

  /** Every metric that is listed, in each of its views. */
  void visit(MetricResults results) {
    list(results.metrics(), metric -> object(() -> metric(metric, results)));
  }

  private void metric(Metric<?> metric, MetricResults results) {
    text("number", metric.number());
    text("id", metric.id());
    text("name", metric.name());
    text("unit", metric.unit().toString());
    if (metric.views().isEmpty()) {
      out.name("result");
      visit(results.get(metric));
    }
    for (View view : metric.views()) {
      out.name(view.name().toLowerCase(Locale.ROOT));
      visit(results.get(metric, view));
    }
  }

  /** The figure; where there is none, an object with the one field {@code undefined}. */
  void visit(Result<?> result) {
    if (result instanceof Result.Undefined<?> undefined) {
      object(
          () -> {
            out.name("undefined");
            object(
                () -> {
                  text("code", undefined.code().name());
                  text("reason", undefined.reason());
                  list("missing", undefined.missing(), out::text);
                });
          });
      return;
    }
    Object value = result.orElseThrow();
    if (value instanceof Figure figure) {
      figure.accept(this);
    } else if (value instanceof Number number) {
      number(number.doubleValue());
    } else {
      out.text(value.toString());
    }
  }

  @Override
  public DocumentVisitor visit(Value value) {
    object(
        () -> {
          if (value.isExact()) {
            number("value", OptionalDouble.of(value.low()));
          } else {
            number("low", OptionalDouble.of(value.low()));
            number("high", OptionalDouble.of(value.high()));
          }
          number("numerator", value.numerator());
          number("denominator", value.denominator());
          value
              .about()
              .ifPresent(
                  about -> {
                    out.name("about");
                    visit(about);
                  });
          list("contributors", value.contributors(), this::visit);
        });
    return out;
  }

  private void visit(Contributor contributor) {
    object(
        () -> {
          text("id", contributor.id());
          text("name", contributor.name());
          number("part", contributor.part());
        });
  }

  @Override
  public DocumentVisitor visit(Profile profile) {
    object(
        () ->
            profile
                .parts()
                .forEach(
                    (name, part) -> {
                      out.name(name);
                      visit(part);
                    }));
    return out;
  }

  @Override
  public DocumentVisitor visit(Counts counts) {
    object(() -> counts.counts().forEach((name, count) -> number(name, OptionalDouble.of(count))));
    return out;
  }

  @Override
  public DocumentVisitor visit(Table table) {
    object(
        () -> {
          list("rows", table.rows(), out::text);
          list("columns", table.columns(), out::text);
          list("cells", table.cells(), row -> list(row, this::visit));
        });
    return out;
  }

  @Override
  public DocumentVisitor visit(Members members) {
    object(() -> members.groups().forEach((group, all) -> list(group, all, this::visit)));
    return out;
  }

  @Override
  public DocumentVisitor visit(Labels labels) {
    object(() -> labels.sequences().forEach((name, words) -> list(name, words, out::text)));
    return out;
  }

  private void object(Runnable fields) {
    out.startObject();
    fields.run();
    out.endObject();
  }

  private void text(String name, String text) {
    out.name(name);
    out.text(text);
  }

  private void text(String name, Optional<String> text) {
    text.ifPresent(present -> text(name, present));
  }

  /** An end that no number limits is left out. */
  private void number(String name, OptionalDouble number) {
    if (number.isPresent() && Double.isFinite(number.getAsDouble())) {
      out.name(name);
      number(number.getAsDouble());
    }
  }

  private void number(double number) {
    if (number == Math.rint(number) && Math.abs(number) < 1e15) {
      out.number(BigDecimal.valueOf((long) number));
    } else {
      out.number(BigDecimal.valueOf(number));
    }
  }

  private <T> void list(String name, Collection<? extends T> items, Consumer<T> visit) {
    out.name(name);
    list(items, visit);
  }

  private <T> void list(Collection<? extends T> items, Consumer<T> visit) {
    out.startList(false);
    items.forEach(visit);
    out.endList();
  }
}
