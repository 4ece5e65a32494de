/**
 * Measuring a description. A {@link org.concertive.metrics.Metric} is a value; {@link
 * org.concertive.metrics.Metrics} is the catalogue, and an application makes its own. A result is a
 * {@link org.concertive.metrics.Figure} with its parts, or undefined with a reason. No metric
 * grades a system: more distribution is not better.
 */
@NullMarked
package org.concertive.metrics;

import org.jspecify.annotations.NullMarked;
