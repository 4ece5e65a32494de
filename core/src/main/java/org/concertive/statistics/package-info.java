/**
 * Statistics of distribution on plain numbers, and {@link org.concertive.statistics.Result}: a
 * value, or undefined with a reason. Knows nothing of leadership.
 */
@NullMarked
package org.concertive.statistics;

import org.jspecify.annotations.NullMarked;
