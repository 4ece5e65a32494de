package org.concertive.metrics;

import org.concertive.statistics.Result;

/** Numbers on how far units had adopted an innovation, in percent. */
sealed interface SpreadFigures permits ObservedSpread, PublishedSpread {
  /** How many units. */
  int n();

  Result<Value> mean();

  /** The standard deviation of a sample. */
  Result<Value> sd();

  Result<Value> least();

  Result<Value> greatest();

  Result<Value> polarization();

  /** The single units; undefined where only a summary is known. */
  Result<ObservedSpread> units();
}
