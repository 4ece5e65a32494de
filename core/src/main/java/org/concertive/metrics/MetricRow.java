package org.concertive.metrics;

import java.util.Optional;
import org.concertive.index.View;
import org.concertive.statistics.Result;

/**
 * One line of a table of results: a metric in a view, or one part of it. A profile, counts, groups
 * and labels have a line for each name, a table for each cell, called {@code row, column}.
 *
 * @param metric the metric
 * @param view the view, where the metric has views
 * @param part the name of the part; empty where the metric is one number, or undefined as a whole
 * @param words the result in words, contributors left out
 * @param value the number, where it is one; of a group, how many are in it
 */
public record MetricRow(
    Metric<?> metric,
    Optional<View> view,
    String part,
    Result<String> words,
    Optional<Value> value) {}
