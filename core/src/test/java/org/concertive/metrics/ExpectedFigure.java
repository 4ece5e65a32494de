package org.concertive.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.util.List;
import org.concertive.cases.CaseNode;
import org.concertive.statistics.Result;

/** Compares a figure with what a case expects of it. */
final class ExpectedFigure implements FigureVisitor<ExpectedFigure> {
  private final CaseNode expected;

  private ExpectedFigure(CaseNode expected) {
    this.expected = expected;
  }

  static void compare(Result<? extends Figure> result, CaseNode expected) {
    if (expected.isObject() && expected.text("prints").isPresent()) {
      assertThat(result.toString())
          .isEqualTo(expected.text("prints").orElseThrow().stripTrailing());
    } else if (expected.isObject() && expected.get("undefined").isPresent()) {
      assertThat(result).isInstanceOf(Result.Undefined.class);
      assertThat(((Result.Undefined<?>) result).code().name())
          .as(result.toString())
          .isEqualTo(expected.text("undefined").orElseThrow());
    } else {
      result.orElseThrow().accept(new ExpectedFigure(expected));
    }
  }

  @Override
  public ExpectedFigure visit(Value value) {
    String text = expected.word();
    if (text.contains(" to ")) {
      List<String> ends = Splitter.on(" to ").splitToList(text);
      isNumber(value.low(), ends.get(0), value);
      isNumber(value.high(), ends.get(1), value);
    } else if (text.contains("/")) {
      List<String> terms = Splitter.on('/').splitToList(text);
      assertThat(value.numerator().orElseThrow()).isEqualTo(Double.parseDouble(terms.get(0)));
      assertThat(value.denominator().orElseThrow()).isEqualTo(Double.parseDouble(terms.get(1)));
      assertThat(value.number())
          .isEqualTo(value.numerator().getAsDouble() / value.denominator().getAsDouble());
    } else {
      isNumber(value.number(), text, value);
    }
    return this;
  }

  private static void isNumber(double number, String text, Value value) {
    if (text.equals("any number")) {
      assertThat(number).isInfinite();
      return;
    }
    BigDecimal printed = new BigDecimal(text);
    double half = printed.scale() <= 0 ? 0 : printed.ulp().doubleValue() / 2;
    assertThat(number).as(value.toString()).isCloseTo(printed.doubleValue(), within(half + 1e-12));
  }

  @Override
  public ExpectedFigure visit(Profile profile) {
    expected.fields().forEach(part -> compare(profile.get(part.name()), part.value()));
    return this;
  }

  @Override
  public ExpectedFigure visit(Counts counts) {
    expected
        .fields()
        .forEach(
            one ->
                assertThat(counts.get(one.name()))
                    .as(one.name())
                    .isEqualTo(Integer.parseInt(one.value().word())));
    return this;
  }

  @Override
  public ExpectedFigure visit(Table table) {
    for (CaseNode.Field cell : expected.fields()) {
      List<String> place = Splitter.on(", ").splitToList(cell.name());
      Result<Value> found =
          table.get(place.get(0), place.get(1)).orElseThrow(() -> new AssertionError(cell.name()));
      compare(found, cell.value());
    }
    return this;
  }

  @Override
  public ExpectedFigure visit(Members members) {
    for (CaseNode.Field group : expected.fields()) {
      assertThat(members.ids(group.name()))
          .as(group.name())
          .containsExactlyElementsOf(words(group));
    }
    return this;
  }

  @Override
  public ExpectedFigure visit(Labels labels) {
    for (CaseNode.Field sequence : expected.fields()) {
      assertThat(labels.get(sequence.name()))
          .as(sequence.name())
          .containsExactlyElementsOf(words(sequence));
    }
    return this;
  }

  private static List<String> words(CaseNode.Field field) {
    return field.value().items().stream().map(CaseNode::word).toList();
  }
}
