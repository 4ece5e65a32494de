package org.concertive.network;

/**
 * How a number found compares with what chance makes of it: groups, values or nodes are shuffled,
 * and the number is computed again and again.
 *
 * @param observed the number found
 * @param expected its mean over all shufflings there are, which is exact
 * @param standardDeviation how far the numbers of the shufflings drawn lie from their own mean
 * @param shareAsLow the share of the shufflings drawn whose number is as low as the one found or
 *     lower
 * @param shareAsHigh the share of the shufflings drawn whose number is as high as the one found or
 *     higher
 * @param permutations how many shufflings were drawn
 * @param seed of the draw; the same seed gives the same shufflings everywhere
 */
public record PermutationTest(
    double observed,
    double expected,
    double standardDeviation,
    double shareAsLow,
    double shareAsHigh,
    int permutations,
    long seed) {}
