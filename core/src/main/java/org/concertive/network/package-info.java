/**
 * Networks of nodes and ties in primitive arrays, and the measures of social network analysis on
 * them. Knows nothing of leadership: a node is a number from 0, a tie runs from one node to
 * another, and what a tie means is up to the caller.
 *
 * <p>{@link org.concertive.network.DirectedNetwork} and {@link
 * org.concertive.network.UndirectedNetwork} are immutable and may be shared between threads. What
 * cannot be computed is {@linkplain org.concertive.statistics.Result undefined with a reason},
 * never 0 or NaN. {@link org.concertive.network.Measures} lists all measures. Choices that change
 * what a measure means are types: {@link org.concertive.network.Direction}, {@link
 * org.concertive.network.TieValue}, {@link org.concertive.network.Symmetry}.
 */
@NullMarked
package org.concertive.network;

import org.jspecify.annotations.NullMarked;
