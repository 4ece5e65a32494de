/**
 * Results of metrics for people and other programs: text, Markdown and JSON, of one description or
 * of several units or descriptions side by side. CSV is in {@link org.concertive.io.csv}.
 */
@NullMarked
package org.concertive.io.measures;

import org.jspecify.annotations.NullMarked;
