package org.concertive.network;

import org.concertive.statistics.Result;

/**
 * A number that is estimated from a sample of the nodes of a network.
 *
 * @param value the estimate
 * @param standardError how far an estimate typically is from the exact number; 0 if all nodes were
 *     drawn, undefined if only one of several was
 * @param sampled how many nodes were drawn
 * @param seed the seed of the draw
 */
public record SampledValue(double value, Result<Double> standardError, int sampled, long seed) {}
