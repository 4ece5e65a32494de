package org.concertive.network;

import org.concertive.statistics.Result;

/**
 * How many ties run to a higher level, within a level and to a lower level.
 *
 * <p>Shares are of the ties whose levels are known at both ends; the others are left out and
 * counted. The three shares add up to 1. Values of ties are ignored. Undefined if no tie is
 * counted. Cost: linear.
 *
 * <p>Worked example: teachers a and b are on level 1, the principal c on level 2. Of the ties a →
 * c, b → c, a → b and c → a two go up, one is lateral and one goes down: 0.5, 0.25 and 0.25.
 *
 * @param up how many ties run from a node to one on a higher level
 * @param lateral how many ties run between nodes on the same level
 * @param down how many ties run from a node to one on a lower level
 * @param leftOut how many ties were left out because the level of one of their nodes is unknown
 * @see Measures#LEVEL_TIES
 */
public record LevelTies(long up, long lateral, long down, long leftOut) {

  /** Counts the ties of a directed network. */
  public static LevelTies of(DirectedNetwork network, Levels levels) {
    levels.check(network);
    return of(network.out(), levels, 1);
  }

  /**
   * The share of the ties of an undirected network that join nodes on different levels. Undefined
   * when there is no tie between nodes whose levels are known.
   */
  public static Result<Double> verticalShare(UndirectedNetwork network, Levels levels) {
    levels.check(network);
    return of(network.out(), levels, 2).verticalShare();
  }

  private static LevelTies of(Rows rows, Levels levels, int timesCounted) {
    long up = 0;
    long lateral = 0;
    long down = 0;
    for (int node = 0; node < rows.size(); node++) {
      for (int place = rows.start[node]; place < rows.start[node + 1]; place++) {
        int other = rows.node[place];
        if (levels.isKnown(node) && levels.isKnown(other)) {
          int rise = levels.rise(node, other);
          up += rise > 0 ? 1 : 0;
          lateral += rise == 0 ? 1 : 0;
          down += rise < 0 ? 1 : 0;
        }
      }
    }
    long leftOut = rows.node.length - up - lateral - down;
    return new LevelTies(up, lateral, down, leftOut / timesCounted);
  }

  /** How many ties were counted. */
  public long counted() {
    return up + lateral + down;
  }

  /** The share of ties that go up. */
  public Result<Double> upShare() {
    return share(up);
  }

  /** The share of ties that stay on a level. */
  public Result<Double> lateralShare() {
    return share(lateral);
  }

  /** The share of ties that go down. */
  public Result<Double> downShare() {
    return share(down);
  }

  /** The share of ties that go up or down. */
  public Result<Double> verticalShare() {
    return share(up + down);
  }

  private Result<Double> share(long part) {
    return counted() == 0
        ? Result.undefined(
            Result.Code.NONE_RECORDED,
            "there is no tie between nodes whose levels are known",
            "levels of tied nodes")
        : Result.of(part / (double) counted());
  }
}
