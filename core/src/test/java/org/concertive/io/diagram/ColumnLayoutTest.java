package org.concertive.io.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concertive.model.logic.LogicLink;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares our layout of columns with that of the Eclipse Layout Kernel: same boxes in the same
 * columns, same least distances, without feedback and links to the same or an earlier column.
 *
 * <p>Crossings are compared where its links are drawn apart. Where it merges them, lines run into
 * each other instead of crossing, and the picture says more than the model.
 */
class ColumnLayoutTest {
  /** What our lines may have more than its lines of single links, as a factor. */
  private static final double MORE = 1.1;

  /** The same for its merged lines, which need least room since they are so few. */
  private static final double MORE_THAN_MERGED = 1.15;

  static Stream<Map<String, ColumnDiagram>> models() {
    return Stream.of(ColumnModels.field(), ColumnModels.generated());
  }

  @ParameterizedTest
  @MethodSource("models")
  void lines_cross_as_rarely_and_are_as_short_as_those_of_a_layout_engine(
      Map<String, ColumnDiagram> models) {
    List<Row> rows = new ArrayList<>();
    models.forEach((name, diagram) -> rows.add(Row.of(name, forward(diagram))));
    Row sum = rows.stream().reduce(new Row("sum", 0, 0, 0, 0, 0, 0), Row::plus);
    String table =
        Stream.concat(rows.stream(), Stream.of(sum))
            .map(Row::toString)
            .collect(Collectors.joining("\n"));
    assertThat(sum.crossings).as(table).isLessThanOrEqualTo(MORE * sum.apartCrossings);
    assertThat(sum.length).as(table).isLessThanOrEqualTo(MORE * sum.apartLength);
    assertThat(sum.length).as(table).isLessThanOrEqualTo(MORE_THAN_MERGED * sum.mergedLength);
  }

  /** Our lines of one model, those of its links drawn apart and those of its links merged. */
  private record Row(
      String name,
      double crossings,
      double length,
      double apartCrossings,
      double apartLength,
      double mergedCrossings,
      double mergedLength) {
    static Row of(String name, ColumnDiagram diagram) {
      WideColumns columns = new WideColumns(diagram);
      double width = columns.widestBox();
      ToDoubleFunction<Box> height = columns.height(width);
      Lines ours = ColumnLines.of(diagram, width);
      Lines apart = ElkLines.of(diagram, width, height, false);
      Lines merged = ElkLines.of(diagram, width, height, true);
      return new Row(
          name,
          ours.crossings(),
          ours.length(),
          apart.crossings(),
          apart.length(),
          merged.crossings(),
          merged.length());
    }

    Row plus(Row other) {
      return new Row(
          name,
          crossings + other.crossings,
          length + other.length,
          apartCrossings + other.apartCrossings,
          apartLength + other.apartLength,
          mergedCrossings + other.mergedCrossings,
          mergedLength + other.mergedLength);
    }
  }

  private static ColumnDiagram forward(ColumnDiagram diagram) {
    return new ColumnDiagram(
        diagram.title(),
        diagram.subtitle(),
        diagram.description(),
        diagram.columns(),
        diagram.links().stream()
            .filter(link -> diagram.isForward(link) && link.kind() != LogicLink.Kind.FEEDBACK)
            .distinct()
            .toList(),
        diagram.legend(),
        diagram.notes(),
        diagram.words());
  }
}
