package org.concertive.network;

/**
 * How an observed number compares with chance: groups, values or nodes are shuffled many times, and
 * the number is computed each time.
 *
 * @param observed the observed number
 * @param expected its exact mean over all possible permutations
 * @param standardDeviation the standard deviation of the number over the drawn permutations
 * @param shareAsLow the p-value of a number as low as the observed one, (k + 1) ÷ (R + 1): k of the
 *     R drawn permutations have one at most as high, and the observed arrangement counts as one
 *     more, so that it is never 0
 * @param shareAsHigh the p-value of a number as high as the observed one, likewise
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
