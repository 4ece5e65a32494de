/**
 * The scholarship behind rules, metrics and measures: every {@link org.concertive.catalogue.Work}
 * they cite is a constant of {@link org.concertive.catalogue.Sources}, and a {@link
 * org.concertive.catalogue.Citation} adds what it says. An application cites works of its own in
 * the same way.
 */
@NullMarked
package org.concertive.catalogue;

import org.jspecify.annotations.NullMarked;
