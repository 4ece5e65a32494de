package org.concertive.network;

/**
 * How an observed number compares with chance: groups, values or nodes are shuffled many times, and
 * the number is computed each time.
 *
 * @param observed the observed number
 * @param expected its exact mean over all possible permutations
 * @param standardDeviation the standard deviation of the number over the drawn permutations
 * @param shareAsLow the share of drawn permutations whose number is at most the observed one
 * @param shareAsHigh the share of drawn permutations whose number is at least the observed one
 * @param permutations how many permutations were drawn
 * @param seed the seed of the draw; the same seed gives the same permutations everywhere
 */
public record PermutationTest(
    double observed,
    double expected,
    double standardDeviation,
    double shareAsLow,
    double shareAsHigh,
    int permutations,
    long seed) {}
