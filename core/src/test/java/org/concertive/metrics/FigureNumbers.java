package org.concertive.metrics;

import java.util.List;
import java.util.stream.Stream;
import org.concertive.statistics.Result;

/** All defined numbers of a figure. */
final class FigureNumbers implements FigureVisitor<List<Value>> {
  static final FigureNumbers OF_FIGURE = new FigureNumbers();

  private FigureNumbers() {}

  @Override
  public List<Value> visit(Value value) {
    return List.of(value);
  }

  @Override
  public List<Value> visit(Profile profile) {
    return defined(profile.parts().values().stream());
  }

  @Override
  public List<Value> visit(Counts counts) {
    return counts.counts().values().stream().map(count -> Value.of(count)).toList();
  }

  @Override
  public List<Value> visit(Table table) {
    return defined(table.cells().stream().flatMap(List::stream));
  }

  @Override
  public List<Value> visit(Members members) {
    return members.groups().values().stream().map(group -> Value.of(group.size())).toList();
  }

  @Override
  public List<Value> visit(Labels labels) {
    return List.of();
  }

  private static List<Value> defined(Stream<Result<Value>> results) {
    return results.flatMap(result -> result.value().stream()).toList();
  }
}
