package org.concertive.network;

import org.concertive.statistics.Result;

/**
 * A number of a network estimated from a sample of its nodes.
 *
 * @param value the estimate
 * @param standardError how far an estimate typically lies from the exact number; 0 when all nodes
 *     were drawn, undefined when only one of several was
 * @param sampled how many nodes were drawn
 * @param seed of the draw
 */
public record SampledValue(double value, Result<Double> standardError, int sampled, long seed) {}
