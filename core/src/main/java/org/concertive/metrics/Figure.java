package org.concertive.metrics;

/** What a metric measures, in one of six forms. */
public sealed interface Figure permits Value, Profile, Counts, Table, Members, Labels {

  /** What the visitor makes of this form. */
  <T> T accept(FigureVisitor<T> visitor);
}
