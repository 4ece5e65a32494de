package org.concertive.metrics;

import java.util.List;
import org.concertive.text.Printable;
import org.concertive.text.Words;

/** A figure in a few short lines, without contributors; of a table only its size. */
final class Lines implements FigureVisitor<List<String>> {
  static final Lines OF_FIGURE = new Lines();

  private Lines() {}

  @Override
  public List<String> visit(Value value) {
    return List.of(value.from(List.of()).toString());
  }

  @Override
  public List<String> visit(Profile profile) {
    return profile.parts().entrySet().stream()
        .map(
            part ->
                Printable.text(part.getKey())
                    + " "
                    + part.getValue()
                        .fold(
                            value -> value.from(List.of()).toString(),
                            why -> "undefined: " + why.reason()))
        .toList();
  }

  @Override
  public List<String> visit(Counts counts) {
    return List.of(counts.toString());
  }

  @Override
  public List<String> visit(Table table) {
    return List.of(
        "table: "
            + Words.count(table.rows().size(), "row")
            + ", "
            + Words.count(table.columns().size(), "column"));
  }

  @Override
  public List<String> visit(Members members) {
    return List.of(Words.count(members.groups().size(), "group"));
  }

  @Override
  public List<String> visit(Labels labels) {
    return List.of(labels.toString().split("; ", -1));
  }
}
