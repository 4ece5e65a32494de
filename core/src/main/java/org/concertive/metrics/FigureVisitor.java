package org.concertive.metrics;

/**
 * Does something with a figure, depending on its form.
 *
 * @param <T> what it makes of a figure
 */
public interface FigureVisitor<T> {
  /** Visits one number. */
  T visit(Value value);

  /** Visits several named numbers. */
  T visit(Profile profile);

  /** Visits counts. */
  T visit(Counts counts);

  /** Visits rows and columns. */
  T visit(Table table);

  /** Visits groups and their members. */
  T visit(Members members);

  /** Visits words. */
  T visit(Labels labels);
}
